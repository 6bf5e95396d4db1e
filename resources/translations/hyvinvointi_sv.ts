<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Leta i:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Filer av &amp;typ:</translation>
    </message>
</context>
<context>
    <name>hyvinvointi</name>
    <message numerus="yes">
        <source>%n activity days</source>
        <translation>
            <numerusform>%n verksamhetsdag</numerusform>
            <numerusform>%n verksamhetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>ett avtal</numerusform>
            <numerusform>%n avtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sent to workers.</source>
        <translation>
            <numerusform>%n svar gick till arbetarna.</numerusform>
            <numerusform>%n svar gick till arbetarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>1 svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers typed in now</source>
        <translation>
            <numerusform>%n svar inskrivet nu</numerusform>
            <numerusform>%n svar inskrivna nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait: their month is not over, or they are too few.</source>
        <translation>
            <numerusform>%n svar väntar: månaden pågår eller svaren är för få.</numerusform>
            <numerusform>%n svar väntar: månaden pågår eller svaren är för få.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved claims to pay</source>
        <translation>
            <numerusform>%n godkänd ansökan obetald</numerusform>
            <numerusform>%n godkända ansökningar obetalda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n meddelande kom</numerusform>
            <numerusform>%n meddelanden kom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n ansökan</numerusform>
            <numerusform>%n ansökningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for a decision</source>
        <translation>
            <numerusform>%n ansökan väntar på beslut</numerusform>
            <numerusform>%n ansökningar väntar på beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for a second person.</source>
        <translation>
            <numerusform>%n ansökan väntar på en andra person.</numerusform>
            <numerusform>%n ansökningar väntar på en andra person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for you to look at them.</source>
        <translation>
            <numerusform>%n ansökan väntar på att du ser på den.</numerusform>
            <numerusform>%n ansökningar väntar på att du ser på dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were approved. The workers hear it with the next message.</source>
        <translation>
            <numerusform>%n ansökan godkändes. Arbetaren får veta det i nästa meddelande.</numerusform>
            <numerusform>%n ansökningar godkändes. Arbetarna får veta det i nästa meddelande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>en klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients began</source>
        <translation>
            <numerusform>%n klientskap inleddes</numerusform>
            <numerusform>%n klientskap inleddes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients found</source>
        <translation>
            <numerusform>%n klient hittades</numerusform>
            <numerusform>%n klienter hittades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients of the file are not here yet: {names}</source>
        <translation>
            <numerusform>En klient i filen finns inte här än: {names}</numerusform>
            <numerusform>%n klienter i filen finns inte här än: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients were erased after it. Their data are erased again.</source>
        <translation>
            <numerusform>Efter den har uppgifterna om %n klient raderats. De raderas på nytt.</numerusform>
            <numerusform>Efter den har uppgifterna om %n klienter raderats. De raderas på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients with something to pay</source>
        <translation>
            <numerusform>att betala åt %n klient</numerusform>
            <numerusform>att betala åt %n klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts of a day corrected</source>
        <translation>
            <numerusform>dagens siffror rättade (%n möte)</numerusform>
            <numerusform>dagens siffror rättade (%n möten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied texts erased</source>
        <translation>
            <numerusform>%n kopierad text raderades för gott</numerusform>
            <numerusform>%n kopierade texter raderades för gott</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n räknad</numerusform>
            <numerusform>%n räknade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last meeting.</source>
        <translation>
            <numerusform>%n dag sedan den senaste träffen.</numerusform>
            <numerusform>%n dagar sedan den senaste träffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last meeting. Would a call help?</source>
        <translation>
            <numerusform>%n dag sedan den senaste träffen. Ska vi ringa?</numerusform>
            <numerusform>%n dagar sedan den senaste träffen. Ska vi ringa?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier fillings are scored in another way and are not in the picture.</source>
        <translation>
            <numerusform>%n tidigare ifyllning räknas på annat sätt och är inte med i bilden.</numerusform>
            <numerusform>%n tidigare ifyllningar räknas på annat sätt och är inte med i bilden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>En tidigare version</numerusform>
            <numerusform>%n tidigare versioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>en anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be read now; it is tried the next time.</source>
        <translation>
            <numerusform>%n fil kunde inte läsas nu; den prövas nästa gång.</numerusform>
            <numerusform>%n filer kunde inte läsas nu; de prövas nästa gång.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be taken in: see below.</source>
        <translation>
            <numerusform>%n fil kunde inte tas emot: se nedan.</numerusform>
            <numerusform>%n filer kunde inte tas emot: se nedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the cloud and not on this computer yet.</source>
        <translation>
            <numerusform>%n fil finns i molnet och inte på den här datorn ännu.</numerusform>
            <numerusform>%n filer finns i molnet och inte på den här datorn ännu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still on their way.</source>
        <translation>
            <numerusform>%n fil är ännu på väg.</numerusform>
            <numerusform>%n filer är ännu på väg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not for here, or not whole</source>
        <translation>
            <numerusform>%n fil var inte avsedd hit eller inte hel</numerusform>
            <numerusform>%n filer var inte avsedda hit eller inte hela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups wait for a new leader</source>
        <translation>
            <numerusform>%n grupp väntar på en ny ledare</numerusform>
            <numerusform>%n grupper väntar på en ny ledare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, one for each question.</source>
        <translation>
            <numerusform>%n rad, en per fråga.</numerusform>
            <numerusform>%n rader, en per fråga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are in the file {name}.</source>
        <translation>
            <numerusform>%n träff finns i filen {name}.</numerusform>
            <numerusform>%n träffar finns i filen {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings of the earlier plan give way to these.</source>
        <translation>
            <numerusform>%n träff i den tidigare planen ger plats för dessa.</numerusform>
            <numerusform>%n träffar i den tidigare planen ger plats för dessa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages to workers wait here. They leave when you fetch and send.</source>
        <translation>
            <numerusform>%n meddelande till en arbetare väntar här. Det går i väg när du hämtar och skickar.</numerusform>
            <numerusform>%n meddelanden till arbetare väntar här. De går i väg när du hämtar och skickar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n modell hittades</numerusform>
            <numerusform>%n modeller hittades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news from the coordinator</source>
        <translation>
            <numerusform>%n nytt meddelande från koordinatorn</numerusform>
            <numerusform>%n nya meddelanden från koordinatorn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet</source>
        <translation>
            <numerusform>%n obesvarad</numerusform>
            <numerusform>%n obesvarade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n inte framme</numerusform>
            <numerusform>%n inte framme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n inte antecknad</numerusform>
            <numerusform>%n inte antecknade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are hidden, so that no small one can be computed.</source>
        <translation>
            <numerusform>%n tal är dolt, så att inget litet tal kan räknas ut.</numerusform>
            <numerusform>%n tal är dolda, så att inget litet tal kan räknas ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of this table are hidden now</source>
        <translation>
            <numerusform>%n tal i den här tabellen är dolt nu</numerusform>
            <numerusform>%n tal i den här tabellen är dolda nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on board</source>
        <translation>
            <numerusform>1 med i bilen</numerusform>
            <numerusform>%n med i bilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>1 i kö</numerusform>
            <numerusform>%n i kö</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other records</source>
        <translation>
            <numerusform>en annan uppgift</numerusform>
            <numerusform>%n andra uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>en sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants in trainings</source>
        <translation>
            <numerusform>%n deltagare i utbildningar</numerusform>
            <numerusform>%n deltagare i utbildningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n människa</numerusform>
            <numerusform>%n människor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person kom</numerusform>
            <numerusform>%n personer kom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came without a name</source>
        <translation>
            <numerusform>%n person kom utan namn</numerusform>
            <numerusform>%n personer kom utan namn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked present</source>
        <translation>
            <numerusform>%n person antecknad som närvarande</numerusform>
            <numerusform>%n personer antecknade som närvarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people now</source>
        <translation>
            <numerusform>%n klient nu</numerusform>
            <numerusform>%n klienter nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>1 ledig plats</numerusform>
            <numerusform>%n lediga platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings lack an outcome</source>
        <translation>
            <numerusform>En avtalad träff är inte antecknad</numerusform>
            <numerusform>%n avtalade träffar är inte antecknade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n uppnått</numerusform>
            <numerusform>%n uppnådda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation>
            <numerusform>%n mottagen.</numerusform>
            <numerusform>%n mottagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>en sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not whole and would be left out.</source>
        <translation>
            <numerusform>%n uppgift är ofullständig och skulle utelämnas.</numerusform>
            <numerusform>%n uppgifter är ofullständiga och skulle utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were already here.</source>
        <translation>
            <numerusform>En sak fanns redan här.</numerusform>
            <numerusform>%n saker fanns redan här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>%n remiss</numerusform>
            <numerusform>%n remisser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals wait for you</source>
        <translation>
            <numerusform>%n remiss väntar på dig</numerusform>
            <numerusform>%n remisser väntar på dig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>1 anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports made</source>
        <translation>
            <numerusform>%n rapport gjord</numerusform>
            <numerusform>%n rapporter gjorda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for extra hours wait for an answer</source>
        <translation>
            <numerusform>%n begäran om fler timmar väntar på svar</numerusform>
            <numerusform>%n begäran om fler timmar väntar på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>en rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in this profile again, compared and the same.</source>
        <translation>
            <numerusform>%n rad finns i den här profilen igen, jämförd och densamma.</numerusform>
            <numerusform>%n rader finns i den här profilen igen, jämförda och desamma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be read.</source>
        <translation>
            <numerusform>%n rad kan inte läsas.</numerusform>
            <numerusform>%n rader kan inte läsas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were moved, read back and are the same.</source>
        <translation>
            <numerusform>%n rad flyttades, lästes tillbaka och är densamma.</numerusform>
            <numerusform>%n rader flyttades, lästes tillbaka och är desamma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file put where the coordinator fetches it</source>
        <translation>
            <numerusform>%n förseglad fil lades dit där koordinatorn hämtar den</numerusform>
            <numerusform>%n förseglade filer lades dit där koordinatorn hämtar dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed in the outgoing mail, not taken anywhere yet</source>
        <translation>
            <numerusform>%n förseglad i utgående post, inte förd någonstans ännu</numerusform>
            <numerusform>%n förseglade i utgående post, inte förda någonstans ännu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>1 tillfälle</numerusform>
            <numerusform>%n tillfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions still have people who are not marked.</source>
        <translation>
            <numerusform>Ett tillfälle har ännu personer som inte är antecknade.</numerusform>
            <numerusform>%n tillfällen har ännu personer som inte är antecknade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to mark</source>
        <translation>
            <numerusform>1 tillfälle att anteckna</numerusform>
            <numerusform>%n tillfällen att anteckna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed months have not been sent</source>
        <translation>
            <numerusform>%n undertecknad månad har inte skickats</numerusform>
            <numerusform>%n undertecknade månader har inte skickats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts wait to be copied into the official record</source>
        <translation>
            <numerusform>%n text väntar på att föras över till klientdatasystemet</numerusform>
            <numerusform>%n texter väntar på att föras över till klientdatasystemet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be mended before signing.</source>
        <translation>
            <numerusform>En sak ska rättas före undertecknandet.</numerusform>
            <numerusform>%n saker ska rättas före undertecknandet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be mended in the file.</source>
        <translation>
            <numerusform>Det finns en sak att rätta i filen.</numerusform>
            <numerusform>Det finns %n saker att rätta i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things speak for it. This could be a good time to start.</source>
        <translation>
            <numerusform>%n sak talar för att börja. Nu kan vara en bra stund.</numerusform>
            <numerusform>%n saker talar för att börja. Nu kan vara en bra stund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n sak att se på</numerusform>
            <numerusform>%n saker att se på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to remember</source>
        <translation>
            <numerusform>%n sak att komma ihåg</numerusform>
            <numerusform>%n saker att komma ihåg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>1 gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in the group</source>
        <translation>
            <numerusform>%n gång i gruppen</numerusform>
            <numerusform>%n gånger i gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>1 att ringa</numerusform>
            <numerusform>%n att ringa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trips without a meeting</source>
        <translation>
            <numerusform>en resa utan träff</numerusform>
            <numerusform>%n resor utan träff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors</source>
        <translation>
            <numerusform>%n besökare</numerusform>
            <numerusform>%n besökare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors on themed days</source>
        <translation>
            <numerusform>%n besökare på temadagar</numerusform>
            <numerusform>%n besökare på temadagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>en träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits brought in</source>
        <translation>
            <numerusform>%n besök hämtades in</numerusform>
            <numerusform>%n besök hämtades in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits saved</source>
        <translation>
            <numerusform>%n besök sparades</numerusform>
            <numerusform>%n besök sparades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits to the self-care point</source>
        <translation>
            <numerusform>%n besök vid egenvårdspunkten</numerusform>
            <numerusform>%n besök vid egenvårdspunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits or was returned: see below.</source>
        <translation>
            <numerusform>%n väntar eller returnerades: se nedan.</numerusform>
            <numerusform>%n väntar eller returnerades: se nedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n arbetare</numerusform>
            <numerusform>%n arbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>&amp;Address annex</source>
        <translation>&amp;Adressbilaga</translation>
    </message>
    <message>
        <source>&amp;Agree on a meeting</source>
        <translation>&amp;Avtala en träff</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>Av&amp;tal</translation>
    </message>
    <message>
        <source>&amp;Another language</source>
        <translation>&amp;Annat språk</translation>
    </message>
    <message>
        <source>&amp;Another place…</source>
        <translation>&amp;En annan plats…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Tillba&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Begin this text in that language</source>
        <translation>&amp;Börja texten på det språket</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Börjar</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Papperskorg</translation>
    </message>
    <message>
        <source>&amp;Bring in old records</source>
        <translation>&amp;Hämta in gamla anteckningar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändra</translation>
    </message>
    <message>
        <source>&amp;Change the place…</source>
        <translation>&amp;Ändra platsen…</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Välj en fil</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>K&amp;od</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopiera texten</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>R&amp;ätta</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Redigera uppgifter</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Tidigare</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>&amp;Tidigare versioner</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>S&amp;lutar</translation>
    </message>
    <message>
        <source>&amp;Fetch and send</source>
        <translation>&amp;Hämta och skicka</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Första dagen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>F&amp;rån</translation>
    </message>
    <message>
        <source>&amp;From where</source>
        <translation>Va&amp;rifrån</translation>
    </message>
    <message>
        <source>&amp;Give the name</source>
        <translation>&amp;Ge namnet</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Gå vidare</translation>
    </message>
    <message>
        <source>&amp;Go on to signing</source>
        <translation>&amp;Gå vidare till underskrift</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>&amp;Hourly rate</source>
        <translation>&amp;Timarvode</translation>
    </message>
    <message>
        <source>&amp;Kilometres altogether</source>
        <translation>K&amp;ilometer sammanlagt</translation>
    </message>
    <message>
        <source>&amp;Kilometres, whole way</source>
        <translation>Kilometer, hela vä&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Kind of training</source>
        <translation>Slag av utb&amp;ildning</translation>
    </message>
    <message>
        <source>&amp;Language the client deals in</source>
        <translation>&amp;Språk som klienten använder</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Större</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sista dagen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senare</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Låt bli</translation>
    </message>
    <message>
        <source>&amp;Let it in</source>
        <translation>Ta &amp;med</translation>
    </message>
    <message>
        <source>&amp;Log a visit</source>
        <translation>&amp;Anteckna besök</translation>
    </message>
    <message>
        <source>&amp;Make these clients</source>
        <translation>Lägg till &amp;de här klienterna</translation>
    </message>
    <message>
        <source>&amp;Mark who came</source>
        <translation>&amp;Anteckna närvaro</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Månad</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Name of the programme</source>
        <translation>Verksamhetsmodellens &amp;namn</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Ny klient</translation>
    </message>
    <message>
        <source>&amp;New course</source>
        <translation>&amp;Ny kurs</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;Ny remiss</translation>
    </message>
    <message>
        <source>&amp;Open the annex</source>
        <translation>&amp;Öppna bilagan</translation>
    </message>
    <message>
        <source>&amp;Open the month</source>
        <translation>Öppna må&amp;naden</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ö&amp;versikt</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Deltagare</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Betalare</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>&amp;Boka träff</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Verksamhetsmodell</translation>
    </message>
    <message>
        <source>&amp;Programme of the next answers</source>
        <translation>&amp;Verksamhetsmodell för nästa svar</translation>
    </message>
    <message>
        <source>&amp;Put it right</source>
        <translation>R&amp;ätta uppgifter</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>&amp;Uppnått</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Återställningsnyckel</translation>
    </message>
    <message>
        <source>&amp;Safety</source>
        <translation>Säke&amp;rhet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;para</translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <translation>&amp;Spara alla</translation>
    </message>
    <message>
        <source>&amp;Save the agreement</source>
        <translation>Spara &amp;avtalet</translation>
    </message>
    <message>
        <source>&amp;Save the course</source>
        <translation>&amp;Spara kursen</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Sp&amp;ara filen…</translation>
    </message>
    <message>
        <source>&amp;Save the referral</source>
        <translation>S&amp;para remissen</translation>
    </message>
    <message>
        <source>&amp;Save the review</source>
        <translation>&amp;Spara utvärderingen</translation>
    </message>
    <message>
        <source>&amp;Save the trip</source>
        <translation>&amp;Spara resan</translation>
    </message>
    <message>
        <source>&amp;Send and fetch</source>
        <translation>&amp;Skicka och hämta</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Underteckna</translation>
    </message>
    <message>
        <source>&amp;Sign the agreement</source>
        <translation>&amp;Underteckna avtalet</translation>
    </message>
    <message>
        <source>&amp;Sign the review</source>
        <translation>&amp;Underteckna utvärderingen</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Starting on</source>
        <translation>&amp;Första dag</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation>Ta emot en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Take it all in</source>
        <translation>&amp;Ta in allt</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;To Today</source>
        <translation>&amp;Till I dag</translation>
    </message>
    <message>
        <source>&amp;To where</source>
        <translation>Vart &amp;körde du</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Turn to the client</source>
        <translation>&amp;Vänd till klienten</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Ån&amp;gra det här</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>S&amp;ista dag</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>Kontrollera &amp;kedjan</translation>
    </message>
    <message>
        <source>&amp;Via</source>
        <translation>&amp;Mellanorter</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Vecka</translation>
    </message>
    <message>
        <source>&amp;Weekly meetings</source>
        <translation>&amp;Veckoträffar</translation>
    </message>
    <message>
        <source>&amp;When you meet</source>
        <translation>&amp;När ni träffas</translation>
    </message>
    <message>
        <source>&amp;Which text</source>
        <translation>&amp;Vilken text</translation>
    </message>
    <message>
        <source>&amp;Why did you drive?</source>
        <translation>&amp;Varför körde du?</translation>
    </message>
    <message>
        <source>&amp;Why is it needed?</source>
        <translation>&amp;Varför behövs den?</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;Med vem</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Year of the answers</source>
        <translation>Svarens &amp;år</translation>
    </message>
    <message>
        <source>0 min: only the trip. Ask your payer.</source>
        <translation>0 min: bara resan. Fråga betalaren.</translation>
    </message>
    <message>
        <source>0: none in between.</source>
        <translation>0: ingen däremellan.</translation>
    </message>
    <message>
        <source>0: there is no ticket.</source>
        <translation>0: det finns ingen biljett.</translation>
    </message>
    <message>
        <source>1 is not at all, 5 is very much. No name and no day is kept.</source>
        <translation>1 är inte alls, 5 är väldigt mycket. Inget namn och ingen dag sparas.</translation>
    </message>
    <message>
        <source>1 to 60 minutes</source>
        <translation>1–60 minuter</translation>
    </message>
    <message>
        <source>1. Save the request and give the file to your coordinator, on a stick or by e-mail.</source>
        <translation>1. Spara begäran och ge filen till din koordinator, på ett minne eller per e-post.</translation>
    </message>
    <message>
        <source>2. Call the coordinator, or sit beside them, and read these numbers aloud.</source>
        <translation>2. Ring koordinatorn, eller sätt dig bredvid, och läs de här siffrorna högt.</translation>
    </message>
    <message>
        <source>3. The coordinator gives you an answer file. Take it in here.</source>
        <translation>3. Koordinatorn ger dig en svarsfil. Ta in den här.</translation>
    </message>
    <message>
        <source>4 to 8 digits or letters.</source>
        <translation>4–8 siffror eller bokstäver.</translation>
    </message>
    <message>
        <source>A PIN for today?</source>
        <translation>En PIN för i dag?</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits or letters.</source>
        <translation>En PIN har 4–8 siffror eller bokstäver.</translation>
    </message>
    <message>
        <source>A PIN of your choice opens the program again until midnight or until it is closed. After five wrong PINs the passphrase is asked.</source>
        <translation>En PIN som du själv väljer öppnar programmet fram till midnatt eller tills det stängs. Efter fem fel PIN frågas lösenordet.</translation>
    </message>
    <message>
        <source>A PIN opens the program until midnight. Choose another here, or take it away.</source>
        <translation>En PIN öppnar programmet fram till midnatt. Här kan du välja en annan eller ta bort den.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture or a PDF, at most 20 MB. It is kept encrypted on this laptop.</source>
        <translation>En PNG- eller JPEG-bild eller en PDF, högst 20 MB. Den sparas krypterad på den här datorn.</translation>
    </message>
    <message>
        <source>A backup could not be restored</source>
        <translation>En säkerhetskopia kunde inte återställas</translation>
    </message>
    <message>
        <source>A cancelled meeting brings no hours and no trip.</source>
        <translation>En inställd träff ger varken timmar eller resa.</translation>
    </message>
    <message>
        <source>A change also reaches months that are paid already: they get the difference as an adjustment.</source>
        <translation>En ändring gäller också månader som redan är betalda: skillnaden kommer som en justering.</translation>
    </message>
    <message>
        <source>A change is kept as a new version. What was agreed before keeps the version it was made under.</source>
        <translation>En ändring sparas som en ny version. Det som avtalats förut behåller sin version.</translation>
    </message>
    <message>
        <source>A change is kept as a new version. What was filled before keeps the version it was filled with.</source>
        <translation>En ändring sparas som en ny version. Det som fyllts i tidigare behåller sin version.</translation>
    </message>
    <message>
        <source>A clear need for professional help</source>
        <translation>Ett klart behov av professionell hjälp</translation>
    </message>
    <message>
        <source>A confidentiality pledge</source>
        <translation>En tystnadsförbindelse</translation>
    </message>
    <message>
        <source>A copy under another name, to be changed as you like. This programme stays as it is.</source>
        <translation>En kopia med ett annat namn att ändra. Den här modellen förblir som den är.</translation>
    </message>
    <message>
        <source>A course brings the same people together week after week. Plan the days first: partners, people and signatures are added when their time comes.</source>
        <translation>En kurs samlar samma människor vecka efter vecka. Planera först dagarna: partner, deltagare och underskrifter läggs till när det är dags.</translation>
    </message>
    <message>
        <source>A course has at most 100 sessions, at most 26 weeks apart.</source>
        <translation>En kurs har högst 100 tillfällen med högst 26 veckors mellanrum.</translation>
    </message>
    <message>
        <source>A course needs at least one session.</source>
        <translation>En kurs behöver minst ett tillfälle.</translation>
    </message>
    <message>
        <source>A crisis does not wait: call first, write then.</source>
        <translation>En kris väntar inte: ring först, skriv sedan.</translation>
    </message>
    <message>
        <source>A day and a time are needed, for example Thu 26.11. at 14, and whom you meet.</source>
        <translation>Det behövs en dag och ett klockslag, till exempel tors 26.11. kl. 14, och vem du träffar.</translation>
    </message>
    <message>
        <source>A day is long when it has over</source>
        <translation>En dag är lång när den har över</translation>
    </message>
    <message>
        <source>A decision cannot begin before its period was opened. Check the days.</source>
        <translation>Ett beslut kan inte börja innan perioden har öppnats. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>A digit answers and goes on, Enter leaves a question out, Ctrl+Enter saves. No name, no day.</source>
        <translation>En siffra svarar och går vidare, Enter hoppar över frågan, Ctrl+Enter sparar. Inget namn, ingen dag.</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Några ord</translation>
    </message>
    <message>
        <source>A file (.ics) that the calendar of a phone or of work takes in. No names and no addresses leave the program. The file is not encrypted.</source>
        <translation>En fil (.ics) som telefonens eller arbetets kalender tar emot. Inga namn och inga adresser lämnar programmet. Filen krypteras inte.</translation>
    </message>
    <message>
        <source>A file is kept. Choosing another takes its place.</source>
        <translation>En fil finns sparad. En ny tar dess plats.</translation>
    </message>
    <message>
        <source>A file that was there a moment ago is not there now. Try again later.</source>
        <translation>En fil som nyss fanns där finns inte där nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>A folder that is shared with the coordinator, a stick, or the address of a server (https). What lies there is sealed: nobody else can read it.</source>
        <translation>En mapp som delas med koordinatorn, en minnessticka eller adressen till en server (https). Det som ligger där är förseglat: ingen annan kan läsa det.</translation>
    </message>
    <message>
        <source>A folder that you share with the workers, a stick, or the address of a server (https). What lies there is sealed: nobody else can read it.</source>
        <translation>En mapp som du delar med arbetarna, ett minne eller adressen till en server (https). Det som ligger där är förseglat: ingen annan kan läsa det.</translation>
    </message>
    <message>
        <source>A greeting that goes along</source>
        <translation>En hälsning som följer med</translation>
    </message>
    <message>
        <source>A group is handed to you</source>
        <translation>En grupp förs över till dig</translation>
    </message>
    <message>
        <source>A later decision renews this one. Take that one out first.</source>
        <translation>Ett senare beslut fortsätter detta. Ta bort det först.</translation>
    </message>
    <message>
        <source>A link worker is not the right help now</source>
        <translation>En välmåendelots är inte rätt hjälp nu</translation>
    </message>
    <message>
        <source>A little longer, please: at least 15 letters.</source>
        <translation>Lite längre, tack: minst 15 tecken.</translation>
    </message>
    <message>
        <source>A long day.</source>
        <translation>En lång dag.</translation>
    </message>
    <message>
        <source>A long day: {minutes} altogether.</source>
        <translation>En lång dag: sammanlagt {minutes}.</translation>
    </message>
    <message>
        <source>A long day: {minutes}.</source>
        <translation>Lång dag: {minutes}.</translation>
    </message>
    <message>
        <source>A longer time tells more: {days}</source>
        <translation>En längre tid berättar mer: {days}</translation>
    </message>
    <message>
        <source>A mark needs a witness, who signs too.</source>
        <translation>Ett bomärke behöver ett vittne, som undertecknar också.</translation>
    </message>
    <message>
        <source>A mark needs a witness. Ask somebody to sign as a witness.</source>
        <translation>Ett bomärke behöver ett vittne. Be någon skriva under som vittne.</translation>
    </message>
    <message>
        <source>A mean is told of five people or more.</source>
        <translation>Medeltalet berättas först från fem människor.</translation>
    </message>
    <message>
        <source>A measure with questions can be taken into use in Settings. It then stands here for every client.</source>
        <translation>En mätare med frågor kan tas i bruk i Inställningar. Sedan finns den här för varje klient.</translation>
    </message>
    <message>
        <source>A missing rate is never borrowed from another year. Check a rate with your payer before relying on it.</source>
        <translation>Ett pris som saknas lånas aldrig från ett annat år. Kontrollera priset med betalaren innan du litar på det.</translation>
    </message>
    <message>
        <source>A name or just a code is enough.</source>
        <translation>Ett namn eller bara en kod räcker.</translation>
    </message>
    <message>
        <source>A new client is offered to you</source>
        <translation>Du föreslås en ny klient</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>En ny blankett</translation>
    </message>
    <message>
        <source>A new key of admission is made with one of the two sticks: when the one before runs out, or when the computer where people were let in is lost.</source>
        <translation>En ny nyckel för insläpp görs med ett av de två minnena: när den förra går ut, eller när datorn där folk släpptes in försvinner.</translation>
    </message>
    <message>
        <source>A new main key is made now. Put it onto two sticks at once; after that destroy the old sticks, they are of no use any more. Invitations that nobody has used are taken back: make new ones.</source>
        <translation>Nu görs en ny huvudnyckel. För genast över den till två minnen och förstör sedan de gamla minnena: de är inte till någon nytta längre. Inbjudningar som ingen har använt tas tillbaka: gör nya.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Ett nytt lösenord</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>A new programme from this</source>
        <translation>En ny modell av den här</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>En ny återställningsnyckel</translation>
    </message>
    <message>
        <source>A newer program wrote your records. Install the newer version; nothing is lost.</source>
        <translation>Ett nyare program har skrivit dina uppgifter. Installera den nyare versionen, inget har gått förlorat.</translation>
    </message>
    <message>
        <source>A note stays with the other client. One that holds the name goes: edit it first.</source>
        <translation>Anteckningen blir kvar för den andra klienten. Den som har namnet i sig raderas: ändra den först.</translation>
    </message>
    <message>
        <source>A number answers and goes on. Up and down move, Backspace goes back, Delete clears, Enter saves.</source>
        <translation>En siffra svarar och går vidare. Pilarna upp och ned flyttar, backsteg går tillbaka, Delete tömmer, Enter sparar.</translation>
    </message>
    <message>
        <source>A number can be shown from three people at the earliest and from a hundred at the latest.</source>
        <translation>Ett tal kan visas tidigast från tre och senast från hundra människor.</translation>
    </message>
    <message>
        <source>A number from 1 to {most} is shown as under {limit}.</source>
        <translation>Talen 1–{most} visas som under {limit}.</translation>
    </message>
    <message>
        <source>A paper is not taken in, but you can check its signature here below.</source>
        <translation>Ett papper tas inte in, men du kan kontrollera dess underskrift här nedan.</translation>
    </message>
    <message>
        <source>A part is missing here.</source>
        <translation>Här saknas något.</translation>
    </message>
    <message>
        <source>A part of the file of your records cannot be read. The disk may be failing. Nothing has been changed. Choose how to go on.</source>
        <translation>En del av filen med dina uppgifter kan inte läsas. Disken kan vara på väg att gå sönder. Ingenting har ändrats. Välj hur du vill fortsätta.</translation>
    </message>
    <message>
        <source>A payment was decided by this decision already. Take that back on the page Allowances first.</source>
        <translation>En betalning har redan beslutats enligt det här beslutet. Ta först tillbaka den på sidan Verksamhetspengar.</translation>
    </message>
    <message>
        <source>A payment window is of the month it begins in. It is paid afterwards: held and attended days count.</source>
        <translation>En betalningsperiod hör till månaden då den börjar. Den betalas i efterskott: genomförda träffar och grupper räknas.</translation>
    </message>
    <message>
        <source>A period can be opened only under a programme by decision that is in force.</source>
        <translation>En period kan öppnas bara i en gällande verksamhetsmodell med beslut.</translation>
    </message>
    <message>
        <source>A period goes from the first talk to what comes next. Open one when you begin to think it over.</source>
        <translation>En period går från det första samtalet till det som kommer sedan. Öppna den när ni börjar fundera.</translation>
    </message>
    <message>
        <source>A permission can be taken back only after it was given. Check the days.</source>
        <translation>Ett tillstånd kan återtas först efter att det gavs. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>A picture or paper in the file is damaged.</source>
        <translation>En bild eller ett papper i filen är skadat.</translation>
    </message>
    <message>
        <source>A place for mail changed</source>
        <translation>Postens plats ändrad</translation>
    </message>
    <message>
        <source>A place is free and {name} is waiting for it</source>
        <translation>En plats är ledig, och {name} väntar på den</translation>
    </message>
    <message>
        <source>A place is free. Next in line: {name}, {phone}.</source>
        <translation>En plats är ledig. Näst i kön: {name}, {phone}.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port är ett tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>A program cannot tell this kind of computer by itself.</source>
        <translation>En sådan här dator kan programmet inte själv berätta om sina filer för.</translation>
    </message>
    <message>
        <source>A promise stays on the Today page until it is done.</source>
        <translation>Det överenskomna finns på sidan I dag tills det är gjort.</translation>
    </message>
    <message>
        <source>A question is shown when at least {least} have answered it.</source>
        <translation>En fråga visas när minst {least} har svarat på den.</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>En kvittens</translation>
    </message>
    <message>
        <source>A referral is erased on its own card, among the closed ones.</source>
        <translation>En remiss raderas på sitt eget kort, bland de stängda.</translation>
    </message>
    <message>
        <source>A report of residents' needs was given to nobody</source>
        <translation>Rapporten om invånarnas behov gavs inte till någon</translation>
    </message>
    <message>
        <source>A report that was made but given to nobody need not bind the next ones.</source>
        <translation>En rapport som gjordes men inte gavs till någon behöver inte binda de följande.</translation>
    </message>
    <message>
        <source>A review at least every</source>
        <translation>En utvärdering minst var</translation>
    </message>
    <message>
        <source>A review is made together with the client, and it looks back on what was done.</source>
        <translation>Utvärderingen görs tillsammans med klienten. I den ser man på vad som har gjorts.</translation>
    </message>
    <message>
        <source>A review looks at days before its period began.</source>
        <translation>En utvärdering ser på dagar innan perioden började.</translation>
    </message>
    <message>
        <source>A review looks back on a support period or a service, and there is none yet. Make the agreement first.</source>
        <translation>En utvärdering ser tillbaka på en stödperiod eller en service, och någon sådan finns inte ännu. Gör avtalet först.</translation>
    </message>
    <message>
        <source>A review looks back on a support period or a service. Make the agreement first.</source>
        <translation>En utvärdering ser tillbaka på en stödperiod eller en service. Gör avtalet först.</translation>
    </message>
    <message>
        <source>A score needs {count} answers.</source>
        <translation>För poäng behövs {count} svar.</translation>
    </message>
    <message>
        <source>A sealed file can go as an attachment of an e-mail, or on a stick.</source>
        <translation>En förseglad fil kan skickas som e-postbilaga eller föras på en minnessticka.</translation>
    </message>
    <message>
        <source>A semicolon between them: Sodankylä, Jäämerentie 1; Kersilö</source>
        <translation>Semikolon emellan: Sodankylä, Jäämerentie 1; Kersilö</translation>
    </message>
    <message>
        <source>A session was held after that day. Choose a later day.</source>
        <translation>Ett tillfälle har hållits efter den dagen. Välj en senare dag.</translation>
    </message>
    <message>
        <source>A signature is missing.</source>
        <translation>En underskrift saknas.</translation>
    </message>
    <message>
        <source>A signature is missing: {party}.</source>
        <translation>En underskrift saknas: {party}.</translation>
    </message>
    <message>
        <source>A signed package is not taken in, but you can check it here below.</source>
        <translation>Ett undertecknat paket tas inte in, men du kan kontrollera det här nedan.</translation>
    </message>
    <message>
        <source>A space is you and your workers. In it the workers' hours and trips come to you sealed, and your receipts and decisions go back. You say who belongs to it. No server is needed.</source>
        <translation>Ett utrymme är du och dina arbetare. Där kommer arbetarnas timmar och resor förseglade till dig, och dina kvittenser och beslut går tillbaka. Du bestämmer vem som hör till. Ingen server behövs.</translation>
    </message>
    <message>
        <source>A statutory service is missing</source>
        <translation>En lagstadgad service saknas</translation>
    </message>
    <message>
        <source>A supplement has more kilometres than the whole trip.</source>
        <translation>Ett tillägg har fler kilometer än hela resan.</translation>
    </message>
    <message>
        <source>A support period lasts {least} to {most} months.</source>
        <translation>En stödperiod är {least}–{most} månader.</translation>
    </message>
    <message>
        <source>A support period lasts {least} to {most} months. Check the days.</source>
        <translation>En stödperiod är {least}–{most} månader. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>A table (CSV or Excel XLSX) with the columns day, start, end, client, from, to, km, on board and note, or an open log (JSON) of this program.</source>
        <translation>En tabell (CSV eller Excel XLSX) med kolumnerna datum, start, slut, klient, från, till, km, passagerare och anteckning, eller en öppen logg (JSON) från det här programmet.</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>A training has at least one participant.</source>
        <translation>En utbildning har minst en deltagare.</translation>
    </message>
    <message>
        <source>A trip of its own is not paid.</source>
        <translation>En fristående resa betalas inte.</translation>
    </message>
    <message>
        <source>A trip of its own, such as to a training, is paid</source>
        <translation>En egen resa, till exempel till en utbildning, betalas</translation>
    </message>
    <message>
        <source>A trip of its own, such as to a training, is paid.</source>
        <translation>En fristående resa, till exempel till en utbildning, betalas.</translation>
    </message>
    <message>
        <source>A trip without a meeting</source>
        <translation>En resa utan träff</translation>
    </message>
    <message>
        <source>A volunteer's yearly limit was passed.</source>
        <translation>Frivilligas årsgräns överskreds.</translation>
    </message>
    <message>
        <source>A week without a session</source>
        <translation>En vecka utan tillfälle</translation>
    </message>
    <message>
        <source>A window appears when a client has a decision on the activity allowance that covers it.</source>
        <translation>En betalningsperiod visas när klienten har ett beslut om verksamhetspenning för den tiden.</translation>
    </message>
    <message>
        <source>A worker may ask for more than the month's limit for one client. Claims are counted by your answer.</source>
        <translation>En arbetare kan be om mer än månadens gräns för en klient. Ansökningarna räknas enligt ditt svar.</translation>
    </message>
    <message>
        <source>A worker of that name is there already.</source>
        <translation>Det finns redan en arbetare med det namnet.</translation>
    </message>
    <message>
        <source>A worker who loses both the passphrase and the paper with the recovery key loses the records. With a sealed envelope a worker may leave the recovery key here, sealed. Its only key is on a paper in an envelope that two people open, and every opening is written down.</source>
        <translation>En arbetare som tappar både lösenordet och papperet med återställningsnyckeln förlorar sina uppgifter. Med ett förseglat kuvert kan arbetaren lämna sin återställningsnyckel här, förseglad. Dess enda nyckel finns på ett papper i ett kuvert som två personer öppnar, och varje öppnande antecknas.</translation>
    </message>
    <message>
        <source>A worker's claim decided about</source>
        <translation>Beslut om en arbetares ansökan</translation>
    </message>
    <message>
        <source>A worker's claim viewed</source>
        <translation>En arbetares ansökan visad</translation>
    </message>
    <message>
        <source>A year has passed since you last typed it. It takes a minute.</source>
        <translation>Det har gått ett år sedan du senast kontrollerade. Det tar en minut.</translation>
    </message>
    <message>
        <source>A&amp;dd a trip</source>
        <translation>&amp;Lägg till en resa</translation>
    </message>
    <message>
        <source>A&amp;ll months and the year</source>
        <translation>Alla månader och å&amp;ret</translation>
    </message>
    <message>
        <source>A&amp;pprove this claim</source>
        <translation>&amp;Godkänn den här ansökan</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Absent twice in a row. Shall we call?</source>
        <translation>Borta två gånger i rad. Ska vi ringa?</translation>
    </message>
    <message>
        <source>Accept it so</source>
        <translation>Godkänn så här</translation>
    </message>
    <message>
        <source>Accept the line</source>
        <translation>Godkänn raden</translation>
    </message>
    <message>
        <source>Accepted already.</source>
        <translation>Raden är redan godkänd.</translation>
    </message>
    <message>
        <source>Accepted with a reason.</source>
        <translation>Godkänd med motivering.</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>Account of a worker</source>
        <translation>En arbetares konto</translation>
    </message>
    <message>
        <source>Accounts of the workers</source>
        <translation>Arbetarnas konton</translation>
    </message>
    <message>
        <source>Act undone</source>
        <translation>Åtgärd ångrad</translation>
    </message>
    <message>
        <source>Activity allowance</source>
        <translation>Verksamhetspenning</translation>
    </message>
    <message>
        <source>Activity allowance decided for payment</source>
        <translation>Verksamhetspenning beslutad för utbetalning</translation>
    </message>
    <message>
        <source>Activity allowance, €</source>
        <translation>Verksamhetspenning, €</translation>
    </message>
    <message>
        <source>Activity allowances, {month}</source>
        <translation>Verksamhetspengar, {month}</translation>
    </message>
    <message>
        <source>Activity money</source>
        <translation>Verksamhetspeng</translation>
    </message>
    <message>
        <source>Activity money, €</source>
        <translation>Verksamhetspeng, €</translation>
    </message>
    <message>
        <source>Add a &amp;client</source>
        <translation>&amp;Lägg till en klient</translation>
    </message>
    <message>
        <source>Add a &amp;main goal</source>
        <translation>Lägg till &amp;huvudmål</translation>
    </message>
    <message>
        <source>Add a &amp;place</source>
        <translation>Lägg till en &amp;plats</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Lägg till ett anslag</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Lägg till en utgift</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Lägg till en partner</translation>
    </message>
    <message>
        <source>Add a payer</source>
        <translation>Lägg till en betalare</translation>
    </message>
    <message>
        <source>Add a payer in Settings first.</source>
        <translation>Lägg först till en betalare i Inställningar.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add a person of the network</source>
        <translation>Lägg till en person i nätverket</translation>
    </message>
    <message>
        <source>Add a picture of the receipt…</source>
        <translation>Lägg till en bild av kvittot…</translation>
    </message>
    <message>
        <source>Add a picture or scan of the signed paper.</source>
        <translation>Lägg till en bild eller skanning av det undertecknade papperet.</translation>
    </message>
    <message>
        <source>Add a pledge</source>
        <translation>Lägg till en förbindelse</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lägg till något överenskommet</translation>
    </message>
    <message>
        <source>Add a purchase</source>
        <translation>Lägg till ett köp</translation>
    </message>
    <message>
        <source>Add a repeating meeting</source>
        <translation>Lägg till en återkommande träff</translation>
    </message>
    <message>
        <source>Add a s&amp;ub-goal</source>
        <translation>Lägg till &amp;delmål</translation>
    </message>
    <message>
        <source>Add a st&amp;ep</source>
        <translation>Lägg till &amp;steg</translation>
    </message>
    <message>
        <source>Add a themed day</source>
        <translation>Lägg till en temadag</translation>
    </message>
    <message>
        <source>Add a time of planning</source>
        <translation>Lägg till planeringstid</translation>
    </message>
    <message>
        <source>Add a training</source>
        <translation>Lägg till en utbildning</translation>
    </message>
    <message>
        <source>Add a worker on paper</source>
        <translation>Lägg till en som antecknar på papper</translation>
    </message>
    <message>
        <source>Add an agreement's days</source>
        <translation>Lägg till ett avtals dagar</translation>
    </message>
    <message>
        <source>Add an own rate</source>
        <translation>Lägg till ett eget pris</translation>
    </message>
    <message>
        <source>Add another leader</source>
        <translation>Lägg till en ledare</translation>
    </message>
    <message>
        <source>Add another trip</source>
        <translation>Lägg till en annan resa</translation>
    </message>
    <message>
        <source>Add at least one partner before the agreement.</source>
        <translation>Lägg till minst en partner före avtalet.</translation>
    </message>
    <message>
        <source>Add the barrier</source>
        <translation>Lägg till hindret</translation>
    </message>
    <message>
        <source>Add the consent</source>
        <translation>Lägg till samtycket</translation>
    </message>
    <message>
        <source>Add the day of the consent first: the name and number go to the link worker.</source>
        <translation>Lägg först till samtyckets dag: namnet och numret går till välmåendelotsen.</translation>
    </message>
    <message>
        <source>Add the first client. An agreement is made when both of you are ready.</source>
        <translation>Lägg till den första klienten. Avtalet görs när ni båda är redo.</translation>
    </message>
    <message>
        <source>Add the first partner, and the text can be shown.</source>
        <translation>När den första partnern är tillagd kan texten visas.</translation>
    </message>
    <message>
        <source>Add the folder or the address that your coordinator gave you.</source>
        <translation>Lägg till mappen eller adressen som du fick av koordinatorn.</translation>
    </message>
    <message>
        <source>Add the limit</source>
        <translation>Lägg till gränsen</translation>
    </message>
    <message>
        <source>Add the personal identity code</source>
        <translation>Lägg till personbeteckning</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add the rate in Settings when it is known.</source>
        <translation>Lägg till priset i inställningarna när det är känt.</translation>
    </message>
    <message>
        <source>Add the shared folder, the stick or the server that workers send to.</source>
        <translation>Lägg till den delade mappen, minnet eller servern som arbetarna skickar till.</translation>
    </message>
    <message>
        <source>Add the sum that a source gives, and you see here what of it is left.</source>
        <translation>Lägg till summan som en finansiär ger, så ser du vad som är kvar av den.</translation>
    </message>
    <message>
        <source>Add the worker</source>
        <translation>Lägg till arbetaren</translation>
    </message>
    <message>
        <source>Add the worker, then the visits from the notebook.</source>
        <translation>Lägg till arbetaren och sedan besöken från häftet.</translation>
    </message>
    <message>
        <source>Add those who were proposed. Each is interviewed before the course, and then takes part or waits.</source>
        <translation>Lägg till dem som föreslagits. Var och en intervjuas före kursen, och får sedan plats eller står i kö.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Komplettera</translation>
    </message>
    <message>
        <source>Add what you have learnt and where you have been supported.</source>
        <translation>Lägg till vad du har lärt dig och var du har fått stöd.</translation>
    </message>
    <message>
        <source>Add without a computer</source>
        <translation>Lägg till utan dator</translation>
    </message>
    <message>
        <source>Add:</source>
        <translation>Lägg till:</translation>
    </message>
    <message>
        <source>Added. The work of this person is entered from paper.</source>
        <translation>Tillagd. Arbetet förs in från papper.</translation>
    </message>
    <message>
        <source>Added: {goal}</source>
        <translation>Tillagt: {goal}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Address annex made</source>
        <translation>Adressbilaga gjord</translation>
    </message>
    <message>
        <source>Address annex, {month}</source>
        <translation>Adressbilaga, {month}</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverns adress</translation>
    </message>
    <message>
        <source>Adjustment of a paid month</source>
        <translation>Justering av en betald månad</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Justeringar</translation>
    </message>
    <message>
        <source>Adjustments to earlier months</source>
        <translation>Rättelser till tidigare månader</translation>
    </message>
    <message>
        <source>Advice and guidance</source>
        <translation>Rådgivning och handledning</translation>
    </message>
    <message>
        <source>After signing the rows are locked. If something changes, you can make a new one.</source>
        <translation>Undertecknandet låser raderna. Om något ändras kan du göra en ny.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Därefter</translation>
    </message>
    <message>
        <source>After this you see whom to call, with the numbers.</source>
        <translation>Efter det här ser du vem du ska ringa, med nummer.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Åldersgrupp</translation>
    </message>
    <message>
        <source>Age band of the visitor</source>
        <translation>Besökarens åldersgrupp</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>Åldersgrupper</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>Agree a meeting</source>
        <translation>Avtala en träff</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Kom överens om en träff</translation>
    </message>
    <message>
        <source>Agree on the day when you look how it goes.</source>
        <translation>Kom överens om dagen när ni ser hur det går.</translation>
    </message>
    <message>
        <source>Agree on what comes next</source>
        <translation>Kom överens om vad som kommer sedan</translation>
    </message>
    <message>
        <source>Agree on what comes next and how to get in touch. Thank each other.</source>
        <translation>Kom överens om vad som kommer sedan och hur man tar kontakt. Tacka varandra.</translation>
    </message>
    <message>
        <source>Agree with the client and the coordinator how it goes on.</source>
        <translation>Kom överens med klienten och koordinatorn om fortsättningen.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalade</translation>
    </message>
    <message>
        <source>Agreed meetings</source>
        <translation>Avtalade träffar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Agreement ended</source>
        <translation>Avtalet avslutat</translation>
    </message>
    <message>
        <source>Agreement of {name}</source>
        <translation>Avtal: {name}</translation>
    </message>
    <message>
        <source>Agreement on paper recorded</source>
        <translation>Avtal på papper antecknat</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Avtalet undertecknat</translation>
    </message>
    <message>
        <source>Agreement text</source>
        <translation>Avtalets text</translation>
    </message>
    <message>
        <source>Agreement text changed</source>
        <translation>Avtalstexten ändrad</translation>
    </message>
    <message>
        <source>Agreement texts</source>
        <translation>Avtalstexter</translation>
    </message>
    <message>
        <source>Agreement viewed</source>
        <translation>Avtalet visat</translation>
    </message>
    <message>
        <source>Agreement: {name}</source>
        <translation>Avtal: {name}</translation>
    </message>
    <message>
        <source>Agreements on paper</source>
        <translation>Avtal på papper</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Alla kurser</translation>
    </message>
    <message>
        <source>All data to a folder…</source>
        <translation>Alla uppgifter till en mapp…</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>All fillings</source>
        <translation>Alla ifyllningar</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Allt är klart</translation>
    </message>
    <message>
        <source>All is safe</source>
        <translation>Allt är i säkert förvar</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alla modeller</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alla anteckningar</translation>
    </message>
    <message>
        <source>All others present ({key})</source>
        <translation>Alla andra närvarande ({key})</translation>
    </message>
    <message>
        <source>All planned meetings have been logged</source>
        <translation>Alla planerade träffar är antecknade</translation>
    </message>
    <message>
        <source>All records as one file</source>
        <translation>Alla uppgifter i en fil</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>Alla remisser</translation>
    </message>
    <message>
        <source>All sessions on one sheet</source>
        <translation>Alla tillfällen på samma lista</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>All {most} answers are needed: a missing one can be left out only where all have one range and no table.</source>
        <translation>Alla {most} svar behövs: ett får saknas bara när alla har samma skala och det inte finns någon tabell.</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Verksamhetspengar</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Redan här</translation>
    </message>
    <message>
        <source>Also something small.</source>
        <translation>Också något litet.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Sammanlagt</translation>
    </message>
    <message>
        <source>Altogether {money} in {year}. Payer: {payer}, {regime}.</source>
        <translation>År {year} sammanlagt {money}. Betalare: {payer}, {regime}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mängd</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Belopp, €</translation>
    </message>
    <message>
        <source>An acute crisis</source>
        <translation>En akut kris</translation>
    </message>
    <message>
        <source>An agreement is made together at the table. First visits can be logged without one.</source>
        <translation>Avtalet görs tillsammans vid bordet. Första besök kan antecknas utan avtal.</translation>
    </message>
    <message>
        <source>An agreement needs at least two who sign it.</source>
        <translation>Ett avtal behöver minst två som undertecknar.</translation>
    </message>
    <message>
        <source>An agreement that is already signed keeps the text that was signed.</source>
        <translation>Ett avtal som redan är undertecknat behåller den text som undertecknades.</translation>
    </message>
    <message>
        <source>An answer has no name and no day. It is shown only together with others, once its month is over.</source>
        <translation>Ett svar har varken namn eller dag. Det visas bara tillsammans med andra, när månaden har växlat.</translation>
    </message>
    <message>
        <source>An answer is outside its scale {low}–{high}. Check it.</source>
        <translation>Ett svar är utanför skalan {low}–{high}. Kontrollera det.</translation>
    </message>
    <message>
        <source>An answer is outside its scale. Check it.</source>
        <translation>Ett svar är utanför skalan. Kontrollera det.</translation>
    </message>
    <message>
        <source>An answer is outside what the questionnaire allows.</source>
        <translation>Ett svar är utanför enkätens gränser.</translation>
    </message>
    <message>
        <source>An answer typed in from paper</source>
        <translation>Ett svar som skrivs in från papper</translation>
    </message>
    <message>
        <source>An entry is late after</source>
        <translation>En anteckning är sen efter</translation>
    </message>
    <message numerus="yes">
        <source>An entry is late after %n days.</source>
        <translation>
            <numerusform>En anteckning märks som sen efter %n dag.</numerusform>
            <numerusform>En anteckning märks som sen efter %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry was changed or taken out. Ask the worker what has happened, and write it down.</source>
        <translation>En anteckning har ändrats eller tagits bort. Fråga arbetaren vad som hänt och skriv upp det.</translation>
    </message>
    <message>
        <source>An invitation may be used once, within two weeks. Hand it over in person.</source>
        <translation>En inbjudan kan användas en gång, inom två veckor. Ge den ur hand i hand.</translation>
    </message>
    <message>
        <source>An old copy has been put in the place of your records. What was logged after it is not here, but it is in the newest backup. Look at the backups in Settings, Security, and call your coordinator before you go on.</source>
        <translation>En gammal kopia har lagts i dina uppgifters ställe. Det som antecknades efter den finns inte här, men det finns i den nyaste säkerhetskopian. Se säkerhetskopiorna under Inställningar, Säkerhet, och ring koordinatorn innan du fortsätter.</translation>
    </message>
    <message>
        <source>An old copy lies in the place of the records, or the log was written anew. Call your coordinator.</source>
        <translation>I uppgifternas ställe ligger en gammal kopia, eller så har loggen skrivits om. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>An unfinished visit is kept{when}.</source>
        <translation>En påbörjad anteckning finns kvar{when}.</translation>
    </message>
    <message>
        <source>And can the client do something about it?</source>
        <translation>Och kan klienten själv påverka det?</translation>
    </message>
    <message>
        <source>And what would help then? Who could come along?</source>
        <translation>Och vad skulle hjälpa då? Vem kunde komma med?</translation>
    </message>
    <message>
        <source>Another backup or a stick…</source>
        <translation>En annan säkerhetskopia eller minnessticka…</translation>
    </message>
    <message>
        <source>Another budget of the same payer covers some of these months.</source>
        <translation>Ett annat anslag av samma betalare täcker en del av dessa månader.</translation>
    </message>
    <message>
        <source>Another claim has the same line.</source>
        <translation>Samma rad finns redan i en annan ansökan.</translation>
    </message>
    <message>
        <source>Another client already has this code. Choose another one.</source>
        <translation>En annan klient har redan den koden. Välj en annan.</translation>
    </message>
    <message>
        <source>Another coordinator has invited me</source>
        <translation>En annan koordinator har bjudit in mig</translation>
    </message>
    <message>
        <source>Another coordinator has just changed the same thing. Look at it again.</source>
        <translation>En annan koordinator ändrade just samma sak. Titta på den igen.</translation>
    </message>
    <message>
        <source>Another hour limit</source>
        <translation>En annan timgräns</translation>
    </message>
    <message>
        <source>Another meeting is already at the same time.</source>
        <translation>Det finns redan en annan träff vid samma tid.</translation>
    </message>
    <message>
        <source>Another meeting is already at the same time: {minutes} is left out.</source>
        <translation>Det finns redan en annan träff vid samma tid: {minutes} lämnas bort.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Ett annat lösenord</translation>
    </message>
    <message>
        <source>Another person than the one who approved first.</source>
        <translation>En annan person än den som godkände först.</translation>
    </message>
    <message>
        <source>Another program is holding the file. It was tried several times. Try again in a few minutes.</source>
        <translation>Ett annat program håller filen upptagen. Det försöktes flera gånger. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>Another program is using the file. Nothing was saved. Close it and try again.</source>
        <translation>Ett annat program använder filen. Inget sparades. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>Another program was chosen for these files. If this button does not change that, choose the program in the computer's own settings.</source>
        <translation>Ett annat program har valts för de här filerna. Om knappen inte ändrar det, välj program i datorns egna inställningar.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Flytta till en annan tid</translation>
    </message>
    <message>
        <source>Another time for a course session</source>
        <translation>Ny tid för ett kurstillfälle</translation>
    </message>
    <message>
        <source>Another time: {session}</source>
        <translation>Ny tid: {session}</translation>
    </message>
    <message>
        <source>Another worker was with the same client at the same time.</source>
        <translation>En annan arbetare var hos samma klient samtidigt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer about extra hours</source>
        <translation>Svar om extra timmar</translation>
    </message>
    <message>
        <source>Answer at least one question, or close the form.</source>
        <translation>Svara på minst en fråga eller stäng blanketten.</translation>
    </message>
    <message>
        <source>Answer to a form deleted</source>
        <translation>Svar på formulär borttaget</translation>
    </message>
    <message>
        <source>Answer to a form saved</source>
        <translation>Svar på formulär sparat</translation>
    </message>
    <message>
        <source>Answer to the coordinator</source>
        <translation>Svar till koordinatorn</translation>
    </message>
    <message>
        <source>Answered by phone: cannot</source>
        <translation>Svarade per telefon: kan inte</translation>
    </message>
    <message>
        <source>Answered by phone: takes it on</source>
        <translation>Svarade per telefon: tar emot</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers in English</source>
        <translation>Svaren på engelska</translation>
    </message>
    <message>
        <source>Answers in Finnish</source>
        <translation>Svaren på finska</translation>
    </message>
    <message>
        <source>Answers in Swedish</source>
        <translation>Svaren på svenska</translation>
    </message>
    <message>
        <source>Answers needed before a question is shown</source>
        <translation>Hur många svar innan frågan visas</translation>
    </message>
    <message>
        <source>Answers: {question}</source>
        <translation>Svar: {question}</translation>
    </message>
    <message>
        <source>Any day of that week</source>
        <translation>Vilken dag som helst den veckan</translation>
    </message>
    <message>
        <source>Approve as the second person</source>
        <translation>Godkänn som den andra personen</translation>
    </message>
    <message>
        <source>Approve claims first. What is marked as paid is no longer here.</source>
        <translation>Godkänn först ansökningar. Det som är märkt som betalt syns inte mer här.</translation>
    </message>
    <message numerus="yes">
        <source>Approve the %n clean ones</source>
        <translation>
            <numerusform>Godkänn %n klar</numerusform>
            <numerusform>Godkänn %n klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve the clean ones</source>
        <translation>Godkänn de klara</translation>
    </message>
    <message>
        <source>Approved and unpaid claims with their income codes. No client is in the file.</source>
        <translation>Godkända, obetalda ansökningar med inkomstslag. Inga klienter finns i filen.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Godkänd.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Areas and room of a link worker</source>
        <translation>Välmåendelotsens områden och plats</translation>
    </message>
    <message>
        <source>Areas and room of the link workers</source>
        <translation>Välmåendelotsarnas områden och plats</translation>
    </message>
    <message>
        <source>Areas of life as a picture</source>
        <translation>Livets områden som bild</translation>
    </message>
    <message>
        <source>Areas, with commas</source>
        <translation>Områden med kommatecken</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Arrows choose a person, a letter marks: {letters}</source>
        <translation>Pilarna väljer en person, en bokstav antecknar: {letters}</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Som tabell…</translation>
    </message>
    <message>
        <source>As it was signed; before that, to read and to sign by pen.</source>
        <translation>Så som det undertecknades; före det att läsa och underteckna med penna.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Som på den här datorn</translation>
    </message>
    <message>
        <source>As they stand on the sheet, in any order. A dash takes all between: 4-7.</source>
        <translation>Som de står på listan, i vilken ordning som helst. Ett streck tar alla däremellan: 4-7.</translation>
    </message>
    <message>
        <source>Ask a person in</source>
        <translation>Lägg till en deltagare</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Be på nytt</translation>
    </message>
    <message>
        <source>Ask for e&amp;xtra hours</source>
        <translation>Be om e&amp;xtra timmar</translation>
    </message>
    <message>
        <source>Ask for extra hours</source>
        <translation>Be om extra timmar</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Be om respons</translation>
    </message>
    <message>
        <source>Ask for more time, or wait: the coordinator may renew it, and then the post tells.</source>
        <translation>Be om mer tid, eller vänta: koordinatorn kan förnya rätten, och posten berättar det.</translation>
    </message>
    <message>
        <source>Ask for more time…</source>
        <translation>Be om mer tid…</translation>
    </message>
    <message>
        <source>Ask for the erasure</source>
        <translation>Begär radering</translation>
    </message>
    <message>
        <source>Ask question {n}</source>
        <translation>Ställ fråga {n}</translation>
    </message>
    <message>
        <source>Ask the referrer</source>
        <translation>Fråga remittenten</translation>
    </message>
    <message>
        <source>Ask your payer before driving more this year.</source>
        <translation>Fråga betalaren innan du kör mer i år.</translation>
    </message>
    <message>
        <source>Ask {name} again for what is missing</source>
        <translation>Be {name} på nytt om det som saknas</translation>
    </message>
    <message>
        <source>Asked as an interview</source>
        <translation>Ställd som intervju</translation>
    </message>
    <message>
        <source>Asked for again {when}.</source>
        <translation>Begärt på nytt {when}.</translation>
    </message>
    <message>
        <source>Asked for {day}. It can be done from {ripe} on.</source>
        <translation>Begärt {day}. Uppgifterna kan raderas från {ripe}.</translation>
    </message>
    <message>
        <source>Asked for {day}. The week is over: it can be done now.</source>
        <translation>Begärt {day}. Veckan har gått: uppgifterna kan raderas nu.</translation>
    </message>
    <message>
        <source>Asked of the group together at the end; nobody's name is written here.</source>
        <translation>Frågas av gruppen tillsammans på slutet; ingens namn skrivs här.</translation>
    </message>
    <message>
        <source>Asked the referrer</source>
        <translation>Frågat remittenten</translation>
    </message>
    <message>
        <source>Asked the referrer {day}: {words}</source>
        <translation>Frågat remittenten {day}: {words}</translation>
    </message>
    <message>
        <source>Asked. Nothing has gone yet.</source>
        <translation>Begärt. Inget har raderats än.</translation>
    </message>
    <message>
        <source>Asking for the erasure of a client's data</source>
        <translation>Begäran om radering av en klients uppgifter</translation>
    </message>
    <message>
        <source>Asking the computer…</source>
        <translation>Datorn tillfrågas…</translation>
    </message>
    <message>
        <source>Asks for the PIN of the day or the passphrase. F9</source>
        <translation>Frågar efter dagens PIN eller lösenordet. F9</translation>
    </message>
    <message numerus="yes">
        <source>At least %n meetings a month</source>
        <translation>
            <numerusform>Minst %n träff i månaden</numerusform>
            <numerusform>Minst %n träffar i månaden</numerusform>
        </translation>
    </message>
    <message>
        <source>At least 15 characters, another than your own</source>
        <translation>Minst 15 tecken, ett annat än ditt eget</translation>
    </message>
    <message>
        <source>At least {n} letters; a whole sentence is good.</source>
        <translation>Minst {n} tecken. En hel mening är bra.</translation>
    </message>
    <message>
        <source>At most 400 days can be put into the calendar at once.</source>
        <translation>Högst 400 dagar kan sättas i kalendern på en gång.</translation>
    </message>
    <message>
        <source>At most {hours} in a calendar month.</source>
        <translation>Högst {hours} i en kalendermånad.</translation>
    </message>
    <message>
        <source>At the door: everyone signs on the own row, and newcomers on an empty one.</source>
        <translation>Till dörren: var och en skriver sitt namn på sin rad, nya på en tom rad.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>I slutet</translation>
    </message>
    <message>
        <source>At the month's end, sign</source>
        <translation>Skriv under i slutet av månaden</translation>
    </message>
    <message>
        <source>At the month's turn, approve</source>
        <translation>Godkänn vid månadsskiftet</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>I början</translation>
    </message>
    <message>
        <source>At which stage</source>
        <translation>I vilket skede</translation>
    </message>
    <message>
        <source>Attachment opened</source>
        <translation>Bilaga öppnad</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Attendance and activity, signed. Only those the partner proposed or pays for are named.</source>
        <translation>Närvaro och verksamhet, undertecknad. Med namn bara de som partnern föreslog eller betalar för.</translation>
    </message>
    <message>
        <source>Attendance as a table…</source>
        <translation>Närvaron som tabell…</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>Närvaro antecknad</translation>
    </message>
    <message>
        <source>Away from {day}</source>
        <translation>Inte med från {day}</translation>
    </message>
    <message>
        <source>Away now, and why</source>
        <translation>Borta nu, och varför</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Ta tillbaka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Tillbaka till kortet</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Tillbaka till klienten</translation>
    </message>
    <message>
        <source>Back to the client's card</source>
        <translation>Tillbaka till klientens kort</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Tillbaka till kursen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Tillbaka till föregående</translation>
    </message>
    <message>
        <source>Back to the worker</source>
        <translation>Tillbaka till arbetaren</translation>
    </message>
    <message>
        <source>Back to what was kept</source>
        <translation>Återställ det sparade</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gör en säkerhetskopia nu</translation>
    </message>
    <message>
        <source>Backup did not succeed</source>
        <translation>Säkerhetskopieringen lyckades inte</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Säkerhetskopia gjord</translation>
    </message>
    <message>
        <source>Backup taken to another place</source>
        <translation>Säkerhetskopia förd till en annan plats</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Backups made before still open with the passphrase and the paper of their day. Keep the old paper as long as you keep them; destroy old sticks if somebody else knows the old passphrase.</source>
        <translation>Tidigare gjorda säkerhetskopior öppnas fortfarande med sin tids lösenord och papper. Spara det gamla papperet så länge du sparar dem. Förstör gamla stickor om någon annan känner till det gamla lösenordet.</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Before small numbers are hidden</source>
        <translation>Innan små tal döljs</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Innan du undertecknar</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Började kl</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Begin a &amp;new one</source>
        <translation>Börja en n&amp;y</translation>
    </message>
    <message>
        <source>Begin a text:</source>
        <translation>Börja en text:</translation>
    </message>
    <message>
        <source>Begin a text: {what}</source>
        <translation>Börja en text: {what}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Begin by adding a client</source>
        <translation>Börja med att lägga till en klient</translation>
    </message>
    <message>
        <source>Begin by founding your space</source>
        <translation>Börja med att grunda ditt utrymme</translation>
    </message>
    <message>
        <source>Begin to end</source>
        <translation>Börja avsluta</translation>
    </message>
    <message>
        <source>Begin with one main goal in the client's own words. Small steps can be added under it.</source>
        <translation>Börja med ett huvudmål med klientens egna ord. Under det kan ni lägga till små steg.</translation>
    </message>
    <message>
        <source>Begin with ready words</source>
        <translation>Börja med färdiga ord</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Annars</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Book &amp;it</source>
        <translation>Boka &amp;in</translation>
    </message>
    <message>
        <source>Booked: {meeting}</source>
        <translation>Bokat: {meeting}</translation>
    </message>
    <message>
        <source>Both were saved in the same place. Use two sticks.</source>
        <translation>Båda sparades på samma ställe. Använd två minnen.</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Ta tillbaka från arkivet</translation>
    </message>
    <message>
        <source>Bring back the backup alone</source>
        <translation>Återställ endast säkerhetskopian</translation>
    </message>
    <message>
        <source>Bring back the backup and what can be read</source>
        <translation>Återställ säkerhetskopian och det som kan läsas</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Ta in en fil</translation>
    </message>
    <message>
        <source>Bring in old records</source>
        <translation>Hämta in gamla anteckningar</translation>
    </message>
    <message>
        <source>Bring my records back</source>
        <translation>Återställ mina uppgifter</translation>
    </message>
    <message>
        <source>Bring records back from a backup</source>
        <translation>Återställ uppgifter från en säkerhetskopia</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Ta tillbaka den här versionen</translation>
    </message>
    <message>
        <source>Bringing records back…</source>
        <translation>Uppgifterna återställs…</translation>
    </message>
    <message>
        <source>Bringing the version back …</source>
        <translation>Versionen tas tillbaka …</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Tillbakataget: {what}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>Budget saved</source>
        <translation>Anslag sparat</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By the day of payment, as the incomes register wants them.</source>
        <translation>Enligt betalningsdagen, så som inkomstregistret vill ha dem.</translation>
    </message>
    <message>
        <source>By the rules this is not paid.</source>
        <translation>Enligt reglerna betalas inget för detta.</translation>
    </message>
    <message>
        <source>By these the list of whom to name is put in order. Only you see them.</source>
        <translation>Enligt dessa ordnas listan över vem som kan utses. Bara du ser dem.</translation>
    </message>
    <message>
        <source>By this alone you would lose what can be read besides: {what}.</source>
        <translation>Med enbart denna skulle du förlora det som dessutom kan läsas: {what}.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>By which ve&amp;hicle</source>
        <translation>Med vilket &amp;fordon</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Call the worker, then choose in the list below the one that counts.</source>
        <translation>Ring arbetaren och välj sedan nedan vilken som gäller.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ringt</translation>
    </message>
    <message>
        <source>Called: {name}</source>
        <translation>Har ringt: {name}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Came without a name</source>
        <translation>Kom utan namn</translation>
    </message>
    <message>
        <source>Came {times} times</source>
        <translation>På plats {times} gånger</translation>
    </message>
    <message>
        <source>Can a link worker carry this? A link worker is not the right help in an acute crisis, when there is a clear need for professional help, or when a statutory service is missing.</source>
        <translation>Kan en välmåendelots hjälpa här? Hen är inte rätt hjälp vid en akut kris, när det klart behövs en professionell eller när en lagstadgad service saknas.</translation>
    </message>
    <message>
        <source>Can it be cut smaller?</source>
        <translation>Kan det delas i mindre?</translation>
    </message>
    <message>
        <source>Can it be reached in this period?</source>
        <translation>Kan det lyckas under den här perioden?</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>Kan det ångras</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Återta begäran</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Ställ in tillfället</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>Ställ in det här tillfället</translation>
    </message>
    <message>
        <source>Cancel: {session}</source>
        <translation>Ställ in: {session}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Cancelled session</source>
        <translation>Inställt tillfälle</translation>
    </message>
    <message>
        <source>Cancelled. A session was put in for it on {day}. Call these people:</source>
        <translation>Inställt. Ett nytt tillfälle sattes in {day}. Ring dessa:</translation>
    </message>
    <message>
        <source>Cancelled. Call these people:</source>
        <translation>Inställt. Ring dessa:</translation>
    </message>
    <message>
        <source>Cancelling a course session</source>
        <translation>Inställande av ett kurstillfälle</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock är på</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Intyg</translation>
    </message>
    <message>
        <source>Certificate (picture or PDF)</source>
        <translation>Intyg (bild eller PDF)</translation>
    </message>
    <message>
        <source>Certificate of an erasure made</source>
        <translation>Intyg över radering gjort</translation>
    </message>
    <message>
        <source>Certificate of taking part</source>
        <translation>Intyg över deltagande</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Intyg…</translation>
    </message>
    <message>
        <source>Chain of the log verified</source>
        <translation>Logguppgifternas kedja kontrollerad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change a repeating meeting</source>
        <translation>Ändra en återkommande träff</translation>
    </message>
    <message>
        <source>Change a themed day</source>
        <translation>Ändra en temadag</translation>
    </message>
    <message>
        <source>Change a training</source>
        <translation>Ändra en utbildning</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Ändra anteckningen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Change it if somebody may have copied your records and also knows your passphrase. A new passphrase alone does not help against a copy that was taken.</source>
        <translation>Byt den om någon kan ha kopierat dina uppgifter och också känner till ditt lösenord. Då räcker inte bara ett nytt lösenord: den som tog kopian kunde öppna också dina senare uppgifter.</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Ändra avtalet</translation>
    </message>
    <message>
        <source>Change the agreement: {name}</source>
        <translation>Ändra avtalet: {name}</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Ändra beslutet</translation>
    </message>
    <message>
        <source>Change the main goal</source>
        <translation>Ändra huvudmålet</translation>
    </message>
    <message>
        <source>Change the main key</source>
        <translation>Byt huvudnyckeln</translation>
    </message>
    <message>
        <source>Change the main key of the space?</source>
        <translation>Byta utrymmets huvudnyckel?</translation>
    </message>
    <message>
        <source>Change the main key…</source>
        <translation>Byt huvudnyckeln…</translation>
    </message>
    <message>
        <source>Change the master key</source>
        <translation>Byt huvudnyckel</translation>
    </message>
    <message>
        <source>Change the master key…</source>
        <translation>Byt huvudnyckel…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Change the pledge</source>
        <translation>Ändra förbindelsen</translation>
    </message>
    <message>
        <source>Change the self-assessment</source>
        <translation>Ändra självbedömningen</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Ändra steget</translation>
    </message>
    <message>
        <source>Change the sub-goal</source>
        <translation>Ändra delmålet</translation>
    </message>
    <message>
        <source>Change the trip</source>
        <translation>Ändra resan</translation>
    </message>
    <message>
        <source>Change the words of a form, leave questions out or add them. A form that has been answered is kept as it was, and the change is a new version.</source>
        <translation>Ändra blankettens ord, lämna bort frågor eller lägg till. En blankett som har besvarats förblir som den var, och ändringen är en ny version.</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ändra: {what}</translation>
    </message>
    <message>
        <source>Changed: {goal}</source>
        <translation>Ändrat: {goal}</translation>
    </message>
    <message>
        <source>Changes to months already paid are along as rows</source>
        <translation>Rättelser till redan betalda månader är med</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Check a &amp;signed file</source>
        <translation>Kontrollera en &amp;undertecknad fil</translation>
    </message>
    <message>
        <source>Check the days above, or look at the goals next.</source>
        <translation>Kontrollera dagarna ovan, eller se på målen härnäst.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kontrollera filen</translation>
    </message>
    <message>
        <source>Check the kilometres, or explain in your own words, for example bad roads.</source>
        <translation>Kontrollera kilometrarna eller berätta varför, till exempel menföre.</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>Kontrollera papperet</translation>
    </message>
    <message>
        <source>Check the paper…</source>
        <translation>Kontrollera papperet…</translation>
    </message>
    <message>
        <source>Check the times of both meetings.</source>
        <translation>Kontrollera klockslagen för båda träffarna.</translation>
    </message>
    <message>
        <source>Check the times, or explain in your own words.</source>
        <translation>Kontrollera klockslagen eller berätta varför med egna ord.</translation>
    </message>
    <message>
        <source>Checking the file.</source>
        <translation>Filen kontrolleras.</translation>
    </message>
    <message>
        <source>Choice {n}</source>
        <translation>Alternativ {n}</translation>
    </message>
    <message>
        <source>Choices or words of the ends</source>
        <translation>Alternativ eller skalans ändar</translation>
    </message>
    <message>
        <source>Choose a file (text, JSON, PDF)</source>
        <translation>Välj en fil (text, JSON, PDF)</translation>
    </message>
    <message>
        <source>Choose a file that a worker sent</source>
        <translation>Välj filen som en arbetare skickade</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
    <message>
        <source>Choose a folder, or write the address that your coordinator gave you.</source>
        <translation>Välj en mapp eller skriv adressen som du fick av koordinatorn.</translation>
    </message>
    <message>
        <source>Choose a folder, or write the address.</source>
        <translation>Välj en mapp eller skriv adressen.</translation>
    </message>
    <message>
        <source>Choose a line to see its reasons, to accept it or to send it back.</source>
        <translation>Välj en rad för att se skälen och godkänna eller returnera den.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj ett lösenord</translation>
    </message>
    <message>
        <source>Choose a row to see how its amount comes about.</source>
        <translation>Välj en rad så ser du var dess summa kommer ifrån.</translation>
    </message>
    <message>
        <source>Choose a signed paper (PDF) or a signed package (.asice). Nothing is taken in or changed.</source>
        <translation>Välj ett undertecknat papper (PDF) eller paket (.asice). Ingenting tas in eller ändras.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Choose at least one decision.</source>
        <translation>Välj minst ett beslut.</translation>
    </message>
    <message>
        <source>Choose at least one number, or write something.</source>
        <translation>Välj minst en siffra eller skriv något.</translation>
    </message>
    <message>
        <source>Choose at least one reason why a link worker is not what is needed now.</source>
        <translation>Välj minst en orsak till att en välmåendelots inte är rätt hjälp nu.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Välj minst en.</translation>
    </message>
    <message>
        <source>Choose how the text was read.</source>
        <translation>Välj hur texten lästes.</translation>
    </message>
    <message>
        <source>Choose how you are paid, or press: I do not know yet.</source>
        <translation>Välj hur du får betalt, eller tryck: Jag vet inte än.</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Välj svaret</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>Välj först säkerhetskopians fil.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>Choose the file from the coordinator</source>
        <translation>Välj filen från koordinatorn</translation>
    </message>
    <message>
        <source>Choose the file on the stick</source>
        <translation>Välj filen på minnet</translation>
    </message>
    <message>
        <source>Choose the file to bring in</source>
        <translation>Välj filen som ska hämtas in</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Välj mapp för filerna</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>Välj inbjudan</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Välj månad</translation>
    </message>
    <message>
        <source>Choose the photo.</source>
        <translation>Välj fotot.</translation>
    </message>
    <message>
        <source>Choose the picture or scan</source>
        <translation>Välj bilden eller skanningen</translation>
    </message>
    <message>
        <source>Choose the picture or the scan of the signed paper first.</source>
        <translation>Välj först bilden eller skanningen av det undertecknade papperet.</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Välj plats</translation>
    </message>
    <message>
        <source>Choose the questionnaire</source>
        <translation>Välj enkät</translation>
    </message>
    <message>
        <source>Choose the referral</source>
        <translation>Välj remissen</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translation>Välj begäran</translation>
    </message>
    <message>
        <source>Choose the server's file</source>
        <translation>Välj serverns fil</translation>
    </message>
    <message>
        <source>Choose the signed file</source>
        <translation>Välj den undertecknade filen</translation>
    </message>
    <message>
        <source>Choose the signer's &amp;key</source>
        <translation>Välj undertecknarens &amp;nyckel</translation>
    </message>
    <message>
        <source>Choose the signer's key</source>
        <translation>Välj undertecknarens nyckel</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Välj minnet eller mappen</translation>
    </message>
    <message>
        <source>Choose together what fits. Nobody has to fit all of it.</source>
        <translation>Välj tillsammans det som stämmer. Ingen behöver passa in i allt.</translation>
    </message>
    <message>
        <source>Choose what you decided.</source>
        <translation>Välj vad ni bestämde.</translation>
    </message>
    <message>
        <source>Choose what you did.</source>
        <translation>Välj vad ni gjorde.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Välj var den sparas</translation>
    </message>
    <message>
        <source>Choose who pays your hours of this course.</source>
        <translation>Välj vem som betalar dina timmar för kursen.</translation>
    </message>
    <message>
        <source>Choose whom you meet.</source>
        <translation>Välj vem du träffar.</translation>
    </message>
    <message>
        <source>Choose whom you met.</source>
        <translation>Välj vem du träffade.</translation>
    </message>
    <message>
        <source>Choose your title above, and you see what is left.</source>
        <translation>Välj din titel ovan, så ser du hur mycket som är kvar.</translation>
    </message>
    <message>
        <source>Chosen: {name}, {size}</source>
        <translation>Vald: {name}, {size}</translation>
    </message>
    <message>
        <source>Claim of {name}, {month}</source>
        <translation>Ansökan, {name}, {month}</translation>
    </message>
    <message>
        <source>Claimed and counted €</source>
        <translation>Ansökt och räknat €</translation>
    </message>
    <message>
        <source>Claimed €</source>
        <translation>Ansökt €</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Claims of the month</source>
        <translation>Månadens ansökningar</translation>
    </message>
    <message>
        <source>Claims to approve viewed</source>
        <translation>Att godkänna visad</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Client brought back from the archive</source>
        <translation>Klienten återförd från arkivet</translation>
    </message>
    <message>
        <source>Client moved to the archive</source>
        <translation>Klienten flyttad till arkivet</translation>
    </message>
    <message>
        <source>Client's &amp;name</source>
        <translation>Klientens &amp;namn</translation>
    </message>
    <message>
        <source>Client's card closed</source>
        <translation>Klientens kort stängt</translation>
    </message>
    <message>
        <source>Client's card opened</source>
        <translation>Klientens kort öppnat</translation>
    </message>
    <message>
        <source>Client's code</source>
        <translation>Klientens kod</translation>
    </message>
    <message>
        <source>Client's details</source>
        <translation>Klientens uppgifter</translation>
    </message>
    <message>
        <source>Client's details saved</source>
        <translation>Klientens uppgifter sparade</translation>
    </message>
    <message>
        <source>Client's own page shown to the client</source>
        <translation>Klientens egen sida visad för klienten</translation>
    </message>
    <message>
        <source>Client's records erased</source>
        <translation>Klientens uppgifter raderade</translation>
    </message>
    <message>
        <source>Client's records given to the client</source>
        <translation>Klientens uppgifter lämnade till klienten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Clients {clients}, visits {visits}, newest entry {when}.</source>
        <translation>Klienter {clients}, besök {visits}, senaste anteckningen {when}.</translation>
    </message>
    <message>
        <source>Clients' allowances</source>
        <translation>Klienternas verksamhetspengar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Avsluta remissen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Stäng, utkastet sparas</translation>
    </message>
    <message>
        <source>Closed referrals</source>
        <translation>Avslutade remisser</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Kolumner som lämnades bort</translation>
    </message>
    <message>
        <source>Columns understood</source>
        <translation>Kolumner som förstods</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kunnande</translation>
    </message>
    <message>
        <source>Competence {year}</source>
        <translation>Kunnande {year}</translation>
    </message>
    <message>
        <source>Computer {id}</source>
        <translation>Dator {id}</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Tystnadsförbindelse</translation>
    </message>
    <message>
        <source>Confidentiality pledge deleted</source>
        <translation>Tystnadsförbindelse borttagen</translation>
    </message>
    <message>
        <source>Confidentiality pledge saved</source>
        <translation>Tystnadsförbindelse sparad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent added: {purpose}</source>
        <translation>Samtycke tillagt: {purpose}</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Samtycket gavs</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Contacts by month</source>
        <translation>Möten per månad</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Coo&amp;rdinator</source>
        <translation>Koo&amp;rdinator</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbetsavtal</translation>
    </message>
    <message>
        <source>Cooperation agreement signed</source>
        <translation>Samarbetsavtal undertecknat</translation>
    </message>
    <message>
        <source>Cooperation agreement: {course}</source>
        <translation>Samarbetsavtal: {course}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Coordinator's contact</source>
        <translation>Koordinatorns kontaktuppgift</translation>
    </message>
    <message>
        <source>Coordinator's records moved to a server</source>
        <translation>Koordinatorns uppgifter flyttade till en server</translation>
    </message>
    <message>
        <source>Coordinator's records taken back from a server</source>
        <translation>Koordinatorns uppgifter tagna tillbaka från en server</translation>
    </message>
    <message>
        <source>Coordinator's space founded</source>
        <translation>Koordinatorns utrymme grundat</translation>
    </message>
    <message>
        <source>Coordinators of a region can share their records on a PostgreSQL server. Your IT support sets it up and tells you these. Whoever looks after the server can read what is there; in this profile the records are encrypted.</source>
        <translation>Koordinatorerna i en region kan ha sina uppgifter på en gemensam PostgreSQL-server. IT-stödet sätter upp den och berättar de här uppgifterna. Den som sköter servern kan läsa det som finns där; i den här profilen är uppgifterna krypterade.</translation>
    </message>
    <message>
        <source>Coordinators of the space</source>
        <translation>Utrymmets koordinatorer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copied into Virtu</source>
        <translation>Infört i Virtu</translation>
    </message>
    <message>
        <source>Copied texts erased for good</source>
        <translation>Kopierade texter raderade för gott</translation>
    </message>
    <message>
        <source>Copied to a stick {when}.</source>
        <translation>Kopierad till ett minne {when}.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the client information system. When it is there, mark it as copied.</source>
        <translation>Kopierad. Klistra in den i klientdatasystemet. När den är där, märk den som förd.</translation>
    </message>
    <message>
        <source>Copied. When the visit is logged, the text waits in the period to be marked as copied.</source>
        <translation>Kopierad. När besöket är antecknat väntar texten under Period på att märkas som förd.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Copy the backup to a stick</source>
        <translation>Kopiera säkerhetskopian till ett minne</translation>
    </message>
    <message>
        <source>Copy the fingerprint of the text (SHA-256)</source>
        <translation>Kopiera textens kontrollsumma (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Copy the text for Virtu</source>
        <translation>Kopiera texten för Virtu</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>Kopiera till ett minne…</translation>
    </message>
    <message>
        <source>Correct with a new review</source>
        <translation>Rätta med en ny utvärdering</translation>
    </message>
    <message>
        <source>Costs against receipts</source>
        <translation>Utgifter mot kvitto</translation>
    </message>
    <message>
        <source>Costs and receipts</source>
        <translation>Utgifter och kvitton</translation>
    </message>
    <message>
        <source>Costs paid</source>
        <translation>Kostnader som betalas</translation>
    </message>
    <message>
        <source>Costs paid against a receipt</source>
        <translation>Kostnader som betalas mot kvitto</translation>
    </message>
    <message>
        <source>Costs paid against a receipt: {kinds}.</source>
        <translation>Mot kvitto betalas: {kinds}.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Räkna</translation>
    </message>
    <message>
        <source>Count first, ask names later: how many came stays the same.</source>
        <translation>Räkna först, fråga namn senare: antalet som kom ändras inte.</translation>
    </message>
    <message>
        <source>Count who came below, or enrol people on the course's page first.</source>
        <translation>Räkna nedan dem som kom, eller ta först in personer på kursens sida.</translation>
    </message>
    <message>
        <source>Counted visit deleted</source>
        <translation>Räknat besök borttaget</translation>
    </message>
    <message>
        <source>Counted: {kind}</source>
        <translation>Räknat: {kind}</translation>
    </message>
    <message>
        <source>Counts of a day corrected</source>
        <translation>Dagens siffror rättade</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Course deleted</source>
        <translation>Kurs borttagen</translation>
    </message>
    <message>
        <source>Course diary</source>
        <translation>Kursdagbok</translation>
    </message>
    <message>
        <source>Course ended</source>
        <translation>Kurs avslutad</translation>
    </message>
    <message>
        <source>Course fee of one person, €</source>
        <translation>Kursavgift för en person, €</translation>
    </message>
    <message>
        <source>Course hours paid elsewhere</source>
        <translation>Kurstimmar som betalas någon annanstans</translation>
    </message>
    <message>
        <source>Course opened</source>
        <translation>Kurs öppnad</translation>
    </message>
    <message>
        <source>Course saved</source>
        <translation>Kurs sparad</translation>
    </message>
    <message>
        <source>Course session cancelled</source>
        <translation>Kurstillfälle inställt</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurser</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the newest act. What is signed or sealed stays; it is corrected with a new one.</source>
        <translation>Ctrl+Z ångrar det senaste. Det som är undertecknat eller förseglat står kvar; det rättas med ett nytt.</translation>
    </message>
    <message>
        <source>D&amp;ay that is counted</source>
        <translation>Da&amp;g som räknas</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>Da&amp;y of the review</source>
        <translation>Ut&amp;värderingsdag</translation>
    </message>
    <message>
        <source>Da&amp;y of these numbers</source>
        <translation>Da&amp;g för siffrorna</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>Data protection notice, impact assessment and record of processing: templates to complete (ODT) and to read (PDF). The program fills in what it knows; the organisation answers for the rest.</source>
        <translation>Dataskyddsbeskrivning, konsekvensbedömning och register över behandling: mallar att komplettera (ODT) och att läsa (PDF). Programmet fyller i det som det vet. För resten svarar organisationen.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Tid och plats</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Ankomstdag</translation>
    </message>
    <message>
        <source>Day it was given</source>
        <translation>Dag då den gavs</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Betalningsdag</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Samtyckets dag</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Dag för träffen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Days of an agreement on paper</source>
        <translation>Dagarna för ett avtal på papper</translation>
    </message>
    <message>
        <source>Days without an entry: {days}</source>
        <translation>Dagar utan anteckning: {days}</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Besluta på nytt</translation>
    </message>
    <message>
        <source>Decide for payment</source>
        <translation>Besluta om betalning</translation>
    </message>
    <message>
        <source>Decided: {was}, {days}. Counted now: {now}. Difference {difference}. What was decided stays until you decide anew.</source>
        <translation>Beslutat: {was}, {days}. Räknat nu: {now}. Skillnad {difference}. Det beslutade gäller tills du beslutar på nytt.</translation>
    </message>
    <message>
        <source>Decision about a month</source>
        <translation>Beslut om en månad</translation>
    </message>
    <message>
        <source>Decision about a referral</source>
        <translation>Beslut om en remiss</translation>
    </message>
    <message>
        <source>Decision deleted</source>
        <translation>Beslut borttaget</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Beslutsnummer</translation>
    </message>
    <message>
        <source>Decision on activity allowance taken back</source>
        <translation>Beslutet om verksamhetspenning återtaget</translation>
    </message>
    <message>
        <source>Decision saved</source>
        <translation>Beslut sparat</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions continued</source>
        <translation>Fortsatta beslut gjorda</translation>
    </message>
    <message>
        <source>Decisions of a period</source>
        <translation>Periodens beslut</translation>
    </message>
    <message>
        <source>Decisions of the same kind for the same client have days in common.</source>
        <translation>Beslut av samma slag för samma klient har gemensamma dagar.</translation>
    </message>
    <message>
        <source>Decisions were made in this period, so it is kept. You can end it instead.</source>
        <translation>Perioden har beslut, så den finns kvar. Du kan avsluta den i stället.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the course</source>
        <translation>Ta bort kursen</translation>
    </message>
    <message>
        <source>Delete the course?</source>
        <translation>Ta bort kursen?</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete this meeting?</source>
        <translation>Ska träffen tas bort?</translation>
    </message>
    <message>
        <source>Delete this?</source>
        <translation>Ska detta tas bort?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Togs bort</translation>
    </message>
    <message>
        <source>Deleted records destroyed for good</source>
        <translation>Det borttagna förstört för gott</translation>
    </message>
    <message>
        <source>Deleted. You can undo it at the foot of the window.</source>
        <translation>Borttaget. Du kan ångra det i fönstrets nederkant.</translation>
    </message>
    <message>
        <source>Details of a counted visit saved</source>
        <translation>Det räknade besökets uppgifter sparade</translation>
    </message>
    <message>
        <source>Details of the next visitor</source>
        <translation>Uppgifter om nästa besökare</translation>
    </message>
    <message>
        <source>Details of what was counted last: {kind}</source>
        <translation>Uppgifter om det senast räknade: {kind}</translation>
    </message>
    <message>
        <source>Details on the course</source>
        <translation>Uppgifter på kursen</translation>
    </message>
    <message>
        <source>Details on the course: {name}</source>
        <translation>Uppgifter på kursen: {name}</translation>
    </message>
    <message>
        <source>Details were put right</source>
        <translation>Uppgifter rättades</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta bort</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Ska det skrivna kastas bort?</translation>
    </message>
    <message>
        <source>Discarded: {what}</source>
        <translation>Bortkastat: {what}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discounts of the ticket</source>
        <translation>Biljettens rabatter</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Do not end it</source>
        <translation>Avsluta inte</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Radera inte</translation>
    </message>
    <message>
        <source>Do not give them</source>
        <translation>Jag ger dem inte</translation>
    </message>
    <message>
        <source>Do not use it any more</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Do this when a stick is lost, when somebody may know its passphrase, or when the ten years are nearly over. The workers need not do anything: their computers hear of it with the post, and what is on its way still counts.</source>
        <translation>Gör så här när ett minne har försvunnit, när någon kanske vet dess lösenord eller när de tio åren snart har gått. Arbetarna behöver inte göra något: deras datorer får veta det med posten, och det som är på väg gäller fortfarande.</translation>
    </message>
    <message>
        <source>Do you want to give them? You can also go back or leave them ungiven.</source>
        <translation>Vill du ge dem? Du kan också gå tillbaka eller låta bli att ge dem.</translation>
    </message>
    <message>
        <source>Does again: {act}. Ctrl+Y</source>
        <translation>Gör om: {act}. Ctrl+Y</translation>
    </message>
    <message>
        <source>Does the service suit now</source>
        <translation>Passar servicen nu</translation>
    </message>
    <message>
        <source>Does the service suit now?</source>
        <translation>Passar servicen nu?</translation>
    </message>
    <message>
        <source>Does this version count?</source>
        <translation>Ska den här versionen gälla?</translation>
    </message>
    <message>
        <source>Doing things together</source>
        <translation>Gemensam aktivitet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gjort: {what}</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Utkastet sparat kl. {time}</translation>
    </message>
    <message>
        <source>Draw the signature here, or choose to sign without drawing.</source>
        <translation>Rita underskriften här, eller välj att skriva under utan att rita.</translation>
    </message>
    <message>
        <source>Drawn map of the network</source>
        <translation>Ritad nätverkskarta</translation>
    </message>
    <message>
        <source>Drawn map {day}</source>
        <translation>Nätverkskarta {day}</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Ritad</translation>
    </message>
    <message>
        <source>Driven from</source>
        <translation>Kört från</translation>
    </message>
    <message>
        <source>Driven to</source>
        <translation>Kört till</translation>
    </message>
    <message>
        <source>Drop the file there on the page Mail, or choose it there.</source>
        <translation>Släpp filen där på sidan Post eller välj den där.</translation>
    </message>
    <message>
        <source>Drop-in visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>sp</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>RADERA</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Per gång</translation>
    </message>
    <message>
        <source>Each answer by itself</source>
        <translation>Varje svar för sig</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it. If an entry were changed or taken out, verifying shows where.</source>
        <translation>Varje anteckning är bunden till den föregående. Om en anteckning ändrades eller togs bort visar kontrollen var.</translation>
    </message>
    <message>
        <source>Each gets a paper or a file from you.</source>
        <translation>Var och en får ett papper eller en fil av dig.</translation>
    </message>
    <message>
        <source>Each time on average</source>
        <translation>I medeltal per gång</translation>
    </message>
    <message>
        <source>Earlier groups</source>
        <translation>Tidigare grupper</translation>
    </message>
    <message>
        <source>Earlier periods: {days}</source>
        <translation>Tidigare perioder: {days}</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>Tidigare version återställd</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidigare versioner</translation>
    </message>
    <message>
        <source>Earlier versions viewed</source>
        <translation>Tidigare versioner visade</translation>
    </message>
    <message>
        <source>Earlier versions: {what}</source>
        <translation>Tidigare versioner: {what}</translation>
    </message>
    <message>
        <source>Eight groups of four letters and numbers, from the paper you printed at the start.</source>
        <translation>Åtta grupper med fyra tecken från papperet som du skrev ut i början.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Till andra</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Empty this &amp;row</source>
        <translation>Töm denna &amp;rad</translation>
    </message>
    <message>
        <source>Empty: as the payer has agreed otherwise</source>
        <translation>Tomt: betalarens vanliga timarvode</translation>
    </message>
    <message>
        <source>Empty: none is paid.</source>
        <translation>Tomt: ingen betalas.</translation>
    </message>
    <message>
        <source>Empty: there is no limit.</source>
        <translation>Tomt: ingen gräns.</translation>
    </message>
    <message>
        <source>Encryption key changed</source>
        <translation>Krypteringsnyckeln bytt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>End its right…</source>
        <translation>Avsluta rätten…</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>Avsluta avtalet</translation>
    </message>
    <message>
        <source>End the agreement on this day</source>
        <translation>Avsluta avtalet den här dagen</translation>
    </message>
    <message>
        <source>End the course</source>
        <translation>Avsluta kursen</translation>
    </message>
    <message>
        <source>End the period</source>
        <translation>Avsluta perioden</translation>
    </message>
    <message>
        <source>End the right of computer {id}</source>
        <translation>Avsluta rätten för dator {id}</translation>
    </message>
    <message>
        <source>End the right of this computer</source>
        <translation>Avsluta den här datorns rätt</translation>
    </message>
    <message>
        <source>End this coordinator's time?</source>
        <translation>Avsluta den här koordinatorns tid?</translation>
    </message>
    <message>
        <source>End this repeating meeting?</source>
        <translation>Ska den återkommande träffen avslutas?</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Ended after number {number}: {why}</source>
        <translation>Avslutad efter nummer {number}: {why}</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Slutade kl</translation>
    </message>
    <message>
        <source>Ended courses</source>
        <translation>Avslutade kurser</translation>
    </message>
    <message>
        <source>Ended. What has been held stays.</source>
        <translation>Avslutad. Träffar som hållits finns kvar.</translation>
    </message>
    <message>
        <source>Ending a course</source>
        <translation>Avslutande av en kurs</translation>
    </message>
    <message>
        <source>Ending an agreement</source>
        <translation>Att avsluta ett avtal</translation>
    </message>
    <message>
        <source>Ending of the period</source>
        <translation>Avslutande av perioden</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Anteckna svar</translation>
    </message>
    <message>
        <source>Enter changes the chosen one, Insert adds a step under it, Delete takes it out.</source>
        <translation>Enter ändrar det valda, Insert lägger till ett steg under det, Delete tar bort det.</translation>
    </message>
    <message>
        <source>Enter opens the form filled in, Ctrl+Enter logs at once.</source>
        <translation>Enter öppnar det ifyllda formuläret, Ctrl+Enter antecknar genast.</translation>
    </message>
    <message>
        <source>Enter or Tab goes on, Ctrl+D copies from above, Ctrl+Enter saves all. A name, its beginning or a code.</source>
        <translation>Enter eller Tab går vidare, Ctrl+D kopierar ovanifrån, Ctrl+Enter sparar alla. För klienten räcker början av namnet eller koden.</translation>
    </message>
    <message>
        <source>Entered more than two weeks later.</source>
        <translation>Antecknad över två veckor efteråt.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Erase the personal data</source>
        <translation>Radera personuppgifterna</translation>
    </message>
    <message>
        <source>Erase the personal data?</source>
        <translation>Raderas personuppgifterna?</translation>
    </message>
    <message>
        <source>Erase the text</source>
        <translation>Radera texten</translation>
    </message>
    <message>
        <source>Erase the text for good</source>
        <translation>Radera texten för gott</translation>
    </message>
    <message>
        <source>Erase the text of the agreement</source>
        <translation>Radera avtalets text</translation>
    </message>
    <message>
        <source>Erased clients</source>
        <translation>Raderade klienter</translation>
    </message>
    <message>
        <source>Erasing is written down with its day and reason.</source>
        <translation>Raderingen antecknas med dag och orsak.</translation>
    </message>
    <message>
        <source>Erasing the client's data</source>
        <translation>Radering av klientens uppgifter</translation>
    </message>
    <message>
        <source>Erasing the text of an agreement</source>
        <translation>Att radera avtalets text</translation>
    </message>
    <message>
        <source>Erasure of a client asked for</source>
        <translation>Radering av klientens uppgifter begärd</translation>
    </message>
    <message>
        <source>Every line is counted again here by your own rules. Approving together takes only the clean ones.</source>
        <translation>Varje rad räknas om här enligt era egna regler. På en gång godkänns bara de klara.</translation>
    </message>
    <message>
        <source>Every look and every change of two years on this computer, newest first.</source>
        <translation>Varje visning och ändring under två år på den här datorn, den nyaste först.</translation>
    </message>
    <message>
        <source>Every partner's report…</source>
        <translation>Alla partners rapporter…</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>Varje besök</translation>
    </message>
    <message>
        <source>Every wish is a theme already, or no session is without one.</source>
        <translation>Alla önskemål är redan teman, eller inget tillfälle saknar tema.</translation>
    </message>
    <message>
        <source>Every worker has been told these rules already.</source>
        <translation>De här reglerna har redan meddelats alla.</translation>
    </message>
    <message>
        <source>Everybody who came has a name already.</source>
        <translation>Alla som kom har redan ett namn.</translation>
    </message>
    <message>
        <source>Everyone was marked so already.</source>
        <translation>Alla var redan antecknade så.</translation>
    </message>
    <message>
        <source>Everyone's</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Everything about the client</source>
        <translation>Alla uppgifter om klienten</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No network is needed.</source>
        <translation>Allt sker på den här datorn. Inget nät behövs.</translation>
    </message>
    <message>
        <source>Everything in the file was already here. Nothing was written twice.</source>
        <translation>Allt i filen fanns redan här. Ingenting skrevs två gånger.</translation>
    </message>
    <message>
        <source>Everything that can be read is saved in clear text: names, visits and notes. Whoever gets the file can read it. Keep it locked away and delete it when you no longer need it.</source>
        <translation>Allt som kan läsas sparas i klartext: namn, besök och anteckningar. Den som får filen kan läsa den. Förvara den inlåst och radera den när du inte längre behöver den.</translation>
    </message>
    <message>
        <source>Everything the program holds about the client, as a paper to read and as data to take along. Other clients are shown by their code. The files are clear text: give them to the client only.</source>
        <translation>Allt som programmet har om klienten: ett papper att läsa och en fil att ta med. Om andra klienter syns bara koden. Filerna är i klartext: ge dem bara till klienten.</translation>
    </message>
    <message>
        <source>Everything you wrote is still here.</source>
        <translation>Allt du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Exactly the same line is there twice.</source>
        <translation>Exakt samma rad finns två gånger.</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Förklara</translation>
    </message>
    <message>
        <source>Explanation of a remark</source>
        <translation>Förklaring till en anmärkning</translation>
    </message>
    <message>
        <source>Explanation saved</source>
        <translation>Förklaring sparad</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Fler timmar</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Responsblankett</translation>
    </message>
    <message>
        <source>Feedback form saved</source>
        <translation>Responsformulär sparat</translation>
    </message>
    <message>
        <source>Feedback of the group</source>
        <translation>Gruppens respons</translation>
    </message>
    <message>
        <source>Fetch and send the post</source>
        <translation>Hämta och skicka posten</translation>
    </message>
    <message>
        <source>Fetch files that are only in the cloud</source>
        <translation>Hämta också filer som bara finns i molnet</translation>
    </message>
    <message>
        <source>Fetch it from a stick…</source>
        <translation>Hämta den från ett minne…</translation>
    </message>
    <message>
        <source>Fewer than {least} answered this, so nothing is shown.</source>
        <translation>Färre än {least} svarade på det här, så ingenting visas.</translation>
    </message>
    <message>
        <source>Fewer than {limit} people: nothing is told of them. Choose a longer time.</source>
        <translation>Under {limit} människor: inget berättas om dem. Välj en längre tid.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files that could not be taken in</source>
        <translation>Filer som inte kunde tas emot</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>Fill in a questionnaire</source>
        <translation>Fyll i en enkät</translation>
    </message>
    <message>
        <source>Fill in both places of the trip.</source>
        <translation>Fyll i resans båda platser.</translation>
    </message>
    <message>
        <source>Fill in the day, the times and whom you met, and you see here what comes of it.</source>
        <translation>Fyll i dag, tider och vem du träffade, så ser du här vad det blir.</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Fyll i det som saknas</translation>
    </message>
    <message>
        <source>Filled into the text</source>
        <translation>Uppgifter som fylls i texten</translation>
    </message>
    <message>
        <source>Filled together</source>
        <translation>Ifylld tillsammans</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Slututvärdering</translation>
    </message>
    <message>
        <source>Find a client by name, code or village</source>
        <translation>Sök klient på namn, kod eller by</translation>
    </message>
    <message>
        <source>Find a model by what it is about</source>
        <translation>Sök en modell enligt vad den handlar om</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256) {short}</source>
        <translation>Kontrollsumma (SHA-256) {short}</translation>
    </message>
    <message>
        <source>Fingerprint of this text (SHA-256): {short}</source>
        <translation>Den här textens kontrollsumma (SHA-256): {short}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>Första samtalet</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>First day without the person</source>
        <translation>Första dagen utan personen</translation>
    </message>
    <message>
        <source>First goals, in the client's own words</source>
        <translation>De första målen med klientens egna ord</translation>
    </message>
    <message>
        <source>First meetings every week</source>
        <translation>I början varje vecka</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Första månaden</translation>
    </message>
    <message>
        <source>First visit together</source>
        <translation>Gemensam första träff</translation>
    </message>
    <message>
        <source>First visits can be logged without one.</source>
        <translation>Första besök kan antecknas ändå.</translation>
    </message>
    <message>
        <source>First, add a client</source>
        <translation>Lägg först till en klient</translation>
    </message>
    <message>
        <source>First, found your space</source>
        <translation>Grunda först ditt utrymme</translation>
    </message>
    <message>
        <source>First, mean</source>
        <translation>Den första, medeltal</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>Mapp eller adress</translation>
    </message>
    <message>
        <source>For a day that was counted on paper, or when a number is wrong. The number is what there was.</source>
        <translation>När dagen räknades på papper eller ett tal är fel. Skriv hur många det var.</translation>
    </message>
    <message>
        <source>For a rate that is missing, or when your payer pays another one.</source>
        <translation>För ett pris som saknas, eller om din betalare betalar ett annat.</translation>
    </message>
    <message>
        <source>For a scale: what 1 means, and on the next line what 5 means. For choices: one on each line.</source>
        <translation>Skala: vad 1 betyder och på nästa rad vad 5 betyder. Alternativ: ett på varje rad.</translation>
    </message>
    <message>
        <source>For a shared folder that leaves its files in the cloud until they are opened. Fetching takes time and data.</source>
        <translation>För en delad mapp som lämnar filerna i molnet tills de öppnas. Att hämta tar tid och förbrukar data.</translation>
    </message>
    <message>
        <source>For a spreadsheet: one file for Excel and one as CSV.</source>
        <translation>För kalkylprogram: en fil för Excel och en som CSV.</translation>
    </message>
    <message>
        <source>For a worker without a laptop: enter the visits, print the claim, have it signed and scan it.</source>
        <translation>För en arbetare utan dator: anteckna besöken, skriv ut ansökan, be om underskrift och skanna den.</translation>
    </message>
    <message>
        <source>For example 2 h</source>
        <translation>Till exempel 2 h</translation>
    </message>
    <message>
        <source>For example 2 h. 0 says no.</source>
        <translation>Till exempel 2 h. 0 betyder nej.</translation>
    </message>
    <message>
        <source>For example 7.1. or next Thursday</source>
        <translation>Till exempel 7.1. eller to</translation>
    </message>
    <message>
        <source>For example Mondays at 10.</source>
        <translation>Till exempel på måndagar kl. 10.</translation>
    </message>
    <message>
        <source>For example STEA 2027</source>
        <translation>Till exempel STEA 2027</translation>
    </message>
    <message>
        <source>For example a dog, steps, a wood stove.</source>
        <translation>Till exempel en hund, branta trappor, en vedspis.</translation>
    </message>
    <message>
        <source>For example a walker, a wheelchair, a slow start.</source>
        <translation>Till exempel rollator, rullstol, det tar tid att komma i väg.</translation>
    </message>
    <message>
        <source>For example coffee, a ticket or material for something done together.</source>
        <translation>Till exempel kaffe, en inträdesbiljett eller material till något ni gör tillsammans.</translation>
    </message>
    <message>
        <source>For example on leave until 9.11.</source>
        <translation>Till exempel ledig till 9.11.</translation>
    </message>
    <message>
        <source>For example over 65, living alone</source>
        <translation>Till exempel över 65, ensamboende</translation>
    </message>
    <message>
        <source>For example the adult education centre</source>
        <translation>Till exempel medborgarinstitutet</translation>
    </message>
    <message>
        <source>For example the health centre</source>
        <translation>Till exempel hälsostationen</translation>
    </message>
    <message>
        <source>For example the municipality or an association.</source>
        <translation>Till exempel kommunen eller en förening.</translation>
    </message>
    <message>
        <source>For example the name of your municipality or association</source>
        <translation>Till exempel namnet på din kommun eller förening</translation>
    </message>
    <message>
        <source>For example training or a meeting with the coordinator.</source>
        <translation>Till exempel utbildning eller ett möte med koordinatorn.</translation>
    </message>
    <message>
        <source>For example whom you called, and when.</source>
        <translation>Till exempel vem du ringde och när.</translation>
    </message>
    <message>
        <source>For example your phone number and when you answer.</source>
        <translation>Till exempel ditt telefonnummer och när du svarar.</translation>
    </message>
    <message>
        <source>For example: bad roads. The words go along with the claim.</source>
        <translation>Till exempel: menföre. Orden går med till betalaren.</translation>
    </message>
    <message>
        <source>For example: moved away</source>
        <translation>Till exempel: flyttade</translation>
    </message>
    <message>
        <source>For example: my payer checks the kilometres.</source>
        <translation>Till exempel: betalaren kontrollerar kilometrarna.</translation>
    </message>
    <message>
        <source>For example: sister, nurse</source>
        <translation>Till exempel: syster, skötare</translation>
    </message>
    <message>
        <source>For example: the client asked for it.</source>
        <translation>Till exempel: klienten bad om det.</translation>
    </message>
    <message>
        <source>For example: the client asked for it. No names here.</source>
        <translation>Till exempel: klienten bad om det. Inga namn här.</translation>
    </message>
    <message>
        <source>For example: the client, 3 May</source>
        <translation>Till exempel: klienten själv 3.5</translation>
    </message>
    <message>
        <source>For example: the leader is ill</source>
        <translation>Till exempel: ledaren är sjuk</translation>
    </message>
    <message>
        <source>For example: the time was written wrong.</source>
        <translation>Till exempel: tiden var fel skriven.</translation>
    </message>
    <message>
        <source>For example: the village walking group, a further visit, the adult education centre.</source>
        <translation>Till exempel: byns promenadgrupp, en ny träff, medborgarinstitutet.</translation>
    </message>
    <message>
        <source>For example: training, meeting with the coordinator</source>
        <translation>Till exempel: utbildning, möte med koordinatorn</translation>
    </message>
    <message>
        <source>For example: we are relatives. Nothing more.</source>
        <translation>Till exempel: vi är släkt. Mer behövs inte.</translation>
    </message>
    <message>
        <source>For example: we help with the crisis first, and look again in January.</source>
        <translation>Till exempel: vi hjälper först med krisen och ser på nytt i januari.</translation>
    </message>
    <message>
        <source>For example: young people</source>
        <translation>Till exempel: unga</translation>
    </message>
    <message>
        <source>For moving to another program, or for looking at everything. It is not a backup: a backup is locked with your passphrase, this file is not.</source>
        <translation>För att flytta till ett annat program eller för att se allt. Det är ingen säkerhetskopia: den är låst med ditt lösenord, den här filen är det inte.</translation>
    </message>
    <message>
        <source>For one participant to keep.</source>
        <translation>För en deltagare som minne.</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>För läsning</translation>
    </message>
    <message>
        <source>For those who pay and decide: sessions, attendance and money, without names.</source>
        <translation>För dem som betalar och beslutar: tillfällen, närvaro och pengar, utan namn.</translation>
    </message>
    <message>
        <source>For when somebody may have copied your records and knows your passphrase. The program writes everything anew under another key. The old passphrase and the old paper do not open it after that.</source>
        <translation>För det fall att någon kan ha kopierat dina uppgifter och känner till ditt lösenord. Programmet skriver allt på nytt med en annan nyckel. Det gamla lösenordet och det gamla papperet öppnar inte uppgifterna efter det.</translation>
    </message>
    <message>
        <source>For which session</source>
        <translation>För vilket tillfälle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>Blan&amp;kett</translation>
    </message>
    <message>
        <source>Form files</source>
        <translation>Blankettfiler</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Blanketter</translation>
    </message>
    <message>
        <source>Found it under Workers. After that their post comes here.</source>
        <translation>Grunda det under Arbetare. Sedan kommer deras post hit.</translation>
    </message>
    <message>
        <source>Found the space</source>
        <translation>Grunda utrymmet</translation>
    </message>
    <message>
        <source>Found your space</source>
        <translation>Grunda ditt utrymme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>From a text or a file</source>
        <translation>Från en text eller fil</translation>
    </message>
    <message>
        <source>From now on only this profile sends. Do not send from a copy of it any more.</source>
        <translation>Från och med nu skickar bara den här profilen. Skicka inte längre från en kopia av den.</translation>
    </message>
    <message>
        <source>From now on the new passphrase and the new paper open your records. Copy a new backup to a stick and destroy the old copies: they still open with the old passphrase. A PIN and this computer's key are switched on anew.</source>
        <translation>Från och med nu öppnas dina uppgifter med det nya lösenordet och det nya papperet. Kopiera en ny säkerhetskopia till en sticka och förstör de gamla: de öppnas fortfarande med det gamla lösenordet. En PIN och den här datorns nyckel tas i bruk på nytt.</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Från papper</translation>
    </message>
    <message>
        <source>From that day on you meet less often on purpose. The program no longer asks about the rhythm.</source>
        <translation>Från den dagen träffas ni med avsikt mera sällan. Programmet frågar inte längre om takten.</translation>
    </message>
    <message>
        <source>From the &amp;notebook</source>
        <translation>Från &amp;häftet</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Från koordinatorn</translation>
    </message>
    <message>
        <source>From the first to now</source>
        <translation>Från början till nu</translation>
    </message>
    <message>
        <source>From the first to the latest: {change}</source>
        <translation>Från den första till den senaste: {change}</translation>
    </message>
    <message>
        <source>From the next post on nothing is sealed to this coordinator. What has come there stays there.</source>
        <translation>Från och med nästa post förseglas ingenting till den här koordinatorn. Det som har kommit dit stannar där.</translation>
    </message>
    <message>
        <source>From the one before</source>
        <translation>Från den förra</translation>
    </message>
    <message>
        <source>From what difference on is a change clear</source>
        <translation>Från vilken skillnad är en förändring klar</translation>
    </message>
    <message>
        <source>From {count} people: from referrals and meetings. {earlier} of them were referred earlier.</source>
        <translation>Samlat av {count} människor: ur remisser och träffar. Av dem hade {earlier} remitterats redan tidigare.</translation>
    </message>
    <message>
        <source>Gathering what would leave.</source>
        <translation>Samlar ihop det som skulle skickas.</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Give every area the name that your organisation uses.</source>
        <translation>Ge varje område det namn som din organisation använder.</translation>
    </message>
    <message>
        <source>Give it to the worker alone, who sets a new passphrase with it. Then press Hide.</source>
        <translation>Ge den bara till arbetaren, som sätter ett nytt lösenord med den. Tryck sedan på Dölj.</translation>
    </message>
    <message>
        <source>Give it to your coordinator.</source>
        <translation>Ge den till din koordinator.</translation>
    </message>
    <message>
        <source>Give it to {name}.</source>
        <translation>Ge den till {name}.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Avstå från det</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Ge mer tid</translation>
    </message>
    <message>
        <source>Give more time to all of them</source>
        <translation>Ge dem alla mer tid</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Jag ger mina svar</translation>
    </message>
    <message>
        <source>Give the envelope up</source>
        <translation>Avstå från kuvertet</translation>
    </message>
    <message>
        <source>Give the envelope up?</source>
        <translation>Avstå från kuvertet?</translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation>Ge blanketten ett namn.</translation>
    </message>
    <message>
        <source>Give the group away</source>
        <translation>Ge bort gruppen</translation>
    </message>
    <message>
        <source>Give the group to another leader</source>
        <translation>Ge gruppen till en annan ledare</translation>
    </message>
    <message>
        <source>Give the group to another leader?</source>
        <translation>Ska gruppen ges till en annan ledare?</translation>
    </message>
    <message>
        <source>Give up, keep the old key</source>
        <translation>Avbryt, behåll den gamla nyckeln</translation>
    </message>
    <message>
        <source>Give yourself more time</source>
        <translation>Ge dig själv mer tid</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>Gavs inte till någon</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Go on after the restore</source>
        <translation>Fortsätt efter återställningen</translation>
    </message>
    <message>
        <source>Go on after the restore?</source>
        <translation>Fortsätta efter återställningen?</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Fortsätt här</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med den</translation>
    </message>
    <message>
        <source>Go on with the client</source>
        <translation>Fortsätt med klienten</translation>
    </message>
    <message>
        <source>Go to the &amp;mail</source>
        <translation>Gå till p&amp;osten</translation>
    </message>
    <message>
        <source>Go to the rates</source>
        <translation>Gå till priserna</translation>
    </message>
    <message>
        <source>Go without the file</source>
        <translation>Fortsätt utan filen</translation>
    </message>
    <message>
        <source>Goal &amp;1</source>
        <translation>Mål &amp;1</translation>
    </message>
    <message>
        <source>Goal &amp;2</source>
        <translation>Mål &amp;2</translation>
    </message>
    <message>
        <source>Goal &amp;3</source>
        <translation>Mål &amp;3</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Mål borttaget</translation>
    </message>
    <message>
        <source>Goal or step</source>
        <translation>Mål eller steg</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Mål sparat</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals may change on the way. A change needs no new signature.</source>
        <translation>Målen får ändras på vägen. En ändring kräver ingen ny underskrift.</translation>
    </message>
    <message>
        <source>Goals, sub-goals and steps</source>
        <translation>Huvudmål, delmål och steg</translation>
    </message>
    <message>
        <source>Goes on to: {who}</source>
        <translation>Går vidare till: {who}</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Försvinner för gott</translation>
    </message>
    <message>
        <source>Good to know before a visit</source>
        <translation>Bra att veta före besöket</translation>
    </message>
    <message>
        <source>Greeting to a link worker</source>
        <translation>Hälsning till välmåendelotsen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Group feedback deleted</source>
        <translation>Gruppens respons borttagen</translation>
    </message>
    <message>
        <source>Group feedback saved</source>
        <translation>Gruppens respons sparad</translation>
    </message>
    <message>
        <source>Group passed on to another leader</source>
        <translation>Grupp given till en annan ledare</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Grupp {n}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Groups that are known</source>
        <translation>Kända grupper</translation>
    </message>
    <message>
        <source>Groups to pass on</source>
        <translation>Grupper som väntar på en ny ledare</translation>
    </message>
    <message>
        <source>Half way: the questionnaire can be filled in again: {measure}.</source>
        <translation>Halvvägs: enkäten kan fyllas i på nytt: {measure}.</translation>
    </message>
    <message>
        <source>Has the work of {name} ended?</source>
        <translation>Har arbetet avslutats: {name}?</translation>
    </message>
    <message>
        <source>Has this profile been put back or copied?</source>
        <translation>Har den här profilen återställts eller kopierats?</translation>
    </message>
    <message>
        <source>Has waited</source>
        <translation>Har väntat</translation>
    </message>
    <message>
        <source>Have you erased a client's data after {day}?</source>
        <translation>Har du raderat en klients uppgifter efter {day}?</translation>
    </message>
    <message>
        <source>Head of the chain: {head}</source>
        <translation>Kedjans huvud: {head}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Held meetings by month: {months}</source>
        <translation>Hållna träffar per månad: {months}</translation>
    </message>
    <message>
        <source>Help with digital services</source>
        <translation>Digistöd</translation>
    </message>
    <message>
        <source>Here belongs a day such as 2027-01-01.</source>
        <translation>Här ska stå en dag, till exempel 2027-01-01.</translation>
    </message>
    <message>
        <source>Here belongs a list in square brackets.</source>
        <translation>Här ska stå en lista inom hakparenteser.</translation>
    </message>
    <message>
        <source>Here belongs a list of tables.</source>
        <translation>Här ska stå en lista med tabeller.</translation>
    </message>
    <message>
        <source>Here belongs a table.</source>
        <translation>Här ska stå en tabell.</translation>
    </message>
    <message>
        <source>Here belongs a text in quotation marks.</source>
        <translation>Här ska stå en text inom citattecken.</translation>
    </message>
    <message>
        <source>Here belongs a whole number.</source>
        <translation>Här ska stå ett heltal.</translation>
    </message>
    <message>
        <source>Here belongs true or false.</source>
        <translation>Här ska stå true eller false.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Dölj beteckningen</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Dölj texten</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Högsta svar</translation>
    </message>
    <message>
        <source>Hour li&amp;mit</source>
        <translation>&amp;Timgräns</translation>
    </message>
    <message>
        <source>Hourly rates</source>
        <translation>Timarvoden</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Hours and trips</source>
        <translation>Timmar och resor</translation>
    </message>
    <message>
        <source>Hours and trips come to you sealed.</source>
        <translation>Timmar och resor kommer slutna till dig.</translation>
    </message>
    <message>
        <source>Hours and trips of a month printed</source>
        <translation>Månadens timmar och resor utskrivna</translation>
    </message>
    <message>
        <source>Hours and trips of a month viewed</source>
        <translation>Månadens timmar och resor visade</translation>
    </message>
    <message>
        <source>Hours are &amp;rounded</source>
        <translation>&amp;Avrundning av timmar</translation>
    </message>
    <message>
        <source>Hours by year</source>
        <translation>Timmar per år</translation>
    </message>
    <message>
        <source>Hours in a calendar month, at most</source>
        <translation>Timmar per kalendermånad, högst</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Timmar totalt</translation>
    </message>
    <message>
        <source>Hours, kilometres and notes at one go.</source>
        <translation>Timmar, kilometer och anteckningar på en gång.</translation>
    </message>
    <message>
        <source>Hours: {sum}</source>
        <translation>Timmar: {sum}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How are you paid?</source>
        <translation>Hur får du betalt?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
    </message>
    <message>
        <source>How do you know? One press saves.</source>
        <translation>Hur vet du det? Ett tryck sparar.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>How is it noticed that it came true</source>
        <translation>Hur märks det att det blev så</translation>
    </message>
    <message>
        <source>How is it noticed?</source>
        <translation>Hur märks det?</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur remissen kom</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Så går det till</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Hur man svarar</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Hur blanketten ändras</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>How it was filled</source>
        <translation>Hur den fylldes i</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Hur länge det tog</translation>
    </message>
    <message>
        <source>How long the records are kept</source>
        <translation>Hur länge uppgifterna sparas</translation>
    </message>
    <message>
        <source>How long what is kept</source>
        <translation>Vad som förvaras och hur länge</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Hur många kom</translation>
    </message>
    <message>
        <source>How many fit in</source>
        <translation>Hur många som ryms</translation>
    </message>
    <message>
        <source>How many hours more</source>
        <translation>Hur många timmar till</translation>
    </message>
    <message>
        <source>How many on board</source>
        <translation>Hur många i bilen</translation>
    </message>
    <message>
        <source>How many weeks apart</source>
        <translation>Hur många veckor emellan</translation>
    </message>
    <message>
        <source>How many; 0 for none</source>
        <translation>Hur många; 0 om inga</translation>
    </message>
    <message>
        <source>How months are counted</source>
        <translation>Hur månaderna räknas</translation>
    </message>
    <message>
        <source>How much more is granted</source>
        <translation>Hur mycket mer beviljas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Hur filen är skriven</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>Hur texten visas</translation>
    </message>
    <message>
        <source>How to get in touch</source>
        <translation>Hur man tar kontakt</translation>
    </message>
    <message>
        <source>How to reach the client</source>
        <translation>Så når du klienten</translation>
    </message>
    <message>
        <source>How was the text read?</source>
        <translation>Hur lästes texten?</translation>
    </message>
    <message>
        <source>How you reach each other</source>
        <translation>Hur ni når varandra</translation>
    </message>
    <message>
        <source>I am not paid through this program</source>
        <translation>Jag får inte betalt genom det här programmet</translation>
    </message>
    <message>
        <source>I cannot find the paper</source>
        <translation>Jag hittar inte papperet</translation>
    </message>
    <message>
        <source>I claim the hours</source>
        <translation>Jag fakturerar timmarna</translation>
    </message>
    <message>
        <source>I do not know yet, ask me later</source>
        <translation>Jag vet inte än, fråga senare</translation>
    </message>
    <message>
        <source>I feel better than before the course</source>
        <translation>Jag mår bättre än före kursen</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Jag har glömt lösenordet</translation>
    </message>
    <message>
        <source>I go on with something I got to know here</source>
        <translation>Jag fortsätter med något som jag lärde känna här</translation>
    </message>
    <message>
        <source>I got company</source>
        <translation>Jag fick sällskap</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Jag har en säkerhetskopia</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jag har den på papper</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Jag har tittat</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Jag har läst det här</translation>
    </message>
    <message>
        <source>I have the invitation as text</source>
        <translation>Jag har inbjudan som text</translation>
    </message>
    <message>
        <source>I have written the words down</source>
        <translation>Jag har skrivit upp orden på papper</translation>
    </message>
    <message>
        <source>I know of this</source>
        <translation>Jag vet om det här</translation>
    </message>
    <message>
        <source>I liked coming</source>
        <translation>Jag kom gärna</translation>
    </message>
    <message>
        <source>I make my own</source>
        <translation>Jag hittar på ett eget</translation>
    </message>
    <message>
        <source>I take this on</source>
        <translation>Jag tar emot</translation>
    </message>
    <message>
        <source>I want to thin&amp;k about it</source>
        <translation>Jag vill fun&amp;dera</translation>
    </message>
    <message>
        <source>I was along</source>
        <translation>jag var med</translation>
    </message>
    <message>
        <source>I was heard by the leaders</source>
        <translation>Ledarna lyssnade på mig</translation>
    </message>
    <message>
        <source>I will do it next time</source>
        <translation>Jag gör det nästa gång</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>Jag vill inte svara på det här</translation>
    </message>
    <message>
        <source>If it comes about</source>
        <translation>Om den blir av</translation>
    </message>
    <message>
        <source>If there is an acute crisis, help is found elsewhere first; the course can wait.</source>
        <translation>Vid en akut kris söks hjälp först på annat håll; kursen kan vänta.</translation>
    </message>
    <message>
        <source>If you are not sure how you are paid, ask your payer. The program only labels the sums.</source>
        <translation>Om du inte är säker på hur du får betalt, fråga betalaren. Programmet ger bara summorna namn.</translation>
    </message>
    <message>
        <source>If you are not sure, ask your payer. The program never chooses this for you.</source>
        <translation>Om du inte är säker, fråga betalaren. Programmet väljer aldrig det här åt dig.</translation>
    </message>
    <message>
        <source>If you cannot remember it, the recovery key on paper opens your records.</source>
        <translation>Om du inte minns det öppnar återställningsnyckeln på papper dina uppgifter.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this key opens your records. It is shown only now.</source>
        <translation>Om du glömmer lösenordet öppnar den här nyckeln dina uppgifter. Den visas bara nu.</translation>
    </message>
    <message>
        <source>If you like. Nobody can be known from these, so write no names anywhere.</source>
        <translation>Om du vill. Ingen kan kännas igen här, så skriv inga namn någonstans.</translation>
    </message>
    <message>
        <source>If you lose both your passphrase and the paper with your recovery key, your records cannot be opened. You may seal your recovery key for the coordinator's envelope. The coordinator cannot read it alone: it takes the envelope's paper and a second person, and it is written down.</source>
        <translation>Om du tappar både ditt lösenord och papperet med din återställningsnyckel kan dina uppgifter inte öppnas. Du kan försegla din återställningsnyckel i koordinatorns kuvert. Koordinatorn kan inte läsa den ensam: det kräver kuvertets papper och en andra person, och det antecknas.</translation>
    </message>
    <message>
        <source>If your IT support gave you a file by which the server is recognised, choose it here.</source>
        <translation>Om IT-stödet gav dig en fil som servern känns igen på, välj den här.</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>I en grupp</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>In practice the passphrase stands where the program is locked: Ctrl+L.</source>
        <translation>I övningen står lösenordet där programmet är låst: Ctrl+L.</translation>
    </message>
    <message>
        <source>In the archive since {day}.</source>
        <translation>I arkivet sedan {day}.</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>In the last step you can write what the client wants to try next.</source>
        <translation>I det sista steget kan du skriva vad klienten vill pröva härnäst.</translation>
    </message>
    <message>
        <source>In the mail: {state}.</source>
        <translation>Posten: {state}.</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>I mitten</translation>
    </message>
    <message>
        <source>In the place lies something from this machine that this profile does not know.</source>
        <translation>På platsen finns något från den här datorn som den här profilen inte känner till.</translation>
    </message>
    <message>
        <source>In the programme a session lasts {span}.</source>
        <translation>Enligt verksamhetsmodellen räcker en gång {span}.</translation>
    </message>
    <message>
        <source>In the programme the group meets {how_often}.</source>
        <translation>Enligt verksamhetsmodellen träffas gruppen {how_often}.</translation>
    </message>
    <message>
        <source>In the programme there are {span} sessions.</source>
        <translation>Enligt verksamhetsmodellen är antalet gånger {span}.</translation>
    </message>
    <message>
        <source>In this order: {themes}</source>
        <translation>I denna ordning: {themes}</translation>
    </message>
    <message>
        <source>In use, but it does not open at the moment. The passphrase opens as before. You can mend it here.</source>
        <translation>I bruk, men öppnar inte just nu. Lösenordet öppnar som förut. Du kan laga den här.</translation>
    </message>
    <message>
        <source>In use: a double click on a sealed file opens it in this program.</source>
        <translation>I bruk: en förseglad fil öppnas med dubbelklick i det här programmet.</translation>
    </message>
    <message>
        <source>In use: the program opens with one press, also by the passphrase.</source>
        <translation>I bruk: programmet öppnas med ett tryck, fortfarande också med lösenordet.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>In words that stand in the agreement</source>
        <translation>Med de ord som kommer i avtalet</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Inari Sámi</source>
        <translation>enaresamiska</translation>
    </message>
    <message>
        <source>Income code</source>
        <translation>Inkomstslag</translation>
    </message>
    <message>
        <source>Incoming post</source>
        <translation>Inkommen post</translation>
    </message>
    <message>
        <source>Incoming post collected</source>
        <translation>Inkommen post hämtad</translation>
    </message>
    <message>
        <source>Incoming post viewed</source>
        <translation>Inkommen post visad</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intressen</translation>
    </message>
    <message>
        <source>Interests, with commas</source>
        <translation>Intressen med kommatecken</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Interview before the course</source>
        <translation>Intervju före kursen</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Intervju {day}</translation>
    </message>
    <message>
        <source>Interview: {name}</source>
        <translation>Intervju: {name}</translation>
    </message>
    <message>
        <source>Interviews and planning</source>
        <translation>Intervjuer och planering</translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation>Med i en grupp</translation>
    </message>
    <message>
        <source>Introduction in English</source>
        <translation>Inledning på engelska</translation>
    </message>
    <message>
        <source>Introduction in Finnish</source>
        <translation>Inledning på finska</translation>
    </message>
    <message>
        <source>Introduction in Swedish</source>
        <translation>Inledning på svenska</translation>
    </message>
    <message>
        <source>Introduction to the work</source>
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>Invitation as a file…</source>
        <translation>Inbjudan som fil…</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Inbjudan gjord</translation>
    </message>
    <message>
        <source>Invitation on paper…</source>
        <translation>Inbjudan på papper…</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Inbjudan tagen tillbaka</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Inbjudningar</translation>
    </message>
    <message>
        <source>Invite a coordinator…</source>
        <translation>Bjud in en koordinator…</translation>
    </message>
    <message>
        <source>Invite a worker</source>
        <translation>Bjud in en arbetare</translation>
    </message>
    <message>
        <source>Is it moved to the end?</source>
        <translation>Flyttas det till slutet?</translation>
    </message>
    <message>
        <source>Is not coming</source>
        <translation>Kommer inte</translation>
    </message>
    <message>
        <source>Is something missing?</source>
        <translation>Har något blivit kvar?</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>Är loggen hel?</translation>
    </message>
    <message>
        <source>Is the recovery key in a safe place?</source>
        <translation>Är återställningsnyckeln i säkert förvar?</translation>
    </message>
    <message>
        <source>Is this the client's own?</source>
        <translation>Är det här klientens eget?</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Är det här samma person?</translation>
    </message>
    <message>
        <source>It adjusts a claim that is not here or not paid.</source>
        <translation>Justerar en ansökan som inte finns här eller inte är betald.</translation>
    </message>
    <message>
        <source>It can be brought back from the bin for 30 days.</source>
        <translation>Det kan hämtas tillbaka ur papperskorgen i 30 dagar.</translation>
    </message>
    <message>
        <source>It can be signed now or later, here or on paper. Until then it can be changed. Signing is not a must.</source>
        <translation>Den kan undertecknas nu eller senare, här eller på papper. Till dess kan den ändras. Man måste inte underteckna.</translation>
    </message>
    <message>
        <source>It cannot be brought back. What is saved stays as it is.</source>
        <translation>Det går inte att få tillbaka. Det sparade förblir som det är.</translation>
    </message>
    <message>
        <source>It does not change when the passphrase changes. Make a new one if the paper is lost or was seen.</source>
        <translation>Den ändras inte när lösenordet byts. Gör en ny om papperet är borta eller om någon har sett det.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Det slutar innan det börjar.</translation>
    </message>
    <message>
        <source>It goes to the bin, from where it can be brought back. Changes of goals stay.</source>
        <translation>Den går till papperskorgen, varifrån den kan hämtas tillbaka. Ändringar av mål står kvar.</translation>
    </message>
    <message>
        <source>It has not succeeded for a week.</source>
        <translation>Det har inte lyckats på en vecka.</translation>
    </message>
    <message>
        <source>It holds for claims approved from now on.</source>
        <translation>Det gäller från och med nu.</translation>
    </message>
    <message>
        <source>It holds for you on this computer. The passphrase is asked as always.</source>
        <translation>Det gäller dig på den här datorn. Lösenordet frågas som alltid.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Allt är som förut igen.</translation>
    </message>
    <message>
        <source>It is checked before it is kept.</source>
        <translation>Det kontrolleras innan det sparas.</translation>
    </message>
    <message>
        <source>It is counted into your hours when the course pays for planning.</source>
        <translation>Den räknas med i dina timmar när kursen betalar för planering.</translation>
    </message>
    <message>
        <source>It is not a real paper.</source>
        <translation>Det är inget riktigt papper.</translation>
    </message>
    <message>
        <source>It is printed on agreements and claims.</source>
        <translation>Det skrivs på avtal och ersättningsansökningar.</translation>
    </message>
    <message>
        <source>It is safe here, also without saving.</source>
        <translation>Den är i säkert förvar här, även om du inte sparar filerna.</translation>
    </message>
    <message>
        <source>It is saved as version {n}. Answers already given keep the version they were given to.</source>
        <translation>Sparas som version {n}. Svar som redan getts hör kvar till den version de gavs till.</translation>
    </message>
    <message>
        <source>It is so at the first opening and after a restore. Otherwise somebody has removed it.</source>
        <translation>Så är det vid första öppningen och efter en återställning. Annars har någon tagit bort märket.</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Det är tillbakataget.</translation>
    </message>
    <message>
        <source>It is the only way in if you forget your passphrase. Type it from the paper.</source>
        <translation>Den är den enda vägen in om du glömmer lösenordet. Skriv den från papperet.</translation>
    </message>
    <message>
        <source>It is the same as what is saved.</source>
        <translation>Det är samma som det sparade.</translation>
    </message>
    <message>
        <source>It is time for a mid-term review ({day}).</source>
        <translation>Det är dags för en mellanutvärdering ({day}).</translation>
    </message>
    <message>
        <source>It is time for the final review ({day}).</source>
        <translation>Det är dags för slututvärderingen ({day}).</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Den är för stor.</translation>
    </message>
    <message>
        <source>It is written into the log with everything that is looked at or changed from now on.</source>
        <translation>Det skrivs i loggen vid varje visning och ändring från och med nu.</translation>
    </message>
    <message>
        <source>It keeps your records from strangers. Six words are easier than odd signs.</source>
        <translation>Det håller uppgifterna borta från främmande. Sex ord är lättare än konstiga tecken.</translation>
    </message>
    <message>
        <source>It leaves once a month with the other post. Ask the worker to send it.</source>
        <translation>Den går i väg en gång i månaden med den övriga posten. Be arbetaren skicka den.</translation>
    </message>
    <message>
        <source>It may be used until {day}. Hand it over in person.</source>
        <translation>Den gäller till {day}. Ge den ur hand i hand.</translation>
    </message>
    <message>
        <source>It must be above zero.</source>
        <translation>Det ska vara över noll.</translation>
    </message>
    <message>
        <source>It must be after the rate before it.</source>
        <translation>Det ska vara efter priset före.</translation>
    </message>
    <message>
        <source>It must be at least {least}.</source>
        <translation>Det ska vara minst {least}.</translation>
    </message>
    <message>
        <source>It must be given in {known}.</source>
        <translation>Det ska ges på {known}.</translation>
    </message>
    <message>
        <source>It must be {known}, as in the earlier versions.</source>
        <translation>Det ska vara {known}, som i tidigare versioner.</translation>
    </message>
    <message>
        <source>It must be {known}, as the file is named.</source>
        <translation>Det ska vara {known}, som i filens namn.</translation>
    </message>
    <message>
        <source>It overlaps another part of the scale.</source>
        <translation>Det överlappar en annan del av skalan.</translation>
    </message>
    <message>
        <source>It says how much money there is in a year.</source>
        <translation>Av den vet man hur mycket pengar det finns per år.</translation>
    </message>
    <message>
        <source>It says where the referral stands and the day, nothing more.</source>
        <translation>Där står var remissen är och dagen, inget mer.</translation>
    </message>
    <message>
        <source>It takes two steps. First you ask for it and see what goes. After a week you do it. Until then it can be taken back, afterwards never.</source>
        <translation>Raderingen har två steg. Först begär du den och ser vad som raderas. Efter en vecka raderar du. Fram till dess kan begäran tas tillbaka, efter det inte mer.</translation>
    </message>
    <message>
        <source>It waits for a link worker now.</source>
        <translation>Remissen väntar nu på en välmåendelots.</translation>
    </message>
    <message>
        <source>It was answered before: the same answer is given once more.</source>
        <translation>Den har redan besvarats: samma svar ges en gång till.</translation>
    </message>
    <message>
        <source>It was changed again later, so this cannot be undone alone. Undo the later change first.</source>
        <translation>Det har ändrats igen senare, så detta kan inte ångras ensamt. Ångra först den senare ändringen.</translation>
    </message>
    <message>
        <source>It was filled in different ways, so compare with care.</source>
        <translation>Den har fyllts i på olika sätt, så jämför med försiktighet.</translation>
    </message>
    <message>
        <source>It was interpreted</source>
        <translation>Den tolkades</translation>
    </message>
    <message>
        <source>It was not saved twice. The main key stays on this computer.</source>
        <translation>Den sparades inte två gånger. Huvudnyckeln stannar på den här datorn.</translation>
    </message>
    <message>
        <source>It was not the time for this service. It can be looked at again any day.</source>
        <translation>Det var inte dags för den här servicen. Ni kan återkomma till saken vilken dag som helst.</translation>
    </message>
    <message>
        <source>It was practice.</source>
        <translation>Det var övning.</translation>
    </message>
    <message>
        <source>It was read aloud</source>
        <translation>Den lästes högt</translation>
    </message>
    <message>
        <source>It was signed with the key of this computer</source>
        <translation>Den är undertecknad med den här datorns nyckel</translation>
    </message>
    <message>
        <source>It was time for a review on {day}. When would you stop and look together?</source>
        <translation>Det var dags för en utvärdering {day}. När kunde ni stanna upp och se tillsammans?</translation>
    </message>
    <message>
        <source>It was time for the final review on {day}. When would you hold it?</source>
        <translation>Det var dags för slututvärderingen {day}. När kunde ni hålla den?</translation>
    </message>
    <message>
        <source>It was tried {when}. Another backup was made at once. Copy it to a stick; if this happens again, the disk may be failing.</source>
        <translation>Det prövades {when}. En ny säkerhetskopia gjordes genast. Kopiera den till en minnessticka; om det händer igen kan disken vara på väg att gå sönder.</translation>
    </message>
    <message>
        <source>It went as agreed</source>
        <translation>Det blev som avtalat</translation>
    </message>
    <message>
        <source>Its fingerprint is {code}. Ask the signer to read the same signs aloud.</source>
        <translation>Dess fingeravtryck är {code}. Be undertecknaren läsa upp samma tecken.</translation>
    </message>
    <message>
        <source>Its name is enough.</source>
        <translation>Namnet räcker.</translation>
    </message>
    <message>
        <source>Its planned sessions, people on its list and purchases go. The people stay among the clients.</source>
        <translation>Planerade tillfällen, deltagarlistan och köpen tas bort. Personerna finns kvar bland klienterna.</translation>
    </message>
    <message>
        <source>Its text waits to be copied to the official record.</source>
        <translation>Texten väntar på att kopieras till det officiella systemet.</translation>
    </message>
    <message>
        <source>Join the coordinator's space</source>
        <translation>Gå med i koordinatorns utrymme</translation>
    </message>
    <message>
        <source>Join this space?</source>
        <translation>Gå med i det här utrymmet?</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Anslut med en inbjudan</translation>
    </message>
    <message>
        <source>Joined the coordinator's space</source>
        <translation>Gått med i koordinatorns utrymme</translation>
    </message>
    <message>
        <source>Joining {space}</source>
        <translation>Du går med i {space}</translation>
    </message>
    <message>
        <source>Keep a sealed key…</source>
        <translation>Ta en förseglad nyckel i förvar…</translation>
    </message>
    <message>
        <source>Keep as own text</source>
        <translation>Spara som egen text</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Spara förklaringen</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Förvaring</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Kept by an earlier version of the program: open it to read it.</source>
        <translation>En tidigare version av programmet har sparat det här: öppna det för att läsa det.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Kept: {review}</source>
        <translation>Sparad: {review}</translation>
    </message>
    <message>
        <source>Key on the paper</source>
        <translation>Nyckeln på papperet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Kilometre rates</source>
        <translation>Kilometerersättningar</translation>
    </message>
    <message>
        <source>Kilometre rates changed</source>
        <translation>Kilometerersättningarna ändrade</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Kilometres are asked about when they differ by</source>
        <translation>Kilometer frågas om när de avviker med</translation>
    </message>
    <message>
        <source>Kilometres are paid although the hours are full</source>
        <translation>Kilometrarna betalas fast timmarna är fulla</translation>
    </message>
    <message>
        <source>Kilometres in a year</source>
        <translation>Kilometer per år</translation>
    </message>
    <message>
        <source>Kilometres in two steps</source>
        <translation>Kilometer i två steg</translation>
    </message>
    <message>
        <source>Kilometres or vehicle are not those of the meeting's facts.</source>
        <translation>Kilometrarna eller fordonet är inte desamma som i träffens uppgifter.</translation>
    </message>
    <message>
        <source>Kilometres that raise the allowance</source>
        <translation>Kilometer som höjer ersättningen</translation>
    </message>
    <message>
        <source>Kilometres with them</source>
        <translation>Kilometer med dem</translation>
    </message>
    <message>
        <source>Kilometres, whole way</source>
        <translation>Kilometer, hela vägen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind, client's code and locality</source>
        <translation>Typ, klientens kod och ort</translation>
    </message>
    <message>
        <source>Kinds of contact</source>
        <translation>Slag av kontakt</translation>
    </message>
    <message>
        <source>Kinds of training</source>
        <translation>Slag av utbildning</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Km</translation>
    </message>
    <message>
        <source>Langu&amp;age of the agreement</source>
        <translation>Avtalets s&amp;pråk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Frågornas språk</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Ordens språk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Last day of the agreement</source>
        <translation>Avtalets sista dag</translation>
    </message>
    <message>
        <source>Last day of the course</source>
        <translation>Kursens sista dag</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Sista månaden</translation>
    </message>
    <message>
        <source>Last post {when}</source>
        <translation>Senaste post {when}</translation>
    </message>
    <message>
        <source>Last time {last} · usually {usual}: use it</source>
        <translation>Senast {last} · vanligen {usual}: använd det</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Last, mean</source>
        <translation>Den senaste, medeltal</translation>
    </message>
    <message>
        <source>Last: {act}, {time}</source>
        <translation>Senast: {act}, {time}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Latest result</source>
        <translation>Senaste resultat</translation>
    </message>
    <message>
        <source>Layo&amp;ut of the text</source>
        <translation>Textens &amp;utformning</translation>
    </message>
    <message>
        <source>Lea&amp;ve for now</source>
        <translation>&amp;Lämna tills vidare</translation>
    </message>
    <message>
        <source>Leader's name</source>
        <translation>Ledarens namn</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Learning or support deleted</source>
        <translation>Uppgift om kompetens borttagen</translation>
    </message>
    <message>
        <source>Learning or support saved</source>
        <translation>Uppgift om kompetens sparad</translation>
    </message>
    <message>
        <source>Leave empty when the list has it.</source>
        <translation>Lämna tomt om det finns i listan.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lämna utan förklaring</translation>
    </message>
    <message>
        <source>Leave it empty if nobody knows.</source>
        <translation>Lämna tomt om ingen vet.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Lämna tills vidare</translation>
    </message>
    <message>
        <source>Leaves the course</source>
        <translation>Lämnar kursen</translation>
    </message>
    <message>
        <source>Leaving a course</source>
        <translation>Att lämna en kurs</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Föreläsning</translation>
    </message>
    <message>
        <source>Left as they are here</source>
        <translation>Lämnas oförändrat här</translation>
    </message>
    <message>
        <source>Left as they are here: {what}.</source>
        <translation>Lämnades oförändrat här: {what}.</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>Lämnat tills vidare</translation>
    </message>
    <message>
        <source>Left for now: {goal}</source>
        <translation>Lämnat tills vidare: {goal}</translation>
    </message>
    <message>
        <source>Left this month</source>
        <translation>Kvar den här månaden</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Längd</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Length of a session, at least</source>
        <translation>Tillfällets längd, minst</translation>
    </message>
    <message>
        <source>Length of a session, at most</source>
        <translation>Tillfällets längd, högst</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Mindre är bättre</translation>
    </message>
    <message>
        <source>Let a worker in</source>
        <translation>Släpp in en arbetare</translation>
    </message>
    <message>
        <source>Let in and save the answer…</source>
        <translation>Släpp in och spara svaret…</translation>
    </message>
    <message>
        <source>Let in. Take the same request again to save the answer.</source>
        <translation>Insläppt. Ta in samma begäran igen för att spara svaret.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Let it in?</source>
        <translation>Ska den tas med?</translation>
    </message>
    <message>
        <source>Let people in on this computer</source>
        <translation>Släpp in folk på den här datorn</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Limits of change: {source}</source>
        <translation>Gränser för förändring: {source}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Line of a paper notebook</source>
        <translation>Rad i ett pappershäfte</translation>
    </message>
    <message>
        <source>Line of the notebook</source>
        <translation>Rad i häftet</translation>
    </message>
    <message>
        <source>Line {line}, {field}: </source>
        <translation>Rad {line}, {field}: </translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation>Rad {line}: </translation>
    </message>
    <message>
        <source>Lines of the claim</source>
        <translation>Ansökans rader</translation>
    </message>
    <message>
        <source>Link worker</source>
        <translation>Välmåendelots</translation>
    </message>
    <message>
        <source>Link worker named</source>
        <translation>Välmåendelots utsedd</translation>
    </message>
    <message>
        <source>Link workers answer</source>
        <translation>Länkpersonerna svarar</translation>
    </message>
    <message>
        <source>List for the accident insurance</source>
        <translation>Lista för olycksfallsförsäkringen</translation>
    </message>
    <message>
        <source>List of barriers changed</source>
        <translation>Listan över hinder ändrad</translation>
    </message>
    <message>
        <source>List of clients viewed</source>
        <translation>Klientlistan visad</translation>
    </message>
    <message>
        <source>List of courses viewed</source>
        <translation>Listan över kurser visad</translation>
    </message>
    <message>
        <source>List of keeping times viewed</source>
        <translation>Lista över förvaringstider visad</translation>
    </message>
    <message>
        <source>List of referrals viewed</source>
        <translation>Listan över remisser visad</translation>
    </message>
    <message>
        <source>List of reviews viewed</source>
        <translation>Listan över utvärderingar visad</translation>
    </message>
    <message>
        <source>List of visits viewed</source>
        <translation>Besökslistan visad</translation>
    </message>
    <message>
        <source>List of workers viewed</source>
        <translation>Listan över arbetare visad</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock the computer for the worker</source>
        <translation>Lås datorn åt arbetaren</translation>
    </message>
    <message>
        <source>Lock when nothing has been &amp;done for</source>
        <translation>Lås när ingenting har &amp;gjorts på</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation>Låsning av sig själv</translation>
    </message>
    <message>
        <source>Locks the program. Drafts are kept. Ctrl+L</source>
        <translation>Låser programmet. Utkasten sparas. Ctrl+L</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logguppgifter</translation>
    </message>
    <message>
        <source>Log &amp;it</source>
        <translation>A&amp;nteckna</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Anteckna ett besök</translation>
    </message>
    <message>
        <source>Log a visit with one line</source>
        <translation>Anteckna ett besök på en rad</translation>
    </message>
    <message>
        <source>Log from the notebook</source>
        <translation>Anteckna från häftet</translation>
    </message>
    <message>
        <source>Log given on request</source>
        <translation>Logguppgifter lämnade på begäran</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Log read</source>
        <translation>Logguppgifter lästa</translation>
    </message>
    <message>
        <source>Log the &amp;visit</source>
        <translation>Anteckna b&amp;esöket</translation>
    </message>
    <message>
        <source>Logged as agreed: {name}. Add a note or a trip if there was one.</source>
        <translation>Antecknat som avtalat: {name}. Lägg till en anteckning eller en resa om det fanns någon.</translation>
    </message>
    <message>
        <source>Logged more than 14 days afterwards.</source>
        <translation>Antecknad mer än 14 dagar senare.</translation>
    </message>
    <message>
        <source>Logged: {meeting}</source>
        <translation>Antecknat: {meeting}</translation>
    </message>
    <message>
        <source>Loo&amp;k closer</source>
        <translation>Se n&amp;ärmare</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se på nytt</translation>
    </message>
    <message>
        <source>Look and take into use</source>
        <translation>Titta och ta i bruk</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n remarks</source>
        <translation>
            <numerusform>Se en anmärkning</numerusform>
            <numerusform>Se %n anmärkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the &amp;PDF</source>
        <translation>Visa &amp;PDF</translation>
    </message>
    <message>
        <source>Look at the PDF</source>
        <translation>Visa PDF</translation>
    </message>
    <message>
        <source>Look at the referrals</source>
        <translation>Se på remisserna</translation>
    </message>
    <message>
        <source>Look at the whole period together. Say aloud what was reached.</source>
        <translation>Se på hela perioden tillsammans. Säg högt vad som uppnåddes.</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Titta på de här</translation>
    </message>
    <message>
        <source>Look at your own work once a year. This year stands beside the one before.</source>
        <translation>Se på ditt eget arbete en gång om året. Det här året visas bredvid det förra.</translation>
    </message>
    <message>
        <source>Look first; from there you can save or print. Whose names were on a paper is kept in the log.</source>
        <translation>Papperet öppnas först för att ses, och därifrån kan det sparas eller skrivas ut. I loggen blir kvar vems namn som fanns på papperet.</translation>
    </message>
    <message>
        <source>Look for a group that feels right. Go along the first time.</source>
        <translation>Sök en grupp som känns bra. Följ med första gången.</translation>
    </message>
    <message>
        <source>Look in the mail</source>
        <translation>Titta i posten</translation>
    </message>
    <message>
        <source>Look together at what speaks for starting now, and what perhaps comes first.</source>
        <translation>Se tillsammans vad som talar för att börja nu och vad som kanske kommer först.</translation>
    </message>
    <message>
        <source>Look whether it suits</source>
        <translation>Se om det passar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Lägsta svar</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>&amp;Månad</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Mail continued after a restore</source>
        <translation>Posten fortsatt efter återställning</translation>
    </message>
    <message>
        <source>Mail looked at</source>
        <translation>Posten visad</translation>
    </message>
    <message>
        <source>Mail taken out and fetched</source>
        <translation>Posten förd och hämtad</translation>
    </message>
    <message>
        <source>Main key of the space</source>
        <translation>Utrymmets huvudnyckel</translation>
    </message>
    <message>
        <source>Main key of the space changed</source>
        <translation>Utrymmets huvudnyckel bytt</translation>
    </message>
    <message>
        <source>Main key put away on two sticks</source>
        <translation>Huvudnyckeln flyttad till två minnen</translation>
    </message>
    <message>
        <source>Make a &amp;replacement</source>
        <translation>Gör en &amp;ersättande ansökan</translation>
    </message>
    <message>
        <source>Make a mid-term review</source>
        <translation>Gör en mellanutvärdering</translation>
    </message>
    <message>
        <source>Make a new form</source>
        <translation>Gör en ny blankett</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Gör en ny återställningsnyckel…</translation>
    </message>
    <message>
        <source>Make a paper to sign</source>
        <translation>Gör ett papper att underteckna</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Gör ett avtal</translation>
    </message>
    <message>
        <source>Make another one all the same</source>
        <translation>Gör en till ändå</translation>
    </message>
    <message>
        <source>Make it and save the paper</source>
        <translation>Gör det och spara papperet</translation>
    </message>
    <message>
        <source>Make rates, programmes, questionnaires and texts once in Settings. Sent from here they come to every worker with the next mail, and each worker takes them into use with one press.</source>
        <translation>Gör ersättningar, modeller, enkäter och texter en gång i inställningarna. Härifrån går de till varje arbetare med nästa post, och var och en tar dem i bruk med en tryckning.</translation>
    </message>
    <message>
        <source>Make the decisions</source>
        <translation>Gör besluten</translation>
    </message>
    <message>
        <source>Make the decisions of the next months, all of them as one task.</source>
        <translation>Gör besluten för de följande månaderna på en gång.</translation>
    </message>
    <message>
        <source>Make the envelope…</source>
        <translation>Gör kuvertet…</translation>
    </message>
    <message>
        <source>Make the final review</source>
        <translation>Gör slututvärderingen</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>Gör den nya nyckeln</translation>
    </message>
    <message>
        <source>Make the new programme</source>
        <translation>Gör den nya modellen</translation>
    </message>
    <message>
        <source>Make the paper for the client?</source>
        <translation>Ska papperet göras för klienten?</translation>
    </message>
    <message>
        <source>Make the payroll file (CSV, E&amp;xcel)</source>
        <translation>Gör betalningsunderlaget (CSV, E&amp;xcel)</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Gör begäran</translation>
    </message>
    <message>
        <source>Make the sealed envelope?</source>
        <translation>Göra det förseglade kuvertet?</translation>
    </message>
    <message>
        <source>Make the self-assessment</source>
        <translation>Gör självbedömningen</translation>
    </message>
    <message>
        <source>Make the signed pape&amp;r</source>
        <translation>Gör det &amp;undertecknade papperet</translation>
    </message>
    <message>
        <source>Making a safe place for your records…</source>
        <translation>En trygg plats görs för dina uppgifter…</translation>
    </message>
    <message>
        <source>Making and signing the paper. This takes a moment.</source>
        <translation>Papperet görs och undertecknas. Det tar en stund.</translation>
    </message>
    <message>
        <source>Making practice data…</source>
        <translation>Gör övningsuppgifter…</translation>
    </message>
    <message>
        <source>Making the annex.</source>
        <translation>Bilagan görs.</translation>
    </message>
    <message>
        <source>Manages to come on their own</source>
        <translation>Klarar att komma på egen hand</translation>
    </message>
    <message>
        <source>Manages to come on their own: {alone}. No acute crisis: {crisis}.</source>
        <translation>Klarar att komma på egen hand: {alone}. Ingen akut kris: {crisis}.</translation>
    </message>
    <message>
        <source>Map of the network deleted</source>
        <translation>Nätverkskarta borttagen</translation>
    </message>
    <message>
        <source>Map of the network saved</source>
        <translation>Nätverkskarta sparad</translation>
    </message>
    <message>
        <source>Mar&amp;k what became of it</source>
        <translation>Mär&amp;k hur det gick</translation>
    </message>
    <message>
        <source>Mark as &amp;paid</source>
        <translation>&amp;Märk som betalda</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Märk som godkänd</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>Anteckna som frågat</translation>
    </message>
    <message>
        <source>Mark as copied</source>
        <translation>Märk som förd</translation>
    </message>
    <message>
        <source>Mark as copied into Virtu</source>
        <translation>Anteckna: infört i Virtu</translation>
    </message>
    <message>
        <source>Mark as decided</source>
        <translation>Anteckna som beslutad</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Märk som betald</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Märk som skickad</translation>
    </message>
    <message>
        <source>Mark as to be completed</source>
        <translation>Märk att den ska kompletteras</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Anteckna: berättat</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>Anteckna närvaro</translation>
    </message>
    <message>
        <source>Mark by numbers</source>
        <translation>Anteckna med nummer</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Anteckna närvaro</translation>
    </message>
    <message>
        <source>Marked as copied. It is erased from here in 14 days.</source>
        <translation>Märkt som förd. Den försvinner härifrån om 14 dagar.</translation>
    </message>
    <message>
        <source>Marked as decided.</source>
        <translation>Antecknat som beslutat.</translation>
    </message>
    <message>
        <source>Marked as paid.</source>
        <translation>Märkt som betalda.</translation>
    </message>
    <message>
        <source>Marked: the meeting with {name} was cancelled.</source>
        <translation>Antecknat: träffen inställd ({name}).</translation>
    </message>
    <message>
        <source>Marked: {name} was not met. Add the trip if you drove.</source>
        <translation>Antecknat: träffades inte ({name}). Lägg till resan om du körde.</translation>
    </message>
    <message>
        <source>Marked: {present} present, {absent} away.</source>
        <translation>Antecknat: närvarande {present}, borta {absent}.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringar</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Huvudnyckel</translation>
    </message>
    <message>
        <source>May send until {day}</source>
        <translation>Får skicka till {day}</translation>
    </message>
    <message>
        <source>May sign until {day}</source>
        <translation>Får underteckna till {day}</translation>
    </message>
    <message>
        <source>Mean {mean} · answers {count}</source>
        <translation>Medelvärde {mean} · svar {count}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mätare</translation>
    </message>
    <message>
        <source>Measure saved</source>
        <translation>Mätare sparad</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mätare</translation>
    </message>
    <message>
        <source>Measures of the client</source>
        <translation>Klientens mätare</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>Meeting place {year}</source>
        <translation>Mötesplats {year}</translation>
    </message>
    <message>
        <source>Meeting: {names}</source>
        <translation>Träff: {names}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Träffar per månad</translation>
    </message>
    <message>
        <source>Meetings in a calendar month, at least</source>
        <translation>Träffar under en kalendermånad, minst</translation>
    </message>
    <message>
        <source>Meetings of a period put in the calendar</source>
        <translation>Periodens träffar införda i kalendern</translation>
    </message>
    <message>
        <source>Meetings that the period's plan has after that day go. The period can be opened again.</source>
        <translation>Periodens planerade träffar efter den dagen försvinner. Perioden kan öppnas på nytt.</translation>
    </message>
    <message>
        <source>Members of the space updated</source>
        <translation>Utrymmets medlemmar uppdaterade</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Laga den</translation>
    </message>
    <message>
        <source>Mend it in Settings, Payers, if it is wrong here. If the claim is right, say so with a reason.</source>
        <translation>Om uppgiften är fel här, rätta den: Inställningar, Betalare. Om ansökan är rätt, säg det med en motivering.</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Rätta först det som är markerat.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorskap</translation>
    </message>
    <message>
        <source>Message from the coordinator taken in</source>
        <translation>Meddelande från koordinatorn mottaget</translation>
    </message>
    <message>
        <source>Message not taken in</source>
        <translation>Meddelande inte mottaget</translation>
    </message>
    <message>
        <source>Message to the referrer</source>
        <translation>Meddelande till remittenten</translation>
    </message>
    <message>
        <source>Mid-term review</source>
        <translation>Mellanutvärdering</translation>
    </message>
    <message>
        <source>Mileage allowance</source>
        <translation>Kilometerersättning</translation>
    </message>
    <message>
        <source>Missing post asked for again</source>
        <translation>Saknad post begärd på nytt</translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Saknas: {what}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Money and feedback</source>
        <translation>Pengar och respons</translation>
    </message>
    <message>
        <source>Money and insurance</source>
        <translation>Pengar och försäkring</translation>
    </message>
    <message>
        <source>Money is bought with on the course's own page, with receipts.</source>
        <translation>Köp och kvitton antecknas på kursens egen sida.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation>Månaden &amp;efter</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <translation>Månaden &amp;före</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Månad för månad</translation>
    </message>
    <message>
        <source>Month signed</source>
        <translation>Månaden undertecknad</translation>
    </message>
    <message>
        <source>Monthly limit of hours changed</source>
        <translation>Månadens timgräns ändrad</translation>
    </message>
    <message>
        <source>Monthly limit of hours restored</source>
        <translation>Månadens timgräns återställd</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Årets månader</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mer om det</translation>
    </message>
    <message>
        <source>More about the place</source>
        <translation>Platsens övriga uppgifter</translation>
    </message>
    <message>
        <source>More has been sent from this machine than this profile remembers.</source>
        <translation>Från den här datorn har mer skickats än vad den här profilen minns.</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mer är bättre</translation>
    </message>
    <message>
        <source>More of this trip</source>
        <translation>Mer om denna resa</translation>
    </message>
    <message>
        <source>More time is given. The post tells the workers.</source>
        <translation>Mer tid är given. Posten berättar det för arbetarna.</translation>
    </message>
    <message>
        <source>Most recently</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Move the client to the archive</source>
        <translation>Flytta klienten till arkivet</translation>
    </message>
    <message>
        <source>Move the client to the archive?</source>
        <translation>Ska klienten flyttas till arkivet?</translation>
    </message>
    <message>
        <source>Move the records to the server?</source>
        <translation>Ska uppgifterna flyttas till servern?</translation>
    </message>
    <message>
        <source>Move the records to the server…</source>
        <translation>Flytta uppgifterna till servern…</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Flytta till arkivet</translation>
    </message>
    <message>
        <source>Movin&amp;g about</source>
        <translation>Att röra si&amp;g</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Att röra sig</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mitt namn</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Min organisation</translation>
    </message>
    <message>
        <source>My pay</source>
        <translation>Mitt arvode</translation>
    </message>
    <message>
        <source>N&amp;ame of one of them</source>
        <translation>N&amp;amn på en av dem</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Anteckningar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name added to an arrival</source>
        <translation>Namn tillagt för en som kom</translation>
    </message>
    <message>
        <source>Name another link worker below.</source>
        <translation>Utse en annan välmåendelots nedan.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name of an arrival</source>
        <translation>Namn på en som kom</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>Kursens namn</translation>
    </message>
    <message>
        <source>Name of the new programme</source>
        <translation>Namn på den nya modellen</translation>
    </message>
    <message>
        <source>Name of the new worker</source>
        <translation>Den nya arbetarens namn</translation>
    </message>
    <message>
        <source>Name of the referrer</source>
        <translation>Remittentens namn</translation>
    </message>
    <message>
        <source>Name of the second coordinator</source>
        <translation>Den andra koordinatorns namn</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>Utrymmets namn</translation>
    </message>
    <message>
        <source>Name of the worker</source>
        <translation>Arbetarens namn</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Namn eller kod</translation>
    </message>
    <message>
        <source>Name this link worker</source>
        <translation>Utse den här välmåendelotsen</translation>
    </message>
    <message>
        <source>Name {name}</source>
        <translation>Utse {name}</translation>
    </message>
    <message>
        <source>Name, code or village</source>
        <translation>Namn, kod eller by</translation>
    </message>
    <message>
        <source>Name, contact details, who referred and every word go for good. The figures stay for the report of residents' needs.</source>
        <translation>Namn, kontaktuppgifter, remittenten och alla ord försvinner för gott. Siffrorna finns kvar för rapporten om invånarnas behov.</translation>
    </message>
    <message>
        <source>Name, {party}</source>
        <translation>Namn, {party}</translation>
    </message>
    <message>
        <source>Names and days, for the one who insures.</source>
        <translation>Namn och dagar för den som försäkrar.</translation>
    </message>
    <message>
        <source>Names of the areas and the scale are your organisation's. Write them below, then it can be filled.</source>
        <translation>Områdenas namn och skalan är din organisations egna. Skriv dem nedan, så kan enkäten fyllas i.</translation>
    </message>
    <message>
        <source>Ne&amp;xt meeting</source>
        <translation>&amp;Nästa träff</translation>
    </message>
    <message>
        <source>Ne&amp;xt visitor</source>
        <translation>Näs&amp;ta besökare</translation>
    </message>
    <message>
        <source>Needed only when the payer or an authority asks for it by name. Leave it out otherwise.</source>
        <translation>Behövs bara om betalaren eller en myndighet uttryckligen ber om den. Lämna annars bort den.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Ingetdera är bättre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Never the name.</source>
        <translation>Aldrig namnet.</translation>
    </message>
    <message>
        <source>New &amp;barrier</source>
        <translation>&amp;Nytt hinder</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nytt anslag</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>New computer…</source>
        <translation>Ny dator…</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Ny kurs</translation>
    </message>
    <message>
        <source>New goals in the client's own words</source>
        <translation>Nya mål med klientens egna ord</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nytt här</translation>
    </message>
    <message>
        <source>New hourly rate</source>
        <translation>Nytt timarvode</translation>
    </message>
    <message>
        <source>New invitation…</source>
        <translation>Ny inbjudan…</translation>
    </message>
    <message>
        <source>New key for letting people in made</source>
        <translation>Ny nyckel för insläpp gjord</translation>
    </message>
    <message>
        <source>New main goal</source>
        <translation>Nytt huvudmål</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Ny partner</translation>
    </message>
    <message>
        <source>New person of the network</source>
        <translation>Ny person i nätverket</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Nytt köp</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny remiss</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Nya remisser</translation>
    </message>
    <message>
        <source>New rules from the organisation</source>
        <translation>Nya regler från organisationen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>New sub-goal</source>
        <translation>Nytt delmål</translation>
    </message>
    <message>
        <source>New time of planning</source>
        <translation>Ny planeringstid</translation>
    </message>
    <message>
        <source>New version in &amp;force from</source>
        <translation>Den nya versionen i &amp;kraft från</translation>
    </message>
    <message>
        <source>New version {n} in force from {day}. What was made before keeps its version.</source>
        <translation>Ny version {n} i kraft från {day}. Det som gjorts förut behåller sin version.</translation>
    </message>
    <message>
        <source>Newcomer let into the space</source>
        <translation>Nykomling insläppt i utrymmet</translation>
    </message>
    <message>
        <source>Newest change in a measure</source>
        <translation>Senaste förändringen i en mätare</translation>
    </message>
    <message>
        <source>News of the space</source>
        <translation>Nytt om utrymmet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nästa tillfälle</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Härnäst: {when}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No activity days in this window yet.</source>
        <translation>Den här betalningsperioden har inga verksamhetsdagar än.</translation>
    </message>
    <message>
        <source>No acute crisis just now</source>
        <translation>Ingen akut kris just nu</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Inget avtal</translation>
    </message>
    <message>
        <source>No agreement in force: {minutes} are not paid.</source>
        <translation>Avtalet var inte i kraft: {minutes} utan betalning.</translation>
    </message>
    <message>
        <source>No agreement is in force</source>
        <translation>Inget avtal är i kraft</translation>
    </message>
    <message>
        <source>No agreement was in force on this day, so {minutes} is not paid. The visit stays in the list.</source>
        <translation>Inget avtal var i kraft den här dagen, så {minutes} betalas inte. Träffen finns kvar i listan.</translation>
    </message>
    <message>
        <source>No agreement was in force on this day.</source>
        <translation>Inget avtal gällde den här dagen.</translation>
    </message>
    <message>
        <source>No agreement was in force on this day: {minutes} is left out.</source>
        <translation>Inget avtal gällde den här dagen: {minutes} lämnas bort.</translation>
    </message>
    <message>
        <source>No answer came. Perhaps there is no network just now. Your work is safe here; try again later.</source>
        <translation>Det kom inget svar. Kanske finns det inget nät just nu. Ditt arbete är i tryggt förvar här. Försök igen senare.</translation>
    </message>
    <message>
        <source>No approved and unpaid claims in this month.</source>
        <translation>Denna månad har inga godkända, obetalda ansökningar.</translation>
    </message>
    <message>
        <source>No budgets yet.</source>
        <translation>Inga anslag än.</translation>
    </message>
    <message>
        <source>No claims have come of this month.</source>
        <translation>Inga ansökningar har kommit för den här månaden.</translation>
    </message>
    <message>
        <source>No client began in this time.</source>
        <translation>Inga klientskap har inletts under den här tiden.</translation>
    </message>
    <message>
        <source>No computer in the space. Work on paper is entered by the coordinator.</source>
        <translation>Ingen dator i utrymmet. Koordinatorn för in arbete på papper.</translation>
    </message>
    <message>
        <source>No consent for messages. Remind in another way you have agreed on.</source>
        <translation>Inget samtycke till meddelanden. Påminn på ett annat sätt som ni har kommit överens om.</translation>
    </message>
    <message>
        <source>No contact details yet.</source>
        <translation>Inga kontaktuppgifter ännu.</translation>
    </message>
    <message>
        <source>No coordinator receives post right now. Call the coordinator.</source>
        <translation>Ingen koordinator tar emot post just nu. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>No course of that year has partners.</source>
        <translation>Ingen av det årets kurser har partner.</translation>
    </message>
    <message>
        <source>No day is left for a meeting. Choose another weekday, a longer time or fewer weeks off.</source>
        <translation>Det blev ingen dag kvar för träffar. Välj en annan veckodag, en längre tid eller färre lediga veckor.</translation>
    </message>
    <message>
        <source>No decision has been made yet.</source>
        <translation>Inget beslut har gjorts ännu.</translation>
    </message>
    <message>
        <source>No extra hours this time.</source>
        <translation>Inga extra timmar den här gången.</translation>
    </message>
    <message>
        <source>No feedback was entered yet.</source>
        <translation>Ingen respons har antecknats ännu.</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>Ingen fil är vald ännu</translation>
    </message>
    <message>
        <source>No free name was found for the file. Try again.</source>
        <translation>Inget ledigt namn hittades för filen. Försök igen.</translation>
    </message>
    <message>
        <source>No fresh backup</source>
        <translation>Färsk säkerhetskopia saknas</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Inga mål ännu.</translation>
    </message>
    <message>
        <source>No goals yet. They are set together, in the client's own words.</source>
        <translation>Inga mål ännu. De sätts upp tillsammans, med klientens egna ord.</translation>
    </message>
    <message>
        <source>No group has been tried yet. Would there be one that feels right?</source>
        <translation>Ingen grupp har prövats ännu. Kunde det finnas en som känns bra?</translation>
    </message>
    <message>
        <source>No group yet. A small step is enough: go along the first time.</source>
        <translation>Ingen grupp ännu. Ett litet steg räcker: följ med första gången.</translation>
    </message>
    <message>
        <source>No hourly rate yet: the hours are counted, the euros are not.</source>
        <translation>Inget timarvode än: timmarna räknas, men inte eurona.</translation>
    </message>
    <message>
        <source>No hours are claimed.</source>
        <translation>Inga timmar faktureras.</translation>
    </message>
    <message>
        <source>No link worker belongs to the space yet. Invite one on the page Workers.</source>
        <translation>Ingen välmåendelots är med ännu. Bjud in en på sidan Arbetare.</translation>
    </message>
    <message>
        <source>No measures yet.</source>
        <translation>Inga mätare ännu.</translation>
    </message>
    <message>
        <source>No meeting is agreed.</source>
        <translation>Ingen träff är avtalad.</translation>
    </message>
    <message>
        <source>No meetings agreed for the coming week.</source>
        <translation>Inga träffar avtalade för den närmaste veckan.</translation>
    </message>
    <message>
        <source>No meetings are planned for these days, so no file was made.</source>
        <translation>Det finns inga avtalade träffar de här dagarna, så ingen fil gjordes.</translation>
    </message>
    <message>
        <source>No model was found with these words.</source>
        <translation>Ingen modell hittades med de orden.</translation>
    </message>
    <message>
        <source>No more sessions</source>
        <translation>Inga fler tillfällen</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Inga anteckningar.</translation>
    </message>
    <message>
        <source>No pay</source>
        <translation>Inget arvode</translation>
    </message>
    <message>
        <source>No payment windows begin in this month.</source>
        <translation>Inga betalningsperioder börjar den här månaden.</translation>
    </message>
    <message>
        <source>No period has been opened.</source>
        <translation>Ingen period har öppnats.</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Inget telefonnummer</translation>
    </message>
    <message numerus="yes">
        <source>No post for over %n days</source>
        <translation>
            <numerusform>Ingen post på över %n dag</numerusform>
            <numerusform>Ingen post på över %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has come yet.</source>
        <translation>Ingen post har kommit än.</translation>
    </message>
    <message>
        <source>No public holiday is in the way.</source>
        <translation>Ingen helgdag är i vägen.</translation>
    </message>
    <message>
        <source>No questionnaire has its questions yet.</source>
        <translation>Ingen enkät har sina frågor än.</translation>
    </message>
    <message>
        <source>No referral waits.</source>
        <translation>Ingen remiss väntar.</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Inga utvärderingar ännu.</translation>
    </message>
    <message>
        <source>No row with column names was found. They are for example pvm, alku, loppu, asiakas.</source>
        <translation>Ingen rad med kolumnernas namn hittades. De är till exempel datum, start, slut, klient.</translation>
    </message>
    <message>
        <source>No text waits.</source>
        <translation>Ingen text väntar.</translation>
    </message>
    <message>
        <source>No themed days yet. Add below what you have held or agreed on.</source>
        <translation>Inga temadagar ännu. Lägg till nedan vad ni har hållit eller kommit överens om.</translation>
    </message>
    <message>
        <source>No trainings yet. Add below what you have given.</source>
        <translation>Inga utbildningar ännu. Lägg till nedan vad ni har hållit.</translation>
    </message>
    <message>
        <source>No valid signature was found in this file</source>
        <translation>Ingen giltig underskrift hittades i filen</translation>
    </message>
    <message>
        <source>No version would be in force from {first} to {last}. Choose an earlier first day.</source>
        <translation>Ingen version skulle vara i kraft {first}–{last}. Välj en tidigare första dag.</translation>
    </message>
    <message>
        <source>No visits logged yet.</source>
        <translation>Inga besök har antecknats ännu.</translation>
    </message>
    <message>
        <source>No visits logged yet. Each logged visit brings its note here.</source>
        <translation>Inga besök har antecknats ännu. Varje antecknat besök för sin anteckning hit.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Inga besök ännu</translation>
    </message>
    <message>
        <source>No {number}, signed {when}</source>
        <translation>Nr {number}, undertecknad {when}</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Anteck&amp;ningar</translation>
    </message>
    <message>
        <source>No, there is one session less</source>
        <translation>Nej, det blir ett tillfälle mindre</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody has asked for extra hours.</source>
        <translation>Ingen har bett om fler timmar.</translation>
    </message>
    <message>
        <source>Nobody has been asked in yet.</source>
        <translation>Ingen har tillfrågats ännu.</translation>
    </message>
    <message>
        <source>Nobody has been erased.</source>
        <translation>Ingen har raderats.</translation>
    </message>
    <message>
        <source>Nobody is enrolled on this day</source>
        <translation>Ingen är med på kursen den här dagen</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Här finns ingen ännu.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Draw the map together and add those whom the client trusts.</source>
        <translation>Här finns ingen ännu. Rita kartan tillsammans och lägg till dem som klienten litar på.</translation>
    </message>
    <message>
        <source>Nobody is taking part on that day.</source>
        <translation>Ingen deltar den dagen.</translation>
    </message>
    <message>
        <source>Nobody is written down by name. To keep names, change the plan of the course.</source>
        <translation>Ingen antecknas med namn. Ändra kursens plan om namn behövs.</translation>
    </message>
    <message>
        <source>Nobody keeps paper yet.</source>
        <translation>Ingen antecknar på papper än.</translation>
    </message>
    <message>
        <source>Nobody new is named to this worker, and no new computer can be invited. What has been sent stays. End the right of each computer too, once all has come.</source>
        <translation>Ingen ny person anvisas den här arbetaren och ingen ny dator kan bjudas in. Det som skickats finns kvar. Avsluta också rätten för varje dator när allt har kommit.</translation>
    </message>
    <message>
        <source>Nobody pays for the hours; kilometres may be paid tax-free up to a yearly limit.</source>
        <translation>Ingen betalar för timmarna. Kilometer kan ersättas skattefritt upp till en årsgräns.</translation>
    </message>
    <message>
        <source>Nobody sees which answer is yours.</source>
        <translation>Ingen ser vilket svar som är ditt.</translation>
    </message>
    <message>
        <source>Nobody was found with these letters.</source>
        <translation>Ingen hittades med de här bokstäverna.</translation>
    </message>
    <message>
        <source>Nobody yet. A partner may propose people, give the place or pay something: write it down.</source>
        <translation>Ingen ännu. En partner kan föreslå deltagare, ge en lokal eller betala något: skriv ner det.</translation>
    </message>
    <message>
        <source>Nobody's time is over.</source>
        <translation>Ingens tid är slut.</translation>
    </message>
    <message>
        <source>Northern Sámi</source>
        <translation>nordsamiska</translation>
    </message>
    <message>
        <source>Not &amp;reached after all</source>
        <translation>Inte &amp;uppnått ändå</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Inte avtalad ännu</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Inte förd ännu</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Inte räknat.</translation>
    </message>
    <message>
        <source>Not delivered to the coordinator</source>
        <translation>Inte ännu hos koordinatorn</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Inte gjort ännu</translation>
    </message>
    <message>
        <source>Not everything that is in the place could be seen. Nothing was taken to be missing. Try again later.</source>
        <translation>Allt som finns på platsen kunde inte ses. Inget tolkades som saknat. Försök igen senare.</translation>
    </message>
    <message>
        <source>Not filled yet.</source>
        <translation>Inte ifylld ännu.</translation>
    </message>
    <message>
        <source>Not in use. The computer can keep a key so that the program opens without the passphrase.</source>
        <translation>Inte i bruk. Datorn kan förvara en nyckel som öppnar programmet utan lösenordet.</translation>
    </message>
    <message>
        <source>Not in use. The computer does not know sealed files yet.</source>
        <translation>Inte i bruk. Datorn känner inte till förseglade filer ännu.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Inte antecknad</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Träffades inte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Not now if</source>
        <translation>Inte just nu om</translation>
    </message>
    <message>
        <source>Not on the list of this session: {numbers}. Nothing was marked. If somebody new stands there, add the person to the course first.</source>
        <translation>På listan för detta tillfälle finns inte {numbers}. Inget antecknades. Om det är en ny person, lägg först till hen i kursen.</translation>
    </message>
    <message>
        <source>Not one letter has been changed since signing</source>
        <translation>Inte en bokstav har ändrats efter undertecknandet</translation>
    </message>
    <message>
        <source>Not paid: {kinds}.</source>
        <translation>Betalas inte: {kinds}.</translation>
    </message>
    <message>
        <source>Not quite yet.</source>
        <translation>Inte riktigt än.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte sagt</translation>
    </message>
    <message>
        <source>Not saved yet. Everything typed is kept; see the marked field.</source>
        <translation>Inte sparat ännu. Allt du skrivit finns kvar; se det markerade fältet.</translation>
    </message>
    <message>
        <source>Not signed yet. It is made of the plan and the promises, and signed before the course.</source>
        <translation>Inte undertecknat ännu. Avtalet görs av planen och löftena, och undertecknas före kursen.</translation>
    </message>
    <message>
        <source>Not signed yet. What was signed and written is kept; see the marked place.</source>
        <translation>Inte undertecknat ännu. Underskrifter och texter finns kvar; se det markerade stället.</translation>
    </message>
    <message>
        <source>Not signed yet: something is missing. What was signed and written is kept.</source>
        <translation>Inte undertecknat ännu: något saknas. Underskrifter och texter finns kvar.</translation>
    </message>
    <message>
        <source>Not signed yet: {months}</source>
        <translation>Inte undertecknade än: {months}</translation>
    </message>
    <message>
        <source>Not suitable now</source>
        <translation>Passar inte nu</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Inte i dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Notes and names stay on this computer.</source>
        <translation>Anteckningar och namn stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Notes of a visit read</source>
        <translation>Besökets anteckningar lästa</translation>
    </message>
    <message>
        <source>Notes of meetings with somebody else too</source>
        <translation>Anteckningar från gemensamma träffar</translation>
    </message>
    <message>
        <source>Notes stay here unless somebody needs one for a reason. Tick only that one, and write why: the reason goes along and is seen in the log.</source>
        <translation>Anteckningarna stannar här om inte någon av dem behövs. Välj bara den och skriv varför: orsaken följer med och syns i loggen.</translation>
    </message>
    <message>
        <source>Nothing agreed.</source>
        <translation>Inget avtalat.</translation>
    </message>
    <message>
        <source>Nothing clean to approve</source>
        <translation>Inga klara att godkänna</translation>
    </message>
    <message>
        <source>Nothing earlier is kept of this.</source>
        <translation>Inga tidigare versioner finns kvar av det här.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Ingenting har besvarats ännu.</translation>
    </message>
    <message>
        <source>Nothing has been bought yet.</source>
        <translation>Inget har köpts ännu.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>Nothing has been copied to a stick yet.</source>
        <translation>Inget har kopierats till ett minne ännu.</translation>
    </message>
    <message>
        <source>Nothing has been entered of this month.</source>
        <translation>Inget har antecknats för den här månaden.</translation>
    </message>
    <message>
        <source>Nothing has been heard from the coordinator for over a year. Fetch the post first, or check the computer's date.</source>
        <translation>Inget har hörts från koordinatorn på över ett år. Hämta posten först eller kontrollera datorns datum.</translation>
    </message>
    <message>
        <source>Nothing has been heard from the coordinator for over a year. Fetch the post.</source>
        <translation>Inget har hörts från koordinatorn på över ett år. Hämta posten.</translation>
    </message>
    <message>
        <source>Nothing has been marked as paid in this year.</source>
        <translation>Inget har märkts som betalt det här året.</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet. It is taken in whole or not at all.</source>
        <translation>Ingenting har tagits in än. Filen tas in helt eller inte alls.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last signature.</source>
        <translation>Inget har ändrats sedan den förra underskriften.</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Ingenting har kommit än</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Inget har kommit ännu.</translation>
    </message>
    <message>
        <source>Nothing in this looks like a referral. Type it in the form.</source>
        <translation>Här hittades ingen remiss. Skriv uppgifterna i formuläret.</translation>
    </message>
    <message>
        <source>Nothing in this month yet</source>
        <translation>Ingenting i den här månaden än</translation>
    </message>
    <message>
        <source>Nothing is agreed on. Tasks are written with the visit, under Promises.</source>
        <translation>Inget är överenskommet. Uppgifterna skrivs i samband med besöket under Löften.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Inget väntar.</translation>
    </message>
    <message>
        <source>Nothing is lost. If you have restored a backup or moved to another machine, go on: the coordinator is told, and what is missing there is sent again. If you know nothing of it, call your coordinator first.</source>
        <translation>Inget har gått förlorat. Om du har återställt en säkerhetskopia eller bytt dator, fortsätt: koordinatorn får veta det och det som fattas skickas på nytt. Om du inte vet något om saken, ring först koordinatorn.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting saknas.</translation>
    </message>
    <message>
        <source>Nothing is noted for this year yet.</source>
        <translation>Ingenting är antecknat för det här året ännu.</translation>
    </message>
    <message>
        <source>Nothing is paid for the hours.</source>
        <translation>För timmarna betalas ingenting.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: this may be somebody who is already a client. Everything typed is kept.</source>
        <translation>Inget är sparat ännu: det här kan vara någon som redan är klient. Allt du skrivit finns kvar.</translation>
    </message>
    <message>
        <source>Nothing is shown yet</source>
        <translation>Ingenting visas ännu</translation>
    </message>
    <message>
        <source>Nothing is taken from this machine any more.</source>
        <translation>Från den här datorn tas inget mer emot.</translation>
    </message>
    <message>
        <source>Nothing new either way</source>
        <translation>Inget nytt åt någondera hållet</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Inget nytt.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Inget från denna dag.</translation>
    </message>
    <message>
        <source>Nothing repeats yet. Add below what you have agreed with a client.</source>
        <translation>Ännu finns inga återkommande träffar. Lägg till nedan vad du har avtalat med en klient.</translation>
    </message>
    <message>
        <source>Nothing to be paid comes of this.</source>
        <translation>Av detta blir det inget att betala.</translation>
    </message>
    <message>
        <source>Nothing to pay of this month.</source>
        <translation>Inget att betala för den här månaden.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Allt är gjort</translation>
    </message>
    <message>
        <source>Nothing waits for you. All is logged.</source>
        <translation>Inget väntar. Allt är antecknat.</translation>
    </message>
    <message>
        <source>Nothing was found. Try the beginning of a word or a code.</source>
        <translation>Inget hittades. Pröva början av ett ord eller en kod.</translation>
    </message>
    <message>
        <source>Nothing was saved yet; all rows are here.</source>
        <translation>Inget har sparats ännu; alla rader finns här.</translation>
    </message>
    <message>
        <source>Nothing was sent. Answer the question on the page first.</source>
        <translation>Inget skickades. Svara först på frågan på sidan.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ingenting togs in.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Mend the file in its own program and choose it again.</source>
        <translation>Ingenting togs in. Rätta filen i dess eget program och välj den igen.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Inget ännu</translation>
    </message>
    <message>
        <source>Nothing yet. Interviews are agreed on with each person under Participants.</source>
        <translation>Inget ännu. Intervjuer avtalas med var och en under Deltagare.</translation>
    </message>
    <message>
        <source>Nothing you do in practice can be sent anywhere.</source>
        <translation>Ingenting skickas någonstans från övningen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Now all your hours share one limit, so these have no effect.</source>
        <translation>Nu har alla dina timmar en gemensam gräns, så de här har ingen verkan.</translation>
    </message>
    <message>
        <source>Now send it to your coordinator: Mail, Send and fetch. You need not give any files.</source>
        <translation>Skicka den nu till din koordinator: Post, Skicka och hämta. Du behöver inte ge några filer.</translation>
    </message>
    <message>
        <source>Number of leaders</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Människor</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Antal tillfällen</translation>
    </message>
    <message>
        <source>Number of the payment decision</source>
        <translation>Betalningsbeslutets nummer</translation>
    </message>
    <message>
        <source>Number of the payment decision {number}</source>
        <translation>Betalningsbeslutets nummer {number}</translation>
    </message>
    <message>
        <source>Number {number} of {name} stays as it is here, and the other version is set aside with all that was built on it. It stays in the archive.</source>
        <translation>Nummer {number} ({name}) gäller så här. Den andra versionen och allt som byggdes på den läggs åt sidan. De finns kvar i arkivet.</translation>
    </message>
    <message>
        <source>Numbers compared with the coordinator</source>
        <translation>Siffrorna jämförda med koordinatorn</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Dagens siffror</translation>
    </message>
    <message>
        <source>Numbers of a sign-in sheet</source>
        <translation>Deltagarlistans nummer</translation>
    </message>
    <message>
        <source>Numbers of those who signed</source>
        <translation>Numren på dem som skrev sitt namn</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people it is not written where they go on.</source>
        <translation>
            <numerusform>För 1 person är det inte antecknat vart hen går vidare.</numerusform>
            <numerusform>För %n personer är det inte antecknat vart de går vidare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a place only the part before the first comma is kept.</source>
        <translation>Av en plats sparas bara det som står före första kommat.</translation>
    </message>
    <message>
        <source>Of some parts it cannot be known how much is missing.</source>
        <translation>För vissa delar går det inte att veta hur mycket som saknas.</translation>
    </message>
    <message>
        <source>Of which programme</source>
        <translation>Vilken verksamhet</translation>
    </message>
    <message>
        <source>Offer it if</source>
        <translation>Erbjud om</translation>
    </message>
    <message>
        <source>Offered passphrase</source>
        <translation>Föreslaget lösenord</translation>
    </message>
    <message>
        <source>Official decisions are made in the client information system. Here are their days and numbers.</source>
        <translation>De officiella besluten görs i klientdatasystemet. Här finns deras dagar och nummer.</translation>
    </message>
    <message>
        <source>Old agreement on paper</source>
        <translation>Gammalt avtal på papper</translation>
    </message>
    <message>
        <source>Old backups hold the data, encrypted, until they are thinned out. The certificate says the day. A copy on a stick must be deleted by hand.</source>
        <translation>De gamla säkerhetskopiorna har uppgifterna krypterade tills de gallras. Dagen står i intyget. En kopia på en minnessticka måste man själv ta bort.</translation>
    </message>
    <message>
        <source>Old copy found in the place of the records</source>
        <translation>Gammal kopia upptäckt i uppgifternas ställe</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation>Gamla anteckningar</translation>
    </message>
    <message>
        <source>Older information about the coordinator's space was offered in place of the newer. It was not taken. Tell the coordinator.</source>
        <translation>Äldre uppgifter om koordinatorns utrymme erbjöds i stället för de nyare. De togs inte emot. Berätta för koordinatorn.</translation>
    </message>
    <message>
        <source>On &amp;board the whole way</source>
        <translation>Med i &amp;bilen hela vägen</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>I bilen</translation>
    </message>
    <message>
        <source>On board the whole way</source>
        <translation>I bilen hela vägen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>On the course from {day}</source>
        <translation>På kursen från {day}</translation>
    </message>
    <message>
        <source>On to the next question</source>
        <translation>Till nästa fråga</translation>
    </message>
    <message>
        <source>One &amp;month</source>
        <translation>&amp;Månad</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Ett svar</translation>
    </message>
    <message>
        <source>One arrival less</source>
        <translation>En person mindre</translation>
    </message>
    <message>
        <source>One arrival more</source>
        <translation>En person till</translation>
    </message>
    <message>
        <source>One decimal is enough here, for example 24,5.</source>
        <translation>En decimal räcker här, till exempel 24,5.</translation>
    </message>
    <message>
        <source>One decision is for</source>
        <translation>Ett beslut gäller</translation>
    </message>
    <message>
        <source>One for each answer, the lowest first; or only the lowest and the highest.</source>
        <translation>En för varje svar, det lägsta först, eller bara det lägsta och det högsta.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>En fråga till</translation>
    </message>
    <message>
        <source>One of the copies does not open. The main key stays on this computer. Save both copies again.</source>
        <translation>En av kopiorna öppnas inte. Huvudnyckeln stannar på den här datorn. Spara båda kopiorna på nytt.</translation>
    </message>
    <message>
        <source>One on each line, for example: 0–5 needs a change</source>
        <translation>En per rad, till exempel: 0–5 behöver förändring</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>En på varje rad.</translation>
    </message>
    <message>
        <source>One person approves a claim.</source>
        <translation>En ansökan godkänns av en person.</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>En räcker</translation>
    </message>
    <message>
        <source>One person less</source>
        <translation>En person mindre</translation>
    </message>
    <message>
        <source>One person may have several, so the lines do not add up.</source>
        <translation>En människa kan ha flera, så raderna ger inte summan.</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>En person till</translation>
    </message>
    <message>
        <source>One score</source>
        <translation>En poängsumma</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>På tu man hand</translation>
    </message>
    <message>
        <source>Only agree on the time</source>
        <translation>Avtala bara tiden</translation>
    </message>
    <message>
        <source>Only an answer of this month can be taken back.</source>
        <translation>Bara ett svar från den här månaden kan tas tillbaka.</translation>
    </message>
    <message>
        <source>Only how many</source>
        <translation>Bara antal</translation>
    </message>
    <message>
        <source>Only if your payer pays less after a certain number of kilometres in a year. Usually empty.</source>
        <translation>Bara om betalaren betalar mindre efter ett visst antal kilometer per år. Vanligen tomt.</translation>
    </message>
    <message>
        <source>Only that the time is taken</source>
        <translation>Bara att tiden är upptagen</translation>
    </message>
    <message>
        <source>Only the coordinator can open this. No names, addresses or texts of yours are in it.</source>
        <translation>Bara koordinatorn kan öppna det här. Där finns inga namn, adresser eller texter som du skrivit.</translation>
    </message>
    <message>
        <source>Only the name and the code are needed. The rest can be added later.</source>
        <translation>Bara namn och kod behövs. Resten kan läggas till senare.</translation>
    </message>
    <message>
        <source>Only the name, the first day and the times are needed. The rest can be added later.</source>
        <translation>Bara namnet, den första dagen och tiderna behövs. Resten kan läggas till senare.</translation>
    </message>
    <message>
        <source>Only the passphrase opens now.</source>
        <translation>Nu öppnas programmet bara med lösenordet.</translation>
    </message>
    <message>
        <source>Only the table leaves: days, times, kilometres, sums and client codes</source>
        <translation>Bara tabellen går iväg: dagar, tider, kilometer, summor och klienternas koder</translation>
    </message>
    <message>
        <source>Only the worker opens this. Until then nothing but this client's own page is in sight.</source>
        <translation>Bara arbetaren öppnar här. Till dess syns bara klientens egen sida.</translation>
    </message>
    <message>
        <source>Only this &amp;day</source>
        <translation>Bara denna &amp;dag</translation>
    </message>
    <message>
        <source>Only this table leaves the machine</source>
        <translation>Bara den här tabellen lämnar datorn</translation>
    </message>
    <message>
        <source>Only what is before the first comma leaves this computer: Sodankylä, Jäämerentie 1</source>
        <translation>Bara det som står före det första kommatecknet lämnar datorn: Sodankylä, Jäämerentie 1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open a client's page first. F9 then shows it to the client, and nothing else.</source>
        <translation>Öppna först en klients sida. F9 visar den då för klienten, och ingenting annat.</translation>
    </message>
    <message>
        <source>Open a new period</source>
        <translation>Öppna en ny period</translation>
    </message>
    <message>
        <source>Open a period</source>
        <translation>Öppna en period</translation>
    </message>
    <message>
        <source>Open a worker's recovery key</source>
        <translation>Öppna en arbetares återställningsnyckel</translation>
    </message>
    <message>
        <source>Open and change</source>
        <translation>Öppna och ändra</translation>
    </message>
    <message>
        <source>Open and write down</source>
        <translation>Öppna och anteckna</translation>
    </message>
    <message>
        <source>Open for another purpose</source>
        <translation>Öppna för ett annat ändamål</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as XLSX or CSV.</source>
        <translation>Öppna den i dess eget program och spara den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Open it in its own program, take the password away and save it as XLSX or CSV.</source>
        <translation>Öppna den i dess eget program, ta bort lösenordet och spara den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Open months are counted again without it. Signed months stay as they are.</source>
        <translation>Öppna månader räknas om utan det. Undertecknade månader förblir som de är.</translation>
    </message>
    <message>
        <source>Open months follow these. A signed month stays as it was signed.</source>
        <translation>Öppna månader följer de här. En undertecknad månad förblir som den undertecknades.</translation>
    </message>
    <message>
        <source>Open place, no names asked</source>
        <translation>Öppen plats, namn frågas inte</translation>
    </message>
    <message>
        <source>Open the &amp;course session</source>
        <translation>Öppna kurs&amp;tillfället</translation>
    </message>
    <message>
        <source>Open the &amp;paper</source>
        <translation>Öppna &amp;papperet</translation>
    </message>
    <message>
        <source>Open the &amp;trip</source>
        <translation>Öppna re&amp;san</translation>
    </message>
    <message>
        <source>Open the &amp;visit</source>
        <translation>Öppna &amp;träffen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Öppna klienten</translation>
    </message>
    <message>
        <source>Open the client {name}</source>
        <translation>Öppna klienten {name}</translation>
    </message>
    <message>
        <source>Open the client's card</source>
        <translation>Öppna klientens kort</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Öppna kursen</translation>
    </message>
    <message>
        <source>Open the course again</source>
        <translation>Öppna kursen på nytt</translation>
    </message>
    <message>
        <source>Open the course session</source>
        <translation>Öppna kurstillfället</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Öppna posten</translation>
    </message>
    <message>
        <source>Open the meeting {line}</source>
        <translation>Öppna träffen {line}</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Öppna månaden</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Öppna papperet</translation>
    </message>
    <message>
        <source>Open the period</source>
        <translation>Öppna perioden</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>Öppna perioden på nytt</translation>
    </message>
    <message>
        <source>Open the scan</source>
        <translation>Öppna skanningen</translation>
    </message>
    <message>
        <source>Open the trip</source>
        <translation>Öppna resan</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Öppna träffen</translation>
    </message>
    <message>
        <source>Open the year's report</source>
        <translation>Öppna årets sammandrag</translation>
    </message>
    <message>
        <source>Open their card</source>
        <translation>Öppna personens kort</translation>
    </message>
    <message>
        <source>Open them by double click</source>
        <translation>Öppna dem med dubbelklick</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Öppna med det nya lösenordet</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Öppna med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Open with this computer's key</source>
        <translation>Öppna med den här datorns nyckel</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öppna: {what}</translation>
    </message>
    <message>
        <source>Opened for: {purpose}</source>
        <translation>Öppnat för: {purpose}</translation>
    </message>
    <message>
        <source>Opening a period</source>
        <translation>Öppnande av en period</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnas…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Övriga kostnader</translation>
    </message>
    <message>
        <source>Other trip: vehicle, stops, &amp;passengers</source>
        <translation>Annan resa: &amp;fordon, stopp, passagerare</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Andra önskemål</translation>
    </message>
    <message>
        <source>Other words that came along</source>
        <translation>Övriga ord som följde med</translation>
    </message>
    <message>
        <source>Others go to the waiting list</source>
        <translation>Andra ställs i kö</translation>
    </message>
    <message>
        <source>Others, in words</source>
        <translation>Andra, med ord</translation>
    </message>
    <message>
        <source>Others, together: {names}</source>
        <translation>Övriga tillsammans: {names}</translation>
    </message>
    <message>
        <source>Our count</source>
        <translation>Egen uträkning</translation>
    </message>
    <message>
        <source>Our own count differs in some places. Accept or return each of them first.</source>
        <translation>Vår egen uträkning avviker på några punkter. Godkänn eller returnera först var och en av dem.</translation>
    </message>
    <message>
        <source>Outcome of a visit marked</source>
        <translation>Besökets utfall markerat</translation>
    </message>
    <message>
        <source>Overlaps another meeting: {minutes}.</source>
        <translation>Överlappar en annan träff: {minutes}.</translation>
    </message>
    <message>
        <source>Own activity money</source>
        <translation>Egna verksamhetspengar</translation>
    </message>
    <message>
        <source>Own details</source>
        <translation>Egna uppgifter</translation>
    </message>
    <message>
        <source>Own details changed</source>
        <translation>Egna uppgifter ändrade</translation>
    </message>
    <message>
        <source>Own kilometre rate</source>
        <translation>Egen kilometerersättning</translation>
    </message>
    <message>
        <source>Own money in a year: {title}</source>
        <translation>Egna verksamhetspengar per år: {title}</translation>
    </message>
    <message>
        <source>Own notes on the course</source>
        <translation>Egna anteckningar om kursen</translation>
    </message>
    <message>
        <source>Own passphrase</source>
        <translation>Eget lösenord</translation>
    </message>
    <message>
        <source>P L T A Y (keys: present, late, told beforehand, absent, everyone present)</source>
        <translation>N S A F H</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>PIN för i dag</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>PRACTICE – the records are made up</source>
        <translation>ÖVNING – uppgifterna är påhittade</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Betalare</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sida {number} av {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Pages make room by themselves.</source>
        <translation>Sidorna anpassar sig av sig själva.</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Betalas</translation>
    </message>
    <message>
        <source>Paid in the year</source>
        <translation>Betalt under året</translation>
    </message>
    <message>
        <source>Paid in {year}</source>
        <translation>Betalt år {year}</translation>
    </message>
    <message>
        <source>Paid on {day}.</source>
        <translation>Betald {day}.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Betald.</translation>
    </message>
    <message>
        <source>Paid: {kinds}.</source>
        <translation>Betalas: {kinds}.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper &amp;form</source>
        <translation>&amp;Pappersblankett</translation>
    </message>
    <message>
        <source>Paper for o&amp;thers (PDF)</source>
        <translation>Papper för &amp;andra (PDF)</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Pappersblankett</translation>
    </message>
    <message>
        <source>Paper form (PDF)</source>
        <translation>Pappersblankett (PDF)</translation>
    </message>
    <message>
        <source>Paper of a course made</source>
        <translation>Kursens papper gjort</translation>
    </message>
    <message>
        <source>Paper of a review made</source>
        <translation>Utvärderingens papper gjort</translation>
    </message>
    <message>
        <source>Paper or text of a referral made</source>
        <translation>Papper eller text av en remiss gjord</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Participant removed from the course</source>
        <translation>Deltagare borttagen från kursen</translation>
    </message>
    <message>
        <source>Participant saved</source>
        <translation>Deltagare sparad</translation>
    </message>
    <message>
        <source>Participant's details</source>
        <translation>Deltagarens uppgifter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Participants as a table…</source>
        <translation>Deltagarna som tabell…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner of a course</source>
        <translation>Kursens partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners and agreement</source>
        <translation>Partner och avtal</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Kortets delar</translation>
    </message>
    <message>
        <source>Parts of the course</source>
        <translation>Kursens delar</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>Parts of the scale</source>
        <translation>Skalans delar</translation>
    </message>
    <message>
        <source>Pass the group on</source>
        <translation>Ge gruppen vidare</translation>
    </message>
    <message>
        <source>Pass the groups on</source>
        <translation>Ge grupperna vidare</translation>
    </message>
    <message>
        <source>Passphrase of the main key</source>
        <translation>Huvudnyckelns lösenord</translation>
    </message>
    <message>
        <source>Passphrase of the old main key</source>
        <translation>Den gamla huvudnyckelns lösenord</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}</source>
        <translation>Lösenord: {passphrase}</translation>
    </message>
    <message>
        <source>Password of the place</source>
        <translation>Platsens lösenord</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Lösenord på servern</translation>
    </message>
    <message>
        <source>Path to the goal: {goal}</source>
        <translation>Stigen till målet: {goal}</translation>
    </message>
    <message>
        <source>Pay details saved</source>
        <translation>Betalningsuppgifter sparade</translation>
    </message>
    <message>
        <source>Pay&amp;er</source>
        <translation>Bet&amp;alare</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Payer's details changed</source>
        <translation>Betalarens uppgifter ändrade</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>Betalarens namn</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>Betalare: {payer}</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Payment bases of the month (PDF)</source>
        <translation>Månadens betalningsgrunder (PDF)</translation>
    </message>
    <message>
        <source>Payment basis (PDF)</source>
        <translation>Betalningsgrund (PDF)</translation>
    </message>
    <message>
        <source>Payment basis, {days}</source>
        <translation>Betalningsgrund, {days}</translation>
    </message>
    <message>
        <source>Payment of an activity allowance</source>
        <translation>Betalning av verksamhetspenning</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Payroll file made</source>
        <translation>Betalningsunderlag gjort</translation>
    </message>
    <message>
        <source>Payroll number</source>
        <translation>Löneräkningens nummer</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kamratgrupp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>People are let in on another coordinator's computer.</source>
        <translation>Folk släpps in på en annan koordinators dator.</translation>
    </message>
    <message>
        <source>People are let in on this computer from now on.</source>
        <translation>Folk släpps från och med nu in på den här datorn.</translation>
    </message>
    <message>
        <source>People of the course</source>
        <translation>Kursens deltagare</translation>
    </message>
    <message>
        <source>Perhaps something else first</source>
        <translation>Kanske något annat först</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Period of service deleted</source>
        <translation>Serviceperiod borttagen</translation>
    </message>
    <message>
        <source>Period of service ended</source>
        <translation>Serviceperiod avslutad</translation>
    </message>
    <message>
        <source>Period of service saved</source>
        <translation>Serviceperiod sparad</translation>
    </message>
    <message>
        <source>Periods and reviews</source>
        <translation>Perioder och utvärderingar</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Tillstånd givet</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation>Tillstånd återtaget</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person of a referral erased</source>
        <translation>Personuppgifterna i en remiss raderade</translation>
    </message>
    <message>
        <source>Person of the network</source>
        <translation>Person i nätverket</translation>
    </message>
    <message>
        <source>Person of the network deleted</source>
        <translation>Person i nätverket borttagen</translation>
    </message>
    <message>
        <source>Person of the network saved</source>
        <translation>Person i nätverket sparad</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Pho&amp;ne</source>
        <translation>Telefo&amp;n</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone call or message</source>
        <translation>Telefonsamtal eller meddelande</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Telefonlista</translation>
    </message>
    <message>
        <source>Photo of the map</source>
        <translation>Foto av kartan</translation>
    </message>
    <message>
        <source>Picture or scan of the receipt</source>
        <translation>Bild eller skanning av kvittot</translation>
    </message>
    <message>
        <source>Picture or scan, if you have one</source>
        <translation>Bild eller skanning, om du har en</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Bilder och PDF</translation>
    </message>
    <message>
        <source>Pictures and PDF files</source>
        <translation>Bilder och PDF-filer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Place of these n&amp;umbers</source>
        <translation>Pla&amp;ts för siffrorna</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Plan of a course</source>
        <translation>Kursens plan</translation>
    </message>
    <message>
        <source>Plan of an erasure viewed</source>
        <translation>Plan för radering visad</translation>
    </message>
    <message>
        <source>Plan of the course</source>
        <translation>Kursens plan</translation>
    </message>
    <message>
        <source>Planning of a course</source>
        <translation>Planeringstid för en kurs</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Post let in from a computer whose right has ended</source>
        <translation>Post medtagen från en dator vars rätt har upphört</translation>
    </message>
    <message>
        <source>Practice passphrase: {passphrase}</source>
        <translation>Övningens lösenord: {passphrase}</translation>
    </message>
    <message>
        <source>Practise with example records</source>
        <translation>Öva med exempeluppgifter</translation>
    </message>
    <message>
        <source>Prepare for the ending in good time, and meet less often little by little.</source>
        <translation>Förbered avslutandet i god tid och träffas så småningom mera sällan.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Present &amp;passphrase</source>
        <translation>Nuvarande &amp;lösenord</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>Tryck på vilken tangent som helst för att fortsätta.</translation>
    </message>
    <message>
        <source>Press how you know it.</source>
        <translation>Tryck på hur du vet det.</translation>
    </message>
    <message>
        <source>Print it or copy it by hand. Keep the paper at home, not in the laptop's bag.</source>
        <translation>Skriv ut nyckeln eller skriv av den för hand. Förvara papperet hemma, inte i datorväskan.</translation>
    </message>
    <message>
        <source>Print it, have it signed by hand, take a picture or scan it, and choose the file here.</source>
        <translation>Skriv ut, be om underskrift, ta en bild eller skanna, och välj filen här.</translation>
    </message>
    <message>
        <source>Print the text, sign it together, and take a picture or scan of the signed paper.</source>
        <translation>Skriv ut texten, underteckna den tillsammans och ta en bild eller skanning av det undertecknade papperet.</translation>
    </message>
    <message>
        <source>Program locked</source>
        <translation>Programmet låst</translation>
    </message>
    <message>
        <source>Program opened</source>
        <translation>Programmet öppnat</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Verksamhetsmodell</translation>
    </message>
    <message>
        <source>Programme files</source>
        <translation>Verksamhetsmodellernas filer</translation>
    </message>
    <message>
        <source>Programme saved</source>
        <translation>Verksamhetsmodell sparad</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Verksamhetsmodeller</translation>
    </message>
    <message>
        <source>Promise marked as done</source>
        <translation>Löfte markerat som uppfyllt</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Proposed by {who}</source>
        <translation>Föreslagen av {who}</translation>
    </message>
    <message>
        <source>Protected together with reports given out before: {days}</source>
        <translation>Skyddad tillsammans med tidigare givna rapporter: {days}</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Köp</translation>
    </message>
    <message>
        <source>Purchase deleted</source>
        <translation>Inköp borttaget</translation>
    </message>
    <message>
        <source>Purchase saved</source>
        <translation>Inköp sparat</translation>
    </message>
    <message>
        <source>Purchase with own activity money deleted</source>
        <translation>Inköp med egna verksamhetspengar borttaget</translation>
    </message>
    <message>
        <source>Purchase with own activity money saved</source>
        <translation>Inköp med egna verksamhetspengar sparat</translation>
    </message>
    <message>
        <source>Purchase with the activity money</source>
        <translation>Köp med verksamhetspengen</translation>
    </message>
    <message>
        <source>Purchase with the own activity money</source>
        <translation>Inköp med egna verksamhetspengar</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>Purchases, what is left, and the receipts, signed.</source>
        <translation>Inköp, det som är kvar och kvittona, undertecknat.</translation>
    </message>
    <message>
        <source>Purpose of the drive</source>
        <translation>Resans syfte</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Användningsändamål</translation>
    </message>
    <message>
        <source>Purpose of use chosen</source>
        <translation>Användningsändamål valt</translation>
    </message>
    <message>
        <source>Purpose, if not this visit</source>
        <translation>Syfte, om annat än detta besök</translation>
    </message>
    <message>
        <source>Put a comma after the village: {example}</source>
        <translation>Sätt ett kommatecken efter orten: {example}</translation>
    </message>
    <message>
        <source>Put back the previous key file</source>
        <translation>Ta den föregående nyckelfilen i bruk</translation>
    </message>
    <message>
        <source>Put in by mistake</source>
        <translation>Tillagd av misstag</translation>
    </message>
    <message>
        <source>Put the main key away</source>
        <translation>Lägg undan huvudnyckeln</translation>
    </message>
    <message>
        <source>Put the period into the calendar</source>
        <translation>Sätt perioden i kalendern</translation>
    </message>
    <message>
        <source>Put the referral right</source>
        <translation>Rätta remissen</translation>
    </message>
    <message>
        <source>Put the usual barriers back</source>
        <translation>Ta tillbaka de vanliga hindren</translation>
    </message>
    <message>
        <source>Put the whole period into the calendar at once. Single meetings can be moved later.</source>
        <translation>Sätt hela perioden i kalendern på en gång. Enskilda träffar kan flyttas senare.</translation>
    </message>
    <message>
        <source>Put these into the calendar</source>
        <translation>Sätt de här i kalendern</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Put together already</source>
        <translation>Har slagits ihop</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Föregående kvartal</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Fråga {number} av {count}</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Fråga {n}</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Questionnaire deleted</source>
        <translation>Enkät borttagen</translation>
    </message>
    <message>
        <source>Questionnaire files</source>
        <translation>Enkätfiler</translation>
    </message>
    <message>
        <source>Questionnaire of a client</source>
        <translation>Klientens enkät</translation>
    </message>
    <message>
        <source>Questionnaire saved</source>
        <translation>Enkät sparad</translation>
    </message>
    <message>
        <source>Questionnaires, first and last</source>
        <translation>Enkäter i början och slutet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions as the client sees them</source>
        <translation>Frågorna så som klienten ser dem</translation>
    </message>
    <message>
        <source>Questions in English</source>
        <translation>Frågorna på engelska</translation>
    </message>
    <message>
        <source>Questions in Finnish</source>
        <translation>Frågorna på finska</translation>
    </message>
    <message>
        <source>Questions in Swedish</source>
        <translation>Frågorna på svenska</translation>
    </message>
    <message>
        <source>Questions in Swedish and English</source>
        <translation>Frågor på svenska och engelska</translation>
    </message>
    <message>
        <source>Questions of a questionnaire</source>
        <translation>Frågorna i en enkät</translation>
    </message>
    <message>
        <source>Questions of the feedback</source>
        <translation>Frågor i responsen</translation>
    </message>
    <message>
        <source>Questions still missing</source>
        <translation>Frågorna saknas ännu</translation>
    </message>
    <message>
        <source>Questions that help to write a good goal</source>
        <translation>Frågor som hjälper att skriva ett bra mål</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Reached: {goal}</source>
        <translation>Uppnått: {goal}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Läs texten</translation>
    </message>
    <message>
        <source>Read the text into the form</source>
        <translation>Läs in texten i formuläret</translation>
    </message>
    <message>
        <source>Read version {number}</source>
        <translation>Läs version {number}</translation>
    </message>
    <message>
        <source>Reading or saving is not allowed there: the stick may be locked, or you lack the right. Ask whoever looks after the place.</source>
        <translation>Det är inte tillåtet att läsa eller spara där. Minnet kan vara låst eller så saknar du rätten. Fråga den som sköter platsen.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Filen läses.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Ready for the next visitor.</source>
        <translation>Redo för nästa besökare.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reason about a claim</source>
        <translation>Orsak om en ansökan</translation>
    </message>
    <message>
        <source>Reason of an address annex</source>
        <translation>Orsak till adressbilagan</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Orsak med några ord</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Orsak: {words}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Receipt is kept, change it…</source>
        <translation>Kvittot finns, byt ut…</translation>
    </message>
    <message>
        <source>Receipt: {name}</source>
        <translation>Kvitto: {name}</translation>
    </message>
    <message>
        <source>Records begun</source>
        <translation>Uppgifterna påbörjade</translation>
    </message>
    <message>
        <source>Records brought to the form of a new program</source>
        <translation>Uppgifterna ändrade till det nya programmets form</translation>
    </message>
    <message>
        <source>Records cannot be kept here</source>
        <translation>Uppgifter kan inte förvaras här</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Uppgifter ändrade</translation>
    </message>
    <message>
        <source>Records checked for damage</source>
        <translation>Uppgifternas helhet kontrollerad</translation>
    </message>
    <message>
        <source>Records in and out</source>
        <translation>Uppgifter in och ut</translation>
    </message>
    <message>
        <source>Records restored from a backup</source>
        <translation>Uppgifter återställda från en säkerhetskopia</translation>
    </message>
    <message>
        <source>Records taken in from a file</source>
        <translation>Uppgifter införda från en fil</translation>
    </message>
    <message>
        <source>Records taken out to an unencrypted file</source>
        <translation>Uppgifter förda till en okrypterad fil</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Återställt</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Recovery key sealed for the coordinator's envelope</source>
        <translation>Återställningsnyckeln förseglad i koordinatorns kuvert</translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation>Återställningsnyckeln använd</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>Referral decided about</source>
        <translation>Beslut om en remiss</translation>
    </message>
    <message>
        <source>Referral opened</source>
        <translation>Remiss öppnad</translation>
    </message>
    <message>
        <source>Referrals, claims and everything else that has come to you are copied there, read back and compared, and then taken out of this profile. Other coordinators of the space can use them there.</source>
        <translation>Remisser, ansökningar och allt annat som har kommit till dig kopieras dit, läses tillbaka och jämförs, och tas sedan bort ur den här profilen. Utrymmets andra koordinatorer kan använda dem där.</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Remittent</translation>
    </message>
    <message>
        <source>Referrer's contact</source>
        <translation>Remittentens kontakt</translation>
    </message>
    <message>
        <source>Referrer's email</source>
        <translation>Remittentens e-post</translation>
    </message>
    <message>
        <source>Referrer's phone</source>
        <translation>Remittentens telefon</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Relation to the client</source>
        <translation>Relation till klienten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Påminn: {name}</translation>
    </message>
    <message>
        <source>Remind {name}, {phone}</source>
        <translation>Påminn: {name}, {phone}</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Reminder marked as made</source>
        <translation>Påminnelse markerad som gjord</translation>
    </message>
    <message>
        <source>Renew the decisions</source>
        <translation>Förnya besluten</translation>
    </message>
    <message>
        <source>Report for a partner</source>
        <translation>Rapport till samarbetspartner</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>Rapporten på papper (PDF)</translation>
    </message>
    <message>
        <source>Reports given out</source>
        <translation>Givna rapporter</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Gjorda rapporter</translation>
    </message>
    <message>
        <source>Request for erasure taken back</source>
        <translation>Begäran om radering återtagen</translation>
    </message>
    <message>
        <source>Request for extra hours</source>
        <translation>Begäran om extra timmar</translation>
    </message>
    <message>
        <source>Request for extra hours answered</source>
        <translation>Begäran om fler timmar besvarad</translation>
    </message>
    <message>
        <source>Request to join made</source>
        <translation>Begäran om att gå med gjord</translation>
    </message>
    <message>
        <source>Request to join taken back</source>
        <translation>Begäran om att gå med tagen tillbaka</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Require two people</source>
        <translation>Kräv två personer</translation>
    </message>
    <message>
        <source>Residents' needs</source>
        <translation>Invånarnas behov</translation>
    </message>
    <message>
        <source>Restoring was tried {when}, and it did not succeed. Another backup was made.</source>
        <translation>Återställning prövades {when} och lyckades inte. En ny säkerhetskopia gjordes.</translation>
    </message>
    <message>
        <source>Restoring was tried {when}, and it succeeded.</source>
        <translation>Återställning prövades {when} och lyckades.</translation>
    </message>
    <message>
        <source>Review deleted</source>
        <translation>Utvärdering borttagen</translation>
    </message>
    <message>
        <source>Review opened</source>
        <translation>Utvärdering öppnad</translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation>Utvärdering sparad</translation>
    </message>
    <message>
        <source>Review signed</source>
        <translation>Utvärdering undertecknad</translation>
    </message>
    <message>
        <source>Review with the client</source>
        <translation>Utvärdering med klienten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Utvärderingar</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <source>Right of a computer ended</source>
        <translation>Dators rätt avslutad</translation>
    </message>
    <message>
        <source>Right of a computer renewed</source>
        <translation>Dators rätt förnyad</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>Room for how many people at once</source>
        <translation>Plats för hur många på en gång</translation>
    </message>
    <message>
        <source>Rounded from {before} to {after}.</source>
        <translation>Avrundat från {before} till {after}.</translation>
    </message>
    <message>
        <source>Rounding goes</source>
        <translation>Avrundas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Rad {number}: {words}</translation>
    </message>
    <message>
        <source>Rows of the month</source>
        <translation>Månadens rader</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rules for the workers</source>
        <translation>Regler för arbetarna</translation>
    </message>
    <message>
        <source>Rules made ready for the workers</source>
        <translation>Reglerna ställda för sändning till arbetarna</translation>
    </message>
    <message>
        <source>Rules of counting changed</source>
        <translation>Räknereglerna ändrade</translation>
    </message>
    <message>
        <source>Rules of the organisation taken into use</source>
        <translation>Organisationens regler tagna i bruk</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>Spara som f&amp;il</translation>
    </message>
    <message>
        <source>Sa&amp;ve the PDF</source>
        <translation>S&amp;para PDF</translation>
    </message>
    <message>
        <source>Sa&amp;ve the numbers</source>
        <translation>Spara si&amp;ffrorna</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save a copy of &amp;everything</source>
        <translation>Spara en &amp;kopia av allt</translation>
    </message>
    <message>
        <source>Save and copy</source>
        <translation>Spara och kopiera</translation>
    </message>
    <message>
        <source>Save as PDF for printing</source>
        <translation>Spara som PDF för utskrift</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <source>Save as a new client anyway</source>
        <translation>Spara ändå som ny</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Spara som ny version</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Spara som tabell</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Spara utan skydd</translation>
    </message>
    <message>
        <source>Save as version {n}</source>
        <translation>Spara som version {n}</translation>
    </message>
    <message>
        <source>Save everything as plain text?</source>
        <translation>Ska allt sparas utan skydd?</translation>
    </message>
    <message>
        <source>Save onto the first stick</source>
        <translation>Spara på det första minnet</translation>
    </message>
    <message>
        <source>Save onto the second stick</source>
        <translation>Spara på det andra minnet</translation>
    </message>
    <message>
        <source>Save onto two sticks…</source>
        <translation>Spara på två minnen…</translation>
    </message>
    <message>
        <source>Save that the person leaves</source>
        <translation>Anteckna att personen slutar</translation>
    </message>
    <message>
        <source>Save the &amp;files</source>
        <translation>Spara &amp;filerna</translation>
    </message>
    <message>
        <source>Save the &amp;templates</source>
        <translation>S&amp;para mallarna</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Spara kontot</translation>
    </message>
    <message>
        <source>Save the agreement's days</source>
        <translation>Spara avtalets dagar</translation>
    </message>
    <message>
        <source>Save the answer and go on</source>
        <translation>Spara svaret och fortsätt</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Spara anslaget</translation>
    </message>
    <message>
        <source>Save the clien&amp;t</source>
        <translation>S&amp;para klienten</translation>
    </message>
    <message>
        <source>Save the decisions</source>
        <translation>Spara besluten</translation>
    </message>
    <message>
        <source>Save the file as it stands</source>
        <translation>Spara filen så här</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Spara raden</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Spara träffen</translation>
    </message>
    <message>
        <source>Save the new time</source>
        <translation>Spara den nya tiden</translation>
    </message>
    <message>
        <source>Save the paper (PDF) and the signed package (.asice) and give them to your payer. You find them here later, too.</source>
        <translation>Spara papperet (PDF) och det undertecknade paketet (.asice) och ge dem till din betalare. Du hittar dem här också senare.</translation>
    </message>
    <message>
        <source>Save the partner</source>
        <translation>Spara partnern</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Spara deltagaren</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Save the planning time</source>
        <translation>Spara planeringstiden</translation>
    </message>
    <message>
        <source>Save the purchase</source>
        <translation>Spara köpet</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Spara återställningsnyckeln</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Spara begäran…</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Spara den förseglade filen</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Spara tillfället</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Spara texten</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Spara till fil</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Spara det som kan läsas…</translation>
    </message>
    <message>
        <source>Save what comes next</source>
        <translation>Spara vad som kommer sedan</translation>
    </message>
    <message>
        <source>Save what we decided</source>
        <translation>Spara vad vi bestämde</translation>
    </message>
    <message>
        <source>Save where they go on</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Sparat i {folder}</translation>
    </message>
    <message>
        <source>Saved in {folder}: {names}</source>
        <translation>Sparat i mappen {folder}: {names}</translation>
    </message>
    <message>
        <source>Saved when you began</source>
        <translation>Sparat när du började</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Saved. The claim stands as below.</source>
        <translation>Sparat. Ansökans läge syns nedan.</translation>
    </message>
    <message>
        <source>Saved. The meetings are on the Today page when their day comes.</source>
        <translation>Sparat. Träffarna syns på sidan I dag när deras dag kommer.</translation>
    </message>
    <message>
        <source>Saved. The numbers of the day are as you wrote them.</source>
        <translation>Sparat. Dagens siffror är som du skrev.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Sparat: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}. It is sealed; only the coordinator can open it.</source>
        <translation>Sparad: {name}. Den är förseglad; bara koordinatorn kan öppna den.</translation>
    </message>
    <message>
        <source>Saved: {path}. Print it, then delete the file.</source>
        <translation>Sparad: {path}. Skriv ut den och ta sedan bort filen.</translation>
    </message>
    <message>
        <source>Saved: {sum}</source>
        <translation>Sparat: {sum}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Screen taken back from the client</source>
        <translation>Skärmen tagen tillbaka från klienten</translation>
    </message>
    <message>
        <source>Seal it and save…</source>
        <translation>Försegla och spara…</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Förseglad</translation>
    </message>
    <message>
        <source>Sealed envelope for lost recovery keys</source>
        <translation>Förseglat kuvert för borttappade återställningsnycklar</translation>
    </message>
    <message>
        <source>Sealed envelope given up</source>
        <translation>Förseglat kuvert avstått</translation>
    </message>
    <message>
        <source>Sealed envelope made</source>
        <translation>Förseglat kuvert gjort</translation>
    </message>
    <message>
        <source>Sealed file opened for an audit</source>
        <translation>Förseglad fil öppnad för granskning</translation>
    </message>
    <message>
        <source>Sealed files (*.hvl);;All files (*)</source>
        <translation>Förseglade filer (*.hvl);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Sealed files by double click</source>
        <translation>Förseglade filer med dubbelklick</translation>
    </message>
    <message>
        <source>Sealed recovery keys</source>
        <translation>Förseglade återställningsnycklar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search clients and notes   Ctrl+K</source>
        <translation>Sök bland klienter och anteckningar   Ctrl+K</translation>
    </message>
    <message>
        <source>Search made</source>
        <translation>Sökning gjord</translation>
    </message>
    <message>
        <source>Searches clients and notes. Ctrl+K comes here.</source>
        <translation>Söker bland klienter och anteckningar. Ctrl+K leder hit.</translation>
    </message>
    <message>
        <source>Second person of an approval</source>
        <translation>Andra personen för godkännande</translation>
    </message>
    <message>
        <source>Second person present</source>
        <translation>Andra person på plats</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>See the claim as a paper</source>
        <translation>Se ansökan som papper</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>Se kvittot</translation>
    </message>
    <message>
        <source>See the scanned paper</source>
        <translation>Se det skannade papperet</translation>
    </message>
    <message>
        <source>See who in Settings, under Keeping. Nothing is erased by itself.</source>
        <translation>Se vilka: Inställningar, Förvaring. Inget raderas av sig självt.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Self-assessment deleted</source>
        <translation>Självvärdering borttagen</translation>
    </message>
    <message>
        <source>Self-assessment of the year {year}</source>
        <translation>Självbedömning för år {year}</translation>
    </message>
    <message>
        <source>Self-assessment saved</source>
        <translation>Självvärdering sparad</translation>
    </message>
    <message>
        <source>Self-care point</source>
        <translation>Egenvårdspunkt</translation>
    </message>
    <message>
        <source>Self-care point (blood pressure)</source>
        <translation>Egenvårdspunkt (blodtryck)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Send a note too</source>
        <translation>Skicka även en anteckning</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Returnera</translation>
    </message>
    <message>
        <source>Send back because of this &amp;line</source>
        <translation>Returnera på grund av raden</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Skicka begäran</translation>
    </message>
    <message>
        <source>Send the rules to all workers</source>
        <translation>Skicka reglerna till alla arbetare</translation>
    </message>
    <message>
        <source>Send the whole claim back</source>
        <translation>Returnera hela ansökan</translation>
    </message>
    <message>
        <source>Send your rules on the page Workers, or say with a reason that the claim is right.</source>
        <translation>Skicka era regler på sidan Arbetare, eller säg med en motivering att ansökan är rätt.</translation>
    </message>
    <message>
        <source>Sending and fetching.</source>
        <translation>Skickar och hämtar.</translation>
    </message>
    <message>
        <source>Sending and fetching: {done} of {all}.</source>
        <translation>Skickar och hämtar: {done}/{all}.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Session by session what was done, without names.</source>
        <translation>Gång för gång vad som gjordes, utan namn.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Tillfälle {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Sessions of a course, at least</source>
        <translation>Kurstillfällen, minst</translation>
    </message>
    <message>
        <source>Sessions of a course, at most</source>
        <translation>Kurstillfällen, högst</translation>
    </message>
    <message>
        <source>Sessions of the course</source>
        <translation>Kursens tillfällen</translation>
    </message>
    <message>
        <source>Sessions planned after that day go. The course can be opened again.</source>
        <translation>Tillfällen som planerats efter den dagen försvinner. Kursen kan öppnas på nytt.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Sätt upp ett mål</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Inställning ändrad</translation>
    </message>
    <message>
        <source>Setting of approval changed</source>
        <translation>Inställning för godkännande ändrad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Several clients have this name. Write the code instead.</source>
        <translation>Flera klienter har det här namnet. Skriv koden i stället.</translation>
    </message>
    <message>
        <source>Several places are separated by a semicolon</source>
        <translation>Flera orter skiljs åt med semikolon</translation>
    </message>
    <message>
        <source>Several visits saved</source>
        <translation>Flera besök sparade</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Sheets left out</source>
        <translation>Blad som lämnades bort</translation>
    </message>
    <message>
        <source>Short names of the questions, in Finnish</source>
        <translation>Frågornas korta namn på finska</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Visa %n äldre</numerusform>
            <numerusform>Visa %n äldre</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Visa ä&amp;ldre</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Visa alla ({count})</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Visa som det är nu</translation>
    </message>
    <message>
        <source>Show numbers from &amp;how many people</source>
        <translation>Visa ett tal när det är minst så &amp;många människor</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Visa äldre</translation>
    </message>
    <message>
        <source>Show the &amp;text</source>
        <translation>Visa &amp;texten</translation>
    </message>
    <message>
        <source>Show the a&amp;rchive</source>
        <translation>Visa a&amp;rkivet</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Visa beteckningen</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Visa dagen</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Visa nyckeln igen</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Visa månaden</translation>
    </message>
    <message>
        <source>Show the text again</source>
        <translation>Visa texten på nytt</translation>
    </message>
    <message>
        <source>Show the text and sign</source>
        <translation>Visa texten och underteckna</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Visa den här tiden</translation>
    </message>
    <message>
        <source>Show to the client</source>
        <translation>Visa för klienten</translation>
    </message>
    <message>
        <source>Shown when at least {least} have answered.</source>
        <translation>Visas när minst {least} har svarat.</translation>
    </message>
    <message>
        <source>Shows this client's own page and nothing else, until the PIN or the passphrase is typed. F9</source>
        <translation>Visar bara klientens egen sida tills PIN eller lösenordet skrivs. F9</translation>
    </message>
    <message>
        <source>Si&amp;gn it together</source>
        <translation>Underteckna tillsa&amp;mmans</translation>
    </message>
    <message>
        <source>Sign a new version</source>
        <translation>Underteckna en ny version</translation>
    </message>
    <message>
        <source>Sign it together</source>
        <translation>Underteckna tillsammans</translation>
    </message>
    <message>
        <source>Sign the agreement at the first visit</source>
        <translation>Underteckna avtalet vid första träffen</translation>
    </message>
    <message>
        <source>Sign the printed text together, and take a picture or scan of the signed paper.</source>
        <translation>Underteckna den utskrivna texten tillsammans och ta en bild eller skanna det undertecknade papperet.</translation>
    </message>
    <message>
        <source>Sign without drawing</source>
        <translation>Skriv under utan att rita</translation>
    </message>
    <message>
        <source>Sign {month}</source>
        <translation>Underteckna {month}</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Deltagarlista</translation>
    </message>
    <message>
        <source>Signature, {party}</source>
        <translation>Underskrift, {party}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Signed by {names}.</source>
        <translation>Undertecknad av {names}.</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Undertecknad av {name}</translation>
    </message>
    <message>
        <source>Signed files</source>
        <translation>Undertecknade filer</translation>
    </message>
    <message>
        <source>Signed message (PDF)</source>
        <translation>Undertecknat meddelande (PDF)</translation>
    </message>
    <message>
        <source>Signed on paper: look at the scanned paper.</source>
        <translation>Undertecknad på papper: se det skannade papperet.</translation>
    </message>
    <message>
        <source>Signed paper, {name}</source>
        <translation>Undertecknat papper, {name}</translation>
    </message>
    <message>
        <source>Signed record (PDF)</source>
        <translation>Undertecknat utdrag (PDF)</translation>
    </message>
    <message>
        <source>Signed without drawing.</source>
        <translation>Undertecknat utan att rita.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Signing a cooperation agreement</source>
        <translation>Undertecknande av samarbetsavtal</translation>
    </message>
    <message>
        <source>Signing a review</source>
        <translation>Underteckna en utvärdering</translation>
    </message>
    <message>
        <source>Skip this week</source>
        <translation>Hoppa över veckan</translation>
    </message>
    <message>
        <source>Skolt Sámi</source>
        <translation>skoltsamiska</translation>
    </message>
    <message>
        <source>Small and concrete goals in the client's own words. Cut large ones smaller.</source>
        <translation>Små och konkreta mål med klientens egna ord. Dela stora i mindre.</translation>
    </message>
    <message>
        <source>So it was signed here.</source>
        <translation>Den är alltså undertecknad här.</translation>
    </message>
    <message>
        <source>So that hiding leaves something to tell, you can put small lines together first.</source>
        <translation>Du kan först slå ihop små rader, så att det finns något kvar att berätta efter döljandet.</translation>
    </message>
    <message>
        <source>Somebody cannot have been on board longer than the whole trip. Check the kilometres.</source>
        <translation>Ingen kan vara med i bilen längre än hela resan. Kontrollera kilometrarna.</translation>
    </message>
    <message>
        <source>Somebody else has just decided about this referral. Look at it again.</source>
        <translation>Någon annan beslutade just om den här remissen. Se på den igen.</translation>
    </message>
    <message>
        <source>Somebody else has just given out a report. Look at the numbers again, so that both are protected together.</source>
        <translation>Någon annan gav just en rapport. Se på talen på nytt, så skyddas de tillsammans.</translation>
    </message>
    <message>
        <source>Somebody else has used this invitation already. Call the worker, and make a new one.</source>
        <translation>Någon annan har redan använt den här inbjudan. Ring arbetaren och gör en ny.</translation>
    </message>
    <message>
        <source>Somebody else pays my hours</source>
        <translation>Någon annan betalar mina timmar</translation>
    </message>
    <message>
        <source>Somebody else seems to be named in it: {names}. Look at the words before the paper goes out.</source>
        <translation>Någon annan verkar nämnas i den: {names}. Se på orden innan papperet går vidare.</translation>
    </message>
    <message>
        <source>Somebody of this course, or a new person.</source>
        <translation>Någon på kursen eller en ny person.</translation>
    </message>
    <message>
        <source>Somebody was on board a part of the way</source>
        <translation>Någon var med en del av vägen</translation>
    </message>
    <message>
        <source>Somebody was on board longer than the whole trip.</source>
        <translation>Någon var med i bilen längre än hela resan.</translation>
    </message>
    <message>
        <source>Somebody who keeps paper</source>
        <translation>Någon som antecknar på papper</translation>
    </message>
    <message>
        <source>Somebody you know already, or a new person</source>
        <translation>En klient du redan känner eller en ny person</translation>
    </message>
    <message>
        <source>Something comes first now. That is no refusal: the service can be looked at again any day.</source>
        <translation>Nu kommer något annat först. Det är inget nej: ni kan återkomma till servicen vilken dag som helst.</translation>
    </message>
    <message>
        <source>Something else still needs this, so it was kept.</source>
        <translation>Något annat behöver det här ännu, så det behölls.</translation>
    </message>
    <message>
        <source>Something else, in own words</source>
        <translation>Något annat, med egna ord</translation>
    </message>
    <message>
        <source>Something for the coordinator sealed</source>
        <translation>Försändelse till koordinatorn förseglad</translation>
    </message>
    <message>
        <source>Something must be mended before signing. It is marked in the list.</source>
        <translation>Något måste rättas före underskriften. Det är märkt i listan.</translation>
    </message>
    <message>
        <source>Something of the course was held or signed, so it is kept. You can end it instead.</source>
        <translation>Något av kursen har redan hållits eller undertecknats, så den finns kvar. Du kan avsluta den i stället.</translation>
    </message>
    <message>
        <source>Something sealed saved as a file</source>
        <translation>Försändelse sparad som fil</translation>
    </message>
    <message>
        <source>Something speaks for it. Talk about what the client hopes for.</source>
        <translation>Något talar för att börja. Prata om vad klienten hoppas på.</translation>
    </message>
    <message>
        <source>Something was asked for again</source>
        <translation>Något begärdes på nytt</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Något oväntat hände i programmet</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was logged before is safe; what you typed is still here. Try again; if it happens again, close the program and call your coordinator.</source>
        <translation>Något oväntat hände i programmet. Det du antecknat tidigare är i tryggt förvar och det du skrev är kvar här. Försök igen. Om det händer på nytt, stäng programmet och ring koordinatorn.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Speaks for starting now</source>
        <translation>Talar för att börja nu</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State of a month marked</source>
        <translation>Månadens läge markerat</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Steg {n} av {all}</translation>
    </message>
    <message>
        <source>Steps and marks of the goal {goal}</source>
        <translation>Målets steg och markeringar: {goal}</translation>
    </message>
    <message>
        <source>Steps reached now: {goal}</source>
        <translation>Steg som nåddes nu: {goal}</translation>
    </message>
    <message>
        <source>Steps reached: {reached} of {steps}.</source>
        <translation>Uppnådda steg: {reached} av {steps}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Sluta här</translation>
    </message>
    <message>
        <source>Stop together: what has gone forward, what changes now?</source>
        <translation>Stanna upp tillsammans: vad har gått framåt, vad ändras nu?</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Avbrutet. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Stopped; the next time goes on from here.</source>
        <translation>Avbrutet. Nästa gång fortsätter härifrån.</translation>
    </message>
    <message>
        <source>Stops on the way</source>
        <translation>Stopp på vägen</translation>
    </message>
    <message>
        <source>Strengths, what goes well</source>
        <translation>Styrkor, vad som går bra</translation>
    </message>
    <message>
        <source>Study credits</source>
        <translation>Studiepoäng</translation>
    </message>
    <message>
        <source>Such as sleep or memory. Write no names: there are no persons in these records.</source>
        <translation>Till exempel sömn eller minne. Skriv inga namn: i de här uppgifterna finns inga personer.</translation>
    </message>
    <message>
        <source>Suggest others</source>
        <translation>Föreslå andra</translation>
    </message>
    <message>
        <source>Suitable after all</source>
        <translation>Passar ändå</translation>
    </message>
    <message>
        <source>Suitable: look for a link worker</source>
        <translation>Passar: sök en välmåendelots</translation>
    </message>
    <message>
        <source>Summary on paper (PDF)</source>
        <translation>Sammandrag på papper (PDF)</translation>
    </message>
    <message>
        <source>Sums of the year by income code</source>
        <translation>Årets summor enligt inkomstslag</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Arbetshandledning</translation>
    </message>
    <message>
        <source>Support by decision</source>
        <translation>Stöd enligt beslut</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Stödperiod</translation>
    </message>
    <message>
        <source>Support period ends: {name}</source>
        <translation>Stödperioden tar slut: {name}</translation>
    </message>
    <message>
        <source>Support period, at least</source>
        <translation>Stödperiod, minst</translation>
    </message>
    <message>
        <source>Support period, at most</source>
        <translation>Stödperiod, högst</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>I &amp;dag</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>Ta b&amp;ort</translation>
    </message>
    <message>
        <source>Tables (CSV, E&amp;xcel)</source>
        <translation>Tabeller (CSV, E&amp;xcel)</translation>
    </message>
    <message>
        <source>Tables and open logs</source>
        <translation>Tabeller och öppna loggar</translation>
    </message>
    <message>
        <source>Take a file in on the page Mail: choose it there, or drop it there.</source>
        <translation>Ta emot en fil på sidan Post: välj den där eller släpp den där.</translation>
    </message>
    <message>
        <source>Take a new one in: type it, paste the text, or choose the file that came.</source>
        <translation>Ta emot en ny: skriv den, klistra in texten eller välj filen som kom.</translation>
    </message>
    <message>
        <source>Take a photo of the map that you drew together. It is kept encrypted on this computer alone.</source>
        <translation>Ta ett foto av kartan som ni ritade tillsammans. Det sparas krypterat bara på den här datorn.</translation>
    </message>
    <message>
        <source>Take a request…</source>
        <translation>Ta in en begäran…</translation>
    </message>
    <message>
        <source>Take an invitation from a file or picture…</source>
        <translation>Ta in en inbjudan från en fil eller bild…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Dela upp</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take back the withdrawal</source>
        <translation>Ångra återtagandet</translation>
    </message>
    <message>
        <source>Take in a &amp;file</source>
        <translation>Ta emot en &amp;fil</translation>
    </message>
    <message>
        <source>Take in although the course is full</source>
        <translation>Ta med fast kursen är full</translation>
    </message>
    <message>
        <source>Take in news of the space from a file…</source>
        <translation>Ta in nytt om utrymmet från en fil…</translation>
    </message>
    <message>
        <source>Take in the signed claim</source>
        <translation>Ta emot den undertecknade</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ta bort den</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>Ta b&amp;ort</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take out the own rate</source>
        <translation>Ta bort det egna priset</translation>
    </message>
    <message>
        <source>Take out this hour limit?</source>
        <translation>Ta bort den här timgränsen?</translation>
    </message>
    <message>
        <source>Take out this hourly rate?</source>
        <translation>Ta bort det här timarvodet?</translation>
    </message>
    <message>
        <source>Take out this own rate?</source>
        <translation>Ta bort det här egna priset?</translation>
    </message>
    <message>
        <source>Take out this trip?</source>
        <translation>Ska resan tas bort?</translation>
    </message>
    <message>
        <source>Take out: {review}?</source>
        <translation>Ta bort: {review}?</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Ta bort PIN</translation>
    </message>
    <message>
        <source>Take the answer…</source>
        <translation>Ta in svaret…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Ta tillbaka beslutet</translation>
    </message>
    <message>
        <source>Take the group over</source>
        <translation>Ta över gruppen</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Ta tillbaka det senaste</translation>
    </message>
    <message>
        <source>Take the new key into use</source>
        <translation>Ta den nya nyckeln i bruk</translation>
    </message>
    <message>
        <source>Take the paper and type these two groups. Large or small letters, either will do.</source>
        <translation>Ta papperet och skriv de här två grupperna. Stora och små bokstäver går lika bra.</translation>
    </message>
    <message>
        <source>Take the place away?</source>
        <translation>Ta bort platsen?</translation>
    </message>
    <message>
        <source>Take the records back into this profile…</source>
        <translation>Ta tillbaka uppgifterna till den här profilen…</translation>
    </message>
    <message>
        <source>Take the records back?</source>
        <translation>Ska uppgifterna tas tillbaka?</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Ta tillbaka begäran</translation>
    </message>
    <message>
        <source>Take the request back?</source>
        <translation>Ta tillbaka begäran?</translation>
    </message>
    <message>
        <source>Take the skipped week away: {days}</source>
        <translation>Ta bort den överhoppade veckan: {days}</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take these into use?</source>
        <translation>Ta de här i bruk?</translation>
    </message>
    <message>
        <source>Take this cost away</source>
        <translation>Ta bort utgiften</translation>
    </message>
    <message>
        <source>Take this leader away</source>
        <translation>Ta bort den här ledaren</translation>
    </message>
    <message>
        <source>Take this promise away</source>
        <translation>Ta bort det överenskomna</translation>
    </message>
    <message>
        <source>Take this trip away</source>
        <translation>Ta bort resan</translation>
    </message>
    <message>
        <source>Take up aga&amp;in</source>
        <translation>Ta upp &amp;igen</translation>
    </message>
    <message>
        <source>Take {name} in</source>
        <translation>Ta med {name}</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Ta bort {name} från listan?</translation>
    </message>
    <message>
        <source>Taken back, to be named to another</source>
        <translation>Tagen tillbaka, ges till en annan</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ångrat.</translation>
    </message>
    <message>
        <source>Taken back. The numbers are as they were.</source>
        <translation>Ångrat. Siffrorna är som förut.</translation>
    </message>
    <message>
        <source>Taken in again, a newer file moves the meetings that have moved.</source>
        <translation>När du tar in en nyare fil i samma kalender flyttas de träffar som har flyttats.</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>Intaget.</translation>
    </message>
    <message>
        <source>Taken in: {what}.</source>
        <translation>Togs in: {what}.</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Taken out: {goal}</source>
        <translation>Borttaget: {goal}</translation>
    </message>
    <message>
        <source>Taken out: {review}</source>
        <translation>Borttagen: {review}</translation>
    </message>
    <message>
        <source>Taken: {name}, version {n}.</source>
        <translation>Tagen i bruk: {name}, version {n}.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Ta med på kursen</translation>
    </message>
    <message>
        <source>Taking the new key into use…</source>
        <translation>Den nya nyckeln tas i bruk…</translation>
    </message>
    <message>
        <source>Talk about these together. Nothing has to be answered, and nothing is kept of them.</source>
        <translation>Prata om de här tillsammans. Inget måste besvaras, och inget sparas av dem.</translation>
    </message>
    <message>
        <source>Talk with somebody only about what the client has given permission for.</source>
        <translation>Prata med andra bara om det som klienten har gett tillstånd till.</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Tasks between the meetings</source>
        <translation>Uppgifter mellan träffarna</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Tell what the service is and that it is voluntary. Give time to think it over.</source>
        <translation>Berätta vad servicen är och att den är frivillig. Ge tid att fundera.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Terms of an agreement</source>
        <translation>Avtalets villkor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text for Virtu</source>
        <translation>Text för Virtu</translation>
    </message>
    <message>
        <source>Text for the client inf&amp;ormation system</source>
        <translation>Text till klientdatasystemet (&amp;x)</translation>
    </message>
    <message>
        <source>Text for the client information system</source>
        <translation>Text till klientdatasystemet</translation>
    </message>
    <message>
        <source>Text of an agreement erased</source>
        <translation>Avtalets text raderad</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Avtalets mall</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Text ticked as copied</source>
        <translation>Text märkt som kopierad</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text att kopiera</translation>
    </message>
    <message>
        <source>Text to copy deleted</source>
        <translation>Text att kopiera borttagen</translation>
    </message>
    <message>
        <source>Text to copy saved</source>
        <translation>Text att kopiera sparad</translation>
    </message>
    <message>
        <source>Text to copy to the official record</source>
        <translation>Text att kopiera till det officiella systemet</translation>
    </message>
    <message>
        <source>Texts for the client information system</source>
        <translation>Texter till klientdatasystemet</translation>
    </message>
    <message>
        <source>Texts, JSON and PDF</source>
        <translation>Texter, JSON och PDF</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Tack!</translation>
    </message>
    <message>
        <source>Thanks at the end</source>
        <translation>Tack till sist</translation>
    </message>
    <message>
        <source>That entry was changed or is missing. Go on working; tell your coordinator today.</source>
        <translation>Anteckningen har ändrats eller saknas. Du kan fortsätta arbeta. Berätta det för koordinatorn i dag.</translation>
    </message>
    <message>
        <source>That is a very long way. Check the kilometres.</source>
        <translation>Det är en mycket lång resa. Kontrollera kilometrarna.</translation>
    </message>
    <message>
        <source>That is not this profile's key. Look at the paper once more.</source>
        <translation>Den här nyckeln hör inte till de här uppgifterna. Titta på papperet en gång till.</translation>
    </message>
    <message>
        <source>That is quite all right. The terms are kept for next time, and first visits can be logged meanwhile.</source>
        <translation>Det går alldeles bra. Villkoren finns kvar till nästa gång, och första besök kan antecknas under tiden.</translation>
    </message>
    <message>
        <source>That is too long. At most 1,024 letters fit.</source>
        <translation>Det är för långt. Högst 1 024 tecken får plats.</translation>
    </message>
    <message>
        <source>That kind of file cannot be brought in.</source>
        <translation>En sådan fil kan inte hämtas in.</translation>
    </message>
    <message>
        <source>That time does not exist on this day: the clocks are moved forward.</source>
        <translation>Det klockslaget finns inte den dagen: klockorna ställs fram.</translation>
    </message>
    <message>
        <source>That was not the PIN either, so it is not valid any more. Open with your passphrase.</source>
        <translation>Det var inte heller rätt PIN, så den gäller inte längre. Öppna med ditt lösenord.</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Det var inte rätt PIN.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Check the letters and try again.</source>
        <translation>Det var inte lösenordet. Kontrollera bokstäverna och försök igen.</translation>
    </message>
    <message>
        <source>The PIN is gone. Only the passphrase opens now.</source>
        <translation>PIN är borta. Nu öppnar bara lösenordet.</translation>
    </message>
    <message>
        <source>The PIN is not valid any more. Open with your passphrase.</source>
        <translation>PIN gäller inte längre. Öppna med ditt lösenord.</translation>
    </message>
    <message>
        <source>The PIN opens the program until midnight.</source>
        <translation>PIN öppnar programmet fram till midnatt.</translation>
    </message>
    <message>
        <source>The account is kept.</source>
        <translation>Kontot är sparat.</translation>
    </message>
    <message>
        <source>The account number is not right. Check it once more.</source>
        <translation>Kontonumret är inte rätt. Kontrollera det en gång till.</translation>
    </message>
    <message>
        <source>The address begins with http://, so somebody on the way could read the password. Use an address that begins with https://.</source>
        <translation>Adressen börjar med http://, så någon kunde läsa lösenordet på vägen. Använd en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>The agreed meetings from today on are taken out. What has been held stays.</source>
        <translation>De avtalade träffarna från och med i dag tas bort. De som hållits finns kvar.</translation>
    </message>
    <message>
        <source>The agreement ends {day}.</source>
        <translation>Avtalet upphör {day}.</translation>
    </message>
    <message>
        <source>The agreement has already ended, or the day is outside it.</source>
        <translation>Avtalet har redan upphört, eller så hör dagen inte till det.</translation>
    </message>
    <message>
        <source>The agreement is being sealed…</source>
        <translation>Avtalet färdigställs…</translation>
    </message>
    <message>
        <source>The agreement is signed and in safe keeping. Signed by {names}.</source>
        <translation>Avtalet är undertecknat och i säkert förvar. Undertecknat av {names}.</translation>
    </message>
    <message>
        <source>The agreement is signed and in safe keeping: {days}.</source>
        <translation>Avtalet är undertecknat och i gott förvar: {days}.</translation>
    </message>
    <message>
        <source>The agreement on paper is now in use.</source>
        <translation>Pappersavtalet är nu i bruk.</translation>
    </message>
    <message>
        <source>The allowance is paid for each meeting, not once a day</source>
        <translation>Verksamhetspenningen betalas för varje träff, inte en gång om dagen</translation>
    </message>
    <message>
        <source>The annex shows the full addresses of the trips. In a village an address can tell who the client is: give it only to the one who asked, and keep it apart from the claim.</source>
        <translation>I bilagan finns resornas fullständiga adresser. I en by kan adressen avslöja vem klienten är: ge bilagan bara till den som bad om den och håll den skild från de andra papperen.</translation>
    </message>
    <message>
        <source>The answer goes with the next message.</source>
        <translation>Svaret går med i nästa meddelande.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Arkivet är tomt.</translation>
    </message>
    <message>
        <source>The backup already holds everything.</source>
        <translation>Säkerhetskopian innehåller redan allt.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>Säkerhetskopian är gjord och kontrollerad.</translation>
    </message>
    <message>
        <source>The backup is not whole, so it was not used. Your records are as they were. Try again or another one.</source>
        <translation>Säkerhetskopian är inte hel, så den användes inte. Dina uppgifter är som de var. Försök igen eller pröva en annan kopia.</translation>
    </message>
    <message>
        <source>The backup itself stays as it is. Its name ends in .hvb or .db.</source>
        <translation>Säkerhetskopian förblir som den är. Dess namn slutar på .hvb eller .db.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
    <message>
        <source>The calls are made</source>
        <translation>Samtalen är ringda</translation>
    </message>
    <message>
        <source>The card was not opened.</source>
        <translation>Kortet öppnades inte.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Cellen är tom.</translation>
    </message>
    <message>
        <source>The chain is broken at entry {n}</source>
        <translation>Kedjan bryts vid anteckning {n}</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entries</source>
        <translation>
            <numerusform>Kedjan är hel: %n anteckning</numerusform>
            <numerusform>Kedjan är hel: %n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>The change was broken off. Nothing is lost: press the button and it goes on where it stood.</source>
        <translation>Bytet blev avbrutet. Inget har gått förlorat: tryck på knappen så fortsätter det där det var.</translation>
    </message>
    <message>
        <source>The claim gets only the day, the length and the trip.</source>
        <translation>Till ersättningen går bara dag, längd och resa.</translation>
    </message>
    <message>
        <source>The claim has no such line.</source>
        <translation>Ansökan har ingen sådan rad.</translation>
    </message>
    <message>
        <source>The claim has the rate {theirs}, ours is {ours}.</source>
        <translation>I ansökan är priset {theirs}, hos oss {ours}.</translation>
    </message>
    <message>
        <source>The claim is right &amp;so</source>
        <translation>Ansökan är rätt &amp;så här</translation>
    </message>
    <message>
        <source>The claim says {theirs}, we have {ours}.</source>
        <translation>I ansökan står {theirs}, hos oss {ours}.</translation>
    </message>
    <message>
        <source>The claim to be signed (PDF)</source>
        <translation>Ansökan att underteckna (PDF)</translation>
    </message>
    <message>
        <source>The client already has this decision ({kind}) for {days}. Two cannot be in force at once. Check the days.</source>
        <translation>Klienten har redan det här beslutet ({kind}) för {days}. Två kan inte gälla samtidigt. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The client already has this decision for these days. Check the days.</source>
        <translation>Klienten har redan det här beslutet för de här dagarna. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The client answers</source>
        <translation>Klienten svarar</translation>
    </message>
    <message>
        <source>The client asks who has handled their data</source>
        <translation>Klienten frågar vem som har behandlat uppgifterna</translation>
    </message>
    <message>
        <source>The client assesses the present situation. Later it shows what has changed.</source>
        <translation>Klienten bedömer sitt nuvarande läge. Senare ser man vad som har förändrats.</translation>
    </message>
    <message>
        <source>The client assesses the situation again. What has changed?</source>
        <translation>Klienten bedömer sitt läge på nytt. Vad har förändrats?</translation>
    </message>
    <message>
        <source>The client filled it alone</source>
        <translation>Klienten fyllde i själv</translation>
    </message>
    <message>
        <source>The client has not agreed to be asked afterwards, so it was not saved.</source>
        <translation>Klienten har inte samtyckt till en efterenkät, så den sparades inte.</translation>
    </message>
    <message>
        <source>The client is back in the list.</source>
        <translation>Klienten finns i listan igen.</translation>
    </message>
    <message>
        <source>The client is missing.</source>
        <translation>Klienten saknas.</translation>
    </message>
    <message>
        <source>The client leaves the lists. Nothing is deleted, and you can bring the client back at any time.</source>
        <translation>Klienten försvinner ur listorna. Inget raderas, och du kan ta tillbaka klienten när som helst.</translation>
    </message>
    <message>
        <source>The client makes a mark</source>
        <translation>Klienten ritar ett bomärke</translation>
    </message>
    <message>
        <source>The client needs a code, for example A-17. It stands for the name in the claim.</source>
        <translation>Klienten behöver en kod, till exempel A-17. Den står i stället för namnet i ansökan.</translation>
    </message>
    <message>
        <source>The client read it</source>
        <translation>Klienten läste den själv</translation>
    </message>
    <message>
        <source>The client was &amp;reminded the day before</source>
        <translation>&amp;Klienten påmindes dagen före</translation>
    </message>
    <message>
        <source>The client was not met: the trip is paid as agreed.</source>
        <translation>Träffades inte: resan betalas som avtalat.</translation>
    </message>
    <message>
        <source>The client was on board all the way</source>
        <translation>Klienten var med i bilen hela vägen</translation>
    </message>
    <message>
        <source>The client's data are erased. Only the code is left.</source>
        <translation>Klientens uppgifter är raderade. Bara koden är kvar.</translation>
    </message>
    <message>
        <source>The clock is wrong. Nothing was signed. Check the date of the computer.</source>
        <translation>Klockan går fel. Inget undertecknades. Kontrollera datorns datum.</translation>
    </message>
    <message>
        <source>The clock is wrong: it says {today}, and your signature is valid {days}. Nothing was signed. Check the date of the computer and try again.</source>
        <translation>Klockan går fel: datorns datum är {today}, och din underskrift gäller {days}. Inget undertecknades. Kontrollera datorns datum och försök igen.</translation>
    </message>
    <message>
        <source>The clock of this machine may be wrong.</source>
        <translation>Den här datorns klocka kan gå fel.</translation>
    </message>
    <message>
        <source>The clocks are moved that night: there is no such hour. Check the times.</source>
        <translation>Den natten ställs klockan om och timmen finns inte. Kontrollera tiderna.</translation>
    </message>
    <message>
        <source>The code stands for the name on papers that leave this laptop.</source>
        <translation>Koden står i stället för namnet på papper som lämnar den här datorn.</translation>
    </message>
    <message>
        <source>The computer knows now. Try it: double click a sealed file.</source>
        <translation>Datorn känner till dem nu. Pröva: dubbelklicka på en förseglad fil.</translation>
    </message>
    <message>
        <source>The computer knows them only in part, or from another place. Tell it again.</source>
        <translation>Datorn känner till dem bara delvis eller från ett annat ställe. Berätta om dem på nytt.</translation>
    </message>
    <message>
        <source>The computer's clock had gone back</source>
        <translation>Datorns klocka har gått bakåt</translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock had gone back %n times</source>
        <translation>
            <numerusform>Datorns klocka har gått bakåt %n gång</numerusform>
            <numerusform>Datorns klocka har gått bakåt %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer's clock must be wrong. Check its date and try again.</source>
        <translation>Datorns klocka går säkert fel. Kontrollera datumet och försök igen.</translation>
    </message>
    <message>
        <source>The computer's clock must be wrong. Check its date.</source>
        <translation>Datorns klocka går säkert fel. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>The computer's keystore is locked. Open it first, then it can be used here.</source>
        <translation>Datorns nyckelförråd är låst. Öppna det först, så kan det användas här.</translation>
    </message>
    <message>
        <source>The connection is so slow that the waiting was ended. Try again where the network is better, or use a stick.</source>
        <translation>Förbindelsen är så långsam att väntan avbröts. Försök där nätet är bättre eller använd ett minne.</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>Innehållet är inte vad namnet säger.</translation>
    </message>
    <message>
        <source>The content is not what the name says: it is {kind}.</source>
        <translation>Innehållet är inte vad namnet säger: det är {kind}.</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>Koordinatorn</translation>
    </message>
    <message>
        <source>The coordinator has ended the right of this computer to send. Call the coordinator.</source>
        <translation>Koordinatorn har avslutat den här datorns rätt att skicka. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>The coordinator has received more than this profile remembers.</source>
        <translation>Koordinatorn har fått mer än vad den här profilen minns.</translation>
    </message>
    <message>
        <source>The coordinator has the same numbers</source>
        <translation>Koordinatorn har samma siffror</translation>
    </message>
    <message>
        <source>The coordinator said that the numbers are the same</source>
        <translation>Koordinatorn sade att siffrorna är samma</translation>
    </message>
    <message>
        <source>The coordinator signs too</source>
        <translation>Koordinatorn undertecknar också</translation>
    </message>
    <message>
        <source>The coordinator took a client back</source>
        <translation>Koordinatorn tog tillbaka en klient</translation>
    </message>
    <message>
        <source>The coordinator's answer has not come yet. Read the numbers aloud to the coordinator and ask for the answer file.</source>
        <translation>Koordinatorns svar har inte kommit än. Läs siffrorna för koordinatorn och be om svarsfilen.</translation>
    </message>
    <message>
        <source>The coordinator's program is older than yours.</source>
        <translation>Koordinatorns program är äldre än ditt.</translation>
    </message>
    <message>
        <source>The coordinator's sealed envelope</source>
        <translation>Koordinatorns förseglade kuvert</translation>
    </message>
    <message>
        <source>The coordinator's space has not been founded yet.</source>
        <translation>Koordinatorns utrymme är inte grundat än.</translation>
    </message>
    <message>
        <source>The copy is on the stick and whole: {name}. Keep it in another place than the computer.</source>
        <translation>Kopian är på minnet och hel: {name}. Förvara den på annan plats än datorn.</translation>
    </message>
    <message>
        <source>The copy under the new key was not whole, so nothing was changed. Try again.</source>
        <translation>Kopian med den nya nyckeln var inte hel, så inget ändrades. Försök igen.</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Kursen</translation>
    </message>
    <message>
        <source>The course can be saved like this too.</source>
        <translation>Kursen kan sparas så här också.</translation>
    </message>
    <message>
        <source>The course fee is paid by {who}</source>
        <translation>Kursavgiften betalas av {who}</translation>
    </message>
    <message>
        <source>The course has ended.</source>
        <translation>Kursen är avslutad.</translation>
    </message>
    <message>
        <source>The course has ended. Open it again first.</source>
        <translation>Kursen har avslutats. Öppna den först på nytt.</translation>
    </message>
    <message>
        <source>The course is full, so {name} is on the waiting list.</source>
        <translation>Kursen är full, så {name} står i kö.</translation>
    </message>
    <message>
        <source>The course is open again.</source>
        <translation>Kursen är öppen igen.</translation>
    </message>
    <message>
        <source>The course's own hourly pay</source>
        <translation>Kursens eget timarvode</translation>
    </message>
    <message>
        <source>The course's own hourly rate is {theirs}.</source>
        <translation>Kursens eget timpris är {theirs}.</translation>
    </message>
    <message>
        <source>The courses of a year</source>
        <translation>Årets kurser</translation>
    </message>
    <message>
        <source>The courses of {year}</source>
        <translation>Kurserna {year}</translation>
    </message>
    <message>
        <source>The damaged file is never deleted: it is kept in the folder named damaged, in the profile.</source>
        <translation>Den skadade filen raderas inte: den finns kvar i mappen damaged bland dina uppgifter.</translation>
    </message>
    <message>
        <source>The data are erased. The certificate is in Settings, under Keeping.</source>
        <translation>Uppgifterna är raderade. Intyget finns i inställningarna under Förvaring.</translation>
    </message>
    <message>
        <source>The day cannot be before the first one ({on}). Check the days.</source>
        <translation>Dagen kan inte vara före den första dagen ({on}). Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The day is before the referral came. Check the day.</source>
        <translation>Dagen är före remissen kom. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>The day is more than a week ahead. Check it.</source>
        <translation>Dagen är mer än en vecka framåt. Kontrollera den.</translation>
    </message>
    <message>
        <source>The day is still to come. Check it.</source>
        <translation>Dagen har inte kommit än. Kontrollera den.</translation>
    </message>
    <message>
        <source>The day of payment is before the claim came. Check the day.</source>
        <translation>Betalningsdagen är före den dag då ansökan kom. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>The days are not over yet. Choose days up to today.</source>
        <translation>Dagarna är ännu inte förbi. Välj dagar fram till i dag.</translation>
    </message>
    <message>
        <source>The days of the course</source>
        <translation>Kursens dagar</translation>
    </message>
    <message>
        <source>The days of the period</source>
        <translation>Periodens dagar</translation>
    </message>
    <message>
        <source>The days show here when the days and the times are written.</source>
        <translation>Dagarna syns här när dagarna och klockslagen är skrivna.</translation>
    </message>
    <message>
        <source>The days show here when the first day and the times are written.</source>
        <translation>Dagarna visas här när den första dagen och tiderna är skrivna.</translation>
    </message>
    <message>
        <source>The decision ended on {day}. Is there a new one, or is it time to end?</source>
        <translation>Beslutet upphörde {day}. Finns det ett nytt, eller är det dags att avsluta?</translation>
    </message>
    <message>
        <source>The decision ends on {day}. Go on, or begin to end?</source>
        <translation>Beslutet upphör {day}. Fortsätter ni, eller börjar ni avsluta?</translation>
    </message>
    <message>
        <source>The decision of the payment was taken back.</source>
        <translation>Betalningsbeslutet togs tillbaka.</translation>
    </message>
    <message>
        <source>The decision on the activity allowance ends</source>
        <translation>Beslutet om verksamhetspenning upphör</translation>
    </message>
    <message>
        <source>The decision on the service ends</source>
        <translation>Beslutet om servicen upphör</translation>
    </message>
    <message>
        <source>The decision texts wait below. Open each, write it ready and copy it.</source>
        <translation>Beslutstexterna väntar längre ner. Öppna var och en, skriv den färdig och kopiera.</translation>
    </message>
    <message>
        <source>The decisions are made later. Nothing is promised yet.</source>
        <translation>Besluten görs senare. Ännu lovas inget.</translation>
    </message>
    <message>
        <source>The decisions are saved.</source>
        <translation>Besluten är sparade.</translation>
    </message>
    <message>
        <source>The diary is copied. Paste it where it is wanted; it is taken off when the program locks.</source>
        <translation>Dagboken är kopierad. Klistra in den där den behövs; den tas bort när programmet låses.</translation>
    </message>
    <message>
        <source>The difference is {money}. A replacement names the old one and takes its place.</source>
        <translation>Skillnaden är {money}. Den ersättande ansökan nämner den gamla och kommer i dess ställe.</translation>
    </message>
    <message>
        <source>The difference to world time is not right for this day.</source>
        <translation>Tidsskillnaden är inte rätt för dagen.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>Disken är full, så det här sparades inte. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Nothing was saved. Check that it is in place.</source>
        <translation>Disken eller minnesstickan svarar inte. Inget sparades. Kontrollera att den sitter på plats.</translation>
    </message>
    <message>
        <source>The draft could not be kept yet. What you typed is still on the screen.</source>
        <translation>Utkastet kunde inte sparas ännu. Det du skrivit finns kvar på skärmen.</translation>
    </message>
    <message>
        <source>The end is the same as the start. Check the times.</source>
        <translation>Sluttiden är samma som starttiden. Kontrollera tiderna.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Slutet ska vara efter början.</translation>
    </message>
    <message>
        <source>The end must be after the start. Check the times.</source>
        <translation>Slutet måste komma efter början. Kontrollera klockslagen.</translation>
    </message>
    <message>
        <source>The end of a support period is told before</source>
        <translation>Stödperiodens slut meddelas före</translation>
    </message>
    <message>
        <source>The envelope is given up.</source>
        <translation>Kuvertet är avstått.</translation>
    </message>
    <message>
        <source>The erasure is asked for already.</source>
        <translation>Radering är redan begärd.</translation>
    </message>
    <message>
        <source>The erasure is not asked for. Ask for it first.</source>
        <translation>Radering är inte begärd. Begär först.</translation>
    </message>
    <message>
        <source>The file by which the server proves who it is cannot be read. Ask your IT support for a new one.</source>
        <translation>Filen som servern känns igen på går inte att läsa. Be IT-stödet om en ny.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>Filen kan inte läsas som text.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is in place.</source>
        <translation>Filen kunde inte läsas. Kontrollera att den finns på plats.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is still there and choose it again.</source>
        <translation>Filen kunde inte läsas. Kontrollera att den finns kvar och välj den på nytt.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder and try again.</source>
        <translation>Filen kunde inte sparas där. Välj en annan mapp och försök igen.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>Filen kom inte fram hel.</translation>
    </message>
    <message>
        <source>The file does not prove who sent it. Ask the worker to make it again from the invitation.</source>
        <translation>Filen bevisar inte vem som skickade den. Be arbetaren göra den på nytt från inbjudan.</translation>
    </message>
    <message>
        <source>The file has been changed after signing, or is damaged</source>
        <translation>Filen har ändrats efter undertecknandet eller är skadad</translation>
    </message>
    <message>
        <source>The file has more than {most} bytes.</source>
        <translation>Filen har över {most} byte.</translation>
    </message>
    <message>
        <source>The file has no such client.</source>
        <translation>Filen har ingen sådan klient.</translation>
    </message>
    <message>
        <source>The file has no such payer.</source>
        <translation>Filen har ingen sådan betalare.</translation>
    </message>
    <message>
        <source>The file holds the client's name and is not encrypted. Give it to the client and delete the file from this computer. That it was made is written into the log.</source>
        <translation>I filen finns klientens namn, och den är inte krypterad. Ge den till klienten och radera filen från den här datorn. I loggen skrivs att den gjordes.</translation>
    </message>
    <message>
        <source>The file holds the names, addresses and notes of all your clients, and nothing protects it: whoever gets the file can read it. Do not send it by e-mail and do not leave it on a stick. Take it out of the folder when you no longer need it.</source>
        <translation>I filen finns alla dina klienters namn, adresser och anteckningar, och ingenting skyddar den: den som får filen kan läsa den. Skicka den inte med e-post och lämna den inte på ett minne. Ta bort den ur mappen när du inte längre behöver den.</translation>
    </message>
    <message>
        <source>The file is damaged or only half of it is there.</source>
        <translation>Filen är skadad eller en del av den saknas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Filen är i ordning.</translation>
    </message>
    <message>
        <source>The file is larger than it may be, so it was not moved.</source>
        <translation>Filen är större än den får vara, så den flyttades inte.</translation>
    </message>
    <message>
        <source>The file is neither a picture (PNG, JPEG) nor a PDF. Choose another file. Nothing else changed.</source>
        <translation>Filen är varken en bild (PNG, JPEG) eller en PDF. Välj en annan fil. Inget annat ändrades.</translation>
    </message>
    <message>
        <source>The file is not a PNG or JPEG picture nor a PDF. Choose the picture or scan of the paper.</source>
        <translation>Filen är varken en PNG- eller JPEG-bild eller en PDF. Välj en bild eller skanning av papperet.</translation>
    </message>
    <message>
        <source>The file is not a picture. Choose a photo (PNG or JPEG).</source>
        <translation>Filen är ingen bild. Välj ett foto (PNG eller JPEG).</translation>
    </message>
    <message>
        <source>The file is not an open log of this program.</source>
        <translation>Filen är ingen öppen logg från det här programmet.</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Filen krypteras inte</translation>
    </message>
    <message>
        <source>The file is not written as TOML.</source>
        <translation>Filen är inte skriven som TOML.</translation>
    </message>
    <message>
        <source>The file is over 20 MB. Take a smaller picture. Nothing else changed.</source>
        <translation>Filen är över 20 MB. Ta en mindre bild. Inget annat ändrades.</translation>
    </message>
    <message>
        <source>The file is over 20 MB. Take the picture in a smaller size and choose it again.</source>
        <translation>Filen är över 20 MB. Ta bilden i mindre format och välj den på nytt.</translation>
    </message>
    <message>
        <source>The file is too large. A table may have 20 MB and an open log 150 MB.</source>
        <translation>Filen är för stor. En tabell får vara 20 MB och en öppen logg 150 MB.</translation>
    </message>
    <message>
        <source>The file is {kind}. That kind cannot be brought in.</source>
        <translation>Filen är {kind}. En sådan kan inte hämtas in.</translation>
    </message>
    <message>
        <source>The file looks like an open log but cannot be read as one.</source>
        <translation>Filen ser ut som en öppen logg men kan inte läsas som en sådan.</translation>
    </message>
    <message>
        <source>The file names clients who are not here yet:</source>
        <translation>Filen nämner klienter som inte finns här än:</translation>
    </message>
    <message>
        <source>The file of a measure or a form is not what it is marked as.</source>
        <translation>Mätarens eller formulärets fil är inte den som den är märkt som.</translation>
    </message>
    <message>
        <source>The file of a programme has something to mend at this line and field.</source>
        <translation>I verksamhetsmodellens fil finns något att rätta på den här raden och punkten.</translation>
    </message>
    <message>
        <source>The file of your records is damaged. Open it with your passphrase: the program then shows what can be had back.</source>
        <translation>Filen med dina uppgifter är skadad. Öppna den med ditt lösenord, så visar programmet vad som kan fås tillbaka.</translation>
    </message>
    <message>
        <source>The file of your records is not in its place. Nothing has been changed. Choose how to go on.</source>
        <translation>Filen med dina uppgifter finns inte på sin plats. Ingenting har ändrats. Välj hur du vill fortsätta.</translation>
    </message>
    <message>
        <source>The file or folder was not found. Nothing was changed.</source>
        <translation>Filen eller mappen hittades inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file was left as it is. Nothing was taken in.</source>
        <translation>Filen lämnades som den är. Ingenting togs in.</translation>
    </message>
    <message>
        <source>The file was made by a newer program. Update this one first.</source>
        <translation>Filen är gjord med ett nyare program. Uppdatera det här först.</translation>
    </message>
    <message>
        <source>The file was not taken in: {why}.</source>
        <translation>Filen togs inte emot: {why}.</translation>
    </message>
    <message>
        <source>The file was not taken, and nothing was changed.</source>
        <translation>Filen togs inte in och inget ändrades.</translation>
    </message>
    <message>
        <source>The file was read through and nothing is wrong with it. Go back and open your records.</source>
        <translation>Filen lästes igenom och är i ordning. Gå tillbaka och öppna dina uppgifter.</translation>
    </message>
    <message>
        <source>The file was saved, but when it was read back it was different, so it does not count as taken there. Try again or use another place.</source>
        <translation>Filen sparades, men när den lästes tillbaka var den annorlunda, så den räknas inte som förd dit. Försök igen eller använd en annan plats.</translation>
    </message>
    <message>
        <source>The file was whole, but it could not be followed. Call the coordinator.</source>
        <translation>Filen var hel men kunde inte följas. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>The filling of {day} was taken out.</source>
        <translation>Ifyllningen {day} har tagits bort.</translation>
    </message>
    <message>
        <source>The final review by {day}.</source>
        <translation>Slututvärderingen senast {day}.</translation>
    </message>
    <message>
        <source>The final review has been held.</source>
        <translation>Slututvärderingen har hållits.</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>Kontrollsumman har kopierats.</translation>
    </message>
    <message>
        <source>The first visit was made</source>
        <translation>Första träffen har hållits</translation>
    </message>
    <message>
        <source>The first visit was made {day}.</source>
        <translation>Första träffen hölls {day}.</translation>
    </message>
    <message>
        <source>The folder or server that workers use too</source>
        <translation>Mappen eller servern som arbetarna också använder</translation>
    </message>
    <message>
        <source>The folder {path} belongs to {service}, which copies files while they are being written. Your records would be damaged there. Nothing was changed. Move the folder to a place that nothing synchronises.</source>
        <translation>Mappen {path} hör till {service}, som kopierar filer medan de skrivs. Dina uppgifter skulle förstöras där. Inget ändrades. Flytta mappen till en plats som inget synkroniserar.</translation>
    </message>
    <message>
        <source>The folder {path} is on a network drive. Two computers could write to your records at once and damage them. Nothing was changed. Move the folder to this computer's own disk.</source>
        <translation>Mappen {path} ligger på en nätverksdisk. Två datorer kunde skriva i dina uppgifter samtidigt och förstöra dem. Inget ändrades. Flytta mappen till den här datorns egen disk.</translation>
    </message>
    <message>
        <source>The form's file</source>
        <translation>Blankettens fil</translation>
    </message>
    <message>
        <source>The goal has marks from meetings, so it is kept. You can leave it for now instead.</source>
        <translation>Målet har anteckningar från träffar, så det behålls. Du kan lämna det tills vidare.</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>Målet är uppnått.</translation>
    </message>
    <message>
        <source>The group is now among yours.</source>
        <translation>Gruppen finns nu bland dina.</translation>
    </message>
    <message>
        <source>The group leaves with the next post.</source>
        <translation>Gruppen går med nästa post.</translation>
    </message>
    <message>
        <source>The highest answer must be above the lowest.</source>
        <translation>Det högsta svaret ska vara högre än det lägsta.</translation>
    </message>
    <message>
        <source>The hour &amp;limit counts</source>
        <translation>Tim&amp;gränsen räknar</translation>
    </message>
    <message>
        <source>The hourly rate holds from {day}. You can change it later in Settings.</source>
        <translation>Timarvodet gäller från {day}. Du kan ändra det senare i inställningarna.</translation>
    </message>
    <message>
        <source>The hourly rate of this day is missing, so there is no sum yet.</source>
        <translation>Timarvodet för dagen saknas, så det finns ingen summa än.</translation>
    </message>
    <message>
        <source>The hours are counted for you, and no claim is made.</source>
        <translation>Timmarna räknas åt dig, men faktureras inte härifrån.</translation>
    </message>
    <message>
        <source>The hours come into the month's claim by themselves.</source>
        <translation>Timmarna kommer av sig själva med i månadens timmar och resor.</translation>
    </message>
    <message>
        <source>The hours of the month became full: {minutes} is left out.</source>
        <translation>Månadens timmar blev fulla: {minutes} lämnas bort.</translation>
    </message>
    <message>
        <source>The hours over the limit are not paid. Ask your coordinator before going over.</source>
        <translation>Timmar över gränsen betalas inte. Fråga koordinatorn innan du går över gränsen.</translation>
    </message>
    <message>
        <source>The interview is agreed on: {when}</source>
        <translation>Intervjun är avtalad: {when}</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translation>Intervjun hölls</translation>
    </message>
    <message>
        <source>The invitation as text</source>
        <translation>Inbjudan som text</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>Inbjudan har tagits tillbaka.</translation>
    </message>
    <message>
        <source>The invitation was made with a newer program. Update this program first.</source>
        <translation>Inbjudan är gjord med ett nyare program. Uppdatera det här programmet först.</translation>
    </message>
    <message numerus="yes">
        <source>The keeping time of %n people is over</source>
        <translation>
            <numerusform>Förvaringstiden för %n person är slut</numerusform>
            <numerusform>Förvaringstiden för %n personer är slut</numerusform>
        </translation>
    </message>
    <message>
        <source>The key can be read and it opens your records. Put the paper back where it was.</source>
        <translation>Nyckeln går att läsa och öppnar dina uppgifter. Lägg papperet tillbaka där det var.</translation>
    </message>
    <message>
        <source>The key file is damaged or missing. Your records were not touched. Take the key file from a backup.</source>
        <translation>Nyckelfilen är skadad eller saknas. Dina uppgifter rördes inte. Ta nyckelfilen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The key is saved as a paper once and kept nowhere else. Print it, seal it in an envelope, lock the envelope away and destroy the file. Workers decide themselves whether they use it.</source>
        <translation>Nyckeln sparas en gång som papper och förvaras ingen annanstans. Skriv ut den, försegla den i ett kuvert, lås in kuvertet och förstör filen. Arbetarna bestämmer själva om de använder det.</translation>
    </message>
    <message>
        <source>The key is typed correctly.</source>
        <translation>Nyckeln är rätt skriven.</translation>
    </message>
    <message>
        <source>The key on the paper does not open this. Check every letter.</source>
        <translation>Nyckeln på papperet öppnar inte det här. Kontrollera varje bokstav.</translation>
    </message>
    <message>
        <source>The key that lets workers in has run out. Fetch one of the two sticks and make a new one.</source>
        <translation>Nyckeln som släpper in arbetare har gått ut. Hämta en av de två minnena och gör en ny.</translation>
    </message>
    <message>
        <source>The key that was in use before still holds.</source>
        <translation>Den tidigare nyckeln gäller fortfarande.</translation>
    </message>
    <message>
        <source>The keys that were made for it are destroyed. You can join later with a new invitation.</source>
        <translation>Nycklarna som gjordes för den förstörs. Du kan gå med senare med en ny inbjudan.</translation>
    </message>
    <message>
        <source>The keys were changed in another way meanwhile. Nothing was written. Begin again.</source>
        <translation>Nycklarna ändrades på annat sätt under tiden. Inget skrevs. Börja om.</translation>
    </message>
    <message>
        <source>The kilometre limit of the year was passed: {km} is paid at {rate} a kilometre.</source>
        <translation>Årets kilometergräns överskreds: {km} betalas med {rate} per kilometer.</translation>
    </message>
    <message>
        <source>The kilometres differ from earlier ones of the route.</source>
        <translation>Kilometrarna avviker från tidigare på samma rutt.</translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation>Det senaste svaret är tillbakataget.</translation>
    </message>
    <message>
        <source>The last backup did not succeed.</source>
        <translation>Den senaste säkerhetskopieringen lyckades inte.</translation>
    </message>
    <message>
        <source>The last copy was taken {when}.</source>
        <translation>Den senaste kopian togs {when}.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one. Check the days.</source>
        <translation>Sista dagen kan inte vara före den första. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The last day is before the first, or there are more than a year of days. Nothing was done.</source>
        <translation>Den sista dagen är före den första, eller dagarna är fler än ett år. Inget gjordes.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Sista dagen är före den första.</translation>
    </message>
    <message>
        <source>The last day is before the first. Check the days.</source>
        <translation>Den sista dagen är före den första. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The last day is {day}</source>
        <translation>Sista dagen är {day}</translation>
    </message>
    <message>
        <source>The last day of a decision is before its first. Check the days.</source>
        <translation>Beslutets sista dag är före den första. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Sista månaden är före den första.</translation>
    </message>
    <message>
        <source>The last number that counts</source>
        <translation>Sista numret som räknas</translation>
    </message>
    <message>
        <source>The latest lies in the range: {band}.</source>
        <translation>Den senaste ligger i området: {band}.</translation>
    </message>
    <message>
        <source>The length is from one minute to 24 hours. Check it.</source>
        <translation>Längden är från en minut till 24 timmar. Kontrollera den.</translation>
    </message>
    <message>
        <source>The length of the support period is not what the programme allows. Check the days.</source>
        <translation>Stödperiodens längd följer inte verksamhetsmodellen. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The letters of the file are not stored as UTF-8.</source>
        <translation>Filens tecken är inte sparade som UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n hours was reached: {minutes} is left out.</source>
        <translation>
            <numerusform>Gränsen på %n timme uppnåddes: {minutes} lämnas bort.</numerusform>
            <numerusform>Gränsen på %n timmar uppnåddes: {minutes} lämnas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of the month is now {limit}.</source>
        <translation>Månadens gräns är nu {limit}.</translation>
    </message>
    <message>
        <source>The line is &amp;right</source>
        <translation>Raden är &amp;rätt</translation>
    </message>
    <message>
        <source>The line stays at 0 €. Make a new agreement if the work goes on.</source>
        <translation>Raden blir 0 €. Gör ett nytt avtal om arbetet fortsätter.</translation>
    </message>
    <message>
        <source>The link worker gave it back</source>
        <translation>Välmåendelotsen gav det tillbaka</translation>
    </message>
    <message>
        <source>The link worker is told, and you can name another.</source>
        <translation>Välmåendelotsen får veta, och du kan utse en annan.</translation>
    </message>
    <message>
        <source>The link worker took it on</source>
        <translation>Välmåendelotsen tog uppdraget</translation>
    </message>
    <message>
        <source>The list may hold texts only.</source>
        <translation>Listan får bara ha texter.</translation>
    </message>
    <message>
        <source>The list puts those first who speak the language, have room and know the area. You choose.</source>
        <translation>Först står de som talar språket, har plats och känner området. Du väljer.</translation>
    </message>
    <message>
        <source>The log does not go on from where it was last closed</source>
        <translation>Loggen fortsätter inte därifrån den senast stängdes</translation>
    </message>
    <message numerus="yes">
        <source>The longest has waited %n days.</source>
        <translation>
            <numerusform>Den längsta väntan är %n dag.</numerusform>
            <numerusform>Den längsta väntan är %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail goes on. Send now, so that the coordinator hears of it.</source>
        <translation>Posten fortsätter. Skicka nu, så får koordinatorn veta det.</translation>
    </message>
    <message>
        <source>The main key did not open. Check the passphrase, and that the stick is of this space.</source>
        <translation>Huvudnyckeln öppnades inte. Kontrollera lösenordet och att minnet hör till det här utrymmet.</translation>
    </message>
    <message>
        <source>The main key is being changed. This takes a moment.</source>
        <translation>Huvudnyckeln byts. Det tar en stund.</translation>
    </message>
    <message>
        <source>The main key is changed. Put the new one onto two sticks now.</source>
        <translation>Huvudnyckeln är bytt. För nu över den nya till två minnen.</translation>
    </message>
    <message>
        <source>The main key is no longer on this computer. It is on the two sticks.</source>
        <translation>Huvudnyckeln finns inte längre på den här datorn. Den finns på de två minnena.</translation>
    </message>
    <message>
        <source>The main key lies on the two sticks and has left this computer.</source>
        <translation>Huvudnyckeln ligger på de två minnena och har lämnat den här datorn.</translation>
    </message>
    <message>
        <source>The main key of the space vouches for it.</source>
        <translation>Utrymmets huvudnyckel garanterar det.</translation>
    </message>
    <message>
        <source>The master key is changed</source>
        <translation>Huvudnyckeln är bytt</translation>
    </message>
    <message>
        <source>The measure in between is taken after</source>
        <translation>Enkäten däremellan fylls i efter</translation>
    </message>
    <message>
        <source>The meeting has come, and it is not claimed.</source>
        <translation>Träffen har kommit, men den ingår inte i ansökan.</translation>
    </message>
    <message>
        <source>The meeting's facts have not come, so nothing can be counted.</source>
        <translation>Träffens uppgifter har inte kommit, så raden kan inte räknas.</translation>
    </message>
    <message>
        <source>The meeting, its notes, trips and marks are taken out. A month that is already signed keeps its lines.</source>
        <translation>Träffen tas bort med anteckningar, resor och markeringar. En redan undertecknad månad behåller sina rader.</translation>
    </message>
    <message>
        <source>The message has been made for the post.</source>
        <translation>Meddelandet är gjort för posten.</translation>
    </message>
    <message>
        <source>The message leaves when you fetch and send on the page Incoming post.</source>
        <translation>Meddelandet går i väg när du hämtar och skickar på sidan Inkommen post.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modellen att läsa</translation>
    </message>
    <message>
        <source>The money has come. After this the month cannot be replaced: later changes go to the next open month.</source>
        <translation>Pengarna har kommit. Efter det kan månaden inte ersättas: senare ändringar går till nästa öppna månad.</translation>
    </message>
    <message>
        <source>The month cannot move to that state from where it is now.</source>
        <translation>Månaden kan inte gå till det läget härifrån.</translation>
    </message>
    <message>
        <source>The month day by day</source>
        <translation>Månaden dag för dag</translation>
    </message>
    <message>
        <source>The month is not over yet</source>
        <translation>Månaden är inte slut än</translation>
    </message>
    <message>
        <source>The month's hour limit was reached.</source>
        <translation>Månadens timgräns uppnåddes.</translation>
    </message>
    <message>
        <source>The month's hour limit was reached: {minutes} is left out.</source>
        <translation>Månadens timgräns uppnåddes: {minutes} lämnas bort.</translation>
    </message>
    <message>
        <source>The month's limit {limit} was reached: {minutes} left out.</source>
        <translation>Månadens gräns {limit} nåddes: {minutes} föll bort.</translation>
    </message>
    <message>
        <source>The months are counted by the month of the work. Unsigned months are as they stand now.</source>
        <translation>Månaderna räknas enligt när arbetet gjordes. De som inte är undertecknade visas som de är nu.</translation>
    </message>
    <message>
        <source>The months show here when the service has been decided on.</source>
        <translation>Månaderna syns här när servicen är beslutad.</translation>
    </message>
    <message>
        <source>The most wished for go to the coming sessions that have no theme yet.</source>
        <translation>De mest önskade läggs till kommande tillfällen som ännu inte har något tema.</translation>
    </message>
    <message numerus="yes">
        <source>The name is also in the notes of %n other visits</source>
        <translation>
            <numerusform>Namnet finns också i anteckningen från %n annat besök</numerusform>
            <numerusform>Namnet finns också i anteckningarna från %n andra besök</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>The name was not understood. Write more of it, or the code.</source>
        <translation>Namnet förstods inte. Skriv mer av det, eller koden.</translation>
    </message>
    <message>
        <source>The new programme is there.</source>
        <translation>Den nya modellen är gjord.</translation>
    </message>
    <message>
        <source>The new recovery key is in use</source>
        <translation>Den nya återställningsnyckeln används</translation>
    </message>
    <message>
        <source>The newest that has come is {number}.</source>
        <translation>Det nyaste som har kommit är {number}.</translation>
    </message>
    <message>
        <source>The newest verified backup: {when}.</source>
        <translation>Den senaste kontrollerade säkerhetskopian: {when}.</translation>
    </message>
    <message>
        <source>The news of the space was taken in.</source>
        <translation>De nya uppgifterna om koordinatorns område togs emot.</translation>
    </message>
    <message>
        <source>The next meeting is on {day}.</source>
        <translation>Nästa träff är {day}.</translation>
    </message>
    <message>
        <source>The next mid-term review by {day}.</source>
        <translation>Nästa mellanutvärdering senast {day}.</translation>
    </message>
    <message>
        <source>The notes stay on this computer. The claim gets only the day, the length and the trip.</source>
        <translation>Anteckningarna stannar på den här datorn. Till ersättningen går bara dag, längd och resa.</translation>
    </message>
    <message>
        <source>The number cannot be below zero.</source>
        <translation>Talet kan inte vara under noll.</translation>
    </message>
    <message>
        <source>The number is too large to be right.</source>
        <translation>Talet är för stort för att vara rätt.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Talet ska vara {least}–{most}.</translation>
    </message>
    <message>
        <source>The numbers are not the same. Read them aloud once more. If they still differ, let nobody in: somebody may have changed the file on its way.</source>
        <translation>Siffrorna är inte samma. Läs dem högt en gång till. Om de fortfarande skiljer sig, släpp inte in någon: någon kan ha ändrat filen på vägen.</translation>
    </message>
    <message>
        <source>The numbers have not been compared with the coordinator yet. Until then nothing about clients is sent.</source>
        <translation>Siffrorna har inte jämförts med koordinatorn än. Innan dess skickas ingenting om klienter.</translation>
    </message>
    <message>
        <source>The numbers have not been compared yet. Read them aloud to the coordinator. Until they are found the same, nothing about clients is sent.</source>
        <translation>Siffrorna har inte jämförts än. Läs dem högt för koordinatorn. Innan de har befunnits vara samma skickas ingenting om klienter.</translation>
    </message>
    <message>
        <source>The numbers of a day</source>
        <translation>Dagens siffror</translation>
    </message>
    <message>
        <source>The numbers to read aloud</source>
        <translation>Siffrorna att läsa högt</translation>
    </message>
    <message>
        <source>The numbers, as they are read aloud to you</source>
        <translation>Siffrorna, som de läses för dig</translation>
    </message>
    <message>
        <source>The official record is kept in another system. What you write here becomes a text to copy there; only days, goals and figures stay here.</source>
        <translation>Den officiella anteckningen görs i ett annat system. Det du skriver här blir en text att kopiera dit; här stannar bara dagar, mål och siffror.</translation>
    </message>
    <message>
        <source>The official record is kept in the client information system. What is written here is a working aid: copy it there and mark it as copied. 14 days later it is erased from here for good.</source>
        <translation>Den officiella anteckningen görs i klientdatasystemet. Texten här är bara ett arbetsredskap: kopiera den dit och märk den som förd. 14 dagar senare försvinner den härifrån för gott.</translation>
    </message>
    <message>
        <source>The old one stays in the history.</source>
        <translation>Den gamla finns kvar bland tidigare versioner.</translation>
    </message>
    <message>
        <source>The old paper does not open your records any more.</source>
        <translation>Det gamla papperet öppnar inte längre dina uppgifter.</translation>
    </message>
    <message>
        <source>The old text is not on this laptop, so the two cannot be compared.</source>
        <translation>Den gamla texten finns inte på den här datorn, så texterna kan inte jämföras.</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made.</source>
        <translation>Den som användes när säkerhetskopian gjordes.</translation>
    </message>
    <message>
        <source>The order of the entries is right; their times may not be.</source>
        <translation>Anteckningarnas ordning är rätt, klockslagen kanske inte.</translation>
    </message>
    <message>
        <source>The other sessions stay where they are. The phone list says whom to tell.</source>
        <translation>De andra tillfällena står kvar. Ringlistan visar vem som ska få veta.</translation>
    </message>
    <message>
        <source>The other version was taken in already and cannot be exchanged. Ask the worker for a correction.</source>
        <translation>Den andra versionen är redan medtagen och kan inte bytas ut. Be arbetaren om en rättelse.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>De andra</translation>
    </message>
    <message>
        <source>The paper in it did not pass.</source>
        <translation>Papperet i den dög inte.</translation>
    </message>
    <message>
        <source>The paper is not here. Its rows are still in the list.</source>
        <translation>Papperet finns inte här. Dess rader finns kvar i listan.</translation>
    </message>
    <message>
        <source>The paper is not kept here any more.</source>
        <translation>Papperet finns inte längre här.</translation>
    </message>
    <message>
        <source>The paper says when, what, on what ground and in what role, for two years. It holds no notes and nobody else. It is signed with your own key.</source>
        <translation>På papperet står för två år när, vad, för vilket ändamål och i vilken roll. Där finns inga anteckningar och ingen annan. Det undertecknas med din egen nyckel.</translation>
    </message>
    <message>
        <source>The paper was not saved, so the envelope was given up again.</source>
        <translation>Papperet sparades inte, så kuvertet avstods igen.</translation>
    </message>
    <message>
        <source>The parts in braces are filled in by themselves: {names}</source>
        <translation>Delarna inom klamrar fylls i av sig själva: {names}</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Lösenordet är bytt.</translation>
    </message>
    <message>
        <source>The passphrase of the main key is too short. Use at least 15 characters.</source>
        <translation>Huvudnyckelns lösenord är för kort. Använd minst 15 tecken.</translation>
    </message>
    <message>
        <source>The passphrase opens your records. Nobody else can look it up for you.</source>
        <translation>Lösenordet öppnar dina uppgifter. Ingen annan vet det eller kan berätta det för dig.</translation>
    </message>
    <message>
        <source>The path of the period</source>
        <translation>Periodens väg</translation>
    </message>
    <message>
        <source>The payer sees these remarks too:</source>
        <translation>Betalaren ser också de här anmärkningarna:</translation>
    </message>
    <message>
        <source>The payer {theirs} is not known here.</source>
        <translation>Betalaren {theirs} finns inte här.</translation>
    </message>
    <message>
        <source>The period</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>The period begins on {day}. Choose days from then on.</source>
        <translation>Perioden börjar {day}. Välj dagar därefter.</translation>
    </message>
    <message>
        <source>The period ended {day}.</source>
        <translation>Perioden avslutades {day}.</translation>
    </message>
    <message>
        <source>The period goes on after all</source>
        <translation>Perioden fortsätter ändå</translation>
    </message>
    <message>
        <source>The period was opened on {day}. A decision cannot begin before that. Check the days.</source>
        <translation>Perioden öppnades {day}. Ett beslut kan inte börja före det. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The permission of this machine has run out.</source>
        <translation>Den här datorns tillstånd har gått ut.</translation>
    </message>
    <message>
        <source>The permission of {name} has ended today.</source>
        <translation>Tillståndet upphörde i dag: {name}.</translation>
    </message>
    <message>
        <source>The permission was given on {on}. It cannot end before that.</source>
        <translation>Tillståndet gavs {on}. Det kan inte upphöra före det.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The person has attendance marks, so the row is kept. You can note that the person left.</source>
        <translation>Personen har närvaroanteckningar, så raden finns kvar. Du kan anteckna att personen har slutat.</translation>
    </message>
    <message>
        <source>The person has not agreed that the referrer is told. Ask first.</source>
        <translation>Personen har inte gett lov att berätta för remittenten. Fråga först.</translation>
    </message>
    <message>
        <source>The person may read what is written here. Write as you would say it to them.</source>
        <translation>Personen får läsa det som skrivs här. Skriv som du skulle säga det.</translation>
    </message>
    <message>
        <source>The person's consent is not noted. Add its day before you name a worker.</source>
        <translation>Samtycket är inte antecknat. Lägg till dagen innan du utser en arbetare.</translation>
    </message>
    <message>
        <source>The personal data of this referral are erased.</source>
        <translation>Personuppgifterna i den här remissen är raderade.</translation>
    </message>
    <message>
        <source>The personal identity code has a typing mistake. Check it, or leave it empty.</source>
        <translation>Personbeteckningen är inte riktigt rätt. Kontrollera den eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>The personal identity code was left out, only the year of birth was taken.</source>
        <translation>Personbeteckningen togs inte med, bara födelseåret.</translation>
    </message>
    <message>
        <source>The picture comes with the first filling.</source>
        <translation>Bilden kommer med den första ifyllningen.</translation>
    </message>
    <message>
        <source>The picture could not be shown, but it is kept.</source>
        <translation>Bilden kunde inte visas, men den finns kvar.</translation>
    </message>
    <message>
        <source>The place answers and can be used.</source>
        <translation>Platsen svarar och kan användas.</translation>
    </message>
    <message>
        <source>The place is full. Make room there or use another stick, and try again. What did not fit waits here.</source>
        <translation>Platsen är full. Gör plats där eller använd ett annat minne och försök igen. Det som inte fick rum väntar här.</translation>
    </message>
    <message>
        <source>The place was not found: perhaps the stick is not in, the shared folder is not connected, or the place has not been taken into use yet. Nothing was lost.</source>
        <translation>Platsen hittades inte. Kanske sitter minnet inte i, den delade mappen är inte ansluten eller platsen är inte tagen i bruk ännu. Inget gick förlorat.</translation>
    </message>
    <message>
        <source>The plan, the coming sessions and the people come to your Groups. What the other leader held stays with that leader. Set your own pay in the plan of the course.</source>
        <translation>Planen, de kommande träffarna och deltagarna kommer till dina Grupper. Det som den andra ledaren höll stannar hos den ledaren. Anteckna ditt eget arvode i kursens plan.</translation>
    </message>
    <message>
        <source>The plan, the coming sessions and the people leave with the next post to the coordinator, who passes them on. The coming sessions go out of your calendar. What you have held stays with you. This cannot be undone here; the group comes back when the other leader gives it back.</source>
        <translation>Planen, de kommande träffarna och deltagarna går med nästa post till koordinatorn, som ger dem vidare. De kommande träffarna försvinner ur din kalender. Det du har hållit stannar hos dig. Det här kan inte ångras: gruppen kommer tillbaka när den andra ledaren ger den tillbaka.</translation>
    </message>
    <message>
        <source>The pledge is not noted yet. Add the day you gave it, and a picture of the paper.</source>
        <translation>Förbindelsen är inte antecknad ännu. Lägg till dagen då du gav den och en bild av pappret.</translation>
    </message>
    <message>
        <source>The post travels here: {words}.</source>
        <translation>Posten går den här vägen: {words}.</translation>
    </message>
    <message>
        <source>The present key of admission is in force until {day}.</source>
        <translation>Den nuvarande nyckeln för insläpp gäller till {day}.</translation>
    </message>
    <message>
        <source>The profile is the one that was used last. You can go on as usual.</source>
        <translation>Profilen är den som senast användes. Du kan fortsätta som vanligt.</translation>
    </message>
    <message>
        <source>The profile was last used on another machine or in another folder.</source>
        <translation>Profilen användes senast på en annan dator eller i en annan mapp.</translation>
    </message>
    <message>
        <source>The program also locks when the computer goes to sleep or is locked, and at once with Ctrl+L. Drafts are kept.</source>
        <translation>Programmet låses också när datorn går i vila eller låses, och genast med Ctrl+L. Utkasten finns kvar.</translation>
    </message>
    <message>
        <source>The program backs up by itself every half hour, when it locks and when it closes. Take a copy to a stick too: the computer may break or be lost.</source>
        <translation>Programmet gör själv en säkerhetskopia varje halvtimme, när det låses och när det stängs. Ta en kopia på ett minne också: datorn kan gå sönder eller försvinna.</translation>
    </message>
    <message>
        <source>The program cannot see whose data were erased after the newest backup. If you have erased somebody's, they come back with it: erase them again then. Today reminds you of it.</source>
        <translation>Programmet ser inte vilkas uppgifter som har raderats efter den nyaste säkerhetskopian. Om du har raderat någons uppgifter kommer de tillbaka med den: radera dem då på nytt. Sidan I dag påminner om det.</translation>
    </message>
    <message>
        <source>The program cannot use this place. Choose a folder, or type an address that begins with https://.</source>
        <translation>Programmet kan inte använda den här platsen. Välj en mapp eller skriv en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>The program does not have this programme.</source>
        <translation>Den här verksamhetsmodellen finns inte i programmet.</translation>
    </message>
    <message>
        <source>The program does not know this kind of meeting.</source>
        <translation>Programmet känner inte ett sådant slags träff.</translation>
    </message>
    <message>
        <source>The program does not know this part in braces:</source>
        <translation>Programmet känner inte igen det som står inom klamrar:</translation>
    </message>
    <message>
        <source>The program does not know this part of the file.</source>
        <translation>Programmet känner inte den här delen av filen.</translation>
    </message>
    <message>
        <source>The program does not know this part.</source>
        <translation>Programmet känner inte till den här punkten.</translation>
    </message>
    <message>
        <source>The program does not know this word.</source>
        <translation>Programmet känner inte det här ordet.</translation>
    </message>
    <message>
        <source>The program ended without being closed. What you were typing is kept here; nothing is lost.</source>
        <translation>Programmet avslutades mitt i allt. Det du skrev finns kvar här. Ingenting har gått förlorat.</translation>
    </message>
    <message>
        <source>The program has counted everything.</source>
        <translation>Programmet har räknat allt.</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation>Programmet är redan öppet</translation>
    </message>
    <message>
        <source>The program is already open, perhaps behind another window. Go on there, or close it first.</source>
        <translation>Programmet är redan öppet, kanske bakom ett annat fönster. Fortsätt där eller stäng det först.</translation>
    </message>
    <message>
        <source>The program is looking at what can be had back. Nothing is changed. This may take a minute…</source>
        <translation>Programmet ser efter vad som kan fås tillbaka. Ingenting ändras. Det kan ta en minut…</translation>
    </message>
    <message>
        <source>The program is running in another window, and it was brought to the front. Go on there.</source>
        <translation>Programmet körs i ett annat fönster, och det togs fram. Fortsätt där.</translation>
    </message>
    <message numerus="yes">
        <source>The program locks in %n seconds. Drafts are kept.</source>
        <translation>
            <numerusform>Programmet låses om %n sekund. Utkasten finns kvar.</numerusform>
            <numerusform>Programmet låses om %n sekunder. Utkasten finns kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program makes keys for this computer and a request for the coordinator.</source>
        <translation>Programmet gör nycklar för den här datorn och en begäran till koordinatorn.</translation>
    </message>
    <message>
        <source>The program may not write in this folder. Nothing was saved. Choose another folder.</source>
        <translation>Programmet får inte skriva i den här mappen. Inget sparades. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The program points out whose time is over. It erases nobody by itself: that is done on the card.</source>
        <translation>Programmet visar vems förvaringstid är slut. Det raderar ingen av sig självt: det görs på klientens kort.</translation>
    </message>
    <message>
        <source>The program remembers what a paper or table told, and protects later reports accordingly.</source>
        <translation>Programmet kommer ihåg vad ett papper eller en tabell berättade och skyddar följande rapporter enligt det.</translation>
    </message>
    <message>
        <source>The programme of this group is not known here. Ask the coordinator to send the rules first.</source>
        <translation>Gruppens verksamhetsmodell finns inte här. Be koordinatorn skicka reglerna först.</translation>
    </message>
    <message>
        <source>The purchase is kept. {sum} more was used than there is.</source>
        <translation>Köpet är sparat. {sum} mer har använts än vad som finns.</translation>
    </message>
    <message>
        <source>The purpose of use is {purpose} from now on.</source>
        <translation>Användningsändamålet är {purpose} från och med nu.</translation>
    </message>
    <message>
        <source>The question goes to the worker the next time you fetch the post.</source>
        <translation>Begäran går till arbetaren nästa gång du hämtar posten.</translation>
    </message>
    <message>
        <source>The questionnaire at the end is still to be filled in: {measure}.</source>
        <translation>Slutets enkät är ännu inte ifylld: {measure}.</translation>
    </message>
    <message>
        <source>The questionnaire at the start is still to be filled in: {measure}.</source>
        <translation>Startens enkät är ännu inte ifylld: {measure}.</translation>
    </message>
    <message>
        <source>The questions belong to their owner. Get the permission first, then paste the official text below just as it is. After that the questionnaire can be filled.</source>
        <translation>Frågorna tillhör sin ägare. Skaffa först lov och klistra sedan in den officiella texten nedan precis som den är. Efter det kan enkäten fyllas i.</translation>
    </message>
    <message>
        <source>The questions have not been entered yet. They can be added in Settings.</source>
        <translation>Frågorna har inte lagts till ännu. De kan läggas till i Inställningar.</translation>
    </message>
    <message>
        <source>The questions of these belong to their owners, so they do not come with the program. Your organisation enters its own licensed text in Settings, under Measures.</source>
        <translation>Frågorna i dessa tillhör sina ägare, så de följer inte med programmet. Din organisation lägger till sin egen licensierade text i Inställningar under Mätare.</translation>
    </message>
    <message>
        <source>The questions of this filling cannot be read any more.</source>
        <translation>Frågorna i den här ifyllningen kan inte läsas längre.</translation>
    </message>
    <message>
        <source>The quick line on Today</source>
        <translation>Snabbraden på sidan I dag</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>The reason is kept with the decision.</source>
        <translation>Orsaken sparas med beslutet.</translation>
    </message>
    <message>
        <source>The records are in this profile already.</source>
        <translation>Uppgifterna finns redan i den här profilen.</translation>
    </message>
    <message>
        <source>The records are in this profile, encrypted.</source>
        <translation>Uppgifterna finns i den här profilen, krypterade.</translation>
    </message>
    <message>
        <source>The records are on the server {host}, in the database {database}.</source>
        <translation>Uppgifterna finns på servern {host}, i databasen {database}.</translation>
    </message>
    <message>
        <source>The records have changed since you signed</source>
        <translation>Anteckningarna har ändrats efter undertecknandet</translation>
    </message>
    <message>
        <source>The records of the server are used from now on.</source>
        <translation>Serverns uppgifter används från och med nu.</translation>
    </message>
    <message>
        <source>The records on the server belong to another space.</source>
        <translation>Uppgifterna på servern hör till ett annat utrymme.</translation>
    </message>
    <message>
        <source>The recovery key is in order</source>
        <translation>Återställningsnyckeln är i ordning</translation>
    </message>
    <message>
        <source>The recovery key is not complete yet.</source>
        <translation>Återställningsnyckeln är inte hel än.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly, but it belongs to other records. Look for a newer paper.</source>
        <translation>Återställningsnyckeln är rätt skriven men hör till andra uppgifter. Sök ett nyare papper.</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>Remissens uppgifter</translation>
    </message>
    <message>
        <source>The referral came</source>
        <translation>Remissen kom</translation>
    </message>
    <message>
        <source>The referral is still open. Close it first.</source>
        <translation>Remissen är ännu öppen. Avsluta den först.</translation>
    </message>
    <message>
        <source>The referrer answers</source>
        <translation>Remittenten svarar</translation>
    </message>
    <message>
        <source>The referrer may be told what came of it</source>
        <translation>Remittenten får veta vad som blev av remissen</translation>
    </message>
    <message>
        <source>The referrer was told</source>
        <translation>Remittenten har fått veta</translation>
    </message>
    <message>
        <source>The report &amp;begins</source>
        <translation>Rapporten &amp;börjar</translation>
    </message>
    <message>
        <source>The report &amp;ends</source>
        <translation>Rapporten s&amp;lutar</translation>
    </message>
    <message>
        <source>The request follows an invitation that was not made in this space.</source>
        <translation>Begäran följer en inbjudan som inte är gjord i det här utrymmet.</translation>
    </message>
    <message>
        <source>The request is taken back.</source>
        <translation>Begäran har tagits tillbaka.</translation>
    </message>
    <message>
        <source>The request is taken back. All data stay.</source>
        <translation>Begäran är återtagen. Alla uppgifter blir kvar.</translation>
    </message>
    <message>
        <source>The request to {space} is made.</source>
        <translation>Begäran till {space} är gjord.</translation>
    </message>
    <message>
        <source>The review is signed and in safe keeping. Signed by {names}.</source>
        <translation>Utvärderingen är undertecknad och i säkert förvar. Undertecknad av {names}.</translation>
    </message>
    <message>
        <source>The right is ended.</source>
        <translation>Rätten är avslutad.</translation>
    </message>
    <message numerus="yes">
        <source>The right of %n computers to send ends within two months, or has ended.</source>
        <translation>
            <numerusform>Rätten att skicka för %n dator tar slut inom två månader eller har tagit slut.</numerusform>
            <numerusform>Rätten att skicka för %n datorer tar slut inom två månader eller har tagit slut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The right of this computer has been ended already, at that number or before.</source>
        <translation>Den här datorns rätt är redan avslutad vid det numret eller tidigare.</translation>
    </message>
    <message>
        <source>The right of this computer has ended. Let it in only when {name} is with you and says it is theirs.</source>
        <translation>Datorns rätt har upphört. Ta med bara när {name} är med dig och säger att den är hens egen.</translation>
    </message>
    <message>
        <source>The right of this computer to send has run out. It must be renewed by the coordinator.</source>
        <translation>Den här datorns rätt att skicka har gått ut. Koordinatorn behöver förnya den.</translation>
    </message>
    <message>
        <source>The right of this computer to send ran out on {day}. Call the coordinator.</source>
        <translation>Den här datorns rätt att skicka gick ut {day}. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>The rows that were not saved yet are here.</source>
        <translation>De rader som inte sparats ännu finns här.</translation>
    </message>
    <message>
        <source>The rules are in use.</source>
        <translation>Reglerna är i bruk.</translation>
    </message>
    <message>
        <source>The rules cannot be taken into use: {files}. Call the coordinator.</source>
        <translation>Reglerna kan inte tas i bruk: {files}. Ring koordinatorn.</translation>
    </message>
    <message numerus="yes">
        <source>The rules leave with the next mail to %n workers.</source>
        <translation>
            <numerusform>Reglerna skickas med nästa post till %n arbetare.</numerusform>
            <numerusform>Reglerna skickas med nästa post till %n arbetare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same client stands here twice.</source>
        <translation>Samma klient står här två gånger.</translation>
    </message>
    <message>
        <source>The same identifier stands in the file twice.</source>
        <translation>Samma beteckning står två gånger i filen.</translation>
    </message>
    <message>
        <source>The same line is in two merges.</source>
        <translation>Samma rad finns i två sammanslagningar.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>The same part stands here twice.</source>
        <translation>Samma sak står här två gånger.</translation>
    </message>
    <message>
        <source>The same sign over and over is the first thing anybody tries. Choose another PIN.</source>
        <translation>Samma tecken om och om igen är det första man prövar. Välj en annan PIN.</translation>
    </message>
    <message>
        <source>The same stands in the list twice.</source>
        <translation>Samma står två gånger i listan.</translation>
    </message>
    <message>
        <source>The score must go up with every sum, and does not at {value}.</source>
        <translation>Poängen ska stiga med varje summa, och gör det inte vid {value}.</translation>
    </message>
    <message>
        <source>The sealed key is taken to keep.</source>
        <translation>Den förseglade nyckeln är tagen i förvar.</translation>
    </message>
    <message>
        <source>The second who approves must be another person than the first.</source>
        <translation>Den andra som godkänner måste vara en annan person än den första.</translation>
    </message>
    <message>
        <source>The self-assessment of this year is still to be made</source>
        <translation>Årets självbedömning är ännu inte gjord</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the date of this computer, and call your IT support.</source>
        <translation>Servern kunde inte bevisa vem den är, så inget skickades till den. Kontrollera datorns datum och ring IT-stödet.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and the password. Check them.</source>
        <translation>Servern godkände inte användarnamnet och lösenordet. Kontrollera dem.</translation>
    </message>
    <message>
        <source>The server holds a coordinator's records already.</source>
        <translation>På servern finns redan en koordinators uppgifter.</translation>
    </message>
    <message>
        <source>The server holds no coordinator's records yet.</source>
        <translation>På servern finns inga uppgifter av en koordinator än.</translation>
    </message>
    <message>
        <source>The server is recognised by the file that was chosen.</source>
        <translation>Servern känns igen på filen som är vald.</translation>
    </message>
    <message>
        <source>The server is recognised by the file {name}.</source>
        <translation>Servern känns igen med filen {name}.</translation>
    </message>
    <message>
        <source>The server or the disk has a fault just now. Try again later.</source>
        <translation>Servern eller disken har ett fel just nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>The server sends us on to {address}. Nothing was sent there. Ask your IT support whether that is the right address.</source>
        <translation>Servern hänvisar till {address}. Inget skickades dit. Fråga IT-stödet om det är rätt adress.</translation>
    </message>
    <message>
        <source>The server with the coordinator's records does not answer or lets nobody in. Nothing was changed. Check the network and try again.</source>
        <translation>Servern med koordinatorns uppgifter svarar inte eller släpper inte in. Ingenting ändrades. Kontrollera nätet och försök igen.</translation>
    </message>
    <message>
        <source>The service ends with these meetings</source>
        <translation>Servicen avslutas med de här träffarna</translation>
    </message>
    <message>
        <source>The service goes on over {months} months ({day}). That is all right.</source>
        <translation>Servicen fortsätter över {months} månader ({day}). Det får vara så.</translation>
    </message>
    <message>
        <source>The service is long when it goes past</source>
        <translation>Servicen är lång när den pågår över</translation>
    </message>
    <message>
        <source>The service is offered</source>
        <translation>Servicen erbjuds</translation>
    </message>
    <message>
        <source>The service was presented</source>
        <translation>Servicen är presenterad</translation>
    </message>
    <message>
        <source>The shared records were taken back from the server into a coordinator's own profile, or that was broken off. If it was you, take them back once more; else ask the other coordinators. Nothing was changed.</source>
        <translation>De gemensamma uppgifterna har tagits tillbaka från servern till en koordinators egen profil, eller flytten avbröts. Om det var du, ta dem tillbaka en gång till; fråga annars de andra koordinatorerna. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The signature belongs to the key that you chose</source>
        <translation>Underskriften hör till nyckeln som du valde</translation>
    </message>
    <message>
        <source>The signature is missing. Draw it or sign without drawing.</source>
        <translation>Underskriften saknas. Rita den eller underteckna utan att rita.</translation>
    </message>
    <message>
        <source>The signature was cleared.</source>
        <translation>Underskriften tömdes.</translation>
    </message>
    <message>
        <source>The signature was made with your own key on this computer. It shows that nothing has been changed. Others can trust the name when your coordinator has taken your computer on.</source>
        <translation>Underskriften gjordes med din egen nyckel på den här datorn. Den visar att ingenting har ändrats. Andra kan lita på namnet när koordinatorn har anslutit din dator.</translation>
    </message>
    <message>
        <source>The signed month</source>
        <translation>Den undertecknade månaden</translation>
    </message>
    <message>
        <source>The signed paper (picture or PDF)</source>
        <translation>Det undertecknade pappret (bild eller PDF)</translation>
    </message>
    <message>
        <source>The signed paper does not say the same as the claim, or it could not be looked at.</source>
        <translation>Det undertecknade papperet säger inte detsamma som ansökan, eller så kunde det inte ses.</translation>
    </message>
    <message>
        <source>The signer belongs to {space}</source>
        <translation>Undertecknaren hör till {space}</translation>
    </message>
    <message>
        <source>The signer's key is not known on this computer</source>
        <translation>Den här datorn känner inte undertecknarens nyckel</translation>
    </message>
    <message>
        <source>The space has no sealed envelope for recovery keys.</source>
        <translation>Utrymmet har inget förseglat kuvert för återställningsnycklar.</translation>
    </message>
    <message>
        <source>The space is founded. Put its main key away, then invite the workers.</source>
        <translation>Utrymmet är grundat. Lägg undan dess huvudnyckel och bjud sedan in arbetarna.</translation>
    </message>
    <message>
        <source>The sum is kept as it is now. When a visit is changed later, the difference is shown here.</source>
        <translation>Summan sparas som den är nu. Om ett besök ändras senare visas skillnaden här.</translation>
    </message>
    <message>
        <source>The sum is not the one we count.</source>
        <translation>Summan är inte den som vi räknar ut.</translation>
    </message>
    <message>
        <source>The sum must be over zero and at most 10,000 €.</source>
        <translation>Summan ska vara över noll och högst 10 000 €.</translation>
    </message>
    <message>
        <source>The sum stays the same. A replacement names the old one and takes its place.</source>
        <translation>Summan är oförändrad. Den ersättande ansökan nämner den gamla och kommer i dess ställe.</translation>
    </message>
    <message>
        <source>The sums counted there are others than those counted here.</source>
        <translation>Summorna som räknats där är andra än de som räknats här.</translation>
    </message>
    <message>
        <source>The sums do not change, but the pictures of receipts go.</source>
        <translation>Summorna ändras inte, men bilderna av kvitton raderas.</translation>
    </message>
    <message>
        <source>The sums of the year</source>
        <translation>Årets summor</translation>
    </message>
    <message>
        <source>The support period ends</source>
        <translation>Stödperioden tar slut</translation>
    </message>
    <message>
        <source>The support period ends soon.</source>
        <translation>Stödperioden tar snart slut.</translation>
    </message>
    <message>
        <source>The support period of client {client} ends soon.</source>
        <translation>Stödperioden för klient {client} tar snart slut.</translation>
    </message>
    <message>
        <source>The table has no score for the sum {value}.</source>
        <translation>I tabellen saknas poäng för summan {value}.</translation>
    </message>
    <message>
        <source>The table has too many rows.</source>
        <translation>Tabellen har för många rader.</translation>
    </message>
    <message>
        <source>The text comes as it is, to be translated by you.</source>
        <translation>Texten kommer som grund. Översätt den själva.</translation>
    </message>
    <message>
        <source>The text has changed since it was shown. Show it again before signing.</source>
        <translation>Texten har ändrats sedan den visades. Visa den igen före underskriften.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>Texten har tecken som inte kan sparas.</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into a message.</source>
        <translation>Texten är kopierad. Klistra in den i ett meddelande.</translation>
    </message>
    <message>
        <source>The text is on the clipboard. Paste it into Virtu, then mark it as copied.</source>
        <translation>Texten finns på urklipp. Klistra in den i Virtu och anteckna sedan att den är införd.</translation>
    </message>
    <message>
        <source>The text is saved and copied. Paste it into the client information system.</source>
        <translation>Texten är sparad och kopierad. Klistra in den i klientdatasystemet.</translation>
    </message>
    <message>
        <source>The text is saved. It waits on the client's card.</source>
        <translation>Texten är sparad. Den väntar på klientens kort.</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>Texten är densamma som förut.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it a little.</source>
        <translation>Texten är för lång. Korta den lite.</translation>
    </message>
    <message>
        <source>The text of the agreement</source>
        <translation>Avtalets text</translation>
    </message>
    <message>
        <source>The text of the review</source>
        <translation>Utvärderingens text</translation>
    </message>
    <message>
        <source>The text was copied. Paste it, then tick it as copied on the client's page.</source>
        <translation>Texten är kopierad. Klistra in den och bocka sedan av den som kopierad på klientens sida.</translation>
    </message>
    <message>
        <source>The text was erased. Its fingerprint stays, so that a paper copy can still be checked.</source>
        <translation>Texten har raderats. Kontrollsumman finns kvar, så en papperskopia kan ännu kontrolleras.</translation>
    </message>
    <message>
        <source>The text was erased. Its fingerprint stays.</source>
        <translation>Texten har raderats. Kontrollsumman finns kvar.</translation>
    </message>
    <message>
        <source>The text, pasted</source>
        <translation>Texten inklistrad</translation>
    </message>
    <message>
        <source>The text, the signed paper and the scan go and cannot be brought back. Days, payer, who signed and the fingerprint of the text stay, so that a paper copy can still be checked.</source>
        <translation>Texten, det undertecknade papperet och skanningen försvinner och kan inte fås tillbaka. Dagar, betalare, undertecknare och textens kontrollsumma finns kvar, så en papperskopia kan ännu kontrolleras.</translation>
    </message>
    <message>
        <source>The texts seem to hold a name: {names}. Look before you hand the paper on.</source>
        <translation>I texterna verkar finnas ett namn: {names}. Se efter innan du ger papperet vidare.</translation>
    </message>
    <message>
        <source>The time is not the one that the rules give: difference {minutes}.</source>
        <translation>Tiden är inte den som reglerna ger: skillnad {minutes}.</translation>
    </message>
    <message>
        <source>The time is not told.</source>
        <translation>Tiden anges inte.</translation>
    </message>
    <message>
        <source>The time of this invitation is over. A new one is needed.</source>
        <translation>Tiden för den här inbjudan är slut. En ny behövs.</translation>
    </message>
    <message>
        <source>The trailer went further than the whole trip.</source>
        <translation>Släpvagnen gick längre än hela resan.</translation>
    </message>
    <message>
        <source>The travel ticket does not cover {days}. Is another needed?</source>
        <translation>Resekortet täcker inte {days}. Behövs ett till?</translation>
    </message>
    <message>
        <source>The travel ticket ends</source>
        <translation>Resebiljetten upphör</translation>
    </message>
    <message>
        <source>The travel ticket is for</source>
        <translation>Resebiljetten gäller</translation>
    </message>
    <message>
        <source>The trip is taken out of the month. A month already signed keeps it.</source>
        <translation>Resan tas bort från månaden. En redan undertecknad månad ändras inte.</translation>
    </message>
    <message>
        <source>The trip lacks a place it began or ended at.</source>
        <translation>Resans start eller mål saknas.</translation>
    </message>
    <message>
        <source>The trip lacks where it began or where it went.</source>
        <translation>Resan saknar startplats eller mål.</translation>
    </message>
    <message>
        <source>The trip of {km} is not in the sum yet: there is no rate for its day.</source>
        <translation>Resan på {km} är inte med i summan än: det finns inget pris för dess dag.</translation>
    </message>
    <message>
        <source>The trip of {km} is not paid in this month.</source>
        <translation>Resan på {km} betalas inte i den här månaden.</translation>
    </message>
    <message>
        <source>The trip of {km} is not paid, because no agreement was in force.</source>
        <translation>Resan på {km} betalas inte, eftersom inget avtal var i kraft.</translation>
    </message>
    <message>
        <source>The trip of {km} is not paid, because the hours of the month were full.</source>
        <translation>Resan på {km} betalas inte, eftersom månadens timmar var fulla.</translation>
    </message>
    <message>
        <source>The trips are &amp;there and back, kilometres of the whole way</source>
        <translation>Resorna är &amp;tur och retur, kilometer för hela vägen</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De två är inte lika än.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De är inte lika.</translation>
    </message>
    <message>
        <source>The usual limit counts again in open months. Signed months stay as they are.</source>
        <translation>Den vanliga gränsen gäller igen i öppna månader. Undertecknade månader ändras inte.</translation>
    </message>
    <message>
        <source>The version that counts chosen of two</source>
        <translation>Den gällande av två versioner vald</translation>
    </message>
    <message>
        <source>The visit goes over midnight: the day of its end is needed, too.</source>
        <translation>Träffen går över midnatt: också slutets dag behövs.</translation>
    </message>
    <message>
        <source>The visit is logged.</source>
        <translation>Besöket är antecknat.</translation>
    </message>
    <message>
        <source>The visit was made</source>
        <translation>Träffen har hållits</translation>
    </message>
    <message>
        <source>The way is clearly longer or shorter than before on this route.</source>
        <translation>Resan är tydligt längre eller kortare än förr på samma rutt.</translation>
    </message>
    <message>
        <source>The week is not over yet. Nothing was erased.</source>
        <translation>Veckan har inte gått än. Inget raderades.</translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>Hela ansökan</translation>
    </message>
    <message>
        <source>The whole form as it is written. What cannot be read is told with its line.</source>
        <translation>Hela blanketten som den är skriven. Det som inte kan läsas berättas med rad.</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>Hela månaden</translation>
    </message>
    <message>
        <source>The whole period in the calendar</source>
        <translation>Hela perioden i kalendern</translation>
    </message>
    <message>
        <source>The whole space stands on one main key. You need it every third year, or if this computer is lost. Save it onto two sticks, keep them in two locked places, and it leaves this computer.</source>
        <translation>Hela utrymmet vilar på en huvudnyckel. Du behöver den vart tredje år eller om den här datorn försvinner. Spara den på två minnen och förvara dem på två låsta ställen. Då lämnar den den här datorn.</translation>
    </message>
    <message>
        <source>The wishes are themes now. They can be changed under Sessions.</source>
        <translation>Önskemålen är nu teman. De kan ändras under Tillfällen.</translation>
    </message>
    <message>
        <source>The work has ended</source>
        <translation>Arbetet har avslutats</translation>
    </message>
    <message>
        <source>The worker answers</source>
        <translation>Arbetaren svarar</translation>
    </message>
    <message>
        <source>The worker gives you a request file and reads thirty digits aloud, by the phone or beside you.</source>
        <translation>Arbetaren ger dig en fil med begäran och läser trettio siffror högt, i telefon eller bredvid dig.</translation>
    </message>
    <message>
        <source>The worker goes on from here</source>
        <translation>Arbetaren fortsätter härifrån</translation>
    </message>
    <message>
        <source>The worker reads this with the next message, and sends the month again when it is put right.</source>
        <translation>Arbetaren läser detta i nästa meddelande och skickar månaden på nytt när den är rättad.</translation>
    </message>
    <message>
        <source>The worker says: {words}</source>
        <translation>Arbetaren säger: {words}</translation>
    </message>
    <message>
        <source>The worker's rules of counting are not ours.</source>
        <translation>Arbetarens räkneregler är inte desamma som hos oss.</translation>
    </message>
    <message>
        <source>The workers see it with the next message. It cannot be taken back.</source>
        <translation>Arbetarna ser det i nästa meddelande. Det kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>The year as a table…</source>
        <translation>Året som tabell…</translation>
    </message>
    <message>
        <source>The year's totals (CSV, Excel)</source>
        <translation>Årets summor (CSV, Excel)</translation>
    </message>
    <message>
        <source>The yearly limit of volunteer mileage is reached.</source>
        <translation>Årsgränsen för frivilligas kilometer är nådd.</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Ä&amp;mne</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Personens namn</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Personens telefonnummer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme and programme</source>
        <translation>Tema och program</translation>
    </message>
    <message>
        <source>Theme and programme of a course session</source>
        <translation>Kurstillfällets tema och program</translation>
    </message>
    <message>
        <source>Theme day deleted</source>
        <translation>Temadag borttagen</translation>
    </message>
    <message>
        <source>Theme day saved</source>
        <translation>Temadag sparad</translation>
    </message>
    <message>
        <source>Themed day</source>
        <translation>Temadag</translation>
    </message>
    <message>
        <source>Themed days</source>
        <translation>Temadagar</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Themes of the programme</source>
        <translation>Verksamhetsmodellens teman</translation>
    </message>
    <message>
        <source>Then invite the workers</source>
        <translation>Bjud sedan in arbetarna</translation>
    </message>
    <message>
        <source>Then log a meeting</source>
        <translation>Anteckna sedan en träff</translation>
    </message>
    <message>
        <source>Then you can invite workers, and their hours and trips come to you sealed.</source>
        <translation>Sedan kan du bjuda in arbetare, och deras timmar och resor kommer slutna till dig.</translation>
    </message>
    <message>
        <source>Then you can log visits, and hours and trips are counted by themselves.</source>
        <translation>Sedan kan du anteckna besök, och timmar och resor räknas av sig själva.</translation>
    </message>
    <message>
        <source>There are already records in this folder. They were not touched.</source>
        <translation>Det finns redan uppgifter i den här mappen. De rördes inte.</translation>
    </message>
    <message>
        <source>There are no activity days in this window, so there is nothing to pay.</source>
        <translation>Den här betalningsperioden har inga verksamhetsdagar, så det finns inget att betala.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Det finns inga säkerhetskopior ännu.</translation>
    </message>
    <message>
        <source>There are no courses yet.</source>
        <translation>Det finns inga kurser ännu.</translation>
    </message>
    <message>
        <source>There are no meetings in these days.</source>
        <translation>Det finns inga träffar under de här dagarna.</translation>
    </message>
    <message>
        <source>There are no referrals from this time.</source>
        <translation>Det finns inga remisser från den här tiden.</translation>
    </message>
    <message>
        <source>There are no rules of your own to send. Make a rate, a programme, a questionnaire or a text in Settings first.</source>
        <translation>Det finns inga egna regler att skicka. Gör först en egen ersättning, modell, enkät eller text i inställningarna.</translation>
    </message>
    <message>
        <source>There are several people of that name. Mark the right one in the list above.</source>
        <translation>Det finns flera med det namnet. Anteckna rätt person i listan ovan.</translation>
    </message>
    <message>
        <source>There are too many decimals. Try for example 13,50.</source>
        <translation>Det är för många decimaler. Skriv till exempel 13,50.</translation>
    </message>
    <message>
        <source>There has been no meeting yet. Would a call help?</source>
        <translation>Det har inte varit någon träff ännu. Ska vi ringa?</translation>
    </message>
    <message>
        <source>There is a sealed envelope already. Give it up before you make another.</source>
        <translation>Det finns redan ett förseglat kuvert. Avstå från det innan du gör ett nytt.</translation>
    </message>
    <message>
        <source>There is a server at this address, but no folder of files (WebDAV). Check the address with your IT support.</source>
        <translation>På adressen finns en server, men ingen filmapp (WebDAV). Kontrollera adressen med IT-stödet.</translation>
    </message>
    <message>
        <source>There is a space here already. A second one cannot be founded.</source>
        <translation>Här finns redan ett utrymme. Ett andra kan inte grundas.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key. Compare it with the paper group by group.</source>
        <translation>Återställningsnyckeln är inte riktigt rätt. Jämför med papperet grupp för grupp.</translation>
    </message>
    <message>
        <source>There is a typing mistake somewhere. Compare group by group with the paper.</source>
        <translation>Något tecken är annorlunda än på papperet. Jämför grupp för grupp.</translation>
    </message>
    <message>
        <source>There is already a client who may be the same person.</source>
        <translation>Bland klienterna finns redan någon som kan vara samma person.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name; nothing was replaced.</source>
        <translation>Det finns redan en fil med det namnet. Välj ett annat namn. Inget ersattes.</translation>
    </message>
    <message>
        <source>There is already a review on this day.</source>
        <translation>Det finns redan en utvärdering den här dagen.</translation>
    </message>
    <message>
        <source>There is already an agreement for these days.</source>
        <translation>Det finns redan ett avtal för de här dagarna.</translation>
    </message>
    <message>
        <source>There is already an agreement for {days}. Choose other days or end that one first.</source>
        <translation>Det finns redan ett avtal för {days}. Välj andra dagar eller avsluta först det.</translation>
    </message>
    <message>
        <source>There is an old agreement on paper</source>
        <translation>Det finns ett gammalt avtal på papper</translation>
    </message>
    <message>
        <source>There is another kind of value here than there should be.</source>
        <translation>Här finns ett annat slags värde än det borde.</translation>
    </message>
    <message>
        <source>There is no client to ask extra hours for.</source>
        <translation>Det finns ingen klient att be om extra timmar för.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Det finns inga klienter ännu.</translation>
    </message>
    <message>
        <source>There is no copy outside this computer yet.</source>
        <translation>Det finns ingen kopia utanför den här datorn ännu.</translation>
    </message>
    <message>
        <source>There is no mark of the last closing beside the records</source>
        <translation>Bredvid uppgifterna finns inget märke från senaste stängning</translation>
    </message>
    <message>
        <source>There is no rate for that day.</source>
        <translation>För den dagen finns inget pris.</translation>
    </message>
    <message>
        <source>There is no rate for the day of the trip, so it cannot be paid yet.</source>
        <translation>Det finns inget pris för resedagen, så resan kan inte betalas än.</translation>
    </message>
    <message>
        <source>There is no receipt.</source>
        <translation>Kvittot saknas.</translation>
    </message>
    <message>
        <source>There is no such day. Try for example 20.11.</source>
        <translation>En sådan dag finns inte. Skriv till exempel 20.11.</translation>
    </message>
    <message>
        <source>There is no such number on the sheet. Check the number.</source>
        <translation>Listan har inte det numret. Kontrollera numret.</translation>
    </message>
    <message>
        <source>There is no such text. Choose another language or layout.</source>
        <translation>Det finns ingen sådan text. Välj ett annat språk eller en annan utformning.</translation>
    </message>
    <message>
        <source>There is no text for an agreement yet. Add one in Settings.</source>
        <translation>Det finns ingen avtalstext ännu. Lägg till den i Inställningar.</translation>
    </message>
    <message>
        <source>There is no whole backup on this computer. Take the stick with your copy and choose it, or save what can be read.</source>
        <translation>Det finns ingen hel säkerhetskopia på den här datorn. Ta fram minnesstickan med din kopia och välj den, eller spara det som kan läsas.</translation>
    </message>
    <message>
        <source>There is no whole backup on this computer. Take the stick with your copy and choose it.</source>
        <translation>Det finns ingen hel säkerhetskopia på den här datorn. Ta fram minnesstickan med din kopia och välj den.</translation>
    </message>
    <message>
        <source>There is nothing new to send.</source>
        <translation>Det finns inget nytt att skicka.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Det finns inget eget ännu.</translation>
    </message>
    <message>
        <source>There is nothing to claim in this month yet.</source>
        <translation>Det finns inget att ansöka om den här månaden än.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is nothing to keep: the text is empty.</source>
        <translation>Det finns inget att spara: texten är tom.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is something else of the name hvl1 in this place. Choose another folder, or ask who put it there.</source>
        <translation>På platsen finns något annat som heter hvl1. Välj en annan mapp eller fråga vem som har lagt det där.</translation>
    </message>
    <message>
        <source>There may be at most {most}.</source>
        <translation>Det får vara högst {most}.</translation>
    </message>
    <message numerus="yes">
        <source>There must be %n lines, one for each question.</source>
        <translation>
            <numerusform>Det ska vara %n rad, en per fråga.</numerusform>
            <numerusform>Det ska vara %n rader, en per fråga.</numerusform>
        </translation>
    </message>
    <message>
        <source>There must be {count} lines, or only the lowest and the highest.</source>
        <translation>Det ska vara {count} rader, eller bara det lägsta och det högsta.</translation>
    </message>
    <message>
        <source>There were more entries before. Ask the worker what has happened, and write it down.</source>
        <translation>Det fanns fler anteckningar förut. Fråga arbetaren vad som hänt och skriv upp det.</translation>
    </message>
    <message>
        <source>These are not kilometres. Write for example 24 or 24,5.</source>
        <translation>Det här är inte kilometer. Skriv till exempel 24 eller 24,5.</translation>
    </message>
    <message>
        <source>These are printed on agreements and claims.</source>
        <translation>De här skrivs på avtal och ersättningsansökningar.</translation>
    </message>
    <message>
        <source>These are shown on the card at once. The client may read them.</source>
        <translation>Det här syns genast på kortet. Klienten kan läsa det.</translation>
    </message>
    <message>
        <source>These are visits, not people. In the paper for others small numbers of topics by age band are not shown.</source>
        <translation>Siffrorna är besök, inte människor. I papperet för andra visas inte små tal om ämnen efter åldersgrupp.</translation>
    </message>
    <message>
        <source>These days are before the period begins. Check the days.</source>
        <translation>De här dagarna är före periodens början. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>These hours are only counted. Somebody else pays them, and they are not in this claim.</source>
        <translation>De här timmarna bara räknas. Någon annan betalar dem, och de finns inte bland månadens timmar och resor.</translation>
    </message>
    <message>
        <source>These months were paid before their records changed. The difference is settled here.</source>
        <translation>De här månaderna betalades innan anteckningarna ändrades. Skillnaden regleras här.</translation>
    </message>
    <message>
        <source>These records are from a copy of that day. If you have erased somebody's data since, they are here again. Erase them anew on the client's card, under Rights.</source>
        <translation>De här uppgifterna är från en kopia från den dagen. Om du har raderat någons uppgifter efter det finns de här igen. Radera dem på nytt på klientens kort, under Rättigheter.</translation>
    </message>
    <message>
        <source>These records are older than when you last closed them</source>
        <translation>De här uppgifterna är äldre än de du senast stängde</translation>
    </message>
    <message>
        <source>These terms were begun earlier. They are as you left them.</source>
        <translation>De här villkoren påbörjades tidigare. De är som du lämnade dem.</translation>
    </message>
    <message>
        <source>They are copied into this profile, compared, and deleted on the server. Other coordinators no longer use them there: agree on it with them first.</source>
        <translation>De kopieras till den här profilen, jämförs och raderas på servern. Andra koordinatorer använder dem inte längre där: kom först överens med dem.</translation>
    </message>
    <message>
        <source>They are first in the list below.</source>
        <translation>De står först i listan nedan.</translation>
    </message>
    <message>
        <source>They are not in this claim.</source>
        <translation>De är inte med i den här.</translation>
    </message>
    <message>
        <source>They come with the bundles of the workers, or from paper.</source>
        <translation>De kommer med arbetarnas försändelser eller från papper.</translation>
    </message>
    <message>
        <source>They come with the bundles of the workers.</source>
        <translation>De kommer med arbetarnas försändelser.</translation>
    </message>
    <message>
        <source>They stay where they are. A half sent file is tried again for three days.</source>
        <translation>De ligger kvar. En halvfärdig fil prövas på nytt i tre dagar.</translation>
    </message>
    <message>
        <source>They stay with you: the link worker does not get them.</source>
        <translation>De stannar hos dig. Välmåendelotsen får dem inte.</translation>
    </message>
    <message>
        <source>They tell that nobody has changed anything on the way.</source>
        <translation>De berättar att ingen har ändrat något på vägen.</translation>
    </message>
    <message>
        <source>Thirty digits in six groups</source>
        <translation>Trettio siffror i sex grupper</translation>
    </message>
    <message>
        <source>This &amp;version counts</source>
        <translation>Den här &amp;versionen gäller</translation>
    </message>
    <message>
        <source>This age band is not in the list. Choose another.</source>
        <translation>Åldersgruppen finns inte i listan. Välj en annan.</translation>
    </message>
    <message>
        <source>This answer does not come from the coordinator who invited you. Do not use it. Call the coordinator.</source>
        <translation>Det här svaret kommer inte från den koordinator som bjöd in dig. Använd det inte. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>This belongs to the wellbeing coordinator.</source>
        <translation>Det här hör till välfärdskoordinatorn.</translation>
    </message>
    <message>
        <source>This cannot be done with the referral where it stands now. Look at it again.</source>
        <translation>Det här går inte att göra med remissen just nu. Se i vilket skede den är.</translation>
    </message>
    <message>
        <source>This cannot be read as numbers: {pieces}. Write for example 1 3 4-7. Nothing was marked.</source>
        <translation>Detta kan inte läsas som nummer: {pieces}. Skriv till exempel 1 3 4-7. Inget antecknades.</translation>
    </message>
    <message>
        <source>This cannot be used as an identifier.</source>
        <translation>Det här duger inte som beteckning.</translation>
    </message>
    <message>
        <source>This choice is not among the form's choices. Choose another.</source>
        <translation>Blanketten har inte det här alternativet. Välj ett annat.</translation>
    </message>
    <message>
        <source>This claim stands elsewhere by now. Look at it again.</source>
        <translation>Ansökan är redan i ett annat skede. Se på den igen.</translation>
    </message>
    <message>
        <source>This client has an open period already. End that one first.</source>
        <translation>Klienten har redan en öppen period. Avsluta den först.</translation>
    </message>
    <message>
        <source>This client is not offered to you any more.</source>
        <translation>Den här klienten föreslås inte längre för dig.</translation>
    </message>
    <message>
        <source>This client is not saved any more: it was undone. What is here stays.</source>
        <translation>Den här klienten är inte längre sparad: det ångrades. Det som står här finns kvar.</translation>
    </message>
    <message>
        <source>This column is missing from the table.</source>
        <translation>En kolumn saknas i tabellen.</translation>
    </message>
    <message>
        <source>This computer has no keystore that the program can use. The passphrase opens as before.</source>
        <translation>Den här datorn har inget nyckelförråd som programmet kan använda. Lösenordet öppnar som förut.</translation>
    </message>
    <message>
        <source>This computer lacks a part that is needed for it (shared-mime-info).</source>
        <translation>Den här datorn saknar en del som behövs för det (shared-mime-info).</translation>
    </message>
    <message>
        <source>This computer may send until {day}.</source>
        <translation>Den här datorn får skicka till {day}.</translation>
    </message>
    <message>
        <source>This computer's key</source>
        <translation>Den här datorns nyckel</translation>
    </message>
    <message>
        <source>This computer's key opens the program.</source>
        <translation>Den här datorns nyckel öppnar programmet.</translation>
    </message>
    <message>
        <source>This computer's keystore does not answer. Open with your passphrase.</source>
        <translation>Den här datorns nyckelförråd svarar inte. Öppna med lösenordet.</translation>
    </message>
    <message>
        <source>This computer's keystore does not have the key any more. Open with your passphrase; the key can be mended in Settings, Security.</source>
        <translation>Den här datorns nyckelförråd har inte längre nyckeln. Öppna med lösenordet. Nyckeln kan lagas under Inställningar, Säkerhet.</translation>
    </message>
    <message>
        <source>This computer's keystore does not work at the moment. Nothing was changed. Open with your passphrase.</source>
        <translation>Den här datorns nyckelförråd fungerar inte just nu. Inget ändrades. Öppna med lösenordet.</translation>
    </message>
    <message>
        <source>This computer's keystore has another key than before. Open with your passphrase; the key can be mended in Settings, Security.</source>
        <translation>Den här datorns nyckelförråd har en annan nyckel än förut. Öppna med lösenordet. Nyckeln kan lagas under Inställningar, Säkerhet.</translation>
    </message>
    <message>
        <source>This computer's keystore is locked. Open with your passphrase.</source>
        <translation>Den här datorns nyckelförråd är låst. Öppna med lösenordet.</translation>
    </message>
    <message>
        <source>This computer's keystore is not available. Open with your passphrase.</source>
        <translation>Den här datorns nyckelförråd är inte tillgängligt. Öppna med lösenordet.</translation>
    </message>
    <message>
        <source>This course counts people without names.</source>
        <translation>I den här kursen räknas deltagarna utan namn.</translation>
    </message>
    <message>
        <source>This course has participants by name. They are marked one by one.</source>
        <translation>Den här kursen har deltagare med namn. De antecknas en och en.</translation>
    </message>
    <message>
        <source>This course only counts how many came.</source>
        <translation>På den här kursen räknas bara hur många som kom.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose Agreed if it is only agreed.</source>
        <translation>Dagen har inte kommit ännu. Välj Avtalad om träffen bara är avtalad.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Den här dagen är ännu inte här. Välj i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>This does not name one client yet. Write more of the name, or the code.</source>
        <translation>Det framgår ännu inte vilken klient det är. Skriv mer av namnet, eller koden.</translation>
    </message>
    <message>
        <source>This file cannot be read here. It may be damaged, or meant for another coordinator.</source>
        <translation>Den här filen kan inte läsas här. Den kan vara skadad eller avsedd för en annan koordinator.</translation>
    </message>
    <message>
        <source>This file cannot be taken in: it is not whole, or it is meant for another machine. Ask your coordinator to send it again.</source>
        <translation>Den här filen kan inte tas emot: den är inte hel eller är avsedd för en annan dator. Be koordinatorn skicka den på nytt.</translation>
    </message>
    <message>
        <source>This file is not the answer to your request, or it is damaged. Ask the coordinator for it again.</source>
        <translation>Den här filen är inte svaret på din begäran, eller så är den skadad. Be koordinatorn om den på nytt.</translation>
    </message>
    <message>
        <source>This file was taken in already.</source>
        <translation>Den här filen har redan tagits emot.</translation>
    </message>
    <message>
        <source>This form does not ask that. Choose the form again.</source>
        <translation>Blanketten frågar inte det här. Välj blanketten på nytt.</translation>
    </message>
    <message>
        <source>This goal is not there any more: it was undone. Saving adds it again.</source>
        <translation>Det här målet finns inte längre: det ångrades. Om du sparar läggs det till igen.</translation>
    </message>
    <message>
        <source>This goal was taken out since. What was said of it stays here.</source>
        <translation>Målet har sedan dess tagits bort. Det som sades om det står kvar här.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Det här raderas</translation>
    </message>
    <message>
        <source>This has already been saved. Nothing was written twice.</source>
        <translation>Det här är redan sparat. Inget skrevs två gånger.</translation>
    </message>
    <message>
        <source>This has been held already, so it stays as it is.</source>
        <translation>Det har redan hållits och förblir som det är.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. What you typed is still here; saving would replace the change.</source>
        <translation>Det här har ändrats under tiden. Det du skrev finns kvar här; om du sparar ersätts ändringen.</translation>
    </message>
    <message>
        <source>This invitation is for a coordinator. Ask for one of your own.</source>
        <translation>Den här inbjudan är för en koordinator. Be om en egen.</translation>
    </message>
    <message>
        <source>This invitation was taken back. Nobody is let in by it.</source>
        <translation>Den här inbjudan har tagits tillbaka. Ingen släpps in med den.</translation>
    </message>
    <message>
        <source>This is already here with other contents.</source>
        <translation>Det här finns redan här med annat innehåll.</translation>
    </message>
    <message>
        <source>This is easy to guess. Add a few words that nobody would connect with you.</source>
        <translation>Det här är lätt att gissa. Lägg till några ord som ingen förknippar med dig.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Det här är tomt.</translation>
    </message>
    <message>
        <source>This is for somebody who was put in by mistake. The person stays among the clients.</source>
        <translation>Så tas någon bort som lades till av misstag. Personen finns kvar bland klienterna.</translation>
    </message>
    <message>
        <source>This is how it began.</source>
        <translation>Så här började det.</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>Det här finns redan i listan.</translation>
    </message>
    <message>
        <source>This is no invitation, or a part of it is missing. Take the whole text, the file or a picture of the code.</source>
        <translation>Det här är ingen inbjudan, eller så saknas en del av den. Ta hela texten, filen eller en bild av koden.</translation>
    </message>
    <message>
        <source>This is no longer mine to do</source>
        <translation>Det här är inte längre min uppgift</translation>
    </message>
    <message>
        <source>This is not a day and time together.</source>
        <translation>Det här är inte en dag och ett klockslag tillsammans.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Det här är inte en dag.</translation>
    </message>
    <message>
        <source>This is not a day. Write for example 3.10.2026.</source>
        <translation>Det här är ingen dag. Skriv till exempel 3.10.2026.</translation>
    </message>
    <message>
        <source>This is not a month. Write for example 2026-10.</source>
        <translation>Det här är ingen månad. Skriv till exempel 2026-10.</translation>
    </message>
    <message>
        <source>This is not a number such as 3 or 2,5.</source>
        <translation>Det här är inte ett tal som 3 eller 2,5.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 0.55.</source>
        <translation>Det här är inget pris. Skriv till exempel 0.55.</translation>
    </message>
    <message>
        <source>This is not a time. Write for example 9.30.</source>
        <translation>Det här är inget klockslag. Skriv till exempel 9.30.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Det här är inget heltal.</translation>
    </message>
    <message>
        <source>This is not in the lists of the programme. Open the page again.</source>
        <translation>Det här finns inte i modellens listor. Öppna sidan på nytt.</translation>
    </message>
    <message>
        <source>This is not mine to do</source>
        <translation>Det här är inte min uppgift</translation>
    </message>
    <message>
        <source>This is not the recovery key of these records.</source>
        <translation>Det här är inte återställningsnyckeln till de här uppgifterna.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed.</source>
        <translation>Det här finns inte längre. Inget ändrades.</translation>
    </message>
    <message>
        <source>This is not what the paper says. Look again, or go back to see the key.</source>
        <translation>Det står något annat på papperet. Titta igen, eller gå tillbaka och se nyckeln.</translation>
    </message>
    <message>
        <source>This is practice. The passphrase is: {passphrase}</source>
        <translation>Det här är en övning. Lösenordet är: {passphrase}</translation>
    </message>
    <message>
        <source>This is what was signed.</source>
        <translation>Det här har undertecknats.</translation>
    </message>
    <message>
        <source>This is what was typed earlier and not saved yet.</source>
        <translation>Det här skrevs tidigare men är inte sparat ännu.</translation>
    </message>
    <message>
        <source>This is what was understood</source>
        <translation>Så här förstods filen</translation>
    </message>
    <message>
        <source>This is what you sign. After signing it is not changed any more.</source>
        <translation>Det här undertecknar ni. Efter undertecknandet ändras den inte mer.</translation>
    </message>
    <message>
        <source>This kind of work is not paid by the hour.</source>
        <translation>För det här slags arbete betalas inga timmar.</translation>
    </message>
    <message>
        <source>This laptop is not connected to a coordinator yet</source>
        <translation>Den här datorn är inte ännu ansluten till en koordinator</translation>
    </message>
    <message>
        <source>This looks like a profile that was put back from a backup or copied. Nothing new is sent before you press Go on after the restore.</source>
        <translation>Det här verkar vara en återställd eller kopierad profil. Inget nytt skickas förrän du trycker på Fortsätt efter återställningen.</translation>
    </message>
    <message>
        <source>This makes {sums}</source>
        <translation>Det här blir {sums}</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>Det här kan ta en stund.</translation>
    </message>
    <message>
        <source>This meeting is not saved any more: it was undone. What is here stays; logging saves it again.</source>
        <translation>Det här mötet är inte längre sparat: det ångrades. Det som står här finns kvar; om du sparar antecknas det igen.</translation>
    </message>
    <message>
        <source>This model is for reading. It has no working programme.</source>
        <translation>Den här modellen är för läsning. Av den görs ingen verksamhetsmodell.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>This month has already been paid. A change goes to the next month as an adjustment.</source>
        <translation>Den här månaden är redan betald. En ändring kommer nästa månad som en rättelse.</translation>
    </message>
    <message>
        <source>This month has been paid, so it is not touched. The difference {money} goes to the next open month as an adjustment.</source>
        <translation>Den här månaden är betald och rörs inte. Skillnaden {money} går som en rättelse till nästa öppna månad.</translation>
    </message>
    <message>
        <source>This month is signed already. Send it back first, then it can be changed.</source>
        <translation>Denna månad är redan undertecknad. Returnera den först, sedan kan den ändras.</translation>
    </message>
    <message>
        <source>This number cannot be right. Check it.</source>
        <translation>Talet kan inte stämma. Kontrollera det.</translation>
    </message>
    <message>
        <source>This number is not on the scale. Choose one of the numbers shown.</source>
        <translation>Talet är inte på skalan. Välj ett av talen som syns.</translation>
    </message>
    <message>
        <source>This one gives results of groups only, never of one person.</source>
        <translation>Den här ger bara gruppens resultat, aldrig en enskild persons.</translation>
    </message>
    <message>
        <source>This one: {length}.</source>
        <translation>Den här perioden: {length}.</translation>
    </message>
    <message>
        <source>This paper could not be looked at: it is damaged, or asks too much of the computer. It is kept.</source>
        <translation>Det här pappret kunde inte ses: det är skadat eller kräver för mycket av datorn. Det finns kvar.</translation>
    </message>
    <message>
        <source>This part is missing.</source>
        <translation>Den här punkten saknas.</translation>
    </message>
    <message>
        <source>This payment window begins only on {day}.</source>
        <translation>Den här betalningsperioden börjar först {day}.</translation>
    </message>
    <message>
        <source>This payment window has not begun yet.</source>
        <translation>Den här betalningsperioden har inte börjat än.</translation>
    </message>
    <message>
        <source>This period has ended. Open it again first.</source>
        <translation>Perioden har avslutats. Öppna den först på nytt.</translation>
    </message>
    <message>
        <source>This person has not been at any session yet, so no certificate was made.</source>
        <translation>Hen har inte varit med en enda gång än, så inget intyg gjordes.</translation>
    </message>
    <message>
        <source>This person is already on the course, as number {number}.</source>
        <translation>Den här personen är redan på kursen som nummer {number}.</translation>
    </message>
    <message>
        <source>This person is in the course already.</source>
        <translation>Personen är redan med i kursen.</translation>
    </message>
    <message>
        <source>This person is marked as having come. Choose somebody else.</source>
        <translation>Personen är redan antecknad som närvarande. Välj någon annan.</translation>
    </message>
    <message>
        <source>This points to something that is not in the file.</source>
        <translation>Det här hänvisar till något som inte finns i filen.</translation>
    </message>
    <message>
        <source>This program does not know the decision yet. Call the coordinator.</source>
        <translation>Det här programmet känner ännu inte till beslutet. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>This program keeps your meetings, hours and trips. Everything stays on this computer.</source>
        <translation>Det här programmet håller reda på dina träffar, timmar och resor. Allt stannar på den här datorn.</translation>
    </message>
    <message>
        <source>This questionnaire is not here any more.</source>
        <translation>Den här enkäten finns inte längre.</translation>
    </message>
    <message>
        <source>This questionnaire tells of groups of people. The score of one person is not shown; the answers are kept and help everyone together.</source>
        <translation>Den här enkäten berättar om människor tillsammans. En enskild persons poäng visas inte. Svaren finns kvar och är till hjälp i hela gruppens resultat.</translation>
    </message>
    <message>
        <source>This repeating meeting is not there any more. What is in the form stays; saving adds it again.</source>
        <translation>Det här återkommande mötet finns inte längre. Det som står i formuläret finns kvar; om du sparar läggs det till igen.</translation>
    </message>
    <message>
        <source>This replaces the one you signed before</source>
        <translation>Den här ersätter den som du undertecknade tidigare</translation>
    </message>
    <message>
        <source>This request has been answered already.</source>
        <translation>Denna begäran har redan besvarats.</translation>
    </message>
    <message>
        <source>This session is not in the course any more: it was deleted or undone.</source>
        <translation>Det här tillfället finns inte längre i kursen: det togs bort eller ångrades.</translation>
    </message>
    <message>
        <source>This session was cancelled, so nobody is marked.</source>
        <translation>Tillfället är inställt, så ingen närvaro antecknas.</translation>
    </message>
    <message>
        <source>This session was cancelled, so nothing can be marked for it.</source>
        <translation>Tillfället är inställt, så inget kan antecknas för det.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Det här blir kvar</translation>
    </message>
    <message>
        <source>This step is told by the records. It needs no tick.</source>
        <translation>Uppgifterna berättar själva om det här steget. Det behöver inte märkas.</translation>
    </message>
    <message>
        <source>This table is not shown: its numbers are so small that they cannot be protected otherwise.</source>
        <translation>Den här tabellen visas inte: talen är så små att de inte kan skyddas på annat sätt.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Det tar några sekunder.</translation>
    </message>
    <message>
        <source>This time differs from a report given out before by a few people only, so nothing is told of people. Choose the same time as before, or a clearly longer one.</source>
        <translation>Den här tiden skiljer sig från en tidigare given rapport med bara några människor, så inget berättas om människor. Välj samma tid som förut eller en klart längre.</translation>
    </message>
    <message>
        <source>This topic is not in the list. Choose another.</source>
        <translation>Ämnet finns inte i listan. Välj ett annat.</translation>
    </message>
    <message>
        <source>This version counts</source>
        <translation>Den här versionen gäller</translation>
    </message>
    <message>
        <source>This view is for you: {name}</source>
        <translation>Den här vyn är för dig: {name}</translation>
    </message>
    <message>
        <source>This was here already. Nothing was changed.</source>
        <translation>Det fanns redan här. Inget ändrades.</translation>
    </message>
    <message>
        <source>This was known already.</source>
        <translation>Det här var redan känt.</translation>
    </message>
    <message>
        <source>This was made with practice data</source>
        <translation>Det här är gjort med övningsmaterial</translation>
    </message>
    <message>
        <source>This was not understood as a day. Try for example 20.11. or yesterday.</source>
        <translation>Dagen blev oklar. Skriv till exempel 20.11. eller igår.</translation>
    </message>
    <message>
        <source>This was not understood as a length. Try for example 2 h 30 min.</source>
        <translation>Längden blev oklar. Skriv till exempel 2 h 30 min.</translation>
    </message>
    <message>
        <source>This was not understood as a time. Try for example 9.30.</source>
        <translation>Klockslaget blev oklart. Skriv till exempel 9.30.</translation>
    </message>
    <message>
        <source>This was not understood as euros. Try for example 13 or 13,50.</source>
        <translation>Summan blev oklar. Skriv till exempel 13 eller 13,50.</translation>
    </message>
    <message>
        <source>This was not understood as kilometres. Try for example 24 or 24,5.</source>
        <translation>Kilometrarna blev oklara. Skriv till exempel 24 eller 24,5.</translation>
    </message>
    <message>
        <source>This was read from it. Look through the fields and put right what is wrong.</source>
        <translation>Så här lästes det. Se igenom fälten och rätta det som är fel.</translation>
    </message>
    <message>
        <source>This was typed earlier and not saved. What is saved has changed since: look at both before saving.</source>
        <translation>Det här skrev du tidigare och det har inte sparats. Det sparade har ändrats efter det: se på båda innan du sparar.</translation>
    </message>
    <message>
        <source>This worker is not known here any more. Choose another.</source>
        <translation>Den här arbetaren finns inte längre här. Välj en annan.</translation>
    </message>
    <message>
        <source>This worker's work in the space is marked as ended.</source>
        <translation>Den här arbetarens arbete i utrymmet är markerat som avslutat.</translation>
    </message>
    <message>
        <source>This works, but a repeated pattern is easy to guess. Another PIN would keep better.</source>
        <translation>Det här går, men ett mönster som upprepas är lätt att gissa. En annan PIN skulle skydda bättre.</translation>
    </message>
    <message>
        <source>This works, but signs in a row are easy to guess. Another PIN would keep better.</source>
        <translation>Det här går, men tecken i följd är lätta att gissa. En annan PIN skulle skydda bättre.</translation>
    </message>
    <message>
        <source>This works, but somebody who knows your birthday or year would try it. Another PIN would keep better.</source>
        <translation>Det här går, men den som känner din födelsedag eller ditt födelseår skulle pröva det. En annan PIN skulle skydda bättre.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Det här året</translation>
    </message>
    <message>
        <source>Those asked to a network meeting saved</source>
        <translation>De som bjudits till nätverksmötet sparade</translation>
    </message>
    <message>
        <source>Those who took part</source>
        <translation>Deltagare i antal</translation>
    </message>
    <message>
        <source>Those without a permission can be asked when the client sits there too and wants it.</source>
        <translation>Även de som saknar tillstånd kan bjudas in när klienten själv är med och vill det.</translation>
    </message>
    <message>
        <source>Three goals at a time are enough.</source>
        <translation>Tre mål åt gången räcker.</translation>
    </message>
    <message>
        <source>Tick first that these clients are added: their visits need them.</source>
        <translation>Kryssa först för att de här klienterna läggs till: träffarna behöver dem.</translation>
    </message>
    <message>
        <source>Tick what is to be sent.</source>
        <translation>Välj vad som ska skickas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Tiden är slut</translation>
    </message>
    <message>
        <source>Time of planning</source>
        <translation>Planeringstid</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Tid tillsammans</translation>
    </message>
    <message>
        <source>Times they came</source>
        <translation>Besök i antal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Till I dag</translation>
    </message>
    <message>
        <source>To another &amp;calendar…</source>
        <translation>Till en annan &amp;kalender…</translation>
    </message>
    <message>
        <source>To another calendar</source>
        <translation>Till en annan kalender</translation>
    </message>
    <message>
        <source>To another link worker</source>
        <translation>Till en annan välmåendelots</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Att godkänna</translation>
    </message>
    <message>
        <source>To be completed. Mend what is named, sign the month again and send it.</source>
        <translation>Ska kompletteras. Rätta det som nämns, underteckna månaden på nytt och skicka den.</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Att komma ihåg</translation>
    </message>
    <message>
        <source>To the &amp;participants</source>
        <translation>Till &amp;deltagarna</translation>
    </message>
    <message>
        <source>To the client's card</source>
        <translation>Till klientens kort</translation>
    </message>
    <message>
        <source>To the goals</source>
        <translation>Till målen</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>Till utvärderingarna</translation>
    </message>
    <message>
        <source>To the waiting list</source>
        <translation>Till kön</translation>
    </message>
    <message>
        <source>To which partner</source>
        <translation>Till vilken partner</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Today's page viewed</source>
        <translation>Sidan I dag visad</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>Anmäld frånvaro</translation>
    </message>
    <message>
        <source>Told in every invitation, for example the name of a shared folder</source>
        <translation>Berättas i varje inbjudan, till exempel namnet på en delad mapp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Topics of the contact</source>
        <translation>Mötets ämnen</translation>
    </message>
    <message>
        <source>Topics, age bands and places are told of the contacts where they were noted.</source>
        <translation>Ämnen, åldersgrupper och platser gäller de möten där de har antecknats.</translation>
    </message>
    <message>
        <source>Touch a button when you meet somebody. One touch counts one contact.</source>
        <translation>Rör vid en knapp när du möter någon. En beröring är ett möte.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Training and support</source>
        <translation>Utbildning och stöd</translation>
    </message>
    <message>
        <source>Training course</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Training deleted</source>
        <translation>Utbildning borttagen</translation>
    </message>
    <message>
        <source>Training of peers</source>
        <translation>Utbildning av kamratstödjare</translation>
    </message>
    <message>
        <source>Training saved</source>
        <translation>Utbildning sparad</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Utbildningar</translation>
    </message>
    <message>
        <source>Travel cost of one session, €</source>
        <translation>Resekostnad för ett tillfälle, €</translation>
    </message>
    <message>
        <source>Travel costs</source>
        <translation>Resekostnader</translation>
    </message>
    <message>
        <source>Travel costs of the participants</source>
        <translation>Deltagarnas resekostnader</translation>
    </message>
    <message>
        <source>Travel tickets</source>
        <translation>Resebiljetter</translation>
    </message>
    <message>
        <source>Travel together {sum}</source>
        <translation>Resor totalt {sum}</translation>
    </message>
    <message>
        <source>Travel {sum} for each session</source>
        <translation>Resor {sum} per tillfälle</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Resa</translation>
    </message>
    <message>
        <source>Trip deleted</source>
        <translation>Resa borttagen</translation>
    </message>
    <message>
        <source>Trip saved</source>
        <translation>Resa sparad</translation>
    </message>
    <message>
        <source>Trip {route}: {sum}</source>
        <translation>Resa {route}: {sum}</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Resor</translation>
    </message>
    <message>
        <source>Trips without a meeting</source>
        <translation>Resor utan träff</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or one word.</source>
        <translation>Pröva början av ett ord eller bara ett ord.</translation>
    </message>
    <message>
        <source>Trying the place.</source>
        <translation>Platsen provas.</translation>
    </message>
    <message>
        <source>Turn to the client</source>
        <translation>Vänd till klienten</translation>
    </message>
    <message>
        <source>Turn to the one who answers</source>
        <translation>Vänd till den som svarar</translation>
    </message>
    <message>
        <source>Two clients have the same code.</source>
        <translation>Två klienter har samma kod.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Två kolumner har samma namn.</translation>
    </message>
    <message>
        <source>Two different people approve every claim.</source>
        <translation>Varje ansökan godkänns av två olika personer.</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Skriv in svar</translation>
    </message>
    <message>
        <source>Type the recovery key from the paper.</source>
        <translation>Skriv återställningsnyckeln från papperet.</translation>
    </message>
    <message>
        <source>Type the word {word} to be sure</source>
        <translation>Skriv ordet {word} som bekräftelse</translation>
    </message>
    <message>
        <source>Type the word {word}.</source>
        <translation>Skriv ordet {word}.</translation>
    </message>
    <message>
        <source>Type this group from the paper too.</source>
        <translation>Skriv också den här gruppen från papperet.</translation>
    </message>
    <message>
        <source>Type your PIN first.</source>
        <translation>Skriv först din PIN.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Skriv först ditt lösenord.</translation>
    </message>
    <message>
        <source>Type your present passphrase.</source>
        <translation>Skriv ditt nuvarande lösenord.</translation>
    </message>
    <message>
        <source>Typed {day} {time}</source>
        <translation>Skrivet {day} {time}</translation>
    </message>
    <message>
        <source>Under way again: {goal}</source>
        <translation>På gång igen: {goal}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undoes: {act}. Ctrl+Z</source>
        <translation>Ångrar: {act}. Ctrl+Z</translation>
    </message>
    <message>
        <source>Undone act done again</source>
        <translation>Det ångrade gjort på nytt</translation>
    </message>
    <message>
        <source>Unexcused absences in a row before somebody rings</source>
        <translation>Oanmälda frånvaron i rad innan någon ringer</translation>
    </message>
    <message>
        <source>Unit or organisation</source>
        <translation>Enhet eller organisation</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Up and down choose a measure, Enter opens it.</source>
        <translation>Pilarna väljer en mätare, Enter öppnar den.</translation>
    </message>
    <message>
        <source>Update of the space refused</source>
        <translation>Uppdatering av utrymmet avvisad</translation>
    </message>
    <message>
        <source>Use only digits and letters.</source>
        <translation>Använd bara siffror och bokstäver.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Använd lösenordet</translation>
    </message>
    <message>
        <source>Use the records that are there already</source>
        <translation>Använd uppgifterna som redan finns där</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Använd återställningsnyckeln</translation>
    </message>
    <message>
        <source>Use them as themes</source>
        <translation>Använd som teman</translation>
    </message>
    <message>
        <source>Use these six words</source>
        <translation>Jag använder de här sex orden</translation>
    </message>
    <message>
        <source>Use this computer's key</source>
        <translation>Använd den här datorns nyckel</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Använd den här</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Använd den här texten</translation>
    </message>
    <message>
        <source>Used are approved and paid claims, committed those that have come and are not decided yet.</source>
        <translation>Använt är godkända och betalda ansökningar, bundet sådana som har kommit men inte är avgjorda än.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>User name and password of a server</source>
        <translation>Serverns användarnamn och lösenord</translation>
    </message>
    <message>
        <source>User name on the server</source>
        <translation>Användarnamn på servern</translation>
    </message>
    <message>
        <source>V&amp;isitors</source>
        <translation>Bes&amp;ökare</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fordon</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {number}, signed {when}</source>
        <translation>Version {number}, undertecknad {when}</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Version {value} is already here with other contents: give the next number.</source>
        <translation>Version {value} finns redan här med annat innehåll: ge nästa nummer.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Village or town, then the address</source>
        <translation>By eller kommun, sedan adress</translation>
    </message>
    <message>
        <source>Villages and areas</source>
        <translation>Byar och områden</translation>
    </message>
    <message>
        <source>Visit counted</source>
        <translation>Besök räknat</translation>
    </message>
    <message>
        <source>Visit deleted</source>
        <translation>Besök borttaget</translation>
    </message>
    <message>
        <source>Visit marked as held</source>
        <translation>Besök markerat som genomfört</translation>
    </message>
    <message>
        <source>Visit or meeting</source>
        <translation>Besök eller träff</translation>
    </message>
    <message>
        <source>Visit saved</source>
        <translation>Besök sparat</translation>
    </message>
    <message>
        <source>Visit to a group deleted</source>
        <translation>Gruppbesök borttaget</translation>
    </message>
    <message>
        <source>Visit to a group saved</source>
        <translation>Gruppbesök sparat</translation>
    </message>
    <message>
        <source>Visit: {names}</source>
        <translation>Besök: {names}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Visits after the last day are not paid. What was logged and signed stays as it is.</source>
        <translation>Besök efter den sista dagen betalas inte. Det som antecknats och undertecknats förblir som det är.</translation>
    </message>
    <message>
        <source>Visits from the notebook</source>
        <translation>Besök från häftet</translation>
    </message>
    <message>
        <source>Visits kept in a table before can be brought in. They are shown first, then taken in.</source>
        <translation>Träffar som har antecknats i en tabell kan hämtas hit. De visas först och tas in sedan.</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>Månadens besök</translation>
    </message>
    <message>
        <source>Visits taken in from a table</source>
        <translation>Besök införda från en tabell</translation>
    </message>
    <message>
        <source>Visits that leave</source>
        <translation>Besök som skickas</translation>
    </message>
    <message>
        <source>Volunteer's kilometres in a year, at most</source>
        <translation>Frivilligs kilometerersättning per år, högst</translation>
    </message>
    <message>
        <source>Volunteers: at most {limit} of kilometres in a year.</source>
        <translation>Frivilliga: kilometer för högst {limit} per år.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntan</translation>
    </message>
    <message>
        <source>Waiting for the first meeting</source>
        <translation>Väntan på den första träffen</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Was in a group</source>
        <translation>Var i en grupp</translation>
    </message>
    <message>
        <source>Was it held, was the client not met, or was it cancelled?</source>
        <translation>Hölls den, träffades ni inte eller ställdes den in?</translation>
    </message>
    <message>
        <source>Was one of the steps reached?</source>
        <translation>Nåddes något av stegen?</translation>
    </message>
    <message>
        <source>Way of opening changed</source>
        <translation>Sättet att öppna bytt</translation>
    </message>
    <message>
        <source>Ways of helping that others have tried: for whom, how, what was hard and what helped.</source>
        <translation>Sätt att hjälpa som andra har prövat: för vem, hur, vad som var svårt och vad som hjälpte.</translation>
    </message>
    <message>
        <source>We count the same. Nothing to remark.</source>
        <translation>Vi räknar detsamma. Inget att anmärka.</translation>
    </message>
    <message>
        <source>We count €</source>
        <translation>Vi räknar €</translation>
    </message>
    <message>
        <source>We go on</source>
        <translation>Vi fortsätter</translation>
    </message>
    <message>
        <source>We look back &amp;from</source>
        <translation>Vi ser tillbaka &amp;från</translation>
    </message>
    <message>
        <source>We make it &amp;together</source>
        <translation>Vi gör den &amp;tillsammans</translation>
    </message>
    <message>
        <source>We sign &amp;here</source>
        <translation>Vi undertecknar &amp;här</translation>
    </message>
    <message>
        <source>We sign on &amp;paper</source>
        <translation>Vi undertecknar på &amp;papper</translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation>Vecka eller månad</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Weekly meeting</source>
        <translation>Träff varje vecka</translation>
    </message>
    <message>
        <source>Weekly meetings</source>
        <translation>Veckoträffar</translation>
    </message>
    <message>
        <source>Weekly plan deleted</source>
        <translation>Veckoplan borttagen</translation>
    </message>
    <message>
        <source>Weekly plan saved</source>
        <translation>Veckoplan sparad</translation>
    </message>
    <message>
        <source>Weeks from one session to the next</source>
        <translation>Veckor från ett tillfälle till nästa</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Välkommen tillbaka</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Välkommen, {name}!</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What &amp;do you do</source>
        <translation>Vad &amp;gör ni</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Vad som kom</translation>
    </message>
    <message>
        <source>What came after it waits.</source>
        <translation>Det som kom efter den väntar.</translation>
    </message>
    <message>
        <source>What came around it is kept. Ask the worker what has happened, and write it down.</source>
        <translation>Resten av loggen finns kvar. Fråga arbetaren vad som hänt och skriv upp det.</translation>
    </message>
    <message>
        <source>What came does not fit with what is known of the coordinator's space. It was not taken. Call the coordinator.</source>
        <translation>Det som kom stämmer inte med vad som är känt om koordinatorns utrymme. Det togs inte emot. Ring koordinatorn.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>What came up to this number stays. Whatever this computer sends after it is refused, whatever day it bears. The records on the computer itself stay locked behind its passphrase.</source>
        <translation>Det som har kommit till och med det här numret finns kvar. Allt som den här datorn skickar efter det avvisas, vilken dag det än bär. Uppgifterna på själva datorn är låsta bakom lösenordet.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file</source>
        <translation>Vad som kan läsas i den skadade filen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>What changes now?</source>
        <translation>Vad ändras nu?</translation>
    </message>
    <message>
        <source>What comes after the period</source>
        <translation>Vad som kommer efter perioden</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Vad kommer sedan</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Vad händer härnäst?</translation>
    </message>
    <message>
        <source>What comes of this</source>
        <translation>Vad det här blir</translation>
    </message>
    <message>
        <source>What could be done before the next meeting? Write that as a step.</source>
        <translation>Vad kunde göras redan före nästa träff? Skriv det som ett steg.</translation>
    </message>
    <message>
        <source>What could be in the way?</source>
        <translation>Vad kan komma i vägen?</translation>
    </message>
    <message>
        <source>What do we do in another way?</source>
        <translation>Vad gör vi på ett annat sätt?</translation>
    </message>
    <message>
        <source>What do we take with us?</source>
        <translation>Vad tar vi med oss?</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Vad gör du?</translation>
    </message>
    <message>
        <source>What do you do? You can choose several.</source>
        <translation>Vad gör du? Du kan välja flera.</translation>
    </message>
    <message>
        <source>What do you say of it yourself?</source>
        <translation>Vad säger du själv om det?</translation>
    </message>
    <message>
        <source>What do you say of it yourself? {goal}</source>
        <translation>Vad säger du själv om det? {goal}</translation>
    </message>
    <message>
        <source>What each participant's travel comes to, for the one who pays.</source>
        <translation>Vad varje deltagares resor kostar, för den som betalar dem.</translation>
    </message>
    <message>
        <source>What happens then, and who was told</source>
        <translation>Vad som händer sedan och vem som har fått veta</translation>
    </message>
    <message>
        <source>What has been decided</source>
        <translation>Vad som har beslutats</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Vad som har gjorts</translation>
    </message>
    <message>
        <source>What has been done on this computer</source>
        <translation>Vad som har gjorts på den här datorn</translation>
    </message>
    <message>
        <source>What has been signed stays as it is. It can be corrected with a new version.</source>
        <translation>Det som har undertecknats förblir som det är. Det kan rättas med en ny version.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>What has to be written before the work begins</source>
        <translation>Vad som ska skrivas innan verksamheten börjar</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Vad som hjälpte</translation>
    </message>
    <message>
        <source>What is asked, in Finnish</source>
        <translation>Vad som frågas, på finska</translation>
    </message>
    <message>
        <source>What is deleted lies here for 30 days and is then gone for good.</source>
        <translation>Det som tas bort ligger här i 30 dagar och försvinner sedan för gott.</translation>
    </message>
    <message>
        <source>What is deleted lies here for 30 days.</source>
        <translation>Det som tas bort ligger här i 30 dagar.</translation>
    </message>
    <message>
        <source>What is different then, on an ordinary Tuesday? Can it be counted?</source>
        <translation>Vad är annorlunda då, en helt vanlig tisdag? Kan det räknas?</translation>
    </message>
    <message>
        <source>What is filled into agreement texts</source>
        <translation>Det som fylls i avtalstexterna</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Vad som är antecknat</translation>
    </message>
    <message>
        <source>What is noted of {name}</source>
        <translation>Vad som är antecknat om {name}</translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation>Vad som betalas</translation>
    </message>
    <message>
        <source>What is read is put in the empty fields below. Look at it before you save.</source>
        <translation>Det lästa kommer i de tomma fälten nedan. Se igenom det innan du sparar.</translation>
    </message>
    <message>
        <source>What is said first</source>
        <translation>Vad som sägs först</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Vad som berättas</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>Vad som önskas</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som ska rättas</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Vad den ger</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad den är till för</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>Vad partnern lovar</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Vad det var</translation>
    </message>
    <message>
        <source>What kept people from taking part</source>
        <translation>Vad hindrade från att delta</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Vad som skickas</translation>
    </message>
    <message>
        <source>What lies there stays there, and what was sent stays sent.</source>
        <translation>Det som ligger där blir kvar, och det som skickats förblir skickat.</translation>
    </message>
    <message>
        <source>What may be talked about</source>
        <translation>Vad man får prata om</translation>
    </message>
    <message>
        <source>What may be told, in the person's own words</source>
        <translation>Vad som får berättas, med personens egna ord</translation>
    </message>
    <message>
        <source>What may stand in a client's way, as offered when you log a visit. Visits keep what they have.</source>
        <translation>Vad som kan stå i vägen för klienten: de här föreslås när du antecknar ett besök. Gjorda anteckningar ändras inte.</translation>
    </message>
    <message>
        <source>What must be mended in the file</source>
        <translation>Vad som ska rättas i filen</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Vad nu</translation>
    </message>
    <message>
        <source>What referrals and meetings tell of residents' needs, for those who decide. Nobody can be recognised: small numbers are hidden, and so is what would give them away.</source>
        <translation>Vad remisser och träffar berättar om invånarnas behov för dem som beslutar. Ingen kan kännas igen: små tal döljs, och likaså det som de kunde räknas ut av.</translation>
    </message>
    <message>
        <source>What repeats now</source>
        <translation>Vad som återkommer nu</translation>
    </message>
    <message>
        <source>What services there have been, what has helped, how everyday life goes.</source>
        <translation>Vilken service det har funnits, vad som har hjälpt, hur vardagen går.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Vad som hindrar</translation>
    </message>
    <message>
        <source>What stays: {fingerprint}</source>
        <translation>Det här finns kvar: {fingerprint}</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Vad som var ett hinder</translation>
    </message>
    <message>
        <source>What stood in the way, what would help?</source>
        <translation>Vad var i vägen, vad skulle hjälpa?</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Vad där stod</translation>
    </message>
    <message>
        <source>What support was asked for</source>
        <translation>Vad stödet söktes för</translation>
    </message>
    <message>
        <source>What the client has agreed to. A consent can be withdrawn at any time.</source>
        <translation>Vad klienten har samtyckt till. Ett samtycke kan återtas när som helst.</translation>
    </message>
    <message>
        <source>What the consent is for</source>
        <translation>Vad samtycket gäller</translation>
    </message>
    <message>
        <source>What the map tells</source>
        <translation>Vad kartan berättar</translation>
    </message>
    <message>
        <source>What the partner does</source>
        <translation>Vad partnern gör</translation>
    </message>
    <message>
        <source>What the person hopes to reach</source>
        <translation>Vad personen hoppas uppnå</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>Vad personen behöver</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Vad sedan</translation>
    </message>
    <message>
        <source>What they say together</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>What they say together shows from five answers on, so that nobody can be told apart.</source>
        <translation>Sammandraget visas från och med fem svar, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>What this belonged to has been deleted since. What you typed is put nowhere else; read it here.</source>
        <translation>Det som det här hörde till har tagits bort efter det. Det du skrev läggs inte någon annanstans; läs det här.</translation>
    </message>
    <message>
        <source>What this belongs to has been changed since. Look at both before you save.</source>
        <translation>Det som det här hör till har ändrats efter det. Se på båda innan du sparar.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Vad som väntar</translation>
    </message>
    <message>
        <source>What was agreed on instead</source>
        <translation>Vad som avtalades i stället</translation>
    </message>
    <message>
        <source>What was agreed to be done</source>
        <translation>Vad som avtalades att göras</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Vad som köptes</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was filled with a version keeps it. Nothing is counted anew.</source>
        <translation>Det som fyllts i med en version behåller den. Ingenting räknas om.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hittades</translation>
    </message>
    <message>
        <source>What was good today?</source>
        <translation>Vad var bra i dag?</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Vad som var svårt</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Vad var svårt?</translation>
    </message>
    <message>
        <source>What was held stays as it is. Sessions to come move to where the plan says.</source>
        <translation>Det som hållits förblir som det är. Kommande tillfällen flyttas enligt planen.</translation>
    </message>
    <message>
        <source>What was left on the server could not be deleted yet. Ask your IT support to delete the tables whose names begin with aside_reg_.</source>
        <translation>Det som blev kvar på servern kunde inte raderas ännu. Be IT-stödet radera tabellerna vars namn börjar med aside_reg_.</translation>
    </message>
    <message>
        <source>What was made under a version keeps it. Nothing is counted anew.</source>
        <translation>Det som gjorts under en version behåller den. Inget räknas om.</translation>
    </message>
    <message>
        <source>What was made under earlier rules stays as it is.</source>
        <translation>Det som gjorts enligt tidigare regler förblir som det är.</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Vad som betalades</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Vad ni kom överens om</translation>
    </message>
    <message>
        <source>What was read back is not what was written. The records stay where they were.</source>
        <translation>Något annat lästes tillbaka än vad som skrevs. Uppgifterna blev kvar där de var.</translation>
    </message>
    <message>
        <source>What was said of this review lies in its text to copy. Write here only what is new.</source>
        <translation>Det som sades i den här utvärderingen finns i dess text att kopiera. Skriv här bara det nya.</translation>
    </message>
    <message>
        <source>What was sealed waits here and nothing is lost.</source>
        <translation>Det förseglade väntar här och inget har gått förlorat.</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation>Vad vi kom överens om</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Vad vi bestämde</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Vad vi gör</translation>
    </message>
    <message>
        <source>What we do, and what is needed for it</source>
        <translation>Vad vi gör och vad som behövs</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Vad gick bra?</translation>
    </message>
    <message>
        <source>What workers send is sealed to every coordinator. People are let in on one computer.</source>
        <translation>Det arbetarna skickar förseglas till varje koordinator. Folk släpps in på en dator.</translation>
    </message>
    <message>
        <source>What would leave was looked at</source>
        <translation>Sett vad som skulle skickas</translation>
    </message>
    <message>
        <source>What yo&amp;u did</source>
        <translation>&amp;Vad ni gjorde</translation>
    </message>
    <message>
        <source>What you answered can no longer be seen here. Give the computer back.</source>
        <translation>Dina svar syns inte längre här. Ge tillbaka datorn.</translation>
    </message>
    <message>
        <source>What you asked, of whom and how</source>
        <translation>Vad du frågade, av vem och hur</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Vad du kallar den</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Vad ni gör</translation>
    </message>
    <message>
        <source>What you had saved is safe. Close this and go on; if it happens again, close the program and open it anew.</source>
        <translation>Allt sparat finns kvar. Stäng det här och fortsätt. Om det händer igen, stäng programmet och öppna det på nytt.</translation>
    </message>
    <message>
        <source>What you have logged is safe in the program.</source>
        <translation>Det du har antecknat är sparat i programmet.</translation>
    </message>
    <message>
        <source>What you leave here comes back in its own form by itself.</source>
        <translation>Det du lämnar här kommer av sig självt tillbaka i sitt eget formulär.</translation>
    </message>
    <message>
        <source>What you tell the coordinator</source>
        <translation>Vad du berättar för koordinatorn</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Du skrev</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>When at the latest</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>When do you look at it?</source>
        <translation>När ser ni på det?</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>När den ställs</translation>
    </message>
    <message>
        <source>When more, or fewer, hours have been agreed for one client in one month.</source>
        <translation>När man har kommit överens om fler eller färre timmar för en klient under en månad.</translation>
    </message>
    <message>
        <source>When the client was &amp;not met, pay</source>
        <translation>När klienten &amp;inte träffades betalas</translation>
    </message>
    <message>
        <source>When the official system gave it</source>
        <translation>När systemet har gett det</translation>
    </message>
    <message>
        <source>When the official system gave it. It can be written later too.</source>
        <translation>När det officiella systemet har gett det. Det kan skrivas senare också.</translation>
    </message>
    <message>
        <source>When the paper has come back from the door: type the numbers, and everyone is marked at once.</source>
        <translation>När listan har kommit tillbaka från dörren: skriv numren, så antecknas alla på en gång.</translation>
    </message>
    <message>
        <source>When you have joined, the hours and trips of a month travel sealed to your coordinator, and the receipt comes back. Nothing is sent before you say so.</source>
        <translation>När du har gått med går månadens timmar och resor förseglade till din koordinator och kvittensen kommer tillbaka. Ingenting skickas innan du säger till.</translation>
    </message>
    <message>
        <source>When you log a visit, its hours and kilometres come here by themselves.</source>
        <translation>När du antecknar en träff kommer dess timmar och kilometer hit av sig själva.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where did you read it?</source>
        <translation>Var läste du det?</translation>
    </message>
    <message>
        <source>Where it happened was written down for whoever mends the program, without names or notes: {path}</source>
        <translation>Stället antecknades för den som rättar programmet, utan namn och anteckningar: {path}</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Var det lästes</translation>
    </message>
    <message>
        <source>Where the goal stands now</source>
        <translation>Var målet står nu</translation>
    </message>
    <message>
        <source>Where the goal stands now: {goal}</source>
        <translation>Var målet står nu: {goal}</translation>
    </message>
    <message>
        <source>Where the mail travels</source>
        <translation>Vilken väg posten går</translation>
    </message>
    <message>
        <source>Where the post will go</source>
        <translation>Vart posten går</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation>Var uppgifterna finns</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Vart gå vidare</translation>
    </message>
    <message>
        <source>Where to go on after the course</source>
        <translation>Vart man går vidare efter kursen</translation>
    </message>
    <message>
        <source>Where you &amp;count</source>
        <translation>&amp;Var det räknas</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Vilka dagar</translation>
    </message>
    <message>
        <source>Which review</source>
        <translation>Vilken utvärdering</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Vilken tjänst</translation>
    </message>
    <message>
        <source>Which session</source>
        <translation>Vilket tillfälle</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Åt vilket håll är det bättre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>Who as&amp;ked for it?</source>
        <translation>Vem be&amp;gärde det?</translation>
    </message>
    <message>
        <source>Who came can be marked from the day of the session on.</source>
        <translation>Närvaron kan antecknas från och med dagen för tillfället.</translation>
    </message>
    <message>
        <source>Who came is kept</source>
        <translation>Närvaron antecknas</translation>
    </message>
    <message>
        <source>Who did or saw what and when, by ids. No names, no texts.</source>
        <translation>Vem som gjort eller tittat på vad och när, med beteckningar. Inga namn, inga texter.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Who does what, and where to go on.</source>
        <translation>Vem gör vad, och vart går vi vidare.</translation>
    </message>
    <message>
        <source>Who gets in touch with whom, and what goes on in the group</source>
        <translation>Vem som tar kontakt med vem och hur gruppen fortsätter</translation>
    </message>
    <message>
        <source>Who gives the money</source>
        <translation>Vem ger pengarna</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Vem har tittat</translation>
    </message>
    <message>
        <source>Who holds the licence</source>
        <translation>Vem som har licensen</translation>
    </message>
    <message>
        <source>Who insures the participants</source>
        <translation>Vem som försäkrar deltagarna</translation>
    </message>
    <message>
        <source>Who interpreted</source>
        <translation>Vem tolkade</translation>
    </message>
    <message>
        <source>Who is around, and with whom may matters be talked about? Draw the map together.</source>
        <translation>Vilka finns omkring, och med vem får man prata om ärendena? Rita kartan tillsammans.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Vilka som bjuds in</translation>
    </message>
    <message>
        <source>Who is called when help is needed</source>
        <translation>Vem man ringer när det behövs hjälp</translation>
    </message>
    <message>
        <source>Who keeps the register</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Who leads it from now on</source>
        <translation>Vem leder från och med nu</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Vem som betalar</translation>
    </message>
    <message>
        <source>Who pays the course fee</source>
        <translation>Vem som betalar kursavgiften</translation>
    </message>
    <message>
        <source>Who pays you?</source>
        <translation>Vem betalar dig?</translation>
    </message>
    <message>
        <source>Who proposed</source>
        <translation>Vem som föreslog</translation>
    </message>
    <message>
        <source>Who referred</source>
        <translation>Vem remitterade</translation>
    </message>
    <message>
        <source>Who refers</source>
        <translation>Vem som remitterar</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Vem som undertecknade</translation>
    </message>
    <message>
        <source>Who signed this?</source>
        <translation>Vem har undertecknat det här?</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Vem som undertecknar</translation>
    </message>
    <message>
        <source>Who signs, {party}</source>
        <translation>Vem som undertecknar, {party}</translation>
    </message>
    <message>
        <source>Who this is to the client</source>
        <translation>Vem personen är för klienten</translation>
    </message>
    <message>
        <source>Whoever is logged in to this account of the computer can then open your records without your passphrase. Do not use it on a computer or account that you share with others.</source>
        <translation>Vem som helst som är inloggad på det här kontot på datorn kan då öppna dina uppgifter utan ditt lösenord. Använd den inte på en dator eller ett konto som du delar med andra.</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Hela året</translation>
    </message>
    <message>
        <source>Whom to ask about one's own records</source>
        <translation>Vem man kan fråga om sina uppgifter</translation>
    </message>
    <message>
        <source>Whom to name</source>
        <translation>Vem utses</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Whose certificate</source>
        <translation>Vems intyg</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Vems pengar</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>Vems deltagare</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Whose recovery key</source>
        <translation>Vems återställningsnyckel</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Vems arbete</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Varför det ställs in</translation>
    </message>
    <message>
        <source>Why it is opened</source>
        <translation>Varför den öppnas</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>Varför det ställdes in</translation>
    </message>
    <message>
        <source>Why it was corrected</source>
        <translation>Varför du rättade</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Varför inte nu</translation>
    </message>
    <message>
        <source>Why the data are erased</source>
        <translation>Varför uppgifterna raderas</translation>
    </message>
    <message>
        <source>Why the notes are needed</source>
        <translation>Varför anteckningarna behövs</translation>
    </message>
    <message>
        <source>Why the text is erased</source>
        <translation>Varför texten raderas</translation>
    </message>
    <message>
        <source>Why they are needed</source>
        <translation>Varför de behövs</translation>
    </message>
    <message>
        <source>Why you use the records now</source>
        <translation>Varför du använder uppgifterna nu</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Wishes of the interviews</source>
        <translation>Önskemål från intervjuerna</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Med kommatecken emellan</translation>
    </message>
    <message>
        <source>With link workers</source>
        <translation>Hos välmåendelotsar</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Med namn</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återta samtycket</translation>
    </message>
    <message>
        <source>Withdraw the permission</source>
        <translation>Återta tillståndet</translation>
    </message>
    <message>
        <source>Without a score: {count}.</source>
        <translation>Utan poäng: {count}.</translation>
    </message>
    <message>
        <source>Without a signature (PDF)</source>
        <translation>Utan underskrift (PDF)</translation>
    </message>
    <message>
        <source>Without a ticket: {days}</source>
        <translation>Utan biljett: {days}</translation>
    </message>
    <message>
        <source>Without an agreement in force only first visits are paid.</source>
        <translation>Utan ett gällande avtal betalas bara första besök.</translation>
    </message>
    <message>
        <source>Without it no link worker can be named. Leave it empty where the person got in touch.</source>
        <translation>Utan den kan ingen välmåendelots utses. Lämna tomt om personen själv tog kontakt.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Ord för ord</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Words of {n}</source>
        <translation>Vad {n} betyder</translation>
    </message>
    <message>
        <source>Words to the link worker</source>
        <translation>Ord till välmåendelotsen</translation>
    </message>
    <message>
        <source>Words to the worker</source>
        <translation>Dina ord till arbetaren</translation>
    </message>
    <message>
        <source>Work entered from paper</source>
        <translation>Timmar antecknade från papper</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Arbetare</translation>
    </message>
    <message>
        <source>Worker without a computer added</source>
        <translation>Arbetare utan dator tillagd</translation>
    </message>
    <message>
        <source>Worker's areas and room noted</source>
        <translation>Arbetarens områden och plats antecknade</translation>
    </message>
    <message>
        <source>Worker's recovery key opened with the envelope</source>
        <translation>Arbetarens återställningsnyckel öppnad med kuvertet</translation>
    </message>
    <message>
        <source>Worker's sealed recovery key taken to keep</source>
        <translation>Arbetarens förseglade återställningsnyckel tagen i förvar</translation>
    </message>
    <message>
        <source>Worker's work in the space ended</source>
        <translation>Arbetarens arbete i utrymmet avslutat</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbetare</translation>
    </message>
    <message>
        <source>Workers and their computers</source>
        <translation>Arbetare och deras datorer</translation>
    </message>
    <message>
        <source>Workers appear here when their first claim comes.</source>
        <translation>En arbetare syns här när den första ansökan kommer.</translation>
    </message>
    <message>
        <source>Workers are let in on the computer of the coordinator who keeps the space.</source>
        <translation>Arbetare släpps in på datorn hos den koordinator som håller utrymmet.</translation>
    </message>
    <message>
        <source>Workers are no longer offered it. Keys that are sealed already can still be opened with the paper.</source>
        <translation>Det erbjuds inte längre till arbetarna. Nycklar som redan är förseglade kan fortfarande öppnas med papperet.</translation>
    </message>
    <message>
        <source>Workers compared for a referral</source>
        <translation>Arbetare jämförda för en remiss</translation>
    </message>
    <message>
        <source>Workers type the same folder or address.</source>
        <translation>Arbetarna använder samma mapp eller adress.</translation>
    </message>
    <message>
        <source>Workers' months come here from the shared folder or a stick.</source>
        <translation>Arbetarnas månader kommer hit från den delade mappen eller ett minne.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Verkstad</translation>
    </message>
    <message>
        <source>Would leave now</source>
        <translation>Skulle skickas nu</translation>
    </message>
    <message>
        <source>Would the client say so to a friend? Whose wish is it?</source>
        <translation>Skulle klienten säga så till en vän? Vems önskan är det?</translation>
    </message>
    <message>
        <source>Write a day within the agreement, {days}.</source>
        <translation>Skriv en dag inom avtalet, {days}.</translation>
    </message>
    <message>
        <source>Write a few words: then the coordinator knows what to do.</source>
        <translation>Skriv några ord: då vet koordinatorn vad som ska göras.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Skriv först ett namn.</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Skriv ett tal eller lämna tomt.</translation>
    </message>
    <message>
        <source>Write a number, such as 12.</source>
        <translation>Skriv ett tal, till exempel 12.</translation>
    </message>
    <message>
        <source>Write a reason. It stays on record.</source>
        <translation>Skriv en orsak. Den sparas.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Skriv ett heltal, till exempel 12.</translation>
    </message>
    <message>
        <source>Write at least one number.</source>
        <translation>Skriv minst ett nummer.</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>Skriv minst en fråga.</translation>
    </message>
    <message>
        <source>Write both days; the last is not before the first.</source>
        <translation>Skriv båda dagarna; den sista är inte före den första.</translation>
    </message>
    <message>
        <source>Write both times; the end is after the start.</source>
        <translation>Skriv båda tiderna; slutet är efter början.</translation>
    </message>
    <message>
        <source>Write down the client's own application and copy it to the official record.</source>
        <translation>Anteckna klientens egen ansökan och för den till klientdatasystemet.</translation>
    </message>
    <message>
        <source>Write each line so: 0–5 needs a change</source>
        <translation>Skriv varje rad så här: 0–5 behöver förändring</translation>
    </message>
    <message>
        <source>Write from which day.</source>
        <translation>Skriv från vilken dag.</translation>
    </message>
    <message>
        <source>Write how long it was, such as 2 h.</source>
        <translation>Skriv hur länge den var, till exempel 2 h.</translation>
    </message>
    <message>
        <source>Write how many hours and minutes, or 0.</source>
        <translation>Skriv timmar och minuter, eller 0.</translation>
    </message>
    <message>
        <source>Write how many more hours you need, for example 2 h.</source>
        <translation>Skriv hur många timmar du behöver till, till exempel 2 h.</translation>
    </message>
    <message>
        <source>Write no names: there are no persons in these records.</source>
        <translation>Skriv inga namn: i de här uppgifterna finns inga personer.</translation>
    </message>
    <message>
        <source>Write the application</source>
        <translation>Skriv ansökan</translation>
    </message>
    <message>
        <source>Write the assessment</source>
        <translation>Skriv bedömningen</translation>
    </message>
    <message>
        <source>Write the barrier.</source>
        <translation>Skriv hindret.</translation>
    </message>
    <message>
        <source>Write the client's code.</source>
        <translation>Skriv klientens kod.</translation>
    </message>
    <message>
        <source>Write the client's name.</source>
        <translation>Skriv klientens namn.</translation>
    </message>
    <message>
        <source>Write the day and the time first.</source>
        <translation>Skriv först dag och klockslag.</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>Skriv besökets dag.</translation>
    </message>
    <message>
        <source>Write the day the consent was given.</source>
        <translation>Skriv dagen då samtycket gavs.</translation>
    </message>
    <message>
        <source>Write the day, for example 20.11.</source>
        <translation>Skriv dagen, till exempel 20.11.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>Write the days and the payer from the paper. The paper itself stays in its folder.</source>
        <translation>Skriv dagarna och betalaren från papperet. Själva papperet stannar i sin mapp.</translation>
    </message>
    <message>
        <source>Write the decision texts</source>
        <translation>Skriv beslutstexterna</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den första dagen.</translation>
    </message>
    <message>
        <source>Write the goal in the client's own words.</source>
        <translation>Skriv målet med klientens egna ord.</translation>
    </message>
    <message>
        <source>Write the hours, such as 12 h.</source>
        <translation>Skriv timmarna, till exempel 12 h.</translation>
    </message>
    <message>
        <source>Write the kilometres.</source>
        <translation>Skriv kilometrarna.</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Skriv den sista dagen.</translation>
    </message>
    <message>
        <source>Write the name of the course.</source>
        <translation>Skriv kursens namn.</translation>
    </message>
    <message>
        <source>Write the name of the interpreter.</source>
        <translation>Skriv tolkens namn.</translation>
    </message>
    <message>
        <source>Write the name of the partner.</source>
        <translation>Skriv partnerns namn.</translation>
    </message>
    <message>
        <source>Write the name of the second person who is present.</source>
        <translation>Skriv namnet på den andra personen som är närvarande.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Skriv namnet.</translation>
    </message>
    <message>
        <source>Write the numbers for example like this: 1 3 4-7. Nothing was marked.</source>
        <translation>Skriv numren till exempel så här: 1 3 4-7. Inget antecknades.</translation>
    </message>
    <message>
        <source>Write the place first and the address after a comma. The payer sees only the place.</source>
        <translation>Skriv först orten och adressen efter ett komma. Betalaren ser bara orten.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Skriv planen</translation>
    </message>
    <message>
        <source>Write the rate.</source>
        <translation>Skriv priset.</translation>
    </message>
    <message>
        <source>Write the reason in a few words. It is printed on the annex.</source>
        <translation>Skriv orsaken med några ord. Den skrivs ut i bilagan.</translation>
    </message>
    <message>
        <source>Write the reason: what should be looked at?</source>
        <translation>Skriv orsaken: vad ska ses över?</translation>
    </message>
    <message>
        <source>Write the service plan together and copy it to the official record.</source>
        <translation>Skriv genomförandeplanen tillsammans och för den till klientdatasystemet.</translation>
    </message>
    <message>
        <source>Write the sum.</source>
        <translation>Skriv summan.</translation>
    </message>
    <message>
        <source>Write the words on paper first, then tick the box.</source>
        <translation>Skriv först orden på papper och kryssa sedan i rutan.</translation>
    </message>
    <message>
        <source>Write the year with four numbers, for example 1950.</source>
        <translation>Skriv året med fyra siffror, till exempel 1950.</translation>
    </message>
    <message>
        <source>Write this first. Your IT support tells it.</source>
        <translation>Skriv detta först. IT-stödet berättar det.</translation>
    </message>
    <message>
        <source>Write to whom the pledge was given.</source>
        <translation>Skriv vem förbindelsen gavs till.</translation>
    </message>
    <message>
        <source>Write what happens then, and who was told.</source>
        <translation>Skriv vad som händer sedan och vem som har fått veta.</translation>
    </message>
    <message>
        <source>Write what it was.</source>
        <translation>Skriv vad det var.</translation>
    </message>
    <message>
        <source>Write what the day was about.</source>
        <translation>Skriv vad dagen handlar om.</translation>
    </message>
    <message>
        <source>Write what was asked or agreed, and with whom.</source>
        <translation>Skriv vad som frågades eller avtalades och med vem.</translation>
    </message>
    <message>
        <source>Write what was bought.</source>
        <translation>Skriv vad som köptes.</translation>
    </message>
    <message>
        <source>Write what you asked.</source>
        <translation>Skriv vad du frågade.</translation>
    </message>
    <message>
        <source>Write when it began.</source>
        <translation>Skriv när det började.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Skriv när det börjar.</translation>
    </message>
    <message>
        <source>Write when it ended.</source>
        <translation>Skriv när det slutade.</translation>
    </message>
    <message>
        <source>Write when it ends.</source>
        <translation>Skriv när det slutar.</translation>
    </message>
    <message>
        <source>Write when the visit began.</source>
        <translation>Skriv när besöket började.</translation>
    </message>
    <message>
        <source>Write when the visit ended.</source>
        <translation>Skriv när besöket slutade.</translation>
    </message>
    <message>
        <source>Write where it went.</source>
        <translation>Skriv vart du körde.</translation>
    </message>
    <message>
        <source>Write where the drive began and where it ended.</source>
        <translation>Skriv var resan började och var den slutade.</translation>
    </message>
    <message>
        <source>Write where the rate was read.</source>
        <translation>Skriv var priset lästes.</translation>
    </message>
    <message>
        <source>Write where the trip began.</source>
        <translation>Skriv var resan började.</translation>
    </message>
    <message>
        <source>Write which group it was.</source>
        <translation>Skriv vilken grupp det var.</translation>
    </message>
    <message>
        <source>Write who asked.</source>
        <translation>Skriv vem som begärde.</translation>
    </message>
    <message>
        <source>Write who gives the money.</source>
        <translation>Skriv vem som ger pengarna.</translation>
    </message>
    <message>
        <source>Write who pays you.</source>
        <translation>Skriv vem som betalar.</translation>
    </message>
    <message>
        <source>Write why not.</source>
        <translation>Skriv varför inte.</translation>
    </message>
    <message>
        <source>Write why the notes are needed.</source>
        <translation>Skriv varför anteckningarna behövs.</translation>
    </message>
    <message>
        <source>Write why you drove: the payer needs it.</source>
        <translation>Skriv varför du körde: betalaren behöver det.</translation>
    </message>
    <message>
        <source>Write why: the coordinator decides by it.</source>
        <translation>Skriv varför: koordinatorn beslutar utifrån det.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Skriv ditt namn.</translation>
    </message>
    <message>
        <source>Writing your records anew under the new key. This may take a minute…</source>
        <translation>Dina uppgifter skrivs på nytt med den nya nyckeln. Det kan ta en minut…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Year &amp;after</source>
        <translation>År&amp;et efter</translation>
    </message>
    <message>
        <source>Year &amp;before</source>
        <translation>Åre&amp;t före</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Året efter</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Året före</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Yearly self-assessment</source>
        <translation>Årlig självbedömning</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, to the end</source>
        <translation>Ja, till slutet</translation>
    </message>
    <message>
        <source>Yes, to {day}</source>
        <translation>Ja, till {day}</translation>
    </message>
    <message>
        <source>You are in a coordinator's space already.</source>
        <translation>Du är redan i en koordinators utrymme.</translation>
    </message>
    <message>
        <source>You are in {space}.</source>
        <translation>Du är med i {space}.</translation>
    </message>
    <message>
        <source>You are not in a coordinator's space yet. Ask the coordinator for an invitation.</source>
        <translation>Du är inte i en koordinators utrymme än. Be koordinatorn om en inbjudan.</translation>
    </message>
    <message>
        <source>You can also try first</source>
        <translation>Du kan också pröva först</translation>
    </message>
    <message>
        <source>You can explain in your own words why.</source>
        <translation>Du kan berätta varför med egna ord.</translation>
    </message>
    <message>
        <source>You can meet the person first: what is signed at the table goes along.</source>
        <translation>Du kan träffa personen först: det som undertecknas vid bordet följer med.</translation>
    </message>
    <message>
        <source>You can sign when the last visit has been logged.</source>
        <translation>Du kan underteckna när den sista träffen är antecknad.</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more times.</source>
        <translation>
            <numerusform>Du kan försöka %n gång till.</numerusform>
            <numerusform>Du kan försöka %n gånger till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan försöka igen nu.</translation>
    </message>
    <message>
        <source>You cannot approve your own claim. Ask another coordinator.</source>
        <translation>Du kan inte godkänna din egen ansökan. Be en annan koordinator.</translation>
    </message>
    <message>
        <source>You cannot end your own place in the space.</source>
        <translation>Du kan inte avsluta din egen plats i utrymmet.</translation>
    </message>
    <message>
        <source>You decide. Nothing else changes if you do not do this.</source>
        <translation>Du bestämmer. Inget annat ändras om du inte gör det här.</translation>
    </message>
    <message>
        <source>You gave a client back</source>
        <translation>Du gav tillbaka en klient</translation>
    </message>
    <message>
        <source>You get a new key to print. The old paper opens your records until you have typed the new key back; after that it does not.</source>
        <translation>Du får en ny nyckel att skriva ut. Det gamla papperet öppnar dina uppgifter tills du har skrivit den nya nyckeln tillbaka. Efter det gör det inte det.</translation>
    </message>
    <message>
        <source>You have an employment contract: the hours are wages, the kilometres tax-free.</source>
        <translation>Du har ett arbetsavtal: timmarna är lön, kilometrarna skattefria.</translation>
    </message>
    <message>
        <source>You have given the files to your payer and wait for an answer.</source>
        <translation>Du har gett filerna till din betalare och väntar på svar.</translation>
    </message>
    <message>
        <source>You have no space for workers yet.</source>
        <translation>Du har inget utrymme för arbetare än.</translation>
    </message>
    <message>
        <source>You have no space yet.</source>
        <translation>Du har inget utrymme än.</translation>
    </message>
    <message>
        <source>You have not answered anything. That is quite all right.</source>
        <translation>Du svarade inte på något. Det är helt okej.</translation>
    </message>
    <message>
        <source>You left {count} unanswered. That is quite all right.</source>
        <translation>Du lät bli att svara på {count}. Det går alldeles bra.</translation>
    </message>
    <message>
        <source>You may choose several.</source>
        <translation>Du kan välja flera.</translation>
    </message>
    <message>
        <source>You meet, work on the goals and try a group. The path goes on by itself.</source>
        <translation>Ni träffas, arbetar med målen och prövar en grupp. Vägen går vidare av sig själv.</translation>
    </message>
    <message>
        <source>You met today.</source>
        <translation>Ni träffades i dag.</translation>
    </message>
    <message>
        <source>You need an invitation: a paper with a code, or a file. Your coordinator gives it to you.</source>
        <translation>Du behöver en inbjudan: ett papper med en kod, eller en fil. Du får den av din koordinator.</translation>
    </message>
    <message>
        <source>You sealed it on {day}.</source>
        <translation>Du förseglade den {day}.</translation>
    </message>
    <message>
        <source>You stopped it. What had gone by then has gone; the rest waits here.</source>
        <translation>Du stoppade överföringen. Det som hann gå har gått. Resten väntar här.</translation>
    </message>
    <message>
        <source>You took a client on</source>
        <translation>Du tog emot en klient</translation>
    </message>
    <message>
        <source>You work by an assignment agreement: the hours and kilometres are fees and taxable.</source>
        <translation>Du har ett uppdragsavtal: timmarna och kilometrarna är skattepliktigt arvode.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt &amp;namn</translation>
    </message>
    <message>
        <source>Your answer leaves with the next mail.</source>
        <translation>Ditt svar skickas med nästa post.</translation>
    </message>
    <message>
        <source>Your answers are kept. Give the computer back to the worker.</source>
        <translation>Dina svar är sparade. Ge datorn tillbaka till arbetaren.</translation>
    </message>
    <message>
        <source>Your answers are ready</source>
        <translation>Dina svar är färdiga</translation>
    </message>
    <message>
        <source>Your answers could not be kept yet. Try again.</source>
        <translation>Svaren kunde inte sparas ännu. Försök igen.</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. After that hours and trips leave from here, and nothing is typed twice.</source>
        <translation>Du får en inbjudan av koordinatorn. Efter det skickas timmar och resor härifrån, och inget skrivs två gånger.</translation>
    </message>
    <message>
        <source>Your coordinator tells you which folder or address it is.</source>
        <translation>Koordinatorn berättar vilken mapp eller adress det är.</translation>
    </message>
    <message>
        <source>Your coordinator wrote: {words}</source>
        <translation>Din koordinator skrev: {words}</translation>
    </message>
    <message>
        <source>Your explanation: {words}</source>
        <translation>Din förklaring: {words}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Din nya återställningsnyckel</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ditt lösenord</translation>
    </message>
    <message>
        <source>Your payer has said that the month is fine.</source>
        <translation>Din betalare har sagt att månaden är i ordning.</translation>
    </message>
    <message>
        <source>Your payer wants something completed. Mend it in the records and make a replacement here.</source>
        <translation>Din betalare vill ha en komplettering. Rätta den i anteckningarna och gör en ersättande ansökan här.</translation>
    </message>
    <message>
        <source>Your pledge of confidentiality is not noted yet</source>
        <translation>Din tystnadsförbindelse är inte antecknad än</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>Dina uppgifter är skadade</translation>
    </message>
    <message>
        <source>Your records are locked. Open them with your PIN.</source>
        <translation>Dina uppgifter är låsta. Öppna dem med din PIN.</translation>
    </message>
    <message>
        <source>Your records are locked. Open them with your passphrase.</source>
        <translation>Dina uppgifter är låsta. Öppna dem med ditt lösenord.</translation>
    </message>
    <message>
        <source>Your records are missing</source>
        <translation>Dina uppgifter saknas</translation>
    </message>
    <message>
        <source>Your records are whole</source>
        <translation>Dina uppgifter är hela</translation>
    </message>
    <message>
        <source>Your records could not be backed up</source>
        <translation>Dina uppgifter kunde inte säkerhetskopieras</translation>
    </message>
    <message>
        <source>Your records stay as they are; only the passphrase changes.</source>
        <translation>Dina uppgifter förblir som de är, bara lösenordet byts.</translation>
    </message>
    <message>
        <source>Your records were not found in this folder. Nothing was changed.</source>
        <translation>Dina uppgifter hittades inte i den här mappen. Inget ändrades.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Din återställningsnyckel</translation>
    </message>
    <message>
        <source>Your request leaves with the next mail.</source>
        <translation>Din begäran skickas med nästa post.</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Din titel</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>Zones of the ticket</source>
        <translation>Biljettens zoner</translation>
    </message>
    <message>
        <source>a LibreOffice table (ODS)</source>
        <translation>en LibreOfficetabell (ODS)</translation>
    </message>
    <message>
        <source>a PDF paper</source>
        <translation>ett PDF-papper</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ett Worddokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>en databas</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>dubblett</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>en grupp</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>lite</translation>
    </message>
    <message>
        <source>a part of it came back twice, call the coordinator</source>
        <translation>en del av det kom tillbaka två gånger, ring koordinatorn</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>en partner</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>en bild</translation>
    </message>
    <message>
        <source>a picture of the receipt is kept</source>
        <translation>kvittots bild är sparad</translation>
    </message>
    <message>
        <source>a place is free, and somebody waits</source>
        <translation>en plats är ledig, och någon står i kö</translation>
    </message>
    <message>
        <source>a reminder by message</source>
        <translation>påminnelse med meddelande</translation>
    </message>
    <message>
        <source>a scale from 1 to 5</source>
        <translation>en skala från 1 till 5</translation>
    </message>
    <message>
        <source>a signed package (.asice)</source>
        <translation>ett undertecknat paket (.asice)</translation>
    </message>
    <message>
        <source>a step back or forth</source>
        <translation>ett steg bakåt eller framåt</translation>
    </message>
    <message>
        <source>a stretch of the log is missing from entry {number} on</source>
        <translation>ett stycke av loggen saknas från anteckning {number}</translation>
    </message>
    <message>
        <source>a way to reach the person</source>
        <translation>ett sätt att nå personen</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>en webbsida</translation>
    </message>
    <message>
        <source>a week off</source>
        <translation>ledig vecka</translation>
    </message>
    <message>
        <source>a worker was named</source>
        <translation>en arbetare har utsetts</translation>
    </message>
    <message>
        <source>a zip package</source>
        <translation>ett zip-paket</translation>
    </message>
    <message>
        <source>a&amp;nd back</source>
        <translation>&amp;och tillbaka</translation>
    </message>
    <message>
        <source>about</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>about: {what}</source>
        <translation>om: {what}</translation>
    </message>
    <message>
        <source>absent twice in a row</source>
        <translation>borta två gånger i rad</translation>
    </message>
    <message>
        <source>absent {days}</source>
        <translation>borta {days}</translation>
    </message>
    <message>
        <source>accident insurance</source>
        <translation>olycksfallsförsäkring</translation>
    </message>
    <message>
        <source>activity allowance</source>
        <translation>verksamhetspenning</translation>
    </message>
    <message>
        <source>activity allowance {names}</source>
        <translation>verksamhetspenning {names}</translation>
    </message>
    <message>
        <source>activity allowance {window}. window {names}</source>
        <translation>verksamhetspenning, {window}. utbetalningsperioden {names}</translation>
    </message>
    <message>
        <source>activity days</source>
        <translation>verksamhetsdagar</translation>
    </message>
    <message>
        <source>activity money</source>
        <translation>verksamhetspengar</translation>
    </message>
    <message>
        <source>activity-allowance</source>
        <translation>verksamhetspenning</translation>
    </message>
    <message>
        <source>activity-allowances</source>
        <translation>verksamhetspengar</translation>
    </message>
    <message>
        <source>add the receipt when you have it</source>
        <translation>lägg till kvittot när du har det</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>addresses of trips</source>
        <translation>resornas adresser</translation>
    </message>
    <message>
        <source>adjustments {money}</source>
        <translation>rättelser {money}</translation>
    </message>
    <message>
        <source>age band</source>
        <translation>åldersgrupp</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalad</translation>
    </message>
    <message>
        <source>agreed meetings</source>
        <translation>överenskomna träffar</translation>
    </message>
    <message>
        <source>agreed tasks</source>
        <translation>överenskomna uppgifter</translation>
    </message>
    <message>
        <source>agreed things done</source>
        <translation>avtalade saker gjorda</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>avtalat {day}</translation>
    </message>
    <message>
        <source>agreement text</source>
        <translation>avtalstext</translation>
    </message>
    <message>
        <source>agreement text {name}</source>
        <translation>avtalstext {name}</translation>
    </message>
    <message>
        <source>agreement {names}</source>
        <translation>avtal {names}</translation>
    </message>
    <message>
        <source>agreements without their texts</source>
        <translation>avtal utan texter</translation>
    </message>
    <message>
        <source>all my hours together</source>
        <translation>alla mina timmar sammanlagt</translation>
    </message>
    <message>
        <source>all of it is paid</source>
        <translation>allt betalas</translation>
    </message>
    <message>
        <source>allowance of {year}</source>
        <translation>ersättning för {year}</translation>
    </message>
    <message>
        <source>along to a group</source>
        <translation>följa med till en grupp</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>alltid uppåt</translation>
    </message>
    <message>
        <source>an Excel table (XLSX)</source>
        <translation>en Exceltabell (XLSX)</translation>
    </message>
    <message>
        <source>an Office file locked with a password</source>
        <translation>en Officefil som är låst med lösenord</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>en XML-fil</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>en tom fil</translation>
    </message>
    <message>
        <source>an old Excel table (XLS)</source>
        <translation>en gammal Exceltabell (XLS)</translation>
    </message>
    <message>
        <source>an open log (JSON)</source>
        <translation>en öppen logg (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier visits</source>
        <translation>
            <numerusform>och %n tidigare besök</numerusform>
            <numerusform>och %n tidigare besök</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <translation>
            <numerusform>och %n äldre</numerusform>
            <numerusform>och %n äldre</numerusform>
        </translation>
    </message>
    <message>
        <source>and back</source>
        <translation>och tillbaka</translation>
    </message>
    <message>
        <source>another computer in its place</source>
        <translation>en annan dator i stället</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>annat språk</translation>
    </message>
    <message>
        <source>another task</source>
        <translation>annan uppgift</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>answered form {form} {month}</source>
        <translation>besvarat formulär {form} {month}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>answers to questionnaires</source>
        <translation>svar på enkäter</translation>
    </message>
    <message>
        <source>answers to the coordinator</source>
        <translation>svar till koordinatorn</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ansökan</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>approved as the second person</source>
        <translation>godkänd av den andra personen</translation>
    </message>
    <message>
        <source>archived client</source>
        <translation>arkiverad klient</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>som fil</translation>
    </message>
    <message>
        <source>as a pasted text</source>
        <translation>som inklistrad text</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>som avtalat</translation>
    </message>
    <message>
        <source>asked along</source>
        <translation>inbjudna</translation>
    </message>
    <message>
        <source>asked as an interview</source>
        <translation>frågad som intervju</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>på begäran</translation>
    </message>
    <message>
        <source>asked in</source>
        <translation>inbjuden</translation>
    </message>
    <message>
        <source>asked the referrer {day}</source>
        <translation>frågat remittenten {day}</translation>
    </message>
    <message>
        <source>assessment of the need</source>
        <translation>bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>uppdrag</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>i slutet</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>i början</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bilaga</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>närvaro</translation>
    </message>
    <message>
        <source>attendance marks as counts</source>
        <translation>närvaroanteckningar som antal</translation>
    </message>
    <message>
        <source>attendance of the course</source>
        <translation>kursens närvaro</translation>
    </message>
    <message>
        <source>away</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>away now: {words}</source>
        <translation>borta nu: {words}</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>hinder</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>börjar</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>börjar {day}</translation>
    </message>
    <message>
        <source>begun on</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>börjad {day}</translation>
    </message>
    <message>
        <source>belongs to this support</source>
        <translation>hör till det här stödet</translation>
    </message>
    <message>
        <source>bin emptied</source>
        <translation>papperskorgen tömdes</translation>
    </message>
    <message>
        <source>boat, at most 50 hp</source>
        <translation>båt, högst 50 hk</translation>
    </message>
    <message>
        <source>boat, over 50 hp</source>
        <translation>båt, över 50 hk</translation>
    </message>
    <message>
        <source>born {first}–{last}</source>
        <translation>född {first}–{last}</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>buss</translation>
    </message>
    <message>
        <source>by calling</source>
        <translation>genom att ringa</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>med e-post</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>enligt lag</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>med brev</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>med textmeddelande</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>called when help is needed</source>
        <translation>rings upp när det behövs hjälp</translation>
    </message>
    <message numerus="yes">
        <source>came %n times together</source>
        <translation>
            <numerusform>sammanlagt 1 besök</numerusform>
            <numerusform>sammanlagt %n besök</numerusform>
        </translation>
    </message>
    <message>
        <source>came to a group</source>
        <translation>var med i en grupp</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>kom med programmet</translation>
    </message>
    <message>
        <source>came without a name yet</source>
        <translation>kom, namnet saknas ännu</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>kom {day}</translation>
    </message>
    <message>
        <source>can be decided</source>
        <translation>kan beslutas</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>kan ångras</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>cancelled {count}</source>
        <translation>inställda {count}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan inte läsas</translation>
    </message>
    <message>
        <source>car</source>
        <translation>bil</translation>
    </message>
    <message>
        <source>caravan</source>
        <translation>husvagn</translation>
    </message>
    <message>
        <source>case closed {day}</source>
        <translation>fallet stängt {day}</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>förändringen är inte känd</translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>ändrad på vägen</translation>
    </message>
    <message>
        <source>changed records {n}</source>
        <translation>ändrade uppgifter {n}</translation>
    </message>
    <message>
        <source>changed since it was copied</source>
        <translation>ändrat sedan det infördes</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>ändrad efter beslutet</translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation>ändrade {count}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontrollera</translation>
    </message>
    <message>
        <source>check it before use</source>
        <translation>kontrollera före användning</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>kontrollerad {day}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>chosen answers</source>
        <translation>valda svar</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ansokan</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>klar förändring</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>client work</source>
        <translation>klientarbete</translation>
    </message>
    <message>
        <source>client {code}</source>
        <translation>klient {code}</translation>
    </message>
    <message>
        <source>client {names}</source>
        <translation>klient {names}</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>klienter</translation>
    </message>
    <message>
        <source>clients by code, no names</source>
        <translation>klienter enbart med kod</translation>
    </message>
    <message>
        <source>closed, press to open</source>
        <translation>stängd, tryck för att öppna</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>columns separated by commas</source>
        <translation>kolumnerna åtskilda med komma</translation>
    </message>
    <message>
        <source>columns separated by semicolons</source>
        <translation>kolumnerna åtskilda med semikolon</translation>
    </message>
    <message>
        <source>columns separated by tabs</source>
        <translation>kolumnerna åtskilda med tabbar</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>coming: version {n}, {days}</source>
        <translation>kommande: version {n}, {days}</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>kunnande</translation>
    </message>
    <message>
        <source>confidentiality pledge {day}</source>
        <translation>tystnadsförbindelse {day}</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>samtycken</translation>
    </message>
    <message>
        <source>contact with someone close</source>
        <translation>kontakt med en närstående</translation>
    </message>
    <message>
        <source>contact {kind}</source>
        <translation>möte {kind}</translation>
    </message>
    <message>
        <source>cooperation agreement</source>
        <translation>samarbetsavtal</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinator</translation>
    </message>
    <message>
        <source>copied into Virtu {day}</source>
        <translation>infört i Virtu {day}</translation>
    </message>
    <message numerus="yes">
        <source>copied, erased in %n days</source>
        <translation>
            <numerusform>förd, försvinner om %n dag</numerusform>
            <numerusform>förd, försvinner om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>copied, erased today</source>
        <translation>förd, försvinner i dag</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rättelse</translation>
    </message>
    <message>
        <source>could not be followed, call the coordinator</source>
        <translation>kunde inte följas, ring koordinatorn</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>kunde inte nås</translation>
    </message>
    <message>
        <source>courage</source>
        <translation>mod</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>course fee</source>
        <translation>kursavgift</translation>
    </message>
    <message>
        <source>course session</source>
        <translation>kurstillfälle</translation>
    </message>
    <message>
        <source>course sessions</source>
        <translation>kurstillfällen</translation>
    </message>
    <message>
        <source>course {name}</source>
        <translation>kurs {name}</translation>
    </message>
    <message>
        <source>courses as a number, without a name</source>
        <translation>kurser som nummer, utan namn</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>kultur</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>day of the end</source>
        <translation>slutets dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>days of agreements and the fingerprint of their text</source>
        <translation>avtalens dagar och textens fingeravtryck</translation>
    </message>
    <message>
        <source>days of services by decision</source>
        <translation>dagar för tjänster enligt beslut</translation>
    </message>
    <message>
        <source>days of the service without words, for paid months are counted from them</source>
        <translation>servicens dagar utan ord, för av dem räknas de betalda månaderna</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>deals in English</source>
        <translation>använder engelska</translation>
    </message>
    <message>
        <source>deals in Finnish</source>
        <translation>använder finska</translation>
    </message>
    <message>
        <source>deals in Inari Sámi</source>
        <translation>använder enaresamiska</translation>
    </message>
    <message>
        <source>deals in Northern Sámi</source>
        <translation>använder nordsamiska</translation>
    </message>
    <message>
        <source>deals in Skolt Sámi</source>
        <translation>använder skoltsamiska</translation>
    </message>
    <message>
        <source>deals in Swedish</source>
        <translation>använder svenska</translation>
    </message>
    <message>
        <source>deals in another language</source>
        <translation>använder ett annat språk</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>beslutat</translation>
    </message>
    <message>
        <source>decided payments of activity allowance</source>
        <translation>utbetalningsbeslut om verksamhetspenning</translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation>beslutad {day}</translation>
    </message>
    <message>
        <source>decision on a payment</source>
        <translation>utbetalningsbeslut</translation>
    </message>
    <message>
        <source>decision on the activity allowance</source>
        <translation>beslut om verksamhetspenningen</translation>
    </message>
    <message>
        <source>decision on the service</source>
        <translation>beslut om servicen</translation>
    </message>
    <message>
        <source>decision on the travel ticket</source>
        <translation>beslut om resebiljetten</translation>
    </message>
    <message>
        <source>decision without a number</source>
        <translation>beslutet har inget nummer än</translation>
    </message>
    <message>
        <source>decision {kind} {names}</source>
        <translation>beslut {kind} {names}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>beslut {number}</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>decisions on activity allowance and travel ticket</source>
        <translation>beslut om verksamhetspenning och resebiljett</translation>
    </message>
    <message>
        <source>deleted records that could be brought back</source>
        <translation>tidigare borttaget som kunde ha återställts</translation>
    </message>
    <message>
        <source>details of people of the network</source>
        <translation>uppgifter om personer i nätverket</translation>
    </message>
    <message>
        <source>did not come to a group</source>
        <translation>var inte med i någon grupp</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>lyckades inte</translation>
    </message>
    <message>
        <source>did not want it after all</source>
        <translation>ville inte ändå</translation>
    </message>
    <message>
        <source>did not want support</source>
        <translation>ville inte ha stöd</translation>
    </message>
    <message>
        <source>digital skills</source>
        <translation>digitala färdigheter</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>rabatt</translation>
    </message>
    <message>
        <source>does it suit</source>
        <translation>passar det</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>deltar inte</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>hund</translation>
    </message>
    <message>
        <source>doing with hands</source>
        <translation>göra med händerna</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>done again: {act}</source>
        <translation>gjort om: {act}</translation>
    </message>
    <message>
        <source>done for now</source>
        <translation>klart för nu</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gjort {day}</translation>
    </message>
    <message>
        <source>drew the signature</source>
        <translation>ritade underskriften</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>each meeting</source>
        <translation>för varje träff</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>earlier groups</source>
        <translation>tidigare grupper</translation>
    </message>
    <message>
        <source>early for another reason</source>
        <translation>i förtid av annan orsak</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>lättläst</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>anställning</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>ended as agreed</source>
        <translation>avslutades som avtalat</translation>
    </message>
    <message>
        <source>ended earlier for another reason</source>
        <translation>avslutades tidigare av annan orsak</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>avslutades</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>upphörde {day}</translation>
    </message>
    <message>
        <source>ending little by little</source>
        <translation>avslutas småningom</translation>
    </message>
    <message>
        <source>ending little by little begun</source>
        <translation>småningom avslutande påbörjat</translation>
    </message>
    <message>
        <source>ending little by little from</source>
        <translation>avslutas småningom från</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>slutar</translation>
    </message>
    <message>
        <source>entrance fee</source>
        <translation>inträde</translation>
    </message>
    <message>
        <source>entries of the log, which hold no names</source>
        <translation>loggens rader, som inte har namn</translation>
    </message>
    <message>
        <source>envelope-key</source>
        <translation>kuvertets-nyckel</translation>
    </message>
    <message>
        <source>erased {day}</source>
        <translation>raderad {day}</translation>
    </message>
    <message>
        <source>erased, number {number}</source>
        <translation>raderad, nummer {number}</translation>
    </message>
    <message>
        <source>erasure asked for</source>
        <translation>radering begärd</translation>
    </message>
    <message>
        <source>errand together</source>
        <translation>ärende tillsammans</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>varje vecka</numerusform>
            <numerusform>var %n:e vecka</numerusform>
        </translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>varannan vecka</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>varannan vecka</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>motion</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>utgift</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>utgifter</translation>
    </message>
    <message>
        <source>expenses {money}</source>
        <translation>utgifter {money}</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>förklaring</translation>
    </message>
    <message>
        <source>explanation ”{words}”</source>
        <translation>förklaring ”{words}”</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>family and friends</source>
        <translation>familj och närstående</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>respons</translation>
    </message>
    <message>
        <source>feedback form</source>
        <translation>responsblankett</translation>
    </message>
    <message>
        <source>feedback to the referrer</source>
        <translation>respons till remittenten</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>färja</translation>
    </message>
    <message>
        <source>filled alone</source>
        <translation>fyllde i själv</translation>
    </message>
    <message>
        <source>filled last {day}</source>
        <translation>ifylld senast {day}</translation>
    </message>
    <message>
        <source>filled with help</source>
        <translation>ifylld med hjälp</translation>
    </message>
    <message>
        <source>final review</source>
        <translation>slututvärdering</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>första dag</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>första besöket</translation>
    </message>
    <message>
        <source>first {on}</source>
        <translation>första {on}</translation>
    </message>
    <message>
        <source>follow-up after the period</source>
        <translation>uppföljning efter perioden</translation>
    </message>
    <message>
        <source>food and eating well</source>
        <translation>mat och goda matvanor</translation>
    </message>
    <message>
        <source>food and nutrition</source>
        <translation>mat och näring</translation>
    </message>
    <message>
        <source>for a newer program</source>
        <translation>för ett nyare program</translation>
    </message>
    <message>
        <source>for example Thu 26.11. at 14 book circle</source>
        <translation>till exempel tors 26.11. kl. 14 bokcirkel</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>för vem</translation>
    </message>
    <message>
        <source>forest road</source>
        <translation>skogsväg</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulär</translation>
    </message>
    <message>
        <source>form {name}</source>
        <translation>formulär {name}</translation>
    </message>
    <message>
        <source>from the attendance of the course</source>
        <translation>ur kursens närvaro</translation>
    </message>
    <message>
        <source>from the day</source>
        <translation>från dagen</translation>
    </message>
    <message>
        <source>from the end of the calendar year</source>
        <translation>från kalenderårets slut</translation>
    </message>
    <message>
        <source>from the end of the relationship</source>
        <translation>från klientskapets slut</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>varifrån</translation>
    </message>
    <message>
        <source>from where to where?</source>
        <translation>varifrån vart?</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>full: room for {count}</source>
        <translation>fullt: plats för {count}</translation>
    </message>
    <message>
        <source>given back to the coordinator</source>
        <translation>återlämnad till koordinatorn</translation>
    </message>
    <message>
        <source>given back to you</source>
        <translation>återlämnad till dig</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>till vem</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>gavs {day}</translation>
    </message>
    <message>
        <source>gives a leader</source>
        <translation>ger en ledare</translation>
    </message>
    <message>
        <source>gives activity money</source>
        <translation>ger verksamhetspengar</translation>
    </message>
    <message>
        <source>gives the room</source>
        <translation>ger lokalen</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>goal ”{words}” {names}</source>
        <translation>mål ”{words}” {names}</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>försvinner</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>goes, for it holds the name</source>
        <translation>raderas, för namnet finns i den</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>bra att veta</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>beviljat</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>group feedback</source>
        <translation>gruppens respons</translation>
    </message>
    <message>
        <source>group leader</source>
        <translation>gruppledare</translation>
    </message>
    <message>
        <source>group of peers</source>
        <translation>kollegagrupp</translation>
    </message>
    <message>
        <source>groups handed over</source>
        <translation>grupper som förs över</translation>
    </message>
    <message>
        <source>groups in numbers</source>
        <translation>grupper i siffror</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>har slutat</translation>
    </message>
    <message>
        <source>has no computer in this space</source>
        <translation>ingen dator som meddelandet kan gå till</translation>
    </message>
    <message>
        <source>has reached the coordinator</source>
        <translation>framme hos koordinatorn</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>health</source>
        <translation>hälsa</translation>
    </message>
    <message>
        <source>heavy load</source>
        <translation>tung last</translation>
    </message>
    <message>
        <source>held</source>
        <translation>genomförd</translation>
    </message>
    <message>
        <source>hobbies nearby</source>
        <translation>hobbyer i närheten</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>hembesök</translation>
    </message>
    <message>
        <source>hour limit</source>
        <translation>timgräns</translation>
    </message>
    <message>
        <source>hourly rate</source>
        <translation>timarvode</translation>
    </message>
    <message>
        <source>hourly rates</source>
        <translation>timersättningar</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>hours and trips</source>
        <translation>timmar och resor</translation>
    </message>
    <message>
        <source>hours and trips {month}</source>
        <translation>timmar och resor {month}</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>boende</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>hur man vet det</translation>
    </message>
    <message>
        <source>how it is noticed</source>
        <translation>hur det märks</translation>
    </message>
    <message>
        <source>how it pays</source>
        <translation>hur betalas</translation>
    </message>
    <message>
        <source>how it was filled</source>
        <translation>hur den fylldes i</translation>
    </message>
    <message>
        <source>how many came</source>
        <translation>hur många kom</translation>
    </message>
    <message>
        <source>how many were on board, for example 1</source>
        <translation>hur många var med, till exempel 1</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hur ofta</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om 1 dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>in common: {interests}</source>
        <translation>gemensamt: {interests}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>i kraft</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>i kraft från {day}</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>i kraft till {day}</translation>
    </message>
    <message>
        <source>in force {days}</source>
        <translation>i kraft {days}</translation>
    </message>
    <message numerus="yes">
        <source>in force, %n days left</source>
        <translation>
            <numerusform>i kraft, %n dag kvar</numerusform>
            <numerusform>i kraft, %n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>in force, look below</source>
        <translation>gäller, se nedan</translation>
    </message>
    <message>
        <source>in line: no. {numbers} is missing</source>
        <translation>i kö: nr {numbers} saknas</translation>
    </message>
    <message>
        <source>in line: waiting for an earlier one</source>
        <translation>i kö: väntar på en tidigare</translation>
    </message>
    <message>
        <source>in my hours and trips</source>
        <translation>i mina timmar och resor</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>under arbete</translation>
    </message>
    <message>
        <source>in the archive since</source>
        <translation>i arkivet sedan</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>i mitten</translation>
    </message>
    <message>
        <source>in the outgoing mail</source>
        <translation>i utgående post</translation>
    </message>
    <message>
        <source>in the payroll file of {day}</source>
        <translation>i underlaget {day}</translation>
    </message>
    <message>
        <source>in the space</source>
        <translation>med</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>income code {code}</source>
        <translation>inkomstslag {code}</translation>
    </message>
    <message>
        <source>information request</source>
        <translation>begäran om uppgifter</translation>
    </message>
    <message>
        <source>insures the participants</source>
        <translation>försäkrar deltagarna</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>interview {when}</source>
        <translation>intervju {when}</translation>
    </message>
    <message>
        <source>interviewed on</source>
        <translation>intervjuad</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>interviews of courses</source>
        <translation>intervjuer för kurser</translation>
    </message>
    <message>
        <source>intoxicants</source>
        <translation>rusmedel</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>inbjudan</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>inbjuden</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>it belongs to an old numbering of the computer</source>
        <translation>den hör till datorns gamla numrering</translation>
    </message>
    <message>
        <source>it does not open here: it is half there, damaged or meant for somebody else</source>
        <translation>filen öppnas inte här: den är ofullständig, skadad eller avsedd för någon annan</translation>
    </message>
    <message>
        <source>it is meant for another coordinator</source>
        <translation>den är avsedd för en annan koordinator</translation>
    </message>
    <message>
        <source>it is practice material</source>
        <translation>det är övningsmaterial</translation>
    </message>
    <message numerus="yes">
        <source>it met %n times</source>
        <translation>
            <numerusform>gruppen träffades %n gång</numerusform>
            <numerusform>gruppen träffades %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>it was interpreted</source>
        <translation>tolkades</translation>
    </message>
    <message>
        <source>it was made on a computer whose right has ended</source>
        <translation>den är gjord på en dator vars rätt har upphört</translation>
    </message>
    <message>
        <source>it was made with a newer program: update this program</source>
        <translation>den är gjord med ett nyare program: uppdatera det här programmet</translation>
    </message>
    <message>
        <source>it was read aloud</source>
        <translation>lästes högt</translation>
    </message>
    <message>
        <source>it was sent in somebody else's name</source>
        <translation>den är skickad i någon annans namn</translation>
    </message>
    <message>
        <source>it was to be by {day}</source>
        <translation>skulle vara senast {day}</translation>
    </message>
    <message>
        <source>its records cannot be read</source>
        <translation>uppgifterna går inte att läsa</translation>
    </message>
    <message>
        <source>its sums do not agree</source>
        <translation>summorna stämmer inte</translation>
    </message>
    <message>
        <source>keeping records</source>
        <translation>anteckning av uppgifter</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>tangent {key}</translation>
    </message>
    <message>
        <source>kilometre limit of a year</source>
        <translation>årets kilometergräns</translation>
    </message>
    <message>
        <source>kilometre rates</source>
        <translation>kilometerersättningar</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometer</translation>
    </message>
    <message>
        <source>kilometres and localities of trips, for the same reason</source>
        <translation>resornas kilometrar och orter av samma orsak</translation>
    </message>
    <message>
        <source>kilometres beyond the limit</source>
        <translation>kilometer över gränsen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>knows the area</source>
        <translation>känner området</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>large object</source>
        <translation>stort föremål</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>stor stil</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>latest {on}</source>
        <translation>senaste {on}</translation>
    </message>
    <message>
        <source>law it rests on</source>
        <translation>lagrum</translation>
    </message>
    <message>
        <source>leader's pay</source>
        <translation>ledarens arvode</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>ledare</translation>
    </message>
    <message>
        <source>learning and support</source>
        <translation>uppgift om kompetens</translation>
    </message>
    <message>
        <source>left for now</source>
        <translation>lämnat tills vidare</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>slutade</translation>
    </message>
    <message>
        <source>length</source>
        <translation>längd</translation>
    </message>
    <message>
        <source>letters as UTF-8</source>
        <translation>tecknen som UTF-8</translation>
    </message>
    <message>
        <source>letters in the old Windows way</source>
        <translation>tecknen på Windows gamla sätt</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>life situation</source>
        <translation>livssituation</translation>
    </message>
    <message>
        <source>line accepted</source>
        <translation>raden godkänd</translation>
    </message>
    <message>
        <source>link worker</source>
        <translation>välmåendelots</translation>
    </message>
    <message>
        <source>list of barriers</source>
        <translation>lista över hinder</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logguppgifter</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>logg</translation>
    </message>
    <message>
        <source>logged on</source>
        <translation>antecknat</translation>
    </message>
    <message>
        <source>loneliness</source>
        <translation>ensamhet</translation>
    </message>
    <message>
        <source>long distances</source>
        <translation>långa avstånd</translation>
    </message>
    <message>
        <source>looks back on {days}</source>
        <translation>ser tillbaka på {days}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>borttappad</translation>
    </message>
    <message>
        <source>made a mark</source>
        <translation>satte sitt bomärke</translation>
    </message>
    <message>
        <source>made together</source>
        <translation>gjord tillsammans</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>påhittat</translation>
    </message>
    <message>
        <source>main goal</source>
        <translation>huvudmål</translation>
    </message>
    <message>
        <source>main-key</source>
        <translation>huvudnyckel</translation>
    </message>
    <message>
        <source>manages to come alone</source>
        <translation>kan komma på egen hand</translation>
    </message>
    <message>
        <source>map of the network {day} {names}</source>
        <translation>nätverkskarta {day} {names}</translation>
    </message>
    <message>
        <source>marks of goals</source>
        <translation>målens anteckningar</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>material</translation>
    </message>
    <message>
        <source>may be talked with</source>
        <translation>får prata med</translation>
    </message>
    <message>
        <source>may be talked with from {day} on</source>
        <translation>får prata med från {day}</translation>
    </message>
    <message>
        <source>may be used until {day}</source>
        <translation>gäller till {day}</translation>
    </message>
    <message>
        <source>maybe a change</source>
        <translation>kanske en förändring</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mätare</translation>
    </message>
    <message>
        <source>measure {name}</source>
        <translation>mätare {name}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>träff</translation>
    </message>
    <message>
        <source>meeting-place</source>
        <translation>motesplats</translation>
    </message>
    <message>
        <source>meetings held</source>
        <translation>träffar hölls</translation>
    </message>
    <message>
        <source>meetings in the calendar</source>
        <translation>träffarna i kalendern</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>mentorskap</translation>
    </message>
    <message>
        <source>message-to-referrer</source>
        <translation>meddelande-till-remittenten</translation>
    </message>
    <message numerus="yes">
        <source>met after %n days</source>
        <translation>
            <numerusform>träff efter %n dag</numerusform>
            <numerusform>träff efter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>mid-term review</source>
        <translation>mellanutvärdering</translation>
    </message>
    <message>
        <source>mind</source>
        <translation>psykiskt välmående</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>saknas: {what}</translation>
    </message>
    <message>
        <source>money</source>
        <translation>pengar</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>month {now} of five</source>
        <translation>månad {now} av fem</translation>
    </message>
    <message>
        <source>month {now} of four</source>
        <translation>månad {now} av fyra</translation>
    </message>
    <message>
        <source>month {now} of six</source>
        <translation>månad {now} av sex</translation>
    </message>
    <message>
        <source>month {now} of three</source>
        <translation>månad {now} av tre</translation>
    </message>
    <message>
        <source>month {now} of two</source>
        <translation>månad {now} av två</translation>
    </message>
    <message>
        <source>month {now}, {months} in all</source>
        <translation>månad {now}, sammanlagt {months}</translation>
    </message>
    <message>
        <source>month {now}/{months}</source>
        <translation>mån {now}/{months}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>moped</source>
        <translation>moped</translation>
    </message>
    <message>
        <source>more money was used than there is</source>
        <translation>mer pengar har använts än vad som finns</translation>
    </message>
    <message>
        <source>more-time</source>
        <translation>mer-tid</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>motorcykel</translation>
    </message>
    <message>
        <source>moved on to another service</source>
        <translation>gick över till en annan tjänst</translation>
    </message>
    <message>
        <source>moving about</source>
        <translation>att röra sig</translation>
    </message>
    <message>
        <source>moving together</source>
        <translation>röra på sig tillsammans</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>name, contact details and other personal details</source>
        <translation>namn, kontaktuppgifter och andra personuppgifter</translation>
    </message>
    <message numerus="yes">
        <source>named after %n days</source>
        <translation>
            <numerusform>utsedd efter %n dag</numerusform>
            <numerusform>utsedd efter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>named, waiting for the answer</source>
        <translation>utsedd, väntar på svar</translation>
    </message>
    <message>
        <source>names and drawn signatures of those who signed</source>
        <translation>undertecknarnas namn och ritade underskrifter</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>natur</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nästan samma namn</translation>
    </message>
    <message>
        <source>needed other help</source>
        <translation>behövde annan hjälp</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>behöver tolk</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nätverk</translation>
    </message>
    <message>
        <source>network meeting</source>
        <translation>nätverksträff</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>new clients {n}</source>
        <translation>nya klienter {n}</translation>
    </message>
    <message>
        <source>new referral</source>
        <translation>ny remiss</translation>
    </message>
    <message>
        <source>new visits {n}</source>
        <translation>nya besök {n}</translation>
    </message>
    <message>
        <source>newest number {number}, came {day}</source>
        <translation>nyaste nummer {number}, kom {day}</translation>
    </message>
    <message>
        <source>next: {point}</source>
        <translation>härnäst: {point}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no account number</source>
        <translation>kontonummer saknas</translation>
    </message>
    <message>
        <source>no acute crisis</source>
        <translation>ingen akut kris</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>inget avtal</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>ingen klar förändring</translation>
    </message>
    <message>
        <source>no common language noted</source>
        <translation>inget gemensamt språk antecknat</translation>
    </message>
    <message>
        <source>no computer</source>
        <translation>ingen dator</translation>
    </message>
    <message>
        <source>no consent: called only when life or health is in danger</source>
        <translation>inget samtycke: man ringer bara om liv eller hälsa är i fara</translation>
    </message>
    <message>
        <source>no interview yet</source>
        <translation>inte intervjuad ännu</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>no more sessions</source>
        <translation>inga fler tillfällen</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>inget nummer ännu</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>inget tillstånd</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>inget telefonnummer</translation>
    </message>
    <message>
        <source>no picture of the receipt</source>
        <translation>ingen bild av kvittot</translation>
    </message>
    <message>
        <source>no receipt for a month, call the coordinator</source>
        <translation>ingen kvittens på en månad, ring koordinatorn</translation>
    </message>
    <message>
        <source>no receipt for a week</source>
        <translation>ingen kvittens på en vecka</translation>
    </message>
    <message>
        <source>no receipt for two weeks, call the coordinator</source>
        <translation>ingen kvittens på två veckor, ring koordinatorn</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>inget kvitto ännu</translation>
    </message>
    <message>
        <source>no score, answers are missing</source>
        <translation>ingen poäng, svar saknas</translation>
    </message>
    <message>
        <source>no such kind of visit</source>
        <translation>det finns inget sådant besök</translation>
    </message>
    <message>
        <source>no suitable activity</source>
        <translation>ingen lämplig verksamhet</translation>
    </message>
    <message>
        <source>no theme yet</source>
        <translation>inget tema ännu</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>ingen biljett</translation>
    </message>
    <message>
        <source>no ticket in this month</source>
        <translation>ingen biljett den här månaden</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ingen särskild</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>ingen var vid datorn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>inte avtalad</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>inte frågat ännu</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>inte påbörjat ännu</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte valt</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>inte infört ännu</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>inte gjort ännu</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>inte beviljat</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>inte undertecknad än</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>inte i kraft</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>inte i bruk</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>inte sparad än</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>inte antecknad</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>träffades inte</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>har inte träffats än</translation>
    </message>
    <message>
        <source>not met {count}</source>
        <translation>inte träffats {count}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>inte just nu</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>betalas inte</translation>
    </message>
    <message>
        <source>not paid by the hour</source>
        <translation>timmarna betalas inte</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nåddes inte</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>avrundas inte</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>visas inte</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>inte undertecknad</translation>
    </message>
    <message>
        <source>not suitable now</source>
        <translation>passar inte nu</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>inte ännu använd</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>notes of meetings with somebody else too</source>
        <translation>anteckningar från gemensamma träffar</translation>
    </message>
    <message>
        <source>notes that you ticked</source>
        <translation>anteckningar som du valde</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>nothing agreed</source>
        <translation>inget avtalat</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>inget räknat ännu</translation>
    </message>
    <message>
        <source>nothing has come yet</source>
        <translation>inget har kommit än</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>inte antecknat</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>inget att rätta</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>inget att betala</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ingenting än</translation>
    </message>
    <message>
        <source>notice of a restore</source>
        <translation>meddelande om återställning</translation>
    </message>
    <message>
        <source>noticed: {how}</source>
        <translation>märks: {how}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>number of sessions</source>
        <translation>antal tillfällen</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>beslutets nummer</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nummer {number}</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>nummer {n}</translation>
    </message>
    <message>
        <source>of {count} that were agreed on</source>
        <translation>avtalade var {count}</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>på fredagar</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>på måndagar</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>på lördagar</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>på söndagar</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>på torsdagar</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>på tisdagar</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>på onsdagar</translation>
    </message>
    <message>
        <source>on board</source>
        <translation>med i bilen</translation>
    </message>
    <message>
        <source>on board, for each person</source>
        <translation>med i bilen, per person</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>on paper or as a message</source>
        <translation>på papper eller som meddelande</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>once an activity day</source>
        <translation>en gång per verksamhetsdag</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>ett alternativ</translation>
    </message>
    <message>
        <source>one source only</source>
        <translation>en källa</translation>
    </message>
    <message>
        <source>only counted</source>
        <translation>bara antal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>inte obligatorisk</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other cost</source>
        <translation>annan kostnad</translation>
    </message>
    <message>
        <source>other new records {n}</source>
        <translation>andra nya uppgifter {n}</translation>
    </message>
    <message>
        <source>other support or learning</source>
        <translation>annat stöd eller lärande</translation>
    </message>
    <message>
        <source>other vehicle</source>
        <translation>annat fordon</translation>
    </message>
    <message>
        <source>others asked along</source>
        <translation>andra inbjudna</translation>
    </message>
    <message>
        <source>others, together</source>
        <translation>övriga tillsammans</translation>
    </message>
    <message>
        <source>our count agrees</source>
        <translation>uträkningen stämmer</translation>
    </message>
    <message>
        <source>over {days} days</source>
        <translation>över {days} dagar</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>tillsyn</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eget</translation>
    </message>
    <message>
        <source>own details</source>
        <translation>egna uppgifter</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>egen anteckning</translation>
    </message>
    <message>
        <source>own form</source>
        <translation>egen blankett</translation>
    </message>
    <message>
        <source>own hour limit {month} {names}</source>
        <translation>egen timgräns {month} {names}</translation>
    </message>
    <message>
        <source>own kilometre rates</source>
        <translation>egna kilometerpriser</translation>
    </message>
    <message>
        <source>own strengths</source>
        <translation>egna styrkor</translation>
    </message>
    <message>
        <source>own text, version {n}</source>
        <translation>egen text, version {n}</translation>
    </message>
    <message>
        <source>own version</source>
        <translation>egen version</translation>
    </message>
    <message>
        <source>own version {n}</source>
        <translation>egen version {n}</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egna ord</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betald</translation>
    </message>
    <message numerus="yes">
        <source>paid %n times</source>
        <translation>
            <numerusform>betalas en gång</numerusform>
            <numerusform>betalas %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>paid elsewhere, hours are only counted</source>
        <translation>betalas på annat håll, timmarna räknas bara</translation>
    </message>
    <message>
        <source>paid on {day}</source>
        <translation>betald {day}</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>parkering</translation>
    </message>
    <message>
        <source>participant {names}</source>
        <translation>deltagare {names}</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>participants by name</source>
        <translation>deltagare med namn</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>betalare</translation>
    </message>
    <message>
        <source>payer {name}</source>
        <translation>betalare {name}</translation>
    </message>
    <message>
        <source>payment decided on</source>
        <translation>utbetalningen beslutad</translation>
    </message>
    <message>
        <source>payment window</source>
        <translation>utbetalningsperiod</translation>
    </message>
    <message>
        <source>payroll</source>
        <translation>betalningsunderlag</translation>
    </message>
    <message>
        <source>payroll number {number}</source>
        <translation>löneräkningens nummer {number}</translation>
    </message>
    <message>
        <source>pays the course fee</source>
        <translation>betalar kursavgiften</translation>
    </message>
    <message>
        <source>pays the travel</source>
        <translation>betalar resorna</translation>
    </message>
    <message>
        <source>period of service {names}</source>
        <translation>serviceperiod {names}</translation>
    </message>
    <message>
        <source>period {days}</source>
        <translation>period {days}</translation>
    </message>
    <message>
        <source>permission given on</source>
        <translation>tillstånd gavs</translation>
    </message>
    <message>
        <source>permission renewed</source>
        <translation>tillståndet förnyat</translation>
    </message>
    <message>
        <source>permission taken back on</source>
        <translation>tillståndet återtogs</translation>
    </message>
    <message>
        <source>permission withdrawn</source>
        <translation>tillstånd återtaget</translation>
    </message>
    <message>
        <source>person of the network {name} {names}</source>
        <translation>person i nätverket {name} {names}</translation>
    </message>
    <message>
        <source>personal identity code</source>
        <translation>personbeteckning</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefonsamtal</translation>
    </message>
    <message>
        <source>picture or paper</source>
        <translation>bild eller papper</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>pictures of maps of the network</source>
        <translation>bilder av nätverkskartor</translation>
    </message>
    <message>
        <source>pictures of receipts</source>
        <translation>bilder av kvitton</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>plats i ordningen</translation>
    </message>
    <message>
        <source>place not noted</source>
        <translation>platsen inte antecknad</translation>
    </message>
    <message>
        <source>places</source>
        <translation>platser</translation>
    </message>
    <message>
        <source>plain language</source>
        <translation>lättläst</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>ren text</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planering</translation>
    </message>
    <message>
        <source>planning together</source>
        <translation>gemensam planering</translation>
    </message>
    <message>
        <source>present</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>verksamhetsmodell</translation>
    </message>
    <message>
        <source>programme of the session</source>
        <translation>tillfällets program</translation>
    </message>
    <message>
        <source>programme {name}</source>
        <translation>verksamhetsmodell {name}</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>överenskommet</translation>
    </message>
    <message>
        <source>proposes participants</source>
        <translation>föreslår deltagare</translation>
    </message>
    <message>
        <source>purchase with own activity money {words}</source>
        <translation>inköp med egna verksamhetspengar {words}</translation>
    </message>
    <message>
        <source>purchase {words}</source>
        <translation>inköp {words}</translation>
    </message>
    <message>
        <source>put right by a later one</source>
        <translation>rättad genom en senare</translation>
    </message>
    <message>
        <source>quad bike</source>
        <translation>fyrhjuling</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>enkät</translation>
    </message>
    <message>
        <source>questionnaire at the end</source>
        <translation>enkät i slutet</translation>
    </message>
    <message>
        <source>questionnaire at the start</source>
        <translation>enkät i början</translation>
    </message>
    <message>
        <source>questionnaire {measure} {day} {names}</source>
        <translation>enkät {measure} {day} {names}</translation>
    </message>
    <message>
        <source>questions missing</source>
        <translation>frågorna saknas</translation>
    </message>
    <message>
        <source>rate after the limit</source>
        <translation>pris efter gränsen</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>priser</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottaget</translation>
    </message>
    <message>
        <source>received, to be completed</source>
        <translation>framme, ska kompletteras</translation>
    </message>
    <message>
        <source>received, waiting for an earlier one</source>
        <translation>framme, väntar på en tidigare</translation>
    </message>
    <message>
        <source>received; a part of it has been sent again</source>
        <translation>framme, en del av det har skickats på nytt</translation>
    </message>
    <message>
        <source>received; a part of it leaves again once an earlier one has arrived</source>
        <translation>framme, en del av det skickas på nytt när en tidigare är framme</translation>
    </message>
    <message>
        <source>received; a part of it leaves again with the next mail</source>
        <translation>framme, en del av det skickas på nytt med nästa post</translation>
    </message>
    <message>
        <source>received; number {numbers} is missing</source>
        <translation>framme; nummer {numbers} fattas</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>dokumentering</translation>
    </message>
    <message>
        <source>records</source>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>records begun</source>
        <translation>uppgifter började föras</translation>
    </message>
    <message>
        <source>records changed</source>
        <translation>uppgifter ändrades</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>påmind</translation>
    </message>
    <message>
        <source>reminded on</source>
        <translation>påmint</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>påmind {day}</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>påminnelse</translation>
    </message>
    <message>
        <source>remote meeting</source>
        <translation>träff på distans</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>förnyelse</translation>
    </message>
    <message>
        <source>repeating meeting</source>
        <translation>återkommande möte</translation>
    </message>
    <message>
        <source>repeating meeting {weekday} {names}</source>
        <translation>återkommande möte {weekday} {names}</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>ersatt med en ny</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>ersatt av en nyare</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>ersatt av en nyare version</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>rapportering</translation>
    </message>
    <message>
        <source>request</source>
        <translation>begaran</translation>
    </message>
    <message>
        <source>requests for extra hours</source>
        <translation>begäran om extra timmar</translation>
    </message>
    <message>
        <source>rest and sleep</source>
        <translation>vila och sömn</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>återställning från säkerhetskopia</translation>
    </message>
    <message>
        <source>results of questionnaires</source>
        <translation>enkätresultat</translation>
    </message>
    <message numerus="yes">
        <source>returned: %n piece could not be taken</source>
        <translation>
            <numerusform>returnerat: %n uppgift kunde inte tas emot</numerusform>
            <numerusform>returnerat: %n uppgifter kunde inte tas emot</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <translation>utvärdering</translation>
    </message>
    <message>
        <source>reviews with their papers and signatures</source>
        <translation>utvärderingar med papper och underskrifter</translation>
    </message>
    <message>
        <source>right ended</source>
        <translation>rätten avslutad</translation>
    </message>
    <message>
        <source>right ends soon</source>
        <translation>rätten tar snart slut</translation>
    </message>
    <message>
        <source>right has run out</source>
        <translation>rätten har gått ut</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>plats för {count}</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>avrundning</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>rules of counting</source>
        <translation>regler för räkningen</translation>
    </message>
    <message>
        <source>rung about absences on</source>
        <translation>ringt om frånvaro</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>säkerhet</translation>
    </message>
    <message>
        <source>said would be away</source>
        <translation>anmäld frånvaro</translation>
    </message>
    <message>
        <source>score not shown</source>
        <translation>poängen visas inte</translation>
    </message>
    <message>
        <source>sealed-recovery-key</source>
        <translation>forseglad-aterstallningsnyckel</translation>
    </message>
    <message>
        <source>seen from the list</source>
        <translation>sett i listan</translation>
    </message>
    <message>
        <source>self-assessment {day}</source>
        <translation>självvärdering {day}</translation>
    </message>
    <message>
        <source>sent back to be completed</source>
        <translation>returnerad för komplettering</translation>
    </message>
    <message>
        <source>sent, awaiting receipt</source>
        <translation>skickad, väntar på kvittens</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>service plan</source>
        <translation>genomförandeplan</translation>
    </message>
    <message>
        <source>services and benefits</source>
        <translation>service och förmåner</translation>
    </message>
    <message>
        <source>session {day} of {course}</source>
        <translation>kurstillfälle {day} {course}</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>tillfälle {number}</translation>
    </message>
    <message>
        <source>set on</source>
        <translation>uppställt</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>inställning</translation>
    </message>
    <message>
        <source>setting: {name}</source>
        <translation>inställning: {name}</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>flera alternativ</translation>
    </message>
    <message>
        <source>several sources say the same</source>
        <translation>flera källor säger detsamma</translation>
    </message>
    <message>
        <source>shaded: the score lies about here</source>
        <translation>skuggat: poängen ligger ungefär här</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>programmets</translation>
    </message>
    <message>
        <source>shipped text</source>
        <translation>programmets text</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>undertecknad</translation>
    </message>
    <message>
        <source>signed here</source>
        <translation>undertecknat här</translation>
    </message>
    <message>
        <source>signed months with the code, kept for 6 years by the accounting act</source>
        <translation>undertecknade månader med koden: bokföringslagen, 6 år</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>skrev under på papper</translation>
    </message>
    <message>
        <source>signed on paper, scanned</source>
        <translation>undertecknat på papper, skannat</translation>
    </message>
    <message>
        <source>signed without drawing</source>
        <translation>skrev under utan att rita</translation>
    </message>
    <message>
        <source>signed-claim</source>
        <translation>undertecknad-ansokan</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sedan</translation>
    </message>
    <message>
        <source>snowmobile</source>
        <translation>snöskoter</translation>
    </message>
    <message>
        <source>social instructor or social worker</source>
        <translation>socialhandledare eller socialarbetare</translation>
    </message>
    <message>
        <source>social rehabilitation</source>
        <translation>social rehabilitering</translation>
    </message>
    <message>
        <source>some time later</source>
        <translation>vid uppföljning</translation>
    </message>
    <message>
        <source>something does not fit</source>
        <translation>något stämmer inte</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>något annat</translation>
    </message>
    <message>
        <source>something that is not text</source>
        <translation>något annat än text</translation>
    </message>
    <message>
        <source>something this program does not know</source>
        <translation>något som det här programmet inte känner till</translation>
    </message>
    <message>
        <source>speaks the same language</source>
        <translation>talar samma språk</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>status</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>stay unmarked</source>
        <translation>lämnas oantecknade</translation>
    </message>
    <message>
        <source>stays with the other</source>
        <translation>blir kvar för den andra</translation>
    </message>
    <message>
        <source>stays: signed or erased for good</source>
        <translation>står kvar: undertecknat eller raderat för gott</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>steps done</source>
        <translation>gjorda steg</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>stulen</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>styrkor</translation>
    </message>
    <message>
        <source>study credits</source>
        <translation>studiepoäng</translation>
    </message>
    <message>
        <source>sub-goal</source>
        <translation>delmål</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>lyckades</translation>
    </message>
    <message>
        <source>suitability looked at on</source>
        <translation>lämpligheten sedd</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>sums of expenses, for the same reason</source>
        <translation>utgifternas belopp av samma orsak</translation>
    </message>
    <message>
        <source>sums of purchases with own activity money, for the account</source>
        <translation>summorna av inköp med egna verksamhetspengar, för redovisningen</translation>
    </message>
    <message>
        <source>supervision of work</source>
        <translation>arbetshandledning</translation>
    </message>
    <message>
        <source>supplements</source>
        <translation>förhöjningar</translation>
    </message>
    <message>
        <source>support goes on</source>
        <translation>stödet pågår</translation>
    </message>
    <message>
        <source>support period {days}</source>
        <translation>stödperiod {days}</translation>
    </message>
    <message>
        <source>support under way</source>
        <translation>stödet pågår</translation>
    </message>
    <message>
        <source>supports the leaders</source>
        <translation>stöder ledarna</translation>
    </message>
    <message>
        <source>taken back {count}</source>
        <translation>återtagna {count}</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>med</translation>
    </message>
    <message>
        <source>takes part from</source>
        <translation>med från</translation>
    </message>
    <message>
        <source>taxi</source>
        <translation>taxi</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>text to copy {kind} {names}</source>
        <translation>text att kopiera {kind} {names}</translation>
    </message>
    <message>
        <source>texts and papers of agreements</source>
        <translation>avtalens texter och papper</translation>
    </message>
    <message>
        <source>texts to copy</source>
        <translation>texter att kopiera</translation>
    </message>
    <message>
        <source>the agreement is not signed yet</source>
        <translation>avtalet är inte undertecknat ännu</translation>
    </message>
    <message>
        <source>the check is not asked yet</source>
        <translation>frågorna inte ställda ännu</translation>
    </message>
    <message>
        <source>the client read it</source>
        <translation>klienten läste själv</translation>
    </message>
    <message>
        <source>the client stopped early</source>
        <translation>klienten slutade i förtid</translation>
    </message>
    <message>
        <source>the client told</source>
        <translation>klienten berättade</translation>
    </message>
    <message>
        <source>the client was not there, the trip is paid</source>
        <translation>klienten var inte på plats, resan betalas</translation>
    </message>
    <message>
        <source>the clocks skip this hour</source>
        <translation>klockan hoppar över timmen</translation>
    </message>
    <message>
        <source>the command ended</source>
        <translation>kommandot slutade</translation>
    </message>
    <message>
        <source>the computer went to sleep</source>
        <translation>datorn gick i vila</translation>
    </message>
    <message>
        <source>the computer's clock is wrong</source>
        <translation>datorns klocka går fel</translation>
    </message>
    <message>
        <source>the computer's right to send had run out</source>
        <translation>datorns rätt att skicka hade gått ut</translation>
    </message>
    <message>
        <source>the computer's session was locked</source>
        <translation>datorns session låstes</translation>
    </message>
    <message>
        <source>the content was changed</source>
        <translation>innehållet har ändrats</translation>
    </message>
    <message>
        <source>the controller decides</source>
        <translation>den personuppgiftsansvarige bestämmer</translation>
    </message>
    <message>
        <source>the coordinator has a part of it in another version, call the coordinator</source>
        <translation>koordinatorn har en annan version av en del, ring koordinatorn</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>dagen har gått</translation>
    </message>
    <message>
        <source>the file is not whole</source>
        <translation>filen är inte hel</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>filen är för stor</translation>
    </message>
    <message>
        <source>the hours with each client</source>
        <translation>timmarna med varje klient</translation>
    </message>
    <message>
        <source>the leader told</source>
        <translation>ledaren berättade</translation>
    </message>
    <message>
        <source>the list of barriers</source>
        <translation>listan över hinder</translation>
    </message>
    <message>
        <source>the log does not hold at entry {number}</source>
        <translation>loggen håller inte vid anteckning {number}</translation>
    </message>
    <message>
        <source>the log has become shorter: entry {number}</source>
        <translation>loggen har blivit kortare: anteckning {number}</translation>
    </message>
    <message>
        <source>the log has not come from entry {number} on</source>
        <translation>loggen har inte kommit från anteckning {number}</translation>
    </message>
    <message>
        <source>the log of what was done in the program</source>
        <translation>logg över vad som gjorts i programmet</translation>
    </message>
    <message>
        <source>the mean is the same as the year before</source>
        <translation>medelvärdet är detsamma som året innan</translation>
    </message>
    <message>
        <source>the mean went down by {change} from the year before</source>
        <translation>medelvärdet sjönk med {change} från året innan</translation>
    </message>
    <message>
        <source>the mean went up by {change} from the year before</source>
        <translation>medelvärdet steg med {change} från året innan</translation>
    </message>
    <message>
        <source>the only month</source>
        <translation>den enda månaden</translation>
    </message>
    <message>
        <source>the organisation's rules taken into use</source>
        <translation>organisationens regler tagna i bruk</translation>
    </message>
    <message>
        <source>the other version was chosen</source>
        <translation>den andra versionen valdes</translation>
    </message>
    <message>
        <source>the paper differs from the records</source>
        <translation>papperet motsvarar inte uppgifterna</translation>
    </message>
    <message>
        <source>the person ended earlier</source>
        <translation>klienten avslutade tidigare</translation>
    </message>
    <message>
        <source>the person got in touch</source>
        <translation>tog själv kontakt</translation>
    </message>
    <message>
        <source>the person's consent</source>
        <translation>samtycket</translation>
    </message>
    <message>
        <source>the program does it by itself</source>
        <translation>programmet gör det självt</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>programmet stängdes</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>orsaken</translation>
    </message>
    <message>
        <source>the receipt is kept</source>
        <translation>kvittot finns</translation>
    </message>
    <message>
        <source>the referrer is not told</source>
        <translation>remittenten informeras inte</translation>
    </message>
    <message>
        <source>the referrer may be told</source>
        <translation>remittenten får informeras</translation>
    </message>
    <message>
        <source>the right of the computer has ended: let it in together with the worker</source>
        <translation>datorns rätt har upphört: ta med den tillsammans med arbetaren</translation>
    </message>
    <message>
        <source>the route is missing</source>
        <translation>rutten saknas</translation>
    </message>
    <message>
        <source>the same personal identity code</source>
        <translation>samma personbeteckning</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>samma telefonnummer</translation>
    </message>
    <message>
        <source>the sender could not be proved</source>
        <translation>avsändaren kunde inte fastställas</translation>
    </message>
    <message>
        <source>the sender's clock is wrong</source>
        <translation>avsändarens klocka går fel</translation>
    </message>
    <message>
        <source>the settings for counting</source>
        <translation>inställningarna för räkningen</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>källorna är oeniga</translation>
    </message>
    <message>
        <source>the trip lacks a place</source>
        <translation>resan saknar en plats</translation>
    </message>
    <message>
        <source>the village or municipality</source>
        <translation>by eller kommun</translation>
    </message>
    <message>
        <source>the work has ended</source>
        <translation>arbetet har avslutats</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>theme day {words}</source>
        <translation>temadag {words}</translation>
    </message>
    <message>
        <source>then {count}</source>
        <translation>sedan {count}</translation>
    </message>
    <message>
        <source>these are not kilometres, try 24 or 24,5</source>
        <translation>det här är inte kilometer, försök 24 eller 24,5</translation>
    </message>
    <message>
        <source>thinking whether it suits</source>
        <translation>man funderar om det passar</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>den här datorn</translation>
    </message>
    <message>
        <source>this does not name one client</source>
        <translation>det framgår inte vilken klient det är</translation>
    </message>
    <message>
        <source>this is not a day, try 20.11.</source>
        <translation>det här är ingen dag, försök 20.11.</translation>
    </message>
    <message>
        <source>this is not a time, try 9.30</source>
        <translation>det här är inget klockslag, försök 9.30</translation>
    </message>
    <message>
        <source>thought about together</source>
        <translation>funderat tillsammans</translation>
    </message>
    <message>
        <source>through the referrer</source>
        <translation>via remittenten</translation>
    </message>
    <message>
        <source>ticked as copied</source>
        <translation>märkt som kopierad</translation>
    </message>
    <message>
        <source>ticket zone</source>
        <translation>biljettens zon</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>time over since {day}</source>
        <translation>tiden slut sedan {day}</translation>
    </message>
    <message>
        <source>time paid when not met</source>
        <translation>tid som betalas när man inte möttes</translation>
    </message>
    <message>
        <source>times and kinds of visits, for paid months are counted from them</source>
        <translation>träffarnas tider och slag, för de betalda månaderna räknas av dem</translation>
    </message>
    <message>
        <source>times in a group</source>
        <translation>gånger i en grupp</translation>
    </message>
    <message>
        <source>to 15 minutes</source>
        <translation>till 15 minuter</translation>
    </message>
    <message>
        <source>to 30 minutes</source>
        <translation>till 30 minuter</translation>
    </message>
    <message>
        <source>to 5 minutes</source>
        <translation>till 5 minuter</translation>
    </message>
    <message>
        <source>to and &amp;including</source>
        <translation>till och me&amp;d</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>ska kompletteras</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>att bekräftas</translation>
    </message>
    <message>
        <source>to be counted</source>
        <translation>ska räknas</translation>
    </message>
    <message>
        <source>to be marked</source>
        <translation>ska antecknas</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>rätta</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>till närmaste</translation>
    </message>
    <message>
        <source>to where</source>
        <translation>vart</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>i dag {clock}</translation>
    </message>
    <message>
        <source>together</source>
        <translation>tillsammans</translation>
    </message>
    <message>
        <source>told what the service is</source>
        <translation>berättat om servicen</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>berättat {day}</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>ämnen</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>släpvagn</translation>
    </message>
    <message>
        <source>trailer {km}</source>
        <translation>släpvagn {km}</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tåg</translation>
    </message>
    <message>
        <source>training taken</source>
        <translation>utbildning</translation>
    </message>
    <message>
        <source>training {words}</source>
        <translation>utbildning {words}</translation>
    </message>
    <message>
        <source>transport connections</source>
        <translation>förbindelser</translation>
    </message>
    <message>
        <source>travel cost each time</source>
        <translation>resekostnad per gång</translation>
    </message>
    <message>
        <source>travel ticket</source>
        <translation>resebiljett</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>resa</translation>
    </message>
    <message>
        <source>trip {day}</source>
        <translation>resa {day}</translation>
    </message>
    <message>
        <source>trip {day} {route}</source>
        <translation>resa {day} {route}</translation>
    </message>
    <message>
        <source>trips</source>
        <translation>resor</translation>
    </message>
    <message>
        <source>two different versions, call the coordinator</source>
        <translation>två olika versioner, ring koordinatorn</translation>
    </message>
    <message>
        <source>two different versions: choose the one that counts</source>
        <translation>två olika versioner: välj vilken som gäller</translation>
    </message>
    <message>
        <source>two on one day are paid once</source>
        <translation>två samma dag betalas en gång</translation>
    </message>
    <message>
        <source>under five answers</source>
        <translation>under fem svar</translation>
    </message>
    <message>
        <source>under the goal</source>
        <translation>under målet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>på gång</translation>
    </message>
    <message>
        <source>under {least}</source>
        <translation>under {least}</translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation>under {limit}</translation>
    </message>
    <message>
        <source>under {years} years</source>
        <translation>under {years} år</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>ångrat: {act}</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>ofärdig</translation>
    </message>
    <message>
        <source>unfinished texts</source>
        <translation>oavslutade texter</translation>
    </message>
    <message>
        <source>up {up}, down {down}, same {same}</source>
        <translation>upp {up}, ner {down}, oförändrat {same}</translation>
    </message>
    <message>
        <source>usual text</source>
        <translation>vanlig text</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>fordon</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>väldigt mycket</translation>
    </message>
    <message>
        <source>via</source>
        <translation>via</translation>
    </message>
    <message>
        <source>village</source>
        <translation>by</translation>
    </message>
    <message>
        <source>visit outside the home</source>
        <translation>besök utanför hemmet</translation>
    </message>
    <message>
        <source>visit to a group {group} {day} {names}</source>
        <translation>gruppbesök {group} {day} {names}</translation>
    </message>
    <message>
        <source>visit {day}</source>
        <translation>besök {day}</translation>
    </message>
    <message>
        <source>visit {day} {names}</source>
        <translation>besök {day} {names}</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>besökare</translation>
    </message>
    <message>
        <source>visits and groups</source>
        <translation>besök och grupper</translation>
    </message>
    <message>
        <source>visits to groups</source>
        <translation>gruppbesök</translation>
    </message>
    <message>
        <source>visits without their texts</source>
        <translation>besök utan texter</translation>
    </message>
    <message>
        <source>volunteer work</source>
        <translation>frivilligarbete</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>väntar på beslut</translation>
    </message>
    <message>
        <source>waiting for a link worker</source>
        <translation>väntar på välmåendelots</translation>
    </message>
    <message>
        <source>waiting for a second person</source>
        <translation>väntar på en andra person</translation>
    </message>
    <message>
        <source>waiting for the choice between two versions</source>
        <translation>väntar på att en av två versioner väljs</translation>
    </message>
    <message>
        <source>waiting to be checked, call the coordinator</source>
        <translation>väntar på utredning, ring koordinatorn</translation>
    </message>
    <message>
        <source>waiting to be checked: {why}</source>
        <translation>väntar på kontroll: {why}</translation>
    </message>
    <message>
        <source>waiting to be copied</source>
        <translation>väntar på att föras</translation>
    </message>
    <message>
        <source>waits for a worker</source>
        <translation>väntar på en arbetare</translation>
    </message>
    <message>
        <source>way of rounding</source>
        <translation>sätt att avrunda</translation>
    </message>
    <message>
        <source>weather and roads</source>
        <translation>väder och väglag</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>veckodag</translation>
    </message>
    <message>
        <source>weekly meetings</source>
        <translation>träffar varje vecka</translation>
    </message>
    <message>
        <source>weeks without a session</source>
        <translation>veckor utan tillfälle</translation>
    </message>
    <message>
        <source>wellbeing coordinator</source>
        <translation>välfärdskoordinator</translation>
    </message>
    <message>
        <source>wellbeing referral</source>
        <translation>välmåenderemiss</translation>
    </message>
    <message>
        <source>wellbeing training</source>
        <translation>välmåendeträning</translation>
    </message>
    <message>
        <source>were away</source>
        <translation>var borta</translation>
    </message>
    <message>
        <source>what changes now</source>
        <translation>vad som ändras nu</translation>
    </message>
    <message>
        <source>what comes after this</source>
        <translation>vad som kommer efter detta</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>vad som kommer härnäst</translation>
    </message>
    <message>
        <source>what is paid</source>
        <translation>vad som betalas</translation>
    </message>
    <message>
        <source>what it is paid for</source>
        <translation>vad som ersätts</translation>
    </message>
    <message>
        <source>what it says does not fit its sender</source>
        <translation>uppgifterna stämmer inte med avsändaren</translation>
    </message>
    <message>
        <source>what may be talked about</source>
        <translation>vad man får tala om</translation>
    </message>
    <message>
        <source>what was agreed on next</source>
        <translation>vad som avtalades om fortsättningen</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>vad som gjordes</translation>
    </message>
    <message>
        <source>what was hard</source>
        <translation>vad som var svårt</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>vad som gick bra</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>vad du gör</translation>
    </message>
    <message>
        <source>when at the latest</source>
        <translation>senast när</translation>
    </message>
    <message>
        <source>when it is time to end</source>
        <translation>när det är dags att avsluta</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>i vilket skede</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>vid behov</translation>
    </message>
    <message>
        <source>when the program locks itself</source>
        <translation>när programmet låser sig</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>när?</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>hur det står till</translation>
    </message>
    <message>
        <source>where to go on</source>
        <translation>vart vidare</translation>
    </message>
    <message>
        <source>who arranged it</source>
        <translation>arrangör</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>vem gör det</translation>
    </message>
    <message>
        <source>who is called when help is needed</source>
        <translation>vem man ringer när hjälp behövs</translation>
    </message>
    <message>
        <source>who pays the fee</source>
        <translation>vem som betalar avgiften</translation>
    </message>
    <message>
        <source>who proposed</source>
        <translation>vem som föreslog</translation>
    </message>
    <message>
        <source>who referred, with a number or an email</source>
        <translation>remittenten med nummer eller e-post</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>vem?</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>hela filen</translation>
    </message>
    <message>
        <source>whose hour limit</source>
        <translation>vems timgräns</translation>
    </message>
    <message>
        <source>why</source>
        <translation>varför</translation>
    </message>
    <message>
        <source>why it was cancelled</source>
        <translation>varför det ställdes in</translation>
    </message>
    <message>
        <source>why left</source>
        <translation>varför slutade</translation>
    </message>
    <message>
        <source>wished themes</source>
        <translation>önskade teman</translation>
    </message>
    <message>
        <source>with a receipt</source>
        <translation>med kvitto</translation>
    </message>
    <message>
        <source>with a trailer</source>
        <translation>med släpvagn</translation>
    </message>
    <message>
        <source>with the PIN</source>
        <translation>med PIN-koden</translation>
    </message>
    <message>
        <source>with the computer's keystore</source>
        <translation>med datorns nyckelförråd</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>med lösenordet</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>med programmet</translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>med återställningsnyckeln</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>återtaget {day}</translation>
    </message>
    <message>
        <source>without a name {count}</source>
        <translation>utan namn {count}</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>vittne</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>work and studies</source>
        <translation>arbete och studier</translation>
    </message>
    <message>
        <source>work ended {day}</source>
        <translation>arbetet slutade {day}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>arbetare</translation>
    </message>
    <message>
        <source>works in {areas}</source>
        <translation>arbetar i {areas}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriven</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday 9-11.30 Aino walk to the library 24 km</source>
        <translation>igår 9–11.30 Aino promenad till biblioteket 24 km</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>i går {clock}</translation>
    </message>
    <message>
        <source>your own details</source>
        <translation>dina egna uppgifter</translation>
    </message>
    <message>
        <source>your payer has no hourly rate for this day yet</source>
        <translation>betalaren har ännu inget timarvode för dagen</translation>
    </message>
    <message>
        <source>{act}?</source>
        <translation>{act}?</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mån</translation>
    </message>
    <message>
        <source>{count} on board</source>
        <translation>{count} i bilen</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} deltagare</translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation>{days} och {last}</translation>
    </message>
    <message>
        <source>{days}, made on {day}</source>
        <translation>{days}, gjord {day}</translation>
    </message>
    <message>
        <source>{day} instead of {other}: {reason}.</source>
        <translation>{day} i stället för {other}: {reason}.</translation>
    </message>
    <message>
        <source>{day} is left out: {reason}.</source>
        <translation>{day} lämnas bort: {reason}.</translation>
    </message>
    <message>
        <source>{day} the chosen week is left out</source>
        <translation>{day} den valda veckan hoppas över</translation>
    </message>
    <message>
        <source>{day} {holiday} is left out</source>
        <translation>{day} {holiday} hoppas över</translation>
    </message>
    <message>
        <source>{day}: there is something else in your calendar at that time.</source>
        <translation>{day}: det finns redan annat i din kalender då.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{file}: ask the sender for the signed file.</source>
        <translation>{file}: be avsändaren om den undertecknade filen.</translation>
    </message>
    <message>
        <source>{file}: do not trust it. Ask the sender for a new one.</source>
        <translation>{file}: lita inte på den. Be avsändaren om en ny.</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} dagar</translation>
    </message>
    <message>
        <source>{first}–{last} years</source>
        <translation>{first}–{last} år</translation>
    </message>
    <message>
        <source>{given} of {count} answered.</source>
        <translation>Besvarade {given}/{count}.</translation>
    </message>
    <message>
        <source>{heading}, {count}. The saved PDF can be read with a screen reader.</source>
        <translation>{heading}, {count}. Den sparade PDF-filen kan läsas med skärmläsare.</translation>
    </message>
    <message>
        <source>{length}, ends the next day</source>
        <translation>{length}, slutar nästa dag</translation>
    </message>
    <message>
        <source>{mean} out of 5, {count} answers</source>
        <translation>{mean} av 5, {count} svar</translation>
    </message>
    <message>
        <source>{measure} over time</source>
        <translation>{measure} över tid</translation>
    </message>
    <message>
        <source>{measure} was filled: {days}. The score of one person is not shown.</source>
        <translation>{measure} har fyllts i: {days}. En enskild persons poäng visas inte.</translation>
    </message>
    <message>
        <source>{measure}, answers {first_on} and {last_on}: {rows}.</source>
        <translation>{measure}, svar {first_on} och {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, answers {last_on}: {rows}.</source>
        <translation>{measure}, svar {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, areas {first_on} and {last_on}: {rows}.</source>
        <translation>{measure}, områden {first_on} och {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, areas {last_on}: {rows}.</source>
        <translation>{measure}, områden {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, filled once: {on}, score {score}. A change is seen after the next one.</source>
        <translation>{measure}, ifylld en gång: {on}, poäng {score}. En förändring syns efter nästa.</translation>
    </message>
    <message>
        <source>{measure}, filled {count} times. First {first_on}: {first}. Latest {last_on}: {last}. From the first to the latest: {change}.</source>
        <translation>{measure}, ifylld {count} gånger. Första {first_on}: {first}. Senaste {last_on}: {last}. Från den första till den senaste: {change}.</translation>
    </message>
    <message>
        <source>{measure}: answers, first and latest</source>
        <translation>{measure}: svar, första och senaste</translation>
    </message>
    <message>
        <source>{measure}: areas, first and latest</source>
        <translation>{measure}: områden, första och senaste</translation>
    </message>
    <message>
        <source>{measure}: no score yet. Filled: {days}.</source>
        <translation>{measure}: ingen poäng än. Ifylld: {days}.</translation>
    </message>
    <message>
        <source>{measure}: when it was filled</source>
        <translation>{measure}: när den fylldes i</translation>
    </message>
    <message>
        <source>{minutes} are claimed for one day.</source>
        <translation>För en dag ansöks om {minutes}.</translation>
    </message>
    <message>
        <source>{minutes} done</source>
        <translation>{minutes} gjort</translation>
    </message>
    <message>
        <source>{minutes} done, a part is not paid</source>
        <translation>{minutes} gjort, en del betalas inte</translation>
    </message>
    <message>
        <source>{minutes} done, not paid</source>
        <translation>{minutes} gjort, betalas inte</translation>
    </message>
    <message>
        <source>{minutes} granted; the month's limit is {limit}</source>
        <translation>{minutes} beviljat; månadens gräns är {limit}</translation>
    </message>
    <message>
        <source>{minutes} is already in an earlier entry of the same time, and the same time is paid once.</source>
        <translation>{minutes} finns redan i en tidigare anteckning för samma tid, och samma tid betalas en gång.</translation>
    </message>
    <message>
        <source>{minutes} is another client's share and belongs to another payer.</source>
        <translation>{minutes} är en annan klients andel och hör till en annan betalare.</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>{minutes} kvar</translation>
    </message>
    <message>
        <source>{minutes} more</source>
        <translation>{minutes} till</translation>
    </message>
    <message>
        <source>{minutes} of it is work that the course does not pay</source>
        <translation>Av det är {minutes} arbete som kursen inte betalar</translation>
    </message>
    <message>
        <source>{minutes} rounded</source>
        <translation>avrundat: {minutes}</translation>
    </message>
    <message>
        <source>{month} has been signed</source>
        <translation>{month} är undertecknad</translation>
    </message>
    <message>
        <source>{month} leaves when you have signed its hours and trips.</source>
        <translation>{month} skickas när du har undertecknat dess timmar och resor.</translation>
    </message>
    <message>
        <source>{month} so far</source>
        <translation>{month} hittills</translation>
    </message>
    <message>
        <source>{month}, no {number}</source>
        <translation>{month}, nr {number}</translation>
    </message>
    <message>
        <source>{month}, not signed yet</source>
        <translation>{month}, inte undertecknad än</translation>
    </message>
    <message>
        <source>{month}: a claim waits for a decision</source>
        <translation>{month}: en ansökan väntar på beslut</translation>
    </message>
    <message>
        <source>{month}: hours and trips not signed yet</source>
        <translation>{month}: timmar och resor inte undertecknade</translation>
    </message>
    <message>
        <source>{month}: planned {planned}, held {held}</source>
        <translation>{month}: planerat {planned}, hållet {held}</translation>
    </message>
    <message>
        <source>{name} (own)</source>
        <translation>{name} (egen)</translation>
    </message>
    <message>
        <source>{name} ({code}) is already a client</source>
        <translation>{name} ({code}) är redan klient</translation>
    </message>
    <message>
        <source>{name} already has this code. Choose another one.</source>
        <translation>Koden används redan: {name}. Välj en annan.</translation>
    </message>
    <message>
        <source>{name} asks for more time for a computer. No numbers are needed: the old key vouches for it.</source>
        <translation>{name} ber om mer tid för en dator. Inga siffror behövs: den gamla nyckeln går i god för den.</translation>
    </message>
    <message>
        <source>{name} asks to be a coordinator in this space. The request says: {said}.</source>
        <translation>{name} ber att få bli koordinator i det här utrymmet. I begäran står: {said}.</translation>
    </message>
    <message>
        <source>{name} asks to join with a computer. The request says: {said}.</source>
        <translation>{name} ber att få ansluta en dator. I begäran står: {said}.</translation>
    </message>
    <message>
        <source>{name} asks you to complete this.</source>
        <translation>{name} ber dig komplettera det här.</translation>
    </message>
    <message>
        <source>{name} cannot be filled yet: its questions have not been entered.</source>
        <translation>{name}: den här kan inte fyllas i än, för frågorna har inte lagts till.</translation>
    </message>
    <message>
        <source>{name} gave it away {day}</source>
        <translation>{name} gav gruppen vidare {day}</translation>
    </message>
    <message>
        <source>{name} gave this back.</source>
        <translation>{name} gav det här tillbaka till dig.</translation>
    </message>
    <message>
        <source>{name} gets the name, number, address, wishes and signed papers of {person}, sealed for {name}.</source>
        <translation>Utser du {name}? Hen får i ett förseglat meddelande klientens ({person}) namn, telefonnummer, adress, önskemål och undertecknade papper. Ingen annan än {name} kan öppna meddelandet.</translation>
    </message>
    <message>
        <source>{name} has been away ({days}). Shall we call?</source>
        <translation>{name} har varit borta ({days}). Ska vi ringa?</translation>
    </message>
    <message>
        <source>{name} has been named and has not answered yet.</source>
        <translation>{name} är utsedd. Svar har inte kommit ännu.</translation>
    </message>
    <message>
        <source>{name} is marked present and takes part. There are now more participants than places.</source>
        <translation>{name} är antecknad som närvarande och deltar nu. Deltagarna är nu fler än platserna.</translation>
    </message>
    <message>
        <source>{name} is marked present.</source>
        <translation>{name} är antecknad som närvarande.</translation>
    </message>
    <message>
        <source>{name} is not coming</source>
        <translation>{name} kommer inte</translation>
    </message>
    <message>
        <source>{name} is now among your clients. Your answer leaves with the next mail.</source>
        <translation>{name} finns nu bland dina klienter. Ditt svar skickas med nästa post.</translation>
    </message>
    <message>
        <source>{name} leaves the course</source>
        <translation>{name} lämnar kursen</translation>
    </message>
    <message>
        <source>{name} takes part.</source>
        <translation>{name} är med.</translation>
    </message>
    <message>
        <source>{name} takes part. The plain check before the course was not asked yet.</source>
        <translation>{name} är med. Frågorna före kursen har inte ställts ännu.</translation>
    </message>
    <message>
        <source>{name} walks beside the person now.</source>
        <translation>{name} är nu ett stöd.</translation>
    </message>
    <message>
        <source>{name} was named.</source>
        <translation>{name} är utsedd.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} sparades.</translation>
    </message>
    <message>
        <source>{name} was saved: {score}</source>
        <translation>{name} sparades: {score}</translation>
    </message>
    <message>
        <source>{name}, press to take away</source>
        <translation>{name}, tryck för att ta bort</translation>
    </message>
    <message>
        <source>{name}, the oldest from {day}</source>
        <translation>{name}, den äldsta från {day}</translation>
    </message>
    <message>
        <source>{name}, version {n}, was here already. Nothing was changed.</source>
        <translation>{name}, version {n}, fanns redan här. Inget ändrades.</translation>
    </message>
    <message>
        <source>{name}, {party}</source>
        <translation>{name}, {party}</translation>
    </message>
    <message>
        <source>{name}: decide {days} for payment</source>
        <translation>{name}: besluta om betalning för {days}</translation>
    </message>
    <message>
        <source>{name}: no. {numbers} is missing</source>
        <translation>{name}: nr {numbers} saknas</translation>
    </message>
    <message>
        <source>{name}: second person</source>
        <translation>{name}: andra person</translation>
    </message>
    <message>
        <source>{name}: the claim is right</source>
        <translation>{name}: ansökan är rätt</translation>
    </message>
    <message>
        <source>{name}: the line is right</source>
        <translation>{name}: raden är rätt</translation>
    </message>
    <message>
        <source>{name}: to be completed</source>
        <translation>{name}: för komplettering</translation>
    </message>
    <message>
        <source>{name}: two different versions</source>
        <translation>{name}: två olika versioner</translation>
    </message>
    <message>
        <source>{name}: {days} waits to be decided, {sum}</source>
        <translation>{name}: {days} väntar på beslut, {sum}</translation>
    </message>
    <message>
        <source>{name}: {days} was decided and has changed, now {sum}</source>
        <translation>{name}: {days} är beslutad och har ändrats, nu {sum}</translation>
    </message>
    <message>
        <source>{name}: {words}, press to put right</source>
        <translation>{name}: {words}, tryck för att rätta</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{party} signs now</source>
        <translation>{party} undertecknar nu</translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation>{percent} % av vägen</translation>
    </message>
    <message>
        <source>{percent} % of the way.</source>
        <translation>{percent} % av vägen.</translation>
    </message>
    <message>
        <source>{point}, can be filled now</source>
        <translation>{point}, nu är en bra tid</translation>
    </message>
    <message>
        <source>{question} Mean {mean}, answers {count}. {rows}.</source>
        <translation>{question} Medelvärde {mean}, svar {count}. {rows}.</translation>
    </message>
    <message>
        <source>{rate} a kilometre is added for each person on board.</source>
        <translation>För varje person med i bilen läggs till {rate} per kilometer.</translation>
    </message>
    <message>
        <source>{review}: {name}</source>
        <translation>{review}: {name}</translation>
    </message>
    <message>
        <source>{rows} and {columns}</source>
        <translation>{rows} och {columns}</translation>
    </message>
    <message>
        <source>{sentence} It is for: {field}.</source>
        <translation>{sentence} Den är för: {field}.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{space} invites you. The invitation may be used until {day}.</source>
        <translation>{space} bjuder in dig. Inbjudan gäller till {day}.</translation>
    </message>
    <message>
        <source>{spent} is used</source>
        <translation>{spent} har använts</translation>
    </message>
    <message>
        <source>{spent} of {budget} is used</source>
        <translation>{spent} av {budget} är använt</translation>
    </message>
    <message>
        <source>{start}, until when?</source>
        <translation>{start}, till när?</translation>
    </message>
    <message>
        <source>{sum} for each activity day</source>
        <translation>{sum} per verksamhetsdag</translation>
    </message>
    <message>
        <source>{sum} for each meeting and group</source>
        <translation>{sum} per träff och grupptillfälle</translation>
    </message>
    <message>
        <source>{sum} in all</source>
        <translation>sammanlagt {sum}</translation>
    </message>
    <message>
        <source>{sum} is left</source>
        <translation>{sum} kvar</translation>
    </message>
    <message>
        <source>{sum} less than our count</source>
        <translation>{sum} mindre än vi räknar</translation>
    </message>
    <message>
        <source>{sum} more than our count</source>
        <translation>{sum} mer än vi räknar</translation>
    </message>
    <message>
        <source>{sum} more than was given is used or committed.</source>
        <translation>{sum} mer än det som gavs är använt eller bundet.</translation>
    </message>
    <message>
        <source>{sum} more was used than there is. Agree on it with whoever gives the money.</source>
        <translation>{sum} mer har använts än vad som finns. Kom överens med den som ger pengarna.</translation>
    </message>
    <message>
        <source>{sum} more was used than there is. Agree on it with your manager.</source>
        <translation>Det har använts {sum} mer än vad som finns. Kom överens om det med din chef.</translation>
    </message>
    <message>
        <source>{theirs} claimed, we count {ours}</source>
        <translation>Ansökt {theirs}, vi räknar {ours}</translation>
    </message>
    <message>
        <source>{title} goes to {name} with the next post.</source>
        <translation>{title}: gruppen går med nästa post. Ny ledare: {name}.</translation>
    </message>
    <message>
        <source>{used} of {amount} is used, {committed} is committed</source>
        <translation>{used} av {amount} är använt, {committed} är bundet</translation>
    </message>
    <message>
        <source>{used} of {cap}, {left} left</source>
        <translation>{used} / {cap}, {left} kvar</translation>
    </message>
    <message>
        <source>{value} cannot be reached with these answers: they give {least} to {most}.</source>
        <translation>{value} går inte att nå med dessa svar: de ger {least}–{most}.</translation>
    </message>
    <message>
        <source>{value} is none of these: {known}.</source>
        <translation>{value} är inget av dessa: {known}.</translation>
    </message>
    <message>
        <source>{value} is not a number such as 1.03.</source>
        <translation>{value} är inte ett tal som 1.03.</translation>
    </message>
    <message>
        <source>{value} is not a rate such as 0.55.</source>
        <translation>{value} är inget pris, som 0.55.</translation>
    </message>
    <message>
        <source>{value} is not in the list {known}.</source>
        <translation>{value} finns inte i listan {known}.</translation>
    </message>
    <message>
        <source>{value} stands here twice.</source>
        <translation>{value} står här två gånger.</translation>
    </message>
    <message>
        <source>{value}: only small letters a-z, figures, - and _ are allowed.</source>
        <translation>{value}: bara små bokstäver a-z, siffror, - och _ går.</translation>
    </message>
    <message>
        <source>{what} brought back as it was</source>
        <translation>{what} återställdes</translation>
    </message>
    <message>
        <source>{what} brought back from the archive</source>
        <translation>{what} hämtades från arkivet</translation>
    </message>
    <message>
        <source>{what} cancelled</source>
        <translation>{what} inställt</translation>
    </message>
    <message>
        <source>{what} counted</source>
        <translation>{what} räknat</translation>
    </message>
    <message>
        <source>{what} decided</source>
        <translation>{what} beslutades för utbetalning</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>{what} togs bort</translation>
    </message>
    <message>
        <source>{what} ended</source>
        <translation>{what} avslutades</translation>
    </message>
    <message>
        <source>{what} erased for good</source>
        <translation>{what} raderades för gott</translation>
    </message>
    <message>
        <source>{what} marked: held as agreed</source>
        <translation>{what} antecknades: blev av som överenskommet</translation>
    </message>
    <message>
        <source>{what} marked: {status}</source>
        <translation>{what} antecknades: {status}</translation>
    </message>
    <message>
        <source>{what} moved to the archive</source>
        <translation>{what} flyttades till arkivet</translation>
    </message>
    <message>
        <source>{what} recorded from paper</source>
        <translation>{what} antecknades från papper</translation>
    </message>
    <message>
        <source>{what} saved</source>
        <translation>{what} sparades</translation>
    </message>
    <message>
        <source>{what} signed</source>
        <translation>{what} undertecknades</translation>
    </message>
    <message>
        <source>{what} ticked as copied</source>
        <translation>{what} märktes som kopierad</translation>
    </message>
    <message>
        <source>{what}, from {day} on</source>
        <translation>{what}, från {day}</translation>
    </message>
    <message>
        <source>{what}: a promise done</source>
        <translation>{what}: det överenskomna gjordes</translation>
    </message>
    <message>
        <source>{what}: attendance marked</source>
        <translation>{what}: närvaro antecknad</translation>
    </message>
    <message>
        <source>{what}: client reminded</source>
        <translation>{what}: klienten påmindes</translation>
    </message>
    <message>
        <source>{what}: continued</source>
        <translation>{what}: fortsatt beslut gjordes</translation>
    </message>
    <message>
        <source>{what}: decision on payment taken back</source>
        <translation>{what}: utbetalningsbeslutet återtogs</translation>
    </message>
    <message>
        <source>{what}: erasure asked for</source>
        <translation>{what}: radering begärd</translation>
    </message>
    <message>
        <source>{what}: in use already</source>
        <translation>{what}: redan i bruk</translation>
    </message>
    <message>
        <source>{what}: meetings put in the calendar</source>
        <translation>{what}: träffarna infördes i kalendern</translation>
    </message>
    <message>
        <source>{what}: name added to an arrival</source>
        <translation>{what}: namn tillagt för en som kom</translation>
    </message>
    <message>
        <source>{what}: request for erasure taken back</source>
        <translation>{what}: begäran om radering återtagen</translation>
    </message>
    <message>
        <source>{what}: state changed</source>
        <translation>{what}: läget ändrades</translation>
    </message>
    <message>
        <source>{what}: text erased</source>
        <translation>{what}: texten raderades</translation>
    </message>
    <message>
        <source>{what}: those asked along saved</source>
        <translation>{what}: de inbjudna sparades</translation>
    </message>
    <message>
        <source>{when}, damaged</source>
        <translation>{when}, skadad</translation>
    </message>
    <message>
        <source>{when}, opens with the passphrase of its day</source>
        <translation>{when}, öppnas med sin tids lösenord</translation>
    </message>
    <message>
        <source>{when}, verified</source>
        <translation>{when}, kontrollerad</translation>
    </message>
    <message>
        <source>{years} years or over</source>
        <translation>{years} år eller äldre</translation>
    </message>
    <message>
        <source>€ an hour</source>
        <translation>€ i timmen</translation>
    </message>
</context>
</TS>
