<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en_GB">
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Lähde:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Tiedosto&amp;tyyppi:</translation>
    </message>
</context>
<context>
    <name>hyvinvointi</name>
    <message numerus="yes">
        <source>%n activity days</source>
        <translation>
            <numerusform>%n toimintapäivä</numerusform>
            <numerusform>%n toimintapäivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>yksi sopimus</numerusform>
            <numerusform>%n sopimusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sent to workers.</source>
        <translation>
            <numerusform>%n vastaus lähti työntekijöille.</numerusform>
            <numerusform>%n vastausta lähti työntekijöille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>1 vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers typed in now</source>
        <translation>
            <numerusform>%n vastaus kirjattu nyt</numerusform>
            <numerusform>%n vastausta kirjattu nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait: their month is not over, or they are too few.</source>
        <translation>
            <numerusform>%n vastaus odottaa: kuukausi on kesken tai vastauksia on liian vähän.</numerusform>
            <numerusform>%n vastausta odottaa: kuukausi on kesken tai vastauksia on liian vähän.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved claims to pay</source>
        <translation>
            <numerusform>%n hyväksytty hakemus maksamatta</numerusform>
            <numerusform>%n hyväksyttyä hakemusta maksamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n viesti tuli</numerusform>
            <numerusform>%n viestiä tuli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n hakemus</numerusform>
            <numerusform>%n hakemusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for a decision</source>
        <translation>
            <numerusform>%n hakemus odottaa päätöstä</numerusform>
            <numerusform>%n hakemusta odottaa päätöstä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for a second person.</source>
        <translation>
            <numerusform>%n hakemus odottaa toista hyväksyjää.</numerusform>
            <numerusform>%n hakemusta odottaa toista hyväksyjää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for you to look at them.</source>
        <translation>
            <numerusform>%n hakemus odottaa, että katsot sen.</numerusform>
            <numerusform>%n hakemusta odottaa, että katsot ne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were approved. The workers hear it with the next message.</source>
        <translation>
            <numerusform>%n hakemus hyväksyttiin. Työntekijä saa tiedon seuraavassa viestissä.</numerusform>
            <numerusform>%n hakemusta hyväksyttiin. Työntekijät saavat tiedon seuraavassa viestissä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>yksi asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients began</source>
        <translation>
            <numerusform>%n asiakkuus alkoi</numerusform>
            <numerusform>%n asiakkuutta alkoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients found</source>
        <translation>
            <numerusform>%n asiakas löytyi</numerusform>
            <numerusform>%n asiakasta löytyi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients of the file are not here yet: {names}</source>
        <translation>
            <numerusform>Yksi tiedoston asiakas ei ole vielä täällä: {names}</numerusform>
            <numerusform>%n tiedoston asiakasta ei ole vielä täällä: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients were erased after it. Their data are erased again.</source>
        <translation>
            <numerusform>Sen jälkeen on poistettu %n asiakkaan tiedot. Ne poistetaan uudelleen.</numerusform>
            <numerusform>Sen jälkeen on poistettu %n asiakkaan tiedot. Ne poistetaan uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients with something to pay</source>
        <translation>
            <numerusform>%n asiakkaalle maksettavaa</numerusform>
            <numerusform>%n asiakkaalle maksettavaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kohtaaminen</numerusform>
            <numerusform>%n kohtaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts of a day corrected</source>
        <translation>
            <numerusform>päivän luvut korjattu (%n kohtaaminen)</numerusform>
            <numerusform>päivän luvut korjattu (%n kohtaamista)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied texts erased</source>
        <translation>
            <numerusform>%n viety teksti poistettu lopullisesti</numerusform>
            <numerusform>%n vietyä tekstiä poistettu lopullisesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>laskettu %n</numerusform>
            <numerusform>laskettu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last meeting.</source>
        <translation>
            <numerusform>Viime tapaamisesta %n päivä.</numerusform>
            <numerusform>Viime tapaamisesta %n päivää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last meeting. Would a call help?</source>
        <translation>
            <numerusform>Viime tapaamisesta %n päivä. Soitetaanko?</numerusform>
            <numerusform>Viime tapaamisesta %n päivää. Soitetaanko?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier fillings are scored in another way and are not in the picture.</source>
        <translation>
            <numerusform>%n aiempi täyttö lasketaan eri tavalla, eikä se ole kuvassa.</numerusform>
            <numerusform>%n aiempaa täyttöä lasketaan eri tavalla, eivätkä ne ole kuvassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>Yksi aiempi versio</numerusform>
            <numerusform>%n aiempaa versiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>yksi merkintä</numerusform>
            <numerusform>%n merkintää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be read now; it is tried the next time.</source>
        <translation>
            <numerusform>%n tiedostoa ei voitu nyt lukea; sitä yritetään ensi kerralla.</numerusform>
            <numerusform>%n tiedostoa ei voitu nyt lukea; niitä yritetään ensi kerralla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be taken in: see below.</source>
        <translation>
            <numerusform>%n tiedostoa ei voitu ottaa vastaan: katso alta.</numerusform>
            <numerusform>%n tiedostoa ei voitu ottaa vastaan: katso alta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the cloud and not on this computer yet.</source>
        <translation>
            <numerusform>%n tiedosto on pilvessä eikä vielä tällä tietokoneella.</numerusform>
            <numerusform>%n tiedostoa on pilvessä eikä vielä tällä tietokoneella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still on their way.</source>
        <translation>
            <numerusform>%n tiedosto on vielä tulossa.</numerusform>
            <numerusform>%n tiedostoa on vielä tulossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not for here, or not whole</source>
        <translation>
            <numerusform>%n tiedosto ei ollut tänne tai ei ollut ehjä</numerusform>
            <numerusform>%n tiedostoa ei ollut tänne tai ei ollut ehjiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups wait for a new leader</source>
        <translation>
            <numerusform>%n ryhmä odottaa uutta ohjaajaa</numerusform>
            <numerusform>%n ryhmää odottaa uutta ohjaajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, one for each question.</source>
        <translation>
            <numerusform>%n rivi, yksi kutakin kysymystä kohti.</numerusform>
            <numerusform>%n riviä, yksi kutakin kysymystä kohti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are in the file {name}.</source>
        <translation>
            <numerusform>%n tapaaminen on tiedostossa {name}.</numerusform>
            <numerusform>%n tapaamista on tiedostossa {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings of the earlier plan give way to these.</source>
        <translation>
            <numerusform>%n aiemman suunnitelman tapaaminen väistyy näiden tieltä.</numerusform>
            <numerusform>%n aiemman suunnitelman tapaamista väistyy näiden tieltä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages to workers wait here. They leave when you fetch and send.</source>
        <translation>
            <numerusform>%n viesti työntekijälle odottaa tässä. Se lähtee, kun haet ja lähetät.</numerusform>
            <numerusform>%n viestiä työntekijöille odottaa tässä. Ne lähtevät, kun haet ja lähetät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>löytyi %n malli</numerusform>
            <numerusform>löytyi %n mallia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news from the coordinator</source>
        <translation>
            <numerusform>%n uusi viesti koordinaattorilta</numerusform>
            <numerusform>%n uutta viestiä koordinaattorilta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet</source>
        <translation>
            <numerusform>%n vastaamatta</numerusform>
            <numerusform>%n vastaamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n toimittamatta</numerusform>
            <numerusform>%n toimittamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n merkitsemättä</numerusform>
            <numerusform>%n merkitsemättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are hidden, so that no small one can be computed.</source>
        <translation>
            <numerusform>%n luku on piilossa, jottei pientä lukua voi laskea.</numerusform>
            <numerusform>%n lukua on piilossa, jottei yhtään pientä lukua voi laskea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of this table are hidden now</source>
        <translation>
            <numerusform>tästä taulukosta on nyt piilossa %n luku</numerusform>
            <numerusform>tästä taulukosta on nyt piilossa %n lukua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on board</source>
        <translation>
            <numerusform>1 kyydissä</numerusform>
            <numerusform>%n kyydissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>1 jonossa</numerusform>
            <numerusform>%n jonossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other records</source>
        <translation>
            <numerusform>yksi muu tieto</numerusform>
            <numerusform>%n muuta tietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>yksi sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n osallistuja</numerusform>
            <numerusform>%n osallistujaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants in trainings</source>
        <translation>
            <numerusform>%n osallistuja koulutuksissa</numerusform>
            <numerusform>%n osallistujaa koulutuksissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n ihminen</numerusform>
            <numerusform>%n ihmistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n ihminen tuli</numerusform>
            <numerusform>%n ihmistä tuli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came without a name</source>
        <translation>
            <numerusform>%n tulija ilman nimeä</numerusform>
            <numerusform>%n tulijaa ilman nimeä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked present</source>
        <translation>
            <numerusform>%n ihminen merkitty läsnä olevaksi</numerusform>
            <numerusform>%n ihmistä merkitty läsnä oleviksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people now</source>
        <translation>
            <numerusform>%n asiakas nyt</numerusform>
            <numerusform>%n asiakasta nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>1 paikka vapaana</numerusform>
            <numerusform>%n paikkaa vapaana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings lack an outcome</source>
        <translation>
            <numerusform>Yksi sovittu tapaaminen on kirjaamatta</numerusform>
            <numerusform>%n sovittua tapaamista on kirjaamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n kysymys</numerusform>
            <numerusform>%n kysymystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n saavutettu</numerusform>
            <numerusform>%n saavutettua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation>
            <numerusform>%n vastaanotettu.</numerusform>
            <numerusform>%n vastaanotettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>yksi asia</numerusform>
            <numerusform>%n asiaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not whole and would be left out.</source>
        <translation>
            <numerusform>%n tieto on vajaa ja jäisi pois.</numerusform>
            <numerusform>%n tietoa on vajaita, ja ne jäisivät pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were already here.</source>
        <translation>
            <numerusform>Yksi asia oli jo täällä.</numerusform>
            <numerusform>%n asiaa oli jo täällä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>%n lähete</numerusform>
            <numerusform>%n lähetettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals wait for you</source>
        <translation>
            <numerusform>%n lähete odottaa sinua</numerusform>
            <numerusform>%n lähetettä odottaa sinua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>1 huomio</numerusform>
            <numerusform>%n huomiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports made</source>
        <translation>
            <numerusform>%n raportti tehty</numerusform>
            <numerusform>%n raporttia tehty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for extra hours wait for an answer</source>
        <translation>
            <numerusform>%n pyyntö lisätunneista odottaa vastausta</numerusform>
            <numerusform>%n pyyntöä lisätunneista odottaa vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>yksi rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in this profile again, compared and the same.</source>
        <translation>
            <numerusform>%n rivi on taas tässä profiilissa, verrattu ja sama.</numerusform>
            <numerusform>%n riviä on taas tässä profiilissa, verrattu ja samat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be read.</source>
        <translation>
            <numerusform>%n riviä ei voi lukea.</numerusform>
            <numerusform>%n riviä ei voi lukea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were moved, read back and are the same.</source>
        <translation>
            <numerusform>%n rivi siirrettiin, luettiin takaisin ja on sama.</numerusform>
            <numerusform>%n riviä siirrettiin, luettiin takaisin ja ovat samat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file put where the coordinator fetches it</source>
        <translation>
            <numerusform>%n suljettu tiedosto vietiin koordinaattorin haettavaksi</numerusform>
            <numerusform>%n suljettua tiedostoa vietiin koordinaattorin haettavaksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed in the outgoing mail, not taken anywhere yet</source>
        <translation>
            <numerusform>%n suljettu lähtevään postiin, ei vielä viety minnekään</numerusform>
            <numerusform>%n suljettua lähtevässä postissa, ei vielä viety minnekään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>1 kerta</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions still have people who are not marked.</source>
        <translation>
            <numerusform>Yhdellä kerralla on vielä merkitsemättömiä.</numerusform>
            <numerusform>%n kerralla on vielä merkitsemättömiä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to mark</source>
        <translation>
            <numerusform>1 kerta merkittävä</numerusform>
            <numerusform>%n kertaa merkittävä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed months have not been sent</source>
        <translation>
            <numerusform>%n allekirjoitettu kuukausi on lähettämättä</numerusform>
            <numerusform>%n allekirjoitettua kuukautta on lähettämättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts wait to be copied into the official record</source>
        <translation>
            <numerusform>%n teksti odottaa viemistä asiakastietojärjestelmään</numerusform>
            <numerusform>%n tekstiä odottaa viemistä asiakastietojärjestelmään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be mended before signing.</source>
        <translation>
            <numerusform>Yksi asia on korjattava ennen allekirjoitusta.</numerusform>
            <numerusform>%n asiaa on korjattava ennen allekirjoitusta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be mended in the file.</source>
        <translation>
            <numerusform>Tiedostossa on yksi korjattava kohta.</numerusform>
            <numerusform>Tiedostossa on %n korjattavaa kohtaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things speak for it. This could be a good time to start.</source>
        <translation>
            <numerusform>%n asia puoltaa aloittamista. Nyt voisi olla hyvä hetki.</numerusform>
            <numerusform>%n asiaa puoltaa aloittamista. Nyt voisi olla hyvä hetki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n huomio katsottavaksi</numerusform>
            <numerusform>%n huomiota katsottavaksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to remember</source>
        <translation>
            <numerusform>%n muistettava</numerusform>
            <numerusform>%n muistettavaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>1 kerran</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in the group</source>
        <translation>
            <numerusform>%n kerran ryhmässä</numerusform>
            <numerusform>%n kertaa ryhmässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>1 soitettava</numerusform>
            <numerusform>%n soitettavaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trips without a meeting</source>
        <translation>
            <numerusform>yksi matka ilman tapaamista</numerusform>
            <numerusform>%n matkaa ilman tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors</source>
        <translation>
            <numerusform>%n kävijä</numerusform>
            <numerusform>%n kävijää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors on themed days</source>
        <translation>
            <numerusform>%n kävijä teemapäivissä</numerusform>
            <numerusform>%n kävijää teemapäivissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>yksi tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits brought in</source>
        <translation>
            <numerusform>%n käynti tuotu</numerusform>
            <numerusform>%n käyntiä tuotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits saved</source>
        <translation>
            <numerusform>%n käynti tallennettu</numerusform>
            <numerusform>%n käyntiä tallennettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits to the self-care point</source>
        <translation>
            <numerusform>%n käynti omahoitopisteellä</numerusform>
            <numerusform>%n käyntiä omahoitopisteellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits or was returned: see below.</source>
        <translation>
            <numerusform>%n odottaa tai palautettiin: katso alta.</numerusform>
            <numerusform>%n odottaa tai palautettiin: katso alta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n työntekijä</numerusform>
            <numerusform>%n työntekijää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n vuosi</numerusform>
            <numerusform>%n vuotta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Osoite</translation>
    </message>
    <message>
        <source>&amp;Address annex</source>
        <translation>&amp;Osoiteliite</translation>
    </message>
    <message>
        <source>&amp;Agree on a meeting</source>
        <translation>&amp;Sovi tapaaminen</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Sopimus</translation>
    </message>
    <message>
        <source>&amp;Another language</source>
        <translation>M&amp;uu kieli</translation>
    </message>
    <message>
        <source>&amp;Another place…</source>
        <translation>&amp;Toinen paikka…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Begin this text in that language</source>
        <translation>&amp;Aloita teksti sillä kielellä</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Alkaa</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Roskakori</translation>
    </message>
    <message>
        <source>&amp;Bring in old records</source>
        <translation>&amp;Tuo vanha kirjanpito</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>M&amp;uuta</translation>
    </message>
    <message>
        <source>&amp;Change the place…</source>
        <translation>&amp;Muuta paikkaa…</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Valitse tiedosto</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Asiakas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;ulje</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Tunnus</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopioi teksti</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>K&amp;orjaa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Muokkaa tietoja</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Sähköposti</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Edelliset</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>&amp;Aiemmat versiot</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Sähköposti</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Loppuu</translation>
    </message>
    <message>
        <source>&amp;Fetch and send</source>
        <translation>&amp;Hae ja lähetä</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Mi&amp;stä</translation>
    </message>
    <message>
        <source>&amp;From where</source>
        <translation>Mistä &amp;lähdit</translation>
    </message>
    <message>
        <source>&amp;Give the name</source>
        <translation>&amp;Anna nimi</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>&amp;Go on to signing</source>
        <translation>&amp;Siirry allekirjoittamaan</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Tavoitteet</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>&amp;Hourly rate</source>
        <translation>&amp;Tuntipalkkio</translation>
    </message>
    <message>
        <source>&amp;Kilometres altogether</source>
        <translation>&amp;Kilometrit yhteensä</translation>
    </message>
    <message>
        <source>&amp;Kilometres, whole way</source>
        <translation>Kilom&amp;etrit, koko matka</translation>
    </message>
    <message>
        <source>&amp;Kind of training</source>
        <translation>Koulutuksen &amp;laji</translation>
    </message>
    <message>
        <source>&amp;Language the client deals in</source>
        <translation>Asiointik&amp;ieli</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Suurempi</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Viimeinen päivä</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Seuraavat</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Jätä tuomatta</translation>
    </message>
    <message>
        <source>&amp;Let it in</source>
        <translation>&amp;Ota mukaan</translation>
    </message>
    <message>
        <source>&amp;Log a visit</source>
        <translation>&amp;Kirjaa käynti</translation>
    </message>
    <message>
        <source>&amp;Make these clients</source>
        <translation>Lisää &amp;nämä asiakkaat</translation>
    </message>
    <message>
        <source>&amp;Mark who came</source>
        <translation>&amp;Merkitse läsnäolot</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Kuukausi</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kunta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Name of the programme</source>
        <translation>Toimintamallin &amp;nimi</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Uusi asiakas</translation>
    </message>
    <message>
        <source>&amp;New course</source>
        <translation>&amp;Uusi kurssi</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;Uusi lähete</translation>
    </message>
    <message>
        <source>&amp;Open the annex</source>
        <translation>&amp;Avaa liite</translation>
    </message>
    <message>
        <source>&amp;Open the month</source>
        <translation>Avaa kuukau&amp;si</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisaatio</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Yleiskuva</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Osallistujia</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Maksaja</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>P&amp;aikka</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>So&amp;vi tapaaminen</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Toimintamalli</translation>
    </message>
    <message>
        <source>&amp;Programme of the next answers</source>
        <translation>Seuraavien vastausten &amp;toimintamalli</translation>
    </message>
    <message>
        <source>&amp;Put it right</source>
        <translation>M&amp;uuta tietoja</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>Saavut&amp;ettu</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Palautusavain</translation>
    </message>
    <message>
        <source>&amp;Safety</source>
        <translation>T&amp;urvallisuus</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Talle&amp;nna</translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <translation>&amp;Tallenna kaikki</translation>
    </message>
    <message>
        <source>&amp;Save the agreement</source>
        <translation>Tallenna &amp;sopimus</translation>
    </message>
    <message>
        <source>&amp;Save the course</source>
        <translation>&amp;Tallenna kurssi</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>T&amp;allenna tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Save the referral</source>
        <translation>T&amp;allenna lähete</translation>
    </message>
    <message>
        <source>&amp;Save the review</source>
        <translation>Tallenna a&amp;rviointi</translation>
    </message>
    <message>
        <source>&amp;Save the trip</source>
        <translation>Tall&amp;enna matka</translation>
    </message>
    <message>
        <source>&amp;Send and fetch</source>
        <translation>&amp;Lähetä ja hae</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Allekirjoita</translation>
    </message>
    <message>
        <source>&amp;Sign the agreement</source>
        <translation>&amp;Allekirjoita sopimus</translation>
    </message>
    <message>
        <source>&amp;Sign the review</source>
        <translation>&amp;Allekirjoita arviointi</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Pienempi</translation>
    </message>
    <message>
        <source>&amp;Starting on</source>
        <translation>&amp;Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Pysäytä</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>K&amp;umoa</translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation>Ota &amp;vastaan tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Take it all in</source>
        <translation>&amp;Tuo kaikki</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Mi&amp;nne</translation>
    </message>
    <message>
        <source>&amp;To Today</source>
        <translation>&amp;Tänään-sivulle</translation>
    </message>
    <message>
        <source>&amp;To where</source>
        <translation>Mihin &amp;ajoit</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Kokeile</translation>
    </message>
    <message>
        <source>&amp;Turn to the client</source>
        <translation>&amp;Käännä asiakkaalle</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>&amp;Kumoa tämä</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Viimeinen päivä</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>Tarkista &amp;ketju</translation>
    </message>
    <message>
        <source>&amp;Via</source>
        <translation>&amp;Välipaikat</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>K&amp;ylä</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>V&amp;iikko</translation>
    </message>
    <message>
        <source>&amp;Weekly meetings</source>
        <translation>Toistuvat &amp;tapaamiset</translation>
    </message>
    <message>
        <source>&amp;When you meet</source>
        <translation>Milloin ta&amp;paatte</translation>
    </message>
    <message>
        <source>&amp;Which text</source>
        <translation>&amp;Mikä teksti</translation>
    </message>
    <message>
        <source>&amp;Why did you drive?</source>
        <translation>&amp;Miksi ajoit?</translation>
    </message>
    <message>
        <source>&amp;Why is it needed?</source>
        <translation>&amp;Miksi sitä tarvitaan?</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;Kenen kanssa</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Vuosi</translation>
    </message>
    <message>
        <source>&amp;Year of the answers</source>
        <translation>&amp;Vastausten vuosi</translation>
    </message>
    <message>
        <source>0 min: only the trip. Ask your payer.</source>
        <translation>0 min: vain matka. Kysy maksajalta.</translation>
    </message>
    <message>
        <source>0: none in between.</source>
        <translation>0: ei välissä.</translation>
    </message>
    <message>
        <source>0: there is no ticket.</source>
        <translation>0: matkalippua ei ole.</translation>
    </message>
    <message>
        <source>1 is not at all, 5 is very much. No name and no day is kept.</source>
        <translation>1 on ei lainkaan, 5 on hyvin paljon. Nimeä tai päivää ei tallenneta.</translation>
    </message>
    <message>
        <source>1 to 60 minutes</source>
        <translation>1–60 minuuttia</translation>
    </message>
    <message>
        <source>1. Save the request and give the file to your coordinator, on a stick or by e-mail.</source>
        <translation>1. Tallenna pyyntö ja anna tiedosto koordinaattorille, muistitikulla tai sähköpostilla.</translation>
    </message>
    <message>
        <source>2. Call the coordinator, or sit beside them, and read these numbers aloud.</source>
        <translation>2. Soita koordinaattorille tai istu hänen viereensä ja lue nämä numerot ääneen.</translation>
    </message>
    <message>
        <source>3. The coordinator gives you an answer file. Take it in here.</source>
        <translation>3. Koordinaattori antaa sinulle vastaustiedoston. Ota se tästä.</translation>
    </message>
    <message>
        <source>4 to 8 digits or letters.</source>
        <translation>4–8 numeroa tai kirjainta.</translation>
    </message>
    <message>
        <source>A PIN for today?</source>
        <translation>PIN täksi päiväksi?</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits or letters.</source>
        <translation>PINissä on 4–8 numeroa tai kirjainta.</translation>
    </message>
    <message>
        <source>A PIN of your choice opens the program again until midnight or until it is closed. After five wrong PINs the passphrase is asked.</source>
        <translation>Itse valitsemasi PIN avaa ohjelman keskiyöhön tai sulkemiseen asti. Viiden väärän PINin jälkeen kysytään salasana.</translation>
    </message>
    <message>
        <source>A PIN opens the program until midnight. Choose another here, or take it away.</source>
        <translation>PIN avaa ohjelman keskiyöhön asti. Voit valita tässä toisen tai poistaa sen.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture or a PDF, at most 20 MB. It is kept encrypted on this laptop.</source>
        <translation>PNG- tai JPEG-kuva tai PDF, enintään 20 Mt. Se säilyy salattuna tällä koneella.</translation>
    </message>
    <message>
        <source>A backup could not be restored</source>
        <translation>Varmuuskopiota ei voitu palauttaa</translation>
    </message>
    <message>
        <source>A cancelled meeting brings no hours and no trip.</source>
        <translation>Perutusta tapaamisesta ei tule tunteja eikä matkaa.</translation>
    </message>
    <message>
        <source>A change also reaches months that are paid already: they get the difference as an adjustment.</source>
        <translation>Muutos koskee myös jo maksettuja kuukausia: erotus tulee niihin oikaisuna.</translation>
    </message>
    <message>
        <source>A change is kept as a new version. What was agreed before keeps the version it was made under.</source>
        <translation>Muutos tallentuu uutena versiona. Aiemmin sovittu pysyy siinä versiossa, jonka aikana se tehtiin.</translation>
    </message>
    <message>
        <source>A change is kept as a new version. What was filled before keeps the version it was filled with.</source>
        <translation>Muutos tallentuu uutena versiona. Aiemmin täytetty säilyttää oman versionsa.</translation>
    </message>
    <message>
        <source>A clear need for professional help</source>
        <translation>Selvä ammattilaisen avun tarve</translation>
    </message>
    <message>
        <source>A confidentiality pledge</source>
        <translation>Vaitiolositoumus</translation>
    </message>
    <message>
        <source>A copy under another name, to be changed as you like. This programme stays as it is.</source>
        <translation>Kopio toisella nimellä muokattavaksi. Tämä malli pysyy ennallaan.</translation>
    </message>
    <message>
        <source>A course brings the same people together week after week. Plan the days first: partners, people and signatures are added when their time comes.</source>
        <translation>Kurssi tuo samat ihmiset yhteen viikosta toiseen. Suunnittele ensin päivät: kumppanit, osallistujat ja allekirjoitukset lisätään, kun niiden aika tulee.</translation>
    </message>
    <message>
        <source>A course has at most 100 sessions, at most 26 weeks apart.</source>
        <translation>Kurssilla on enintään 100 kertaa, enintään 26 viikon välein.</translation>
    </message>
    <message>
        <source>A course needs at least one session.</source>
        <translation>Kurssilla täytyy olla ainakin yksi kerta.</translation>
    </message>
    <message>
        <source>A crisis does not wait: call first, write then.</source>
        <translation>Kriisi ei odota: soita ensin, kirjoita sitten.</translation>
    </message>
    <message>
        <source>A day and a time are needed, for example Thu 26.11. at 14, and whom you meet.</source>
        <translation>Tarvitaan päivä ja kellonaika, esimerkiksi to 26.11. klo 14, ja kenet tapaat.</translation>
    </message>
    <message>
        <source>A day is long when it has over</source>
        <translation>Päivä on pitkä, kun siinä on yli</translation>
    </message>
    <message>
        <source>A decision cannot begin before its period was opened. Check the days.</source>
        <translation>Päätös ei voi alkaa ennen kuin jakso on avattu. Tarkista päivät.</translation>
    </message>
    <message>
        <source>A digit answers and goes on, Enter leaves a question out, Ctrl+Enter saves. No name, no day.</source>
        <translation>Numero vastaa ja vie eteenpäin, Enter jättää kysymyksen väliin, Ctrl+Enter tallentaa. Ei nimeä, ei päivää.</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Muutama sana</translation>
    </message>
    <message>
        <source>A file (.ics) that the calendar of a phone or of work takes in. No names and no addresses leave the program. The file is not encrypted.</source>
        <translation>Tiedosto (.ics), jonka puhelimen tai työn kalenteri ottaa vastaan. Ohjelmasta ei lähde nimiä eikä osoitteita. Tiedostoa ei salata.</translation>
    </message>
    <message>
        <source>A file is kept. Choosing another takes its place.</source>
        <translation>Tiedosto on tallessa. Uusi tulee sen tilalle.</translation>
    </message>
    <message>
        <source>A file that was there a moment ago is not there now. Try again later.</source>
        <translation>Tiedosto oli paikassa äsken, mutta nyt sitä ei ole. Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>A folder that is shared with the coordinator, a stick, or the address of a server (https). What lies there is sealed: nobody else can read it.</source>
        <translation>Koordinaattorin kanssa yhteinen kansio, tikku tai palvelimen osoite (https). Siellä oleva on suljettu: kukaan muu ei voi lukea sitä.</translation>
    </message>
    <message>
        <source>A folder that you share with the workers, a stick, or the address of a server (https). What lies there is sealed: nobody else can read it.</source>
        <translation>Työntekijöiden kanssa yhteinen kansio, tikku tai palvelimen osoite (https). Siellä oleva on suljettu: kukaan muu ei voi lukea sitä.</translation>
    </message>
    <message>
        <source>A greeting that goes along</source>
        <translation>Terveiset mukaan</translation>
    </message>
    <message>
        <source>A group is handed to you</source>
        <translation>Ryhmä siirtyy sinulle</translation>
    </message>
    <message>
        <source>A later decision renews this one. Take that one out first.</source>
        <translation>Myöhempi päätös jatkaa tätä. Poista se ensin.</translation>
    </message>
    <message>
        <source>A link worker is not the right help now</source>
        <translation>Hyvinvointilähetti ei ole nyt oikea apu</translation>
    </message>
    <message>
        <source>A little longer, please: at least 15 letters.</source>
        <translation>Vielä vähän pidempi: vähintään 15 merkkiä.</translation>
    </message>
    <message>
        <source>A long day.</source>
        <translation>Pitkä päivä.</translation>
    </message>
    <message>
        <source>A long day: {minutes} altogether.</source>
        <translation>Pitkä päivä: yhteensä {minutes}.</translation>
    </message>
    <message>
        <source>A long day: {minutes}.</source>
        <translation>Pitkä päivä: {minutes}.</translation>
    </message>
    <message>
        <source>A longer time tells more: {days}</source>
        <translation>Pidempi aika kertoo enemmän: {days}</translation>
    </message>
    <message>
        <source>A mark needs a witness, who signs too.</source>
        <translation>Puumerkki tarvitsee todistajan, joka allekirjoittaa myös.</translation>
    </message>
    <message>
        <source>A mark needs a witness. Ask somebody to sign as a witness.</source>
        <translation>Puumerkki tarvitsee todistajan. Pyydä jotakuta allekirjoittamaan todistajana.</translation>
    </message>
    <message>
        <source>A mean is told of five people or more.</source>
        <translation>Keskiarvo kerrotaan vasta viidestä ihmisestä.</translation>
    </message>
    <message>
        <source>A measure with questions can be taken into use in Settings. It then stands here for every client.</source>
        <translation>Mittarin kysymyksineen voi ottaa käyttöön Asetuksissa. Sen jälkeen se näkyy tässä jokaisella asiakkaalla.</translation>
    </message>
    <message>
        <source>A missing rate is never borrowed from another year. Check a rate with your payer before relying on it.</source>
        <translation>Puuttuvaa hintaa ei lainata toiselta vuodelta. Varmista hinta maksajalta ennen kuin luotat siihen.</translation>
    </message>
    <message>
        <source>A name or just a code is enough.</source>
        <translation>Nimi tai pelkkä tunnus riittää.</translation>
    </message>
    <message>
        <source>A new client is offered to you</source>
        <translation>Sinulle ehdotetaan uutta asiakasta</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>Uusi lomake</translation>
    </message>
    <message>
        <source>A new key of admission is made with one of the two sticks: when the one before runs out, or when the computer where people were let in is lost.</source>
        <translation>Uusi mukaanoton avain tehdään toisella kahdesta tikusta: kun entinen vanhenee tai kun kone, jolla ihmiset otettiin mukaan, katoaa.</translation>
    </message>
    <message>
        <source>A new main key is made now. Put it onto two sticks at once; after that destroy the old sticks, they are of no use any more. Invitations that nobody has used are taken back: make new ones.</source>
        <translation>Nyt tehdään uusi pääavain. Vie se heti kahdelle muistitikulle ja hävitä sitten vanhat tikut: niistä ei ole enää hyötyä. Kutsut, joita kukaan ei ole käyttänyt, perutaan: tee uudet.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Uusi ihminen</translation>
    </message>
    <message>
        <source>A new programme from this</source>
        <translation>Uusi malli tästä</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>Uusi palautusavain</translation>
    </message>
    <message>
        <source>A newer program wrote your records. Install the newer version; nothing is lost.</source>
        <translation>Tietosi on kirjoitettu uudemmalla ohjelmalla. Asenna uudempi versio, mitään ei ole kadonnut.</translation>
    </message>
    <message>
        <source>A note stays with the other client. One that holds the name goes: edit it first.</source>
        <translation>Muistiinpano jää toiselle asiakkaalle. Se, jossa on nimi, poistuu: muokkaa sitä ensin.</translation>
    </message>
    <message>
        <source>A number answers and goes on. Up and down move, Backspace goes back, Delete clears, Enter saves.</source>
        <translation>Numero vastaa ja vie eteenpäin. Nuolet ylös ja alas siirtävät, askelpalautin vie takaisin, Delete tyhjentää, Enter tallentaa.</translation>
    </message>
    <message>
        <source>A number can be shown from three people at the earliest and from a hundred at the latest.</source>
        <translation>Luku voidaan näyttää aikaisintaan kolmesta ja viimeistään sadasta ihmisestä.</translation>
    </message>
    <message>
        <source>A number from 1 to {most} is shown as under {limit}.</source>
        <translation>Luku 1–{most} näkyy muodossa alle {limit}.</translation>
    </message>
    <message>
        <source>A paper is not taken in, but you can check its signature here below.</source>
        <translation>Paperia ei tuoda, mutta voit tarkistaa sen allekirjoituksen tässä alempana.</translation>
    </message>
    <message>
        <source>A part is missing here.</source>
        <translation>Tästä puuttuu jotain.</translation>
    </message>
    <message>
        <source>A part of the file of your records cannot be read. The disk may be failing. Nothing has been changed. Choose how to go on.</source>
        <translation>Osaa tietojesi tiedostosta ei voi lukea. Levy saattaa olla rikkoutumassa. Mitään ei ole muutettu. Valitse, miten jatkat.</translation>
    </message>
    <message>
        <source>A payment was decided by this decision already. Take that back on the page Allowances first.</source>
        <translation>Tästä päätöksestä on jo päätetty maksu. Peru se ensin Toimintarahat-sivulla.</translation>
    </message>
    <message>
        <source>A payment window is of the month it begins in. It is paid afterwards: held and attended days count.</source>
        <translation>Maksujakso kuuluu kuukauteen, jona se alkaa. Se maksetaan jälkikäteen: toteutuneet tapaamis- ja ryhmäpäivät lasketaan.</translation>
    </message>
    <message>
        <source>A period can be opened only under a programme by decision that is in force.</source>
        <translation>Jakson voi avata vain voimassa olevassa toimintamallissa, jossa tehdään päätös.</translation>
    </message>
    <message>
        <source>A period goes from the first talk to what comes next. Open one when you begin to think it over.</source>
        <translation>Jakso kulkee ensimmäisestä keskustelusta siihen, mitä tulee seuraavaksi. Avaa se, kun alatte miettiä asiaa.</translation>
    </message>
    <message>
        <source>A permission can be taken back only after it was given. Check the days.</source>
        <translation>Luvan voi perua vasta sen antamisen jälkeen. Tarkista päivät.</translation>
    </message>
    <message>
        <source>A picture or paper in the file is damaged.</source>
        <translation>Tiedostossa oleva kuva tai paperi on vaurioitunut.</translation>
    </message>
    <message>
        <source>A place for mail changed</source>
        <translation>Postin paikkaa muutettu</translation>
    </message>
    <message>
        <source>A place is free and {name} is waiting for it</source>
        <translation>Paikka on vapaa, ja {name} odottaa sitä</translation>
    </message>
    <message>
        <source>A place is free. Next in line: {name}, {phone}.</source>
        <translation>Paikka vapautui. Jonossa seuraavana: {name}, {phone}.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Portti on luku 1–65535.</translation>
    </message>
    <message>
        <source>A program cannot tell this kind of computer by itself.</source>
        <translation>Tällaiselle tietokoneelle ohjelma ei voi kertoa tiedostoistaan itse.</translation>
    </message>
    <message>
        <source>A promise stays on the Today page until it is done.</source>
        <translation>Sovittu asia pysyy Tänään-sivulla, kunnes se on tehty.</translation>
    </message>
    <message>
        <source>A question is shown when at least {least} have answered it.</source>
        <translation>Kysymys näytetään, kun vähintään {least} on vastannut siihen.</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>Kuittaus</translation>
    </message>
    <message>
        <source>A referral is erased on its own card, among the closed ones.</source>
        <translation>Lähetteen tiedot poistetaan sen omalla kortilla, suljettujen joukossa.</translation>
    </message>
    <message>
        <source>A report of residents' needs was given to nobody</source>
        <translation>Raporttia asukkaiden tarpeista ei annettu kenellekään</translation>
    </message>
    <message>
        <source>A report that was made but given to nobody need not bind the next ones.</source>
        <translation>Jos raportti tehtiin mutta sitä ei annettu kenellekään, sen ei tarvitse sitoa seuraavia.</translation>
    </message>
    <message>
        <source>A review at least every</source>
        <translation>Arviointi vähintään joka</translation>
    </message>
    <message>
        <source>A review is made together with the client, and it looks back on what was done.</source>
        <translation>Arviointi tehdään yhdessä asiakkaan kanssa. Siinä katsotaan, mitä on tehty.</translation>
    </message>
    <message>
        <source>A review looks at days before its period began.</source>
        <translation>Arviointi katsoo päiviä ennen jakson alkua.</translation>
    </message>
    <message>
        <source>A review looks back on a support period or a service, and there is none yet. Make the agreement first.</source>
        <translation>Arvioinnissa katsotaan tukijaksoa tai palvelua, ja sellaista ei vielä ole. Tee ensin sopimus.</translation>
    </message>
    <message>
        <source>A review looks back on a support period or a service. Make the agreement first.</source>
        <translation>Arvioinnissa katsotaan tukijaksoa tai palvelua. Tee ensin sopimus.</translation>
    </message>
    <message>
        <source>A score needs {count} answers.</source>
        <translation>Pisteisiin tarvitaan {count} vastausta.</translation>
    </message>
    <message>
        <source>A sealed file can go as an attachment of an e-mail, or on a stick.</source>
        <translation>Suljetun tiedoston voi lähettää sähköpostin liitteenä tai viedä tikulla.</translation>
    </message>
    <message>
        <source>A semicolon between them: Sodankylä, Jäämerentie 1; Kersilö</source>
        <translation>Puolipiste väliin: Sodankylä, Jäämerentie 1; Kersilö</translation>
    </message>
    <message>
        <source>A session was held after that day. Choose a later day.</source>
        <translation>Sen päivän jälkeen on pidetty kerta. Valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>A signature is missing.</source>
        <translation>Allekirjoitus puuttuu.</translation>
    </message>
    <message>
        <source>A signature is missing: {party}.</source>
        <translation>Allekirjoitus puuttuu: {party}.</translation>
    </message>
    <message>
        <source>A signed package is not taken in, but you can check it here below.</source>
        <translation>Allekirjoitettua pakettia ei tuoda, mutta voit tarkistaa sen tässä alempana.</translation>
    </message>
    <message>
        <source>A space is you and your workers. In it the workers' hours and trips come to you sealed, and your receipts and decisions go back. You say who belongs to it. No server is needed.</source>
        <translation>Tila on sinä ja työntekijäsi. Työntekijöiden tunnit ja matkat tulevat siinä sinulle suljettuina, ja kuittauksesi ja päätöksesi menevät takaisin. Sinä päätät, kuka siihen kuuluu. Palvelinta ei tarvita.</translation>
    </message>
    <message>
        <source>A statutory service is missing</source>
        <translation>Lakisääteinen palvelu puuttuu</translation>
    </message>
    <message>
        <source>A supplement has more kilometres than the whole trip.</source>
        <translation>Lisässä on enemmän kilometrejä kuin koko matkassa.</translation>
    </message>
    <message>
        <source>A support period lasts {least} to {most} months.</source>
        <translation>Tukijakso kestää {least}–{most} kuukautta.</translation>
    </message>
    <message>
        <source>A support period lasts {least} to {most} months. Check the days.</source>
        <translation>Tukijakso kestää {least}–{most} kuukautta. Tarkista päivät.</translation>
    </message>
    <message>
        <source>A table (CSV or Excel XLSX) with the columns day, start, end, client, from, to, km, on board and note, or an open log (JSON) of this program.</source>
        <translation>Taulukko (CSV tai Excel XLSX), jossa on sarakkeet pvm, alku, loppu, asiakas, mistä, minne, km, kyydissä ja huomio, tai tämän ohjelman avoin kirjanpito (JSON).</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>A training has at least one participant.</source>
        <translation>Koulutuksessa on vähintään yksi osallistuja.</translation>
    </message>
    <message>
        <source>A trip of its own is not paid.</source>
        <translation>Erillistä matkaa ei makseta.</translation>
    </message>
    <message>
        <source>A trip of its own, such as to a training, is paid</source>
        <translation>Erillinen matka, kuten koulutukseen, maksetaan</translation>
    </message>
    <message>
        <source>A trip of its own, such as to a training, is paid.</source>
        <translation>Erillinen matka, kuten koulutukseen, maksetaan.</translation>
    </message>
    <message>
        <source>A trip without a meeting</source>
        <translation>Matka ilman tapaamista</translation>
    </message>
    <message>
        <source>A volunteer's yearly limit was passed.</source>
        <translation>Vapaaehtoisen vuosiraja ylittyi.</translation>
    </message>
    <message>
        <source>A week without a session</source>
        <translation>Viikko ilman kertaa</translation>
    </message>
    <message>
        <source>A window appears when a client has a decision on the activity allowance that covers it.</source>
        <translation>Maksujakso ilmestyy, kun asiakkaalla on sille ajalle päätös toimintarahasta.</translation>
    </message>
    <message>
        <source>A worker may ask for more than the month's limit for one client. Claims are counted by your answer.</source>
        <translation>Työntekijä voi pyytää yhdelle asiakkaalle enemmän kuin kuukauden raja. Hakemukset lasketaan vastauksesi mukaan.</translation>
    </message>
    <message>
        <source>A worker of that name is there already.</source>
        <translation>Sen niminen työntekijä on jo.</translation>
    </message>
    <message>
        <source>A worker who loses both the passphrase and the paper with the recovery key loses the records. With a sealed envelope a worker may leave the recovery key here, sealed. Its only key is on a paper in an envelope that two people open, and every opening is written down.</source>
        <translation>Jos työntekijä kadottaa sekä salasanan että palautusavaimen paperin, hän menettää tietonsa. Suljetun kirjekuoren avulla työntekijä voi jättää palautusavaimensa tänne suljettuna. Sen ainoa avain on paperilla kuoressa, jonka kaksi ihmistä avaa, ja jokainen avaaminen kirjataan.</translation>
    </message>
    <message>
        <source>A worker's claim decided about</source>
        <translation>Työntekijän hakemuksesta päätetty</translation>
    </message>
    <message>
        <source>A worker's claim viewed</source>
        <translation>Työntekijän hakemus katsottu</translation>
    </message>
    <message>
        <source>A year has passed since you last typed it. It takes a minute.</source>
        <translation>Viime tarkistuksesta on vuosi. Tähän menee minuutti.</translation>
    </message>
    <message>
        <source>A&amp;dd a trip</source>
        <translation>&amp;Lisää matka</translation>
    </message>
    <message>
        <source>A&amp;ll months and the year</source>
        <translation>Kaikki k&amp;uukaudet ja vuosi</translation>
    </message>
    <message>
        <source>A&amp;pprove this claim</source>
        <translation>&amp;Hyväksy tämä hakemus</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Absent twice in a row. Shall we call?</source>
        <translation>Kahdesti peräkkäin poissa. Soitetaanko?</translation>
    </message>
    <message>
        <source>Accept it so</source>
        <translation>Hyväksy näin</translation>
    </message>
    <message>
        <source>Accept the line</source>
        <translation>Hyväksy rivi</translation>
    </message>
    <message>
        <source>Accepted already.</source>
        <translation>Rivi on jo hyväksytty.</translation>
    </message>
    <message>
        <source>Accepted with a reason.</source>
        <translation>Hyväksytty perustellen.</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Tilinumero (IBAN)</translation>
    </message>
    <message>
        <source>Account of a worker</source>
        <translation>Työntekijän tili</translation>
    </message>
    <message>
        <source>Accounts of the workers</source>
        <translation>Työntekijöiden tilit</translation>
    </message>
    <message>
        <source>Act undone</source>
        <translation>Teko kumottu</translation>
    </message>
    <message>
        <source>Activity allowance</source>
        <translation>Toimintaraha</translation>
    </message>
    <message>
        <source>Activity allowance decided for payment</source>
        <translation>Toimintaraha päätetty maksuun</translation>
    </message>
    <message>
        <source>Activity allowance, €</source>
        <translation>Toimintaraha, €</translation>
    </message>
    <message>
        <source>Activity allowances, {month}</source>
        <translation>Toimintarahat, {month}</translation>
    </message>
    <message>
        <source>Activity money</source>
        <translation>Toimintaraha</translation>
    </message>
    <message>
        <source>Activity money, €</source>
        <translation>Toimintaraha, €</translation>
    </message>
    <message>
        <source>Add a &amp;client</source>
        <translation>&amp;Lisää asiakas</translation>
    </message>
    <message>
        <source>Add a &amp;main goal</source>
        <translation>Lisää &amp;päätavoite</translation>
    </message>
    <message>
        <source>Add a &amp;place</source>
        <translation>Lisää &amp;paikka</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Lisää määräraha</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Lisää kulu</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Lisää kumppani</translation>
    </message>
    <message>
        <source>Add a payer</source>
        <translation>Lisää maksaja</translation>
    </message>
    <message>
        <source>Add a payer in Settings first.</source>
        <translation>Lisää ensin maksaja Asetuksissa.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää ihminen</translation>
    </message>
    <message>
        <source>Add a person of the network</source>
        <translation>Lisää verkoston ihminen</translation>
    </message>
    <message>
        <source>Add a picture of the receipt…</source>
        <translation>Lisää kuva kuitista…</translation>
    </message>
    <message>
        <source>Add a picture or scan of the signed paper.</source>
        <translation>Lisää kuva tai skannaus allekirjoitetusta paperista.</translation>
    </message>
    <message>
        <source>Add a pledge</source>
        <translation>Lisää sitoumus</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lisää sovittu asia</translation>
    </message>
    <message>
        <source>Add a purchase</source>
        <translation>Lisää hankinta</translation>
    </message>
    <message>
        <source>Add a repeating meeting</source>
        <translation>Lisää toistuva tapaaminen</translation>
    </message>
    <message>
        <source>Add a s&amp;ub-goal</source>
        <translation>Lisää &amp;osatavoite</translation>
    </message>
    <message>
        <source>Add a st&amp;ep</source>
        <translation>Lisää &amp;askel</translation>
    </message>
    <message>
        <source>Add a themed day</source>
        <translation>Lisää teemapäivä</translation>
    </message>
    <message>
        <source>Add a time of planning</source>
        <translation>Lisää suunnitteluaika</translation>
    </message>
    <message>
        <source>Add a training</source>
        <translation>Lisää koulutus</translation>
    </message>
    <message>
        <source>Add a worker on paper</source>
        <translation>Lisää paperilla kirjaava</translation>
    </message>
    <message>
        <source>Add an agreement's days</source>
        <translation>Lisää sopimuksen päivät</translation>
    </message>
    <message>
        <source>Add an own rate</source>
        <translation>Lisää oma hinta</translation>
    </message>
    <message>
        <source>Add another leader</source>
        <translation>Lisää toinen ohjaaja</translation>
    </message>
    <message>
        <source>Add another trip</source>
        <translation>Lisää toinen matka</translation>
    </message>
    <message>
        <source>Add at least one partner before the agreement.</source>
        <translation>Lisää ainakin yksi kumppani ennen sopimusta.</translation>
    </message>
    <message>
        <source>Add the barrier</source>
        <translation>Lisää este</translation>
    </message>
    <message>
        <source>Add the consent</source>
        <translation>Lisää suostumus</translation>
    </message>
    <message>
        <source>Add the day of the consent first: the name and number go to the link worker.</source>
        <translation>Lisää ensin suostumuksen päivä: nimi ja numero lähtevät hyvinvointilähetille.</translation>
    </message>
    <message>
        <source>Add the first client. An agreement is made when both of you are ready.</source>
        <translation>Lisää ensimmäinen asiakas. Sopimus tehdään, kun olette molemmat valmiita.</translation>
    </message>
    <message>
        <source>Add the first partner, and the text can be shown.</source>
        <translation>Kun lisäät ensimmäisen kumppanin, tekstin voi näyttää.</translation>
    </message>
    <message>
        <source>Add the folder or the address that your coordinator gave you.</source>
        <translation>Lisää kansio tai osoite, jonka sait koordinaattorilta.</translation>
    </message>
    <message>
        <source>Add the limit</source>
        <translation>Lisää raja</translation>
    </message>
    <message>
        <source>Add the personal identity code</source>
        <translation>Lisää henkilötunnus</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add the rate in Settings when it is known.</source>
        <translation>Lisää hinta asetuksissa, kun se on tiedossa.</translation>
    </message>
    <message>
        <source>Add the shared folder, the stick or the server that workers send to.</source>
        <translation>Lisää jaettu kansio, tikku tai palvelin, johon työntekijät lähettävät.</translation>
    </message>
    <message>
        <source>Add the sum that a source gives, and you see here what of it is left.</source>
        <translation>Lisää rahoittajan antama summa, niin näet, mitä siitä on jäljellä.</translation>
    </message>
    <message>
        <source>Add the worker</source>
        <translation>Lisää työntekijä</translation>
    </message>
    <message>
        <source>Add the worker, then the visits from the notebook.</source>
        <translation>Lisää työntekijä ja sitten käynnit vihkosta.</translation>
    </message>
    <message>
        <source>Add those who were proposed. Each is interviewed before the course, and then takes part or waits.</source>
        <translation>Lisää ne, joita on ehdotettu. Jokainen haastatellaan ennen kurssia, ja sitten hän pääsee mukaan tai jää jonoon.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Täydennä</translation>
    </message>
    <message>
        <source>Add what you have learnt and where you have been supported.</source>
        <translation>Lisää tähän, mitä olet oppinut ja missä olet saanut tukea.</translation>
    </message>
    <message>
        <source>Add without a computer</source>
        <translation>Lisää ilman konetta</translation>
    </message>
    <message>
        <source>Add:</source>
        <translation>Lisää:</translation>
    </message>
    <message>
        <source>Added. The work of this person is entered from paper.</source>
        <translation>Lisätty. Hänen työnsä kirjataan paperilta.</translation>
    </message>
    <message>
        <source>Added: {goal}</source>
        <translation>Lisätty: {goal}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Address annex made</source>
        <translation>Osoiteliite tehty</translation>
    </message>
    <message>
        <source>Address annex, {month}</source>
        <translation>Osoiteliite, {month}</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>Adjustment of a paid month</source>
        <translation>Maksetun kuukauden oikaisu</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Oikaisut</translation>
    </message>
    <message>
        <source>Adjustments to earlier months</source>
        <translation>Oikaisut aiempiin kuukausiin</translation>
    </message>
    <message>
        <source>Advice and guidance</source>
        <translation>Neuvonta ja ohjaus</translation>
    </message>
    <message>
        <source>After signing the rows are locked. If something changes, you can make a new one.</source>
        <translation>Allekirjoitus lukitsee rivit. Jos jokin muuttuu, voit tehdä uuden.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Sen jälkeen</translation>
    </message>
    <message>
        <source>After this you see whom to call, with the numbers.</source>
        <translation>Tämän jälkeen näet, kenelle soittaa, ja numerot.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Jälkeenpäin</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ikä</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Ikäryhmä</translation>
    </message>
    <message>
        <source>Age band of the visitor</source>
        <translation>Kävijän ikäryhmä</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>Ikäryhmät</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Iät</translation>
    </message>
    <message>
        <source>Agree a meeting</source>
        <translation>Sovi tapaaminen</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Sovi tapaaminen</translation>
    </message>
    <message>
        <source>Agree on the day when you look how it goes.</source>
        <translation>Sopikaa päivä, jolloin katsotte, miten menee.</translation>
    </message>
    <message>
        <source>Agree on what comes next</source>
        <translation>Sopikaa, mitä seuraavaksi</translation>
    </message>
    <message>
        <source>Agree on what comes next and how to get in touch. Thank each other.</source>
        <translation>Sopikaa, mitä tulee seuraavaksi ja miten yhteyttä voi ottaa. Kiittäkää toisianne.</translation>
    </message>
    <message>
        <source>Agree with the client and the coordinator how it goes on.</source>
        <translation>Sovi asiakkaan ja koordinaattorin kanssa, miten jatketaan.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Agreed meetings</source>
        <translation>Sovitut tapaamiset</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Agreement ended</source>
        <translation>Sopimus päätetty</translation>
    </message>
    <message>
        <source>Agreement of {name}</source>
        <translation>Sopimus: {name}</translation>
    </message>
    <message>
        <source>Agreement on paper recorded</source>
        <translation>Paperinen sopimus kirjattu</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Sopimus allekirjoitettu</translation>
    </message>
    <message>
        <source>Agreement text</source>
        <translation>Sopimuksen teksti</translation>
    </message>
    <message>
        <source>Agreement text changed</source>
        <translation>Sopimusteksti muutettu</translation>
    </message>
    <message>
        <source>Agreement texts</source>
        <translation>Sopimustekstit</translation>
    </message>
    <message>
        <source>Agreement viewed</source>
        <translation>Sopimus katsottu</translation>
    </message>
    <message>
        <source>Agreement: {name}</source>
        <translation>Sopimus: {name}</translation>
    </message>
    <message>
        <source>Agreements on paper</source>
        <translation>Sopimukset paperilla</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Kaikki kurssit</translation>
    </message>
    <message>
        <source>All data to a folder…</source>
        <translation>Kaikki tiedot kansioon…</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Kaikki päivät</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>All fillings</source>
        <translation>Kaikki täytöt</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Kaikki on valmista</translation>
    </message>
    <message>
        <source>All is safe</source>
        <translation>Kaikki tallessa</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Kaikki mallit</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Kaikki muistiinpanot</translation>
    </message>
    <message>
        <source>All others present ({key})</source>
        <translation>Kaikki muut paikalla ({key})</translation>
    </message>
    <message>
        <source>All planned meetings have been logged</source>
        <translation>Kaikki suunnitellut tapaamiset on kirjattu</translation>
    </message>
    <message>
        <source>All records as one file</source>
        <translation>Kaikki tiedot yhtenä tiedostona</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>Kaikki lähetteet</translation>
    </message>
    <message>
        <source>All sessions on one sheet</source>
        <translation>Kaikki kerrat samalla listalla</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Koko aika</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Kaikki yhteensä</translation>
    </message>
    <message>
        <source>All {most} answers are needed: a missing one can be left out only where all have one range and no table.</source>
        <translation>Kaikki {most} vastausta tarvitaan: yksi saa puuttua vain, kun kaikilla on sama asteikko eikä taulukkoa ole.</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Toimintarahat</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Jo täällä</translation>
    </message>
    <message>
        <source>Also something small.</source>
        <translation>Pienikin asia.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Altogether {money} in {year}. Payer: {payer}, {regime}.</source>
        <translation>Vuonna {year} yhteensä {money}. Maksaja: {payer}, {regime}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Summa, €</translation>
    </message>
    <message>
        <source>An acute crisis</source>
        <translation>Äkillinen kriisi</translation>
    </message>
    <message>
        <source>An agreement is made together at the table. First visits can be logged without one.</source>
        <translation>Sopimus tehdään yhdessä pöydän ääressä. Ensikäynnit voi kirjata ilman sopimusta.</translation>
    </message>
    <message>
        <source>An agreement needs at least two who sign it.</source>
        <translation>Sopimukseen tarvitaan ainakin kaksi allekirjoittajaa.</translation>
    </message>
    <message>
        <source>An agreement that is already signed keeps the text that was signed.</source>
        <translation>Jo allekirjoitettu sopimus säilyttää sen tekstin, joka allekirjoitettiin.</translation>
    </message>
    <message>
        <source>An answer has no name and no day. It is shown only together with others, once its month is over.</source>
        <translation>Vastauksessa ei ole nimeä eikä päivää. Se näkyy vain muiden joukossa, kun kuukausi on vaihtunut.</translation>
    </message>
    <message>
        <source>An answer is outside its scale {low}–{high}. Check it.</source>
        <translation>Vastaus ei ole asteikolla {low}–{high}. Tarkista se.</translation>
    </message>
    <message>
        <source>An answer is outside its scale. Check it.</source>
        <translation>Vastaus ei ole asteikolla. Tarkista se.</translation>
    </message>
    <message>
        <source>An answer is outside what the questionnaire allows.</source>
        <translation>Vastaus on kyselyn rajojen ulkopuolella.</translation>
    </message>
    <message>
        <source>An answer typed in from paper</source>
        <translation>Paperilta kirjattava vastaus</translation>
    </message>
    <message>
        <source>An entry is late after</source>
        <translation>Kirjaus on myöhässä, kun käynnistä on yli</translation>
    </message>
    <message numerus="yes">
        <source>An entry is late after %n days.</source>
        <translation>
            <numerusform>Kirjaus merkitään myöhäiseksi %n päivän jälkeen.</numerusform>
            <numerusform>Kirjaus merkitään myöhäiseksi %n päivän jälkeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry was changed or taken out. Ask the worker what has happened, and write it down.</source>
        <translation>Merkintä on muutettu tai otettu pois. Kysy työntekijältä, mitä on tapahtunut, ja kirjoita se muistiin.</translation>
    </message>
    <message>
        <source>An invitation may be used once, within two weeks. Hand it over in person.</source>
        <translation>Kutsu käy kerran, kahden viikon ajan. Anna se kädestä käteen.</translation>
    </message>
    <message>
        <source>An old copy has been put in the place of your records. What was logged after it is not here, but it is in the newest backup. Look at the backups in Settings, Security, and call your coordinator before you go on.</source>
        <translation>Tietojesi paikalle on pantu vanha kopio. Sen jälkeen kirjattu puuttuu täältä, mutta se on uusimmassa varmuuskopiossa. Katso varmuuskopiot (Asetukset, Turvallisuus) ja soita koordinaattorille ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>An old copy lies in the place of the records, or the log was written anew. Call your coordinator.</source>
        <translation>Tietojen paikalla on vanha kopio, tai loki on kirjoitettu uudelleen. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>An unfinished visit is kept{when}.</source>
        <translation>Keskeneräinen kirjaus on tallessa{when}.</translation>
    </message>
    <message>
        <source>And can the client do something about it?</source>
        <translation>Ja voiko asiakas itse vaikuttaa siihen?</translation>
    </message>
    <message>
        <source>And what would help then? Who could come along?</source>
        <translation>Ja mikä silloin auttaisi? Kuka voisi tulla mukaan?</translation>
    </message>
    <message>
        <source>Another backup or a stick…</source>
        <translation>Muu varmuuskopio tai muistitikku…</translation>
    </message>
    <message>
        <source>Another budget of the same payer covers some of these months.</source>
        <translation>Saman maksajan toinen määräraha kattaa osan näistä kuukausista.</translation>
    </message>
    <message>
        <source>Another claim has the same line.</source>
        <translation>Sama rivi on jo toisessa hakemuksessa.</translation>
    </message>
    <message>
        <source>Another client already has this code. Choose another one.</source>
        <translation>Tämä tunnus on jo toisella asiakkaalla. Valitse toinen.</translation>
    </message>
    <message>
        <source>Another coordinator has invited me</source>
        <translation>Toinen koordinaattori on kutsunut minut</translation>
    </message>
    <message>
        <source>Another coordinator has just changed the same thing. Look at it again.</source>
        <translation>Toinen koordinaattori muutti juuri samaa asiaa. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>Another hour limit</source>
        <translation>Muu tuntiraja</translation>
    </message>
    <message>
        <source>Another meeting is already at the same time.</source>
        <translation>Samaan aikaan on jo toinen tapaaminen.</translation>
    </message>
    <message>
        <source>Another meeting is already at the same time: {minutes} is left out.</source>
        <translation>Samaan aikaan on jo toinen tapaaminen: {minutes} jää pois.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Toinen salasana</translation>
    </message>
    <message>
        <source>Another person than the one who approved first.</source>
        <translation>Eri ihminen kuin ensimmäinen hyväksyjä.</translation>
    </message>
    <message>
        <source>Another program is holding the file. It was tried several times. Try again in a few minutes.</source>
        <translation>Toinen ohjelma pitää tiedostoa varattuna. Sitä yritettiin monta kertaa. Yritä uudelleen muutaman minuutin päästä.</translation>
    </message>
    <message>
        <source>Another program is using the file. Nothing was saved. Close it and try again.</source>
        <translation>Toinen ohjelma käyttää tiedostoa. Mitään ei tallennettu. Sulje se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another program was chosen for these files. If this button does not change that, choose the program in the computer's own settings.</source>
        <translation>Näille tiedostoille on valittu toinen ohjelma. Jos tämä painike ei muuta sitä, valitse ohjelma tietokoneen omista asetuksista.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Siirrä toiseen aikaan</translation>
    </message>
    <message>
        <source>Another time for a course session</source>
        <translation>Kurssikerran uusi aika</translation>
    </message>
    <message>
        <source>Another time: {session}</source>
        <translation>Uusi aika: {session}</translation>
    </message>
    <message>
        <source>Another worker was with the same client at the same time.</source>
        <translation>Toinen työntekijä oli saman asiakkaan luona samaan aikaan.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer about extra hours</source>
        <translation>Vastaus lisätunneista</translation>
    </message>
    <message>
        <source>Answer at least one question, or close the form.</source>
        <translation>Vastaa ainakin yhteen kysymykseen tai sulje lomake.</translation>
    </message>
    <message>
        <source>Answer to a form deleted</source>
        <translation>Lomakkeen vastaus poistettu</translation>
    </message>
    <message>
        <source>Answer to a form saved</source>
        <translation>Lomakkeen vastaus tallennettu</translation>
    </message>
    <message>
        <source>Answer to the coordinator</source>
        <translation>Vastaus koordinaattorille</translation>
    </message>
    <message>
        <source>Answered by phone: cannot</source>
        <translation>Vastasi puhelimessa: ei voi</translation>
    </message>
    <message>
        <source>Answered by phone: takes it on</source>
        <translation>Vastasi puhelimessa: ottaa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Answers in English</source>
        <translation>Vastaukset englanniksi</translation>
    </message>
    <message>
        <source>Answers in Finnish</source>
        <translation>Vastaukset suomeksi</translation>
    </message>
    <message>
        <source>Answers in Swedish</source>
        <translation>Vastaukset ruotsiksi</translation>
    </message>
    <message>
        <source>Answers needed before a question is shown</source>
        <translation>Montako vastausta ennen kuin kysymys näytetään</translation>
    </message>
    <message>
        <source>Answers: {question}</source>
        <translation>Vastaukset: {question}</translation>
    </message>
    <message>
        <source>Any day of that week</source>
        <translation>Mikä tahansa päivä sillä viikolla</translation>
    </message>
    <message>
        <source>Approve as the second person</source>
        <translation>Hyväksy toisena ihmisenä</translation>
    </message>
    <message>
        <source>Approve claims first. What is marked as paid is no longer here.</source>
        <translation>Hyväksy ensin hakemuksia. Maksetuiksi merkityt eivät enää näy tässä.</translation>
    </message>
    <message numerus="yes">
        <source>Approve the %n clean ones</source>
        <translation>
            <numerusform>Hyväksy %n selvä</numerusform>
            <numerusform>Hyväksy %n selvää</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve the clean ones</source>
        <translation>Hyväksy selvät</translation>
    </message>
    <message>
        <source>Approved and unpaid claims with their income codes. No client is in the file.</source>
        <translation>Hyväksytyt, maksamattomat hakemukset tulolajeineen. Aineistossa ei ole asiakkaita.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Hyväksytty.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Areas and room of a link worker</source>
        <translation>Hyvinvointilähetin alueet ja tila</translation>
    </message>
    <message>
        <source>Areas and room of the link workers</source>
        <translation>Hyvinvointilähettien alueet ja tila</translation>
    </message>
    <message>
        <source>Areas of life as a picture</source>
        <translation>Elämän osa-alueet kuvana</translation>
    </message>
    <message>
        <source>Areas, with commas</source>
        <translation>Alueet pilkuilla</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Arrows choose a person, a letter marks: {letters}</source>
        <translation>Nuolet valitsevat ihmisen, kirjain merkitsee: {letters}</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Tiedostona</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Taulukkona…</translation>
    </message>
    <message>
        <source>As it was signed; before that, to read and to sign by pen.</source>
        <translation>Sellaisena kuin se allekirjoitettiin; sitä ennen luettavaksi ja kynällä allekirjoitettavaksi.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Kuten tällä tietokoneella</translation>
    </message>
    <message>
        <source>As they stand on the sheet, in any order. A dash takes all between: 4-7.</source>
        <translation>Niin kuin ne ovat listalla, missä järjestyksessä vain. Viiva ottaa kaikki väliltä: 4-7.</translation>
    </message>
    <message>
        <source>Ask a person in</source>
        <translation>Lisää osallistuja</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pyydä uudelleen</translation>
    </message>
    <message>
        <source>Ask for e&amp;xtra hours</source>
        <translation>Pyydä l&amp;isätunteja</translation>
    </message>
    <message>
        <source>Ask for extra hours</source>
        <translation>Pyydä lisätunteja</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Kysy palautetta</translation>
    </message>
    <message>
        <source>Ask for more time, or wait: the coordinator may renew it, and then the post tells.</source>
        <translation>Pyydä jatkoa tai odota: koordinaattori voi jatkaa oikeutta, ja posti kertoo siitä.</translation>
    </message>
    <message>
        <source>Ask for more time…</source>
        <translation>Pyydä jatkoa…</translation>
    </message>
    <message>
        <source>Ask for the erasure</source>
        <translation>Pyydä poistamista</translation>
    </message>
    <message>
        <source>Ask question {n}</source>
        <translation>Kysytään kysymys {n}</translation>
    </message>
    <message>
        <source>Ask the referrer</source>
        <translation>Kysy lähetteen tekijältä</translation>
    </message>
    <message>
        <source>Ask your payer before driving more this year.</source>
        <translation>Kysy maksajalta, ennen kuin ajat tänä vuonna lisää.</translation>
    </message>
    <message>
        <source>Ask {name} again for what is missing</source>
        <translation>Pyydä puuttuvat uudelleen: {name}</translation>
    </message>
    <message>
        <source>Asked as an interview</source>
        <translation>Kysyttiin haastatellen</translation>
    </message>
    <message>
        <source>Asked for again {when}.</source>
        <translation>Pyydetty uudelleen {when}.</translation>
    </message>
    <message>
        <source>Asked for {day}. It can be done from {ripe} on.</source>
        <translation>Pyydetty {day}. Tiedot voi poistaa {ripe} alkaen.</translation>
    </message>
    <message>
        <source>Asked for {day}. The week is over: it can be done now.</source>
        <translation>Pyydetty {day}. Viikko on kulunut: tiedot voi poistaa nyt.</translation>
    </message>
    <message>
        <source>Asked of the group together at the end; nobody's name is written here.</source>
        <translation>Kysytään ryhmältä yhdessä lopuksi; kenenkään nimeä ei kirjoiteta tähän.</translation>
    </message>
    <message>
        <source>Asked the referrer</source>
        <translation>Kysytty lähetteen tekijältä</translation>
    </message>
    <message>
        <source>Asked the referrer {day}: {words}</source>
        <translation>Kysytty lähetteen tekijältä {day}: {words}</translation>
    </message>
    <message>
        <source>Asked. Nothing has gone yet.</source>
        <translation>Pyydetty. Mitään ei ole vielä poistettu.</translation>
    </message>
    <message>
        <source>Asking for the erasure of a client's data</source>
        <translation>Asiakkaan tietojen poistopyyntö</translation>
    </message>
    <message>
        <source>Asking the computer…</source>
        <translation>Kysytään tietokoneelta…</translation>
    </message>
    <message>
        <source>Asks for the PIN of the day or the passphrase. F9</source>
        <translation>Kysyy päivän PINin tai salasanan. F9</translation>
    </message>
    <message numerus="yes">
        <source>At least %n meetings a month</source>
        <translation>
            <numerusform>Vähintään %n tapaaminen kuukaudessa</numerusform>
            <numerusform>Vähintään %n tapaamista kuukaudessa</numerusform>
        </translation>
    </message>
    <message>
        <source>At least 15 characters, another than your own</source>
        <translation>Vähintään 15 merkkiä, eri kuin omasi</translation>
    </message>
    <message>
        <source>At least {n} letters; a whole sentence is good.</source>
        <translation>Vähintään {n} merkkiä. Kokonainen lause on hyvä.</translation>
    </message>
    <message>
        <source>At most 400 days can be put into the calendar at once.</source>
        <translation>Kalenteriin voi panna kerralla enintään 400 päivää.</translation>
    </message>
    <message>
        <source>At most {hours} in a calendar month.</source>
        <translation>Enintään {hours} kalenterikuukaudessa.</translation>
    </message>
    <message>
        <source>At the door: everyone signs on the own row, and newcomers on an empty one.</source>
        <translation>Ovelle: jokainen kirjoittaa nimensä omalle rivilleen, uudet tyhjälle riville.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Lopussa</translation>
    </message>
    <message>
        <source>At the month's end, sign</source>
        <translation>Allekirjoita kuukauden lopussa</translation>
    </message>
    <message>
        <source>At the month's turn, approve</source>
        <translation>Hyväksy kuukauden vaihtuessa</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Alussa</translation>
    </message>
    <message>
        <source>At which stage</source>
        <translation>Missä vaiheessa</translation>
    </message>
    <message>
        <source>Attachment opened</source>
        <translation>Liite avattu</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolot</translation>
    </message>
    <message>
        <source>Attendance and activity, signed. Only those the partner proposed or pays for are named.</source>
        <translation>Läsnäolot ja toiminta, allekirjoitettuna. Nimeltä vain ne, joita kumppani ehdotti tai joista se maksaa.</translation>
    </message>
    <message>
        <source>Attendance as a table…</source>
        <translation>Läsnäolot taulukkona…</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>Läsnäolo merkitty</translation>
    </message>
    <message>
        <source>Away from {day}</source>
        <translation>Poissa kurssilta {day} alkaen</translation>
    </message>
    <message>
        <source>Away now, and why</source>
        <translation>Nyt poissa, ja miksi</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Palauta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Takaisin kortille</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Takaisin asiakkaaseen</translation>
    </message>
    <message>
        <source>Back to the client's card</source>
        <translation>Takaisin asiakkaan kortille</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Takaisin kurssiin</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Takaisin edelliseen</translation>
    </message>
    <message>
        <source>Back to the worker</source>
        <translation>Takaisin työntekijälle</translation>
    </message>
    <message>
        <source>Back to what was kept</source>
        <translation>Palauta tallennettu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Tee varmuuskopio nyt</translation>
    </message>
    <message>
        <source>Backup did not succeed</source>
        <translation>Varmuuskopiointi ei onnistunut</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Varmuuskopio tehty</translation>
    </message>
    <message>
        <source>Backup taken to another place</source>
        <translation>Varmuuskopio viety toiseen paikkaan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Backups made before still open with the passphrase and the paper of their day. Keep the old paper as long as you keep them; destroy old sticks if somebody else knows the old passphrase.</source>
        <translation>Aiemmin tehdyt varmuuskopiot avautuvat yhä oman aikansa salasanalla ja paperilla. Säilytä vanha paperi niin kauan kuin säilytät ne. Hävitä vanhat tikut, jos joku muu tietää vanhan salasanan.</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Esteet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>Before small numbers are hidden</source>
        <translation>Ennen kuin pienet luvut piilotetaan</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Ennen kuin allekirjoitat</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Alkoi klo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Begin a &amp;new one</source>
        <translation>Aloita &amp;uusi</translation>
    </message>
    <message>
        <source>Begin a text:</source>
        <translation>Aloita teksti:</translation>
    </message>
    <message>
        <source>Begin a text: {what}</source>
        <translation>Aloita teksti: {what}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Begin by adding a client</source>
        <translation>Aloita lisäämällä asiakas</translation>
    </message>
    <message>
        <source>Begin by founding your space</source>
        <translation>Aloita perustamalla tila</translation>
    </message>
    <message>
        <source>Begin to end</source>
        <translation>Aloita päättäminen</translation>
    </message>
    <message>
        <source>Begin with one main goal in the client's own words. Small steps can be added under it.</source>
        <translation>Aloittakaa yhdestä päätavoitteesta asiakkaan omin sanoin. Sen alle voi lisätä pieniä askelia.</translation>
    </message>
    <message>
        <source>Begin with ready words</source>
        <translation>Aloita valmiilla sanoilla</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Muulloin</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Book &amp;it</source>
        <translation>Sovi</translation>
    </message>
    <message>
        <source>Booked: {meeting}</source>
        <translation>Sovittu: {meeting}</translation>
    </message>
    <message>
        <source>Both were saved in the same place. Use two sticks.</source>
        <translation>Kumpikin tallennettiin samaan paikkaan. Käytä kahta tikkua.</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Palauta arkistosta</translation>
    </message>
    <message>
        <source>Bring back the backup alone</source>
        <translation>Palauta vain varmuuskopio</translation>
    </message>
    <message>
        <source>Bring back the backup and what can be read</source>
        <translation>Palauta varmuuskopio ja se, mikä on luettavissa</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Tuo tiedosto</translation>
    </message>
    <message>
        <source>Bring in old records</source>
        <translation>Tuo vanha kirjanpito</translation>
    </message>
    <message>
        <source>Bring my records back</source>
        <translation>Palauta tietoni</translation>
    </message>
    <message>
        <source>Bring records back from a backup</source>
        <translation>Palauta tiedot varmuuskopiosta</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Palauta tämä versio</translation>
    </message>
    <message>
        <source>Bringing records back…</source>
        <translation>Palautetaan tietoja…</translation>
    </message>
    <message>
        <source>Bringing the version back …</source>
        <translation>Palautetaan versiota …</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Palautettu: {what}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Määräraha</translation>
    </message>
    <message>
        <source>Budget saved</source>
        <translation>Määräraha tallennettu</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Määrärahat</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Lajeittain</translation>
    </message>
    <message>
        <source>By the day of payment, as the incomes register wants them.</source>
        <translation>Maksupäivän mukaan, kuten tulorekisteri ne haluaa.</translation>
    </message>
    <message>
        <source>By the rules this is not paid.</source>
        <translation>Sääntöjen mukaan tästä ei makseta.</translation>
    </message>
    <message>
        <source>By these the list of whom to name is put in order. Only you see them.</source>
        <translation>Näiden mukaan nimeämisen luettelo on järjestyksessä. Vain sinä näet nämä.</translation>
    </message>
    <message>
        <source>By this alone you would lose what can be read besides: {what}.</source>
        <translation>Pelkällä tällä menettäisit sen, mikä on lisäksi luettavissa: {what}.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>By which ve&amp;hicle</source>
        <translation>Millä kulku&amp;neuvolla</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Yhteystieto</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Call the worker, then choose in the list below the one that counts.</source>
        <translation>Soita työntekijälle ja valitse sitten alta, kumpi jää voimaan.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Soitettu</translation>
    </message>
    <message>
        <source>Called: {name}</source>
        <translation>Soitettu: {name}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Came without a name</source>
        <translation>Tulijoita ilman nimeä</translation>
    </message>
    <message>
        <source>Came {times} times</source>
        <translation>Paikalla {times} kertaa</translation>
    </message>
    <message>
        <source>Can a link worker carry this? A link worker is not the right help in an acute crisis, when there is a clear need for professional help, or when a statutory service is missing.</source>
        <translation>Voiko hyvinvointilähetti auttaa tässä? Hän ei ole oikea apu äkillisessä kriisissä, silloin kun tarvitaan selvästi ammattilaista, tai silloin kun lakisääteinen palvelu puuttuu.</translation>
    </message>
    <message>
        <source>Can it be cut smaller?</source>
        <translation>Voiko sen pilkkoa pienemmäksi?</translation>
    </message>
    <message>
        <source>Can it be reached in this period?</source>
        <translation>Onnistuuko se tämän jakson aikana?</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>Voiko kumota</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Peru pyyntö</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Peru kerta</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>Peru tämä kerta</translation>
    </message>
    <message>
        <source>Cancel: {session}</source>
        <translation>Peru: {session}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Cancelled session</source>
        <translation>Peruttu kerta</translation>
    </message>
    <message>
        <source>Cancelled. A session was put in for it on {day}. Call these people:</source>
        <translation>Peruttu. Tilalle tuli kerta {day}. Soita näille:</translation>
    </message>
    <message>
        <source>Cancelled. Call these people:</source>
        <translation>Peruttu. Soita näille:</translation>
    </message>
    <message>
        <source>Cancelling a course session</source>
        <translation>Kurssikerran peruminen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock on päällä</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Todistus</translation>
    </message>
    <message>
        <source>Certificate (picture or PDF)</source>
        <translation>Todistus (kuva tai PDF)</translation>
    </message>
    <message>
        <source>Certificate of an erasure made</source>
        <translation>Todistus poistamisesta tehty</translation>
    </message>
    <message>
        <source>Certificate of taking part</source>
        <translation>Todistus osallistumisesta</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Todistus…</translation>
    </message>
    <message>
        <source>Chain of the log verified</source>
        <translation>Lokitietojen ketju tarkistettu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change a repeating meeting</source>
        <translation>Muuta toistuvaa tapaamista</translation>
    </message>
    <message>
        <source>Change a themed day</source>
        <translation>Muuta teemapäivää</translation>
    </message>
    <message>
        <source>Change a training</source>
        <translation>Muuta koulutusta</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Muuta merkintää</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Change it if somebody may have copied your records and also knows your passphrase. A new passphrase alone does not help against a copy that was taken.</source>
        <translation>Vaihda se, jos joku on ehkä kopioinut tietosi ja tietää myös salasanasi. Pelkkä uusi salasana ei silloin riitä: kopion ottanut voisi avata myös myöhemmät tietosi.</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Muuta sopimusta</translation>
    </message>
    <message>
        <source>Change the agreement: {name}</source>
        <translation>Muuta sopimusta: {name}</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Muuta päätöstä</translation>
    </message>
    <message>
        <source>Change the main goal</source>
        <translation>Muuta päätavoitetta</translation>
    </message>
    <message>
        <source>Change the main key</source>
        <translation>Vaihda pääavain</translation>
    </message>
    <message>
        <source>Change the main key of the space?</source>
        <translation>Vaihdetaanko tilan pääavain?</translation>
    </message>
    <message>
        <source>Change the main key…</source>
        <translation>Vaihda pääavain…</translation>
    </message>
    <message>
        <source>Change the master key</source>
        <translation>Vaihda pääavain</translation>
    </message>
    <message>
        <source>Change the master key…</source>
        <translation>Vaihda pääavain…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>Change the pledge</source>
        <translation>Muuta sitoumusta</translation>
    </message>
    <message>
        <source>Change the self-assessment</source>
        <translation>Muuta itsearviota</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Muuta askelta</translation>
    </message>
    <message>
        <source>Change the sub-goal</source>
        <translation>Muuta osatavoitetta</translation>
    </message>
    <message>
        <source>Change the trip</source>
        <translation>Muuta matkaa</translation>
    </message>
    <message>
        <source>Change the words of a form, leave questions out or add them. A form that has been answered is kept as it was, and the change is a new version.</source>
        <translation>Muuta lomakkeen sanoja, jätä kysymyksiä pois tai lisää niitä. Lomake, johon on vastattu, pysyy ennallaan, ja muutos on uusi versio.</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Muuta: {what}</translation>
    </message>
    <message>
        <source>Changed: {goal}</source>
        <translation>Muutettu: {goal}</translation>
    </message>
    <message>
        <source>Changes to months already paid are along as rows</source>
        <translation>Mukana on oikaisuja jo maksettuihin kuukausiin</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Check a &amp;signed file</source>
        <translation>Tarkista &amp;allekirjoitettu tiedosto</translation>
    </message>
    <message>
        <source>Check the days above, or look at the goals next.</source>
        <translation>Tarkista päivät yltä tai katsokaa seuraavaksi tavoitteita.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Tarkista tiedosto</translation>
    </message>
    <message>
        <source>Check the kilometres, or explain in your own words, for example bad roads.</source>
        <translation>Tarkista kilometrit tai kerro omin sanoin syy, esimerkiksi kelirikko.</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>Tarkistetaan paperi</translation>
    </message>
    <message>
        <source>Check the paper…</source>
        <translation>Tarkista paperi…</translation>
    </message>
    <message>
        <source>Check the times of both meetings.</source>
        <translation>Tarkista molempien tapaamisten kellonajat.</translation>
    </message>
    <message>
        <source>Check the times, or explain in your own words.</source>
        <translation>Tarkista kellonajat tai kerro omin sanoin syy.</translation>
    </message>
    <message>
        <source>Checking the file.</source>
        <translation>Tiedostoa tarkistetaan.</translation>
    </message>
    <message>
        <source>Choice {n}</source>
        <translation>Vaihtoehto {n}</translation>
    </message>
    <message>
        <source>Choices or words of the ends</source>
        <translation>Vaihtoehdot tai asteikon päät</translation>
    </message>
    <message>
        <source>Choose a file (text, JSON, PDF)</source>
        <translation>Valitse tiedosto (teksti, JSON, PDF)</translation>
    </message>
    <message>
        <source>Choose a file that a worker sent</source>
        <translation>Valitse tiedosto, jonka työntekijä lähetti</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <source>Choose a folder, or write the address that your coordinator gave you.</source>
        <translation>Valitse kansio tai kirjoita osoite, jonka sait koordinaattorilta.</translation>
    </message>
    <message>
        <source>Choose a folder, or write the address.</source>
        <translation>Valitse kansio tai kirjoita osoite.</translation>
    </message>
    <message>
        <source>Choose a line to see its reasons, to accept it or to send it back.</source>
        <translation>Valitse rivi, niin näet perusteet ja voit hyväksyä tai palauttaa sen.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valitse salasana</translation>
    </message>
    <message>
        <source>Choose a row to see how its amount comes about.</source>
        <translation>Valitse rivi, niin näet, mistä sen summa tulee.</translation>
    </message>
    <message>
        <source>Choose a signed paper (PDF) or a signed package (.asice). Nothing is taken in or changed.</source>
        <translation>Valitse allekirjoitettu paperi (PDF) tai paketti (.asice). Mitään ei tuoda eikä muuteta.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <source>Choose at least one decision.</source>
        <translation>Valitse ainakin yksi päätös.</translation>
    </message>
    <message>
        <source>Choose at least one number, or write something.</source>
        <translation>Valitse ainakin yksi numero tai kirjoita jotakin.</translation>
    </message>
    <message>
        <source>Choose at least one reason why a link worker is not what is needed now.</source>
        <translation>Valitse vähintään yksi syy, miksi hyvinvointilähetti ei ole nyt oikea apu.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Valitse ainakin yksi.</translation>
    </message>
    <message>
        <source>Choose how the text was read.</source>
        <translation>Valitse, miten teksti luettiin.</translation>
    </message>
    <message>
        <source>Choose how you are paid, or press: I do not know yet.</source>
        <translation>Valitse, miten sinulle maksetaan, tai paina: En tiedä vielä.</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Valitse vastaus</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>Valitse ensin varmuuskopiotiedosto.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Choose the file from the coordinator</source>
        <translation>Valitse koordinaattorilta tullut tiedosto</translation>
    </message>
    <message>
        <source>Choose the file on the stick</source>
        <translation>Valitse tikulla oleva tiedosto</translation>
    </message>
    <message>
        <source>Choose the file to bring in</source>
        <translation>Valitse tuotava tiedosto</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Valitse kansio tiedostoille</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>Valitse kutsu</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Valitse kuukausi</translation>
    </message>
    <message>
        <source>Choose the photo.</source>
        <translation>Valitse valokuva.</translation>
    </message>
    <message>
        <source>Choose the picture or scan</source>
        <translation>Valitse kuva tai skannaus</translation>
    </message>
    <message>
        <source>Choose the picture or the scan of the signed paper first.</source>
        <translation>Valitse ensin allekirjoitetun paperin kuva tai skannaus.</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Valitse paikka</translation>
    </message>
    <message>
        <source>Choose the questionnaire</source>
        <translation>Valitse kysely</translation>
    </message>
    <message>
        <source>Choose the referral</source>
        <translation>Valitse lähete</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translation>Valitse pyyntö</translation>
    </message>
    <message>
        <source>Choose the server's file</source>
        <translation>Valitse palvelimen tiedosto</translation>
    </message>
    <message>
        <source>Choose the signed file</source>
        <translation>Valitse allekirjoitettu tiedosto</translation>
    </message>
    <message>
        <source>Choose the signer's &amp;key</source>
        <translation>Valitse a&amp;llekirjoittajan avain</translation>
    </message>
    <message>
        <source>Choose the signer's key</source>
        <translation>Valitse allekirjoittajan avain</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Valitse tikku tai kansio</translation>
    </message>
    <message>
        <source>Choose together what fits. Nobody has to fit all of it.</source>
        <translation>Valitkaa yhdessä, mikä sopii. Kenenkään ei tarvitse sopia kaikkeen.</translation>
    </message>
    <message>
        <source>Choose what you decided.</source>
        <translation>Valitse, mitä päätitte.</translation>
    </message>
    <message>
        <source>Choose what you did.</source>
        <translation>Valitse, mitä teitte.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Valitse tallennuspaikka</translation>
    </message>
    <message>
        <source>Choose who pays your hours of this course.</source>
        <translation>Valitse, kuka maksaa tuntisi tästä kurssista.</translation>
    </message>
    <message>
        <source>Choose whom you meet.</source>
        <translation>Valitse, kenet tapaat.</translation>
    </message>
    <message>
        <source>Choose whom you met.</source>
        <translation>Valitse, ketä tapasit.</translation>
    </message>
    <message>
        <source>Choose your title above, and you see what is left.</source>
        <translation>Valitse ylhäältä nimikkeesi, niin näet, paljonko on jäljellä.</translation>
    </message>
    <message>
        <source>Chosen: {name}, {size}</source>
        <translation>Valittu: {name}, {size}</translation>
    </message>
    <message>
        <source>Claim of {name}, {month}</source>
        <translation>Hakemus, {name}, {month}</translation>
    </message>
    <message>
        <source>Claimed and counted €</source>
        <translation>Haettu ja laskettu €</translation>
    </message>
    <message>
        <source>Claimed €</source>
        <translation>Haettu €</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Claims of the month</source>
        <translation>Kuukauden hakemukset</translation>
    </message>
    <message>
        <source>Claims to approve viewed</source>
        <translation>Hyväksyttävät katsottu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Client brought back from the archive</source>
        <translation>Asiakas palautettu arkistosta</translation>
    </message>
    <message>
        <source>Client moved to the archive</source>
        <translation>Asiakas siirretty arkistoon</translation>
    </message>
    <message>
        <source>Client's &amp;name</source>
        <translation>Asiakkaan &amp;nimi</translation>
    </message>
    <message>
        <source>Client's card closed</source>
        <translation>Asiakkaan kortti suljettu</translation>
    </message>
    <message>
        <source>Client's card opened</source>
        <translation>Asiakkaan kortti avattu</translation>
    </message>
    <message>
        <source>Client's code</source>
        <translation>Asiakkaan tunnus</translation>
    </message>
    <message>
        <source>Client's details</source>
        <translation>Asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Client's details saved</source>
        <translation>Asiakkaan tiedot tallennettu</translation>
    </message>
    <message>
        <source>Client's own page shown to the client</source>
        <translation>Asiakkaan oma sivu näytetty hänelle</translation>
    </message>
    <message>
        <source>Client's records erased</source>
        <translation>Asiakkaan tiedot poistettu</translation>
    </message>
    <message>
        <source>Client's records given to the client</source>
        <translation>Asiakkaan tiedot annettu hänelle</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Clients {clients}, visits {visits}, newest entry {when}.</source>
        <translation>Asiakkaita {clients}, käyntejä {visits}, viimeisin merkintä {when}.</translation>
    </message>
    <message>
        <source>Clients' allowances</source>
        <translation>Asiakkaiden toimintarahat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Päätä lähete</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Sulje, luonnos jää talteen</translation>
    </message>
    <message>
        <source>Closed referrals</source>
        <translation>Päättyneet lähetteet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Pois jätetyt sarakkeet</translation>
    </message>
    <message>
        <source>Columns understood</source>
        <translation>Ymmärretyt sarakkeet</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Osaaminen</translation>
    </message>
    <message>
        <source>Competence {year}</source>
        <translation>Osaaminen {year}</translation>
    </message>
    <message>
        <source>Computer {id}</source>
        <translation>Kone {id}</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Vaitiolositoumus</translation>
    </message>
    <message>
        <source>Confidentiality pledge deleted</source>
        <translation>Vaitiolositoumus poistettu</translation>
    </message>
    <message>
        <source>Confidentiality pledge saved</source>
        <translation>Vaitiolositoumus tallennettu</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Consent added: {purpose}</source>
        <translation>Suostumus lisätty: {purpose}</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Suostumus annettu</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kohtaamiset</translation>
    </message>
    <message>
        <source>Contacts by month</source>
        <translation>Kohtaamiset kuukausittain</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Coo&amp;rdinator</source>
        <translation>&amp;Koordinaattori</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Yhteistoimintasopimus</translation>
    </message>
    <message>
        <source>Cooperation agreement signed</source>
        <translation>Yhteistoimintasopimus allekirjoitettu</translation>
    </message>
    <message>
        <source>Cooperation agreement: {course}</source>
        <translation>Yhteistoimintasopimus: {course}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaattori</translation>
    </message>
    <message>
        <source>Coordinator's contact</source>
        <translation>Koordinaattorin yhteystieto</translation>
    </message>
    <message>
        <source>Coordinator's records moved to a server</source>
        <translation>Koordinaattorin tiedot siirretty palvelimelle</translation>
    </message>
    <message>
        <source>Coordinator's records taken back from a server</source>
        <translation>Koordinaattorin tiedot otettu takaisin palvelimelta</translation>
    </message>
    <message>
        <source>Coordinator's space founded</source>
        <translation>Koordinaattorin tila perustettu</translation>
    </message>
    <message>
        <source>Coordinators of a region can share their records on a PostgreSQL server. Your IT support sets it up and tells you these. Whoever looks after the server can read what is there; in this profile the records are encrypted.</source>
        <translation>Alueen koordinaattorit voivat pitää tietonsa yhteisellä PostgreSQL-palvelimella. IT-tuki tekee sen ja kertoo nämä. Palvelimen ylläpitäjä voi lukea, mitä siellä on; tässä profiilissa tiedot ovat salattuina.</translation>
    </message>
    <message>
        <source>Coordinators of the space</source>
        <translation>Tilan koordinaattorit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Copied into Virtu</source>
        <translation>Viety Virtuun</translation>
    </message>
    <message>
        <source>Copied texts erased for good</source>
        <translation>Viedyt tekstit poistettu lopullisesti</translation>
    </message>
    <message>
        <source>Copied to a stick {when}.</source>
        <translation>Kopioitu tikulle {when}.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the client information system. When it is there, mark it as copied.</source>
        <translation>Kopioitu. Liitä se asiakastietojärjestelmään. Kun se on siellä, merkitse se viedyksi.</translation>
    </message>
    <message>
        <source>Copied. When the visit is logged, the text waits in the period to be marked as copied.</source>
        <translation>Kopioitu. Kun käynti on kirjattu, teksti odottaa Jakso-välilehdellä, että merkitset sen viedyksi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Copy the backup to a stick</source>
        <translation>Kopioi varmuuskopio tikulle</translation>
    </message>
    <message>
        <source>Copy the fingerprint of the text (SHA-256)</source>
        <translation>Kopioi tekstin tarkiste (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi viesti</translation>
    </message>
    <message>
        <source>Copy the text for Virtu</source>
        <translation>Kopioi teksti Virtua varten</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>Kopioi tikulle…</translation>
    </message>
    <message>
        <source>Correct with a new review</source>
        <translation>Korjaa uudella arvioinnilla</translation>
    </message>
    <message>
        <source>Costs against receipts</source>
        <translation>Kulut kuitteja vastaan</translation>
    </message>
    <message>
        <source>Costs and receipts</source>
        <translation>Kulut ja kuitit</translation>
    </message>
    <message>
        <source>Costs paid</source>
        <translation>Maksettavat kulut</translation>
    </message>
    <message>
        <source>Costs paid against a receipt</source>
        <translation>Kulut, jotka maksetaan kuittia vastaan</translation>
    </message>
    <message>
        <source>Costs paid against a receipt: {kinds}.</source>
        <translation>Kuittia vastaan maksetaan: {kinds}.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Laske</translation>
    </message>
    <message>
        <source>Count first, ask names later: how many came stays the same.</source>
        <translation>Laske ensin, kysy nimet myöhemmin: tulijoiden määrä pysyy samana.</translation>
    </message>
    <message>
        <source>Count who came below, or enrol people on the course's page first.</source>
        <translation>Laske tulijat alta tai ota ihmiset ensin kurssille kurssin sivulla.</translation>
    </message>
    <message>
        <source>Counted visit deleted</source>
        <translation>Laskettu kävijä poistettu</translation>
    </message>
    <message>
        <source>Counted: {kind}</source>
        <translation>Laskettu: {kind}</translation>
    </message>
    <message>
        <source>Counts of a day corrected</source>
        <translation>Päivän luvut korjattu</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurssi</translation>
    </message>
    <message>
        <source>Course deleted</source>
        <translation>Kurssi poistettu</translation>
    </message>
    <message>
        <source>Course diary</source>
        <translation>Kurssipäiväkirja</translation>
    </message>
    <message>
        <source>Course ended</source>
        <translation>Kurssi päätetty</translation>
    </message>
    <message>
        <source>Course fee of one person, €</source>
        <translation>Kurssimaksu yhdeltä, €</translation>
    </message>
    <message>
        <source>Course hours paid elsewhere</source>
        <translation>Muualla maksettavat kurssitunnit</translation>
    </message>
    <message>
        <source>Course opened</source>
        <translation>Kurssi avattu</translation>
    </message>
    <message>
        <source>Course saved</source>
        <translation>Kurssi tallennettu</translation>
    </message>
    <message>
        <source>Course session cancelled</source>
        <translation>Kurssikerta peruttu</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurssit</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the newest act. What is signed or sealed stays; it is corrected with a new one.</source>
        <translation>Ctrl+Z kumoaa viimeisimmän teon. Allekirjoitettu ja sinetöity pysyy; se korjataan uudella.</translation>
    </message>
    <message>
        <source>D&amp;ay that is counted</source>
        <translation>&amp;Päivä, jolle lasketaan</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Päi&amp;vä</translation>
    </message>
    <message>
        <source>Da&amp;y of the review</source>
        <translation>Arviointipäiv&amp;ä</translation>
    </message>
    <message>
        <source>Da&amp;y of these numbers</source>
        <translation>Lukujen päi&amp;vä</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Data protection notice, impact assessment and record of processing: templates to complete (ODT) and to read (PDF). The program fills in what it knows; the organisation answers for the rest.</source>
        <translation>Tietosuojaseloste, vaikutustenarviointi ja seloste käsittelytoimista: pohjat täydennettäviksi (ODT) ja luettaviksi (PDF). Ohjelma täyttää sen, minkä se tietää. Muusta vastaa organisaatio.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Aika ja paikka</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Saapumispäivä</translation>
    </message>
    <message>
        <source>Day it was given</source>
        <translation>Päivä, jona annoit sen</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Maksupäivä</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Suostumuksen päivä</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Tapaamisen päivä</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Days of an agreement on paper</source>
        <translation>Paperisopimuksen päivät</translation>
    </message>
    <message>
        <source>Days without an entry: {days}</source>
        <translation>Päivät ilman kirjausta: {days}</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Päätä uudelleen</translation>
    </message>
    <message>
        <source>Decide for payment</source>
        <translation>Päätä maksettavaksi</translation>
    </message>
    <message>
        <source>Decided: {was}, {days}. Counted now: {now}. Difference {difference}. What was decided stays until you decide anew.</source>
        <translation>Päätetty: {was}, {days}. Nyt laskettuna: {now}. Erotus {difference}. Päätetty pysyy, kunnes päätät uudelleen.</translation>
    </message>
    <message>
        <source>Decision about a month</source>
        <translation>Päätös kuukaudesta</translation>
    </message>
    <message>
        <source>Decision about a referral</source>
        <translation>Lähetteestä päättäminen</translation>
    </message>
    <message>
        <source>Decision deleted</source>
        <translation>Päätös poistettu</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Päätösnumero</translation>
    </message>
    <message>
        <source>Decision on activity allowance taken back</source>
        <translation>Toimintarahan päätös peruttu</translation>
    </message>
    <message>
        <source>Decision saved</source>
        <translation>Päätös tallennettu</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Decisions continued</source>
        <translation>Jatkopäätökset tehty</translation>
    </message>
    <message>
        <source>Decisions of a period</source>
        <translation>Jakson päätökset</translation>
    </message>
    <message>
        <source>Decisions of the same kind for the same client have days in common.</source>
        <translation>Saman asiakkaan saman lajin päätöksillä on yhteisiä päiviä.</translation>
    </message>
    <message>
        <source>Decisions were made in this period, so it is kept. You can end it instead.</source>
        <translation>Jaksolla on päätöksiä, joten se säilyy. Voit sen sijaan päättää sen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the course</source>
        <translation>Poista kurssi</translation>
    </message>
    <message>
        <source>Delete the course?</source>
        <translation>Poistetaanko kurssi?</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete this meeting?</source>
        <translation>Poistetaanko tapaaminen?</translation>
    </message>
    <message>
        <source>Delete this?</source>
        <translation>Poistetaanko tämä?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Deleted records destroyed for good</source>
        <translation>Poistetut hävitetty lopullisesti</translation>
    </message>
    <message>
        <source>Deleted. You can undo it at the foot of the window.</source>
        <translation>Poistettu. Voit kumota sen ikkunan alareunasta.</translation>
    </message>
    <message>
        <source>Details of a counted visit saved</source>
        <translation>Lasketun käynnin tiedot tallennettu</translation>
    </message>
    <message>
        <source>Details of the next visitor</source>
        <translation>Seuraavan kävijän tarkennus</translation>
    </message>
    <message>
        <source>Details of what was counted last: {kind}</source>
        <translation>Viimeksi lasketun tarkennus: {kind}</translation>
    </message>
    <message>
        <source>Details on the course</source>
        <translation>Tiedot kurssilla</translation>
    </message>
    <message>
        <source>Details on the course: {name}</source>
        <translation>Tiedot kurssilla: {name}</translation>
    </message>
    <message>
        <source>Details were put right</source>
        <translation>Tietoja muutettiin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Hylätäänkö kirjoitettu?</translation>
    </message>
    <message>
        <source>Discarded: {what}</source>
        <translation>Hylätty: {what}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Alennus</translation>
    </message>
    <message>
        <source>Discounts of the ticket</source>
        <translation>Matkalipun alennukset</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Do not end it</source>
        <translation>Älä päätä</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Älä poista</translation>
    </message>
    <message>
        <source>Do not give them</source>
        <translation>En anna niitä</translation>
    </message>
    <message>
        <source>Do not use it any more</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Do this when a stick is lost, when somebody may know its passphrase, or when the ten years are nearly over. The workers need not do anything: their computers hear of it with the post, and what is on its way still counts.</source>
        <translation>Tee näin, kun muistitikku on kadonnut, kun joku ehkä tietää sen salasanan tai kun kymmenen vuotta on kohta täynnä. Työntekijöiden ei tarvitse tehdä mitään: heidän koneensa saavat tiedon postin mukana, ja matkalla oleva posti kelpaa yhä.</translation>
    </message>
    <message>
        <source>Do you want to give them? You can also go back or leave them ungiven.</source>
        <translation>Haluatko antaa ne? Voit myös palata takaisin tai jättää ne antamatta.</translation>
    </message>
    <message>
        <source>Does again: {act}. Ctrl+Y</source>
        <translation>Tekee uudelleen: {act}. Ctrl+Y</translation>
    </message>
    <message>
        <source>Does the service suit now</source>
        <translation>Sopiiko palvelu nyt</translation>
    </message>
    <message>
        <source>Does the service suit now?</source>
        <translation>Sopiiko palvelu nyt?</translation>
    </message>
    <message>
        <source>Does this version count?</source>
        <translation>Jääkö tämä versio voimaan?</translation>
    </message>
    <message>
        <source>Doing things together</source>
        <translation>Yhteinen toiminta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Tehty: {what}</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Luonnos tallessa klo {time}</translation>
    </message>
    <message>
        <source>Draw the signature here, or choose to sign without drawing.</source>
        <translation>Piirrä allekirjoitus tähän, tai valitse allekirjoitus piirtämättä.</translation>
    </message>
    <message>
        <source>Drawn map of the network</source>
        <translation>Piirretty verkostokartta</translation>
    </message>
    <message>
        <source>Drawn map {day}</source>
        <translation>Verkostokartta {day}</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Piirretty</translation>
    </message>
    <message>
        <source>Driven from</source>
        <translation>Ajettu mistä</translation>
    </message>
    <message>
        <source>Driven to</source>
        <translation>Ajettu minne</translation>
    </message>
    <message>
        <source>Drop the file there on the page Mail, or choose it there.</source>
        <translation>Pudota tiedosto siellä Posti-sivulle tai valitse se siellä.</translation>
    </message>
    <message>
        <source>Drop-in visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>op</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>POISTA</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Kerralta</translation>
    </message>
    <message>
        <source>Each answer by itself</source>
        <translation>Jokainen vastaus erikseen</translation>
    </message>
    <message>
        <source>Each entry is bound to the one before it. If an entry were changed or taken out, verifying shows where.</source>
        <translation>Jokainen merkintä on sidottu edelliseen. Jos merkintää muutettaisiin tai se poistettaisiin, tarkistus näyttää kohdan.</translation>
    </message>
    <message>
        <source>Each gets a paper or a file from you.</source>
        <translation>Kukin saa sinulta paperin tai tiedoston.</translation>
    </message>
    <message>
        <source>Each time on average</source>
        <translation>Kerralla keskimäärin</translation>
    </message>
    <message>
        <source>Earlier groups</source>
        <translation>Aiemmat ryhmät</translation>
    </message>
    <message>
        <source>Earlier periods: {days}</source>
        <translation>Aiemmat jaksot: {days}</translation>
    </message>
    <message>
        <source>Earlier version restored</source>
        <translation>Aiempi versio palautettu</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Aiemmat versiot</translation>
    </message>
    <message>
        <source>Earlier versions viewed</source>
        <translation>Aiemmat versiot katsottu</translation>
    </message>
    <message>
        <source>Earlier versions: {what}</source>
        <translation>Aiemmat versiot: {what}</translation>
    </message>
    <message>
        <source>Eight groups of four letters and numbers, from the paper you printed at the start.</source>
        <translation>Kahdeksan neljän merkin ryhmää paperista, jonka tulostit alussa.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Muualle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Empty this &amp;row</source>
        <translation>Tyhjennä tämä &amp;rivi</translation>
    </message>
    <message>
        <source>Empty: as the payer has agreed otherwise</source>
        <translation>Tyhjä: maksajan tavallinen tuntipalkkio</translation>
    </message>
    <message>
        <source>Empty: none is paid.</source>
        <translation>Tyhjä: ei makseta.</translation>
    </message>
    <message>
        <source>Empty: there is no limit.</source>
        <translation>Tyhjä: rajaa ei ole.</translation>
    </message>
    <message>
        <source>Encryption key changed</source>
        <translation>Salausavain vaihdettu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>End its right…</source>
        <translation>Päätä oikeus…</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>Päätä sopimus</translation>
    </message>
    <message>
        <source>End the agreement on this day</source>
        <translation>Päätä sopimus tähän päivään</translation>
    </message>
    <message>
        <source>End the course</source>
        <translation>Päätä kurssi</translation>
    </message>
    <message>
        <source>End the period</source>
        <translation>Päätä jakso</translation>
    </message>
    <message>
        <source>End the right of computer {id}</source>
        <translation>Päätä koneen {id} oikeus</translation>
    </message>
    <message>
        <source>End the right of this computer</source>
        <translation>Päätä tämän koneen oikeus</translation>
    </message>
    <message>
        <source>End this coordinator's time?</source>
        <translation>Päätetäänkö tämän koordinaattorin aika?</translation>
    </message>
    <message>
        <source>End this repeating meeting?</source>
        <translation>Lopetetaanko toistuva tapaaminen?</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Ended after number {number}: {why}</source>
        <translation>Päätetty numeron {number} jälkeen: {why}</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Päättyi klo</translation>
    </message>
    <message>
        <source>Ended courses</source>
        <translation>Päättyneet kurssit</translation>
    </message>
    <message>
        <source>Ended. What has been held stays.</source>
        <translation>Lopetettu. Pidetyt tapaamiset säilyvät.</translation>
    </message>
    <message>
        <source>Ending a course</source>
        <translation>Kurssin päättäminen</translation>
    </message>
    <message>
        <source>Ending an agreement</source>
        <translation>Sopimuksen päättäminen</translation>
    </message>
    <message>
        <source>Ending of the period</source>
        <translation>Jakson päättäminen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Loppuu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Kirjaa vastauksia</translation>
    </message>
    <message>
        <source>Enter changes the chosen one, Insert adds a step under it, Delete takes it out.</source>
        <translation>Enter muuttaa valittua, Insert lisää askeleen sen alle, Delete poistaa sen listalta.</translation>
    </message>
    <message>
        <source>Enter opens the form filled in, Ctrl+Enter logs at once.</source>
        <translation>Enter avaa täytetyn lomakkeen, Ctrl+Enter kirjaa heti.</translation>
    </message>
    <message>
        <source>Enter or Tab goes on, Ctrl+D copies from above, Ctrl+Enter saves all. A name, its beginning or a code.</source>
        <translation>Enter tai sarkain vie eteenpäin, Ctrl+D kopioi yläpuolelta, Ctrl+Enter tallentaa kaikki. Asiakkaaksi riittää nimen alku tai tunnus.</translation>
    </message>
    <message>
        <source>Entered more than two weeks later.</source>
        <translation>Kirjattu yli kaksi viikkoa myöhemmin.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Erase the personal data</source>
        <translation>Poista henkilötiedot</translation>
    </message>
    <message>
        <source>Erase the personal data?</source>
        <translation>Poistetaanko henkilötiedot?</translation>
    </message>
    <message>
        <source>Erase the text</source>
        <translation>Poista teksti</translation>
    </message>
    <message>
        <source>Erase the text for good</source>
        <translation>Poista teksti lopullisesti</translation>
    </message>
    <message>
        <source>Erase the text of the agreement</source>
        <translation>Poista sopimuksen teksti</translation>
    </message>
    <message>
        <source>Erased clients</source>
        <translation>Poistetut asiakkaat</translation>
    </message>
    <message>
        <source>Erasing is written down with its day and reason.</source>
        <translation>Poistamisesta jää merkintä: päivä ja syy.</translation>
    </message>
    <message>
        <source>Erasing the client's data</source>
        <translation>Asiakkaan tietojen poistaminen</translation>
    </message>
    <message>
        <source>Erasing the text of an agreement</source>
        <translation>Sopimuksen tekstin poistaminen</translation>
    </message>
    <message>
        <source>Erasure of a client asked for</source>
        <translation>Tietojen poistamista pyydetty</translation>
    </message>
    <message>
        <source>Every line is counted again here by your own rules. Approving together takes only the clean ones.</source>
        <translation>Jokainen rivi lasketaan täällä uudelleen omilla säännöillänne. Yhdellä kertaa hyväksytään vain selvät.</translation>
    </message>
    <message>
        <source>Every look and every change of two years on this computer, newest first.</source>
        <translation>Jokainen katselu ja muutos kahden vuoden ajalta tässä tietokoneessa, uusin ensin.</translation>
    </message>
    <message>
        <source>Every partner's report…</source>
        <translation>Kaikkien kumppanien raportit…</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>Jokainen käynti</translation>
    </message>
    <message>
        <source>Every wish is a theme already, or no session is without one.</source>
        <translation>Kaikki toiveet ovat jo teemoina, tai yhtään kertaa ei ole ilman teemaa.</translation>
    </message>
    <message>
        <source>Every worker has been told these rules already.</source>
        <translation>Nämä säännöt on jo kerrottu kaikille.</translation>
    </message>
    <message>
        <source>Everybody who came has a name already.</source>
        <translation>Kaikilla tulleilla on jo nimi.</translation>
    </message>
    <message>
        <source>Everyone was marked so already.</source>
        <translation>Kaikki oli jo merkitty niin.</translation>
    </message>
    <message>
        <source>Everyone's</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Everything about the client</source>
        <translation>Kaikki tiedot asiakkaasta</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No network is needed.</source>
        <translation>Kaikki tapahtuu tällä koneella. Verkkoa ei tarvita.</translation>
    </message>
    <message>
        <source>Everything in the file was already here. Nothing was written twice.</source>
        <translation>Kaikki tiedoston asiat olivat jo täällä. Mitään ei kirjattu kahteen kertaan.</translation>
    </message>
    <message>
        <source>Everything that can be read is saved in clear text: names, visits and notes. Whoever gets the file can read it. Keep it locked away and delete it when you no longer need it.</source>
        <translation>Kaikki luettavissa oleva tallennetaan selväkielisenä: nimet, käynnit ja muistiinpanot. Tiedoston voi lukea kuka tahansa, joka saa sen. Säilytä se lukitussa paikassa ja poista se, kun et enää tarvitse sitä.</translation>
    </message>
    <message>
        <source>Everything the program holds about the client, as a paper to read and as data to take along. Other clients are shown by their code. The files are clear text: give them to the client only.</source>
        <translation>Kaikki, mitä ohjelmassa on asiakkaasta: paperi luettavaksi ja tiedosto mukaan otettavaksi. Muista asiakkaista näkyy vain tunnus. Tiedostot ovat selväkielisiä: anna ne vain asiakkaalle.</translation>
    </message>
    <message>
        <source>Everything you wrote is still here.</source>
        <translation>Kaikki kirjoittamasi on tässä tallella.</translation>
    </message>
    <message>
        <source>Exactly the same line is there twice.</source>
        <translation>Täsmälleen sama rivi on kaksi kertaa.</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Kulut</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Selitä</translation>
    </message>
    <message>
        <source>Explanation of a remark</source>
        <translation>Huomautuksen selitys</translation>
    </message>
    <message>
        <source>Explanation saved</source>
        <translation>Selitys tallennettu</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Lisätunnit</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Palautelomake</translation>
    </message>
    <message>
        <source>Feedback form saved</source>
        <translation>Palautelomake tallennettu</translation>
    </message>
    <message>
        <source>Feedback of the group</source>
        <translation>Ryhmän palaute</translation>
    </message>
    <message>
        <source>Fetch and send the post</source>
        <translation>Hae ja lähetä posti</translation>
    </message>
    <message>
        <source>Fetch files that are only in the cloud</source>
        <translation>Hae myös tiedostot, jotka ovat vain pilvessä</translation>
    </message>
    <message>
        <source>Fetch it from a stick…</source>
        <translation>Hae se tikulta…</translation>
    </message>
    <message>
        <source>Fewer than {least} answered this, so nothing is shown.</source>
        <translation>Tähän vastasi alle {least}, joten mitään ei näytetä.</translation>
    </message>
    <message>
        <source>Fewer than {limit} people: nothing is told of them. Choose a longer time.</source>
        <translation>Alle {limit} ihmistä: heistä ei kerrota mitään. Valitse pidempi aika.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Files that could not be taken in</source>
        <translation>Tiedostot, joita ei voitu ottaa vastaan</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Täytä</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Täytä</translation>
    </message>
    <message>
        <source>Fill in a questionnaire</source>
        <translation>Täytä kysely</translation>
    </message>
    <message>
        <source>Fill in both places of the trip.</source>
        <translation>Täydennä matkan molemmat paikat.</translation>
    </message>
    <message>
        <source>Fill in the day, the times and whom you met, and you see here what comes of it.</source>
        <translation>Täytä päivä, kellonajat ja kenet tapasit, niin näet tästä, mitä siitä syntyy.</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Täydennä puuttuva</translation>
    </message>
    <message>
        <source>Filled into the text</source>
        <translation>Tekstiin täydentyvät tiedot</translation>
    </message>
    <message>
        <source>Filled together</source>
        <translation>Täytettiin yhdessä</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Loppuarviointi</translation>
    </message>
    <message>
        <source>Find a client by name, code or village</source>
        <translation>Etsi asiakas nimellä, tunnuksella tai kylällä</translation>
    </message>
    <message>
        <source>Find a model by what it is about</source>
        <translation>Etsi malli sen mukaan, mitä se koskee</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256) {short}</source>
        <translation>Tarkiste (SHA-256) {short}</translation>
    </message>
    <message>
        <source>Fingerprint of this text (SHA-256): {short}</source>
        <translation>Tämän tekstin tarkiste (SHA-256): {short}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ensimmäinen</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>Ensimmäinen keskustelu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>First day without the person</source>
        <translation>Ensimmäinen päivä ilman häntä</translation>
    </message>
    <message>
        <source>First goals, in the client's own words</source>
        <translation>Ensimmäiset tavoitteet asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>First meetings every week</source>
        <translation>Alussa viikoittain</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Ensimmäinen kuukausi</translation>
    </message>
    <message>
        <source>First visit together</source>
        <translation>Yhteinen ensitapaaminen</translation>
    </message>
    <message>
        <source>First visits can be logged without one.</source>
        <translation>Ensikäynnit voi kirjata ilmankin.</translation>
    </message>
    <message>
        <source>First, add a client</source>
        <translation>Lisää ensin asiakas</translation>
    </message>
    <message>
        <source>First, found your space</source>
        <translation>Perusta ensin tila</translation>
    </message>
    <message>
        <source>First, mean</source>
        <translation>Ensimmäinen, keskiarvo</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>Kansio tai osoite</translation>
    </message>
    <message>
        <source>For a day that was counted on paper, or when a number is wrong. The number is what there was.</source>
        <translation>Kun päivä on laskettu paperille tai luku on väärin. Kirjoita, montako oli.</translation>
    </message>
    <message>
        <source>For a rate that is missing, or when your payer pays another one.</source>
        <translation>Puuttuvalle hinnalle, tai jos maksajasi maksaa toisen verran.</translation>
    </message>
    <message>
        <source>For a scale: what 1 means, and on the next line what 5 means. For choices: one on each line.</source>
        <translation>Asteikko: mitä 1 tarkoittaa ja seuraavalle riville, mitä 5 tarkoittaa. Vaihtoehdot: yksi joka riville.</translation>
    </message>
    <message>
        <source>For a shared folder that leaves its files in the cloud until they are opened. Fetching takes time and data.</source>
        <translation>Jaetulle kansiolle, jonka tiedostot jäävät pilveen, kunnes ne avataan. Hakeminen vie aikaa ja kuluttaa tiedonsiirtoa.</translation>
    </message>
    <message>
        <source>For a spreadsheet: one file for Excel and one as CSV.</source>
        <translation>Taulukkolaskentaa varten: yksi tiedosto Exceliin ja yksi CSV-muodossa.</translation>
    </message>
    <message>
        <source>For a worker without a laptop: enter the visits, print the claim, have it signed and scan it.</source>
        <translation>Työntekijälle, jolla ei ole konetta: kirjaa käynnit, tulosta hakemus, pyydä allekirjoitus ja skannaa se.</translation>
    </message>
    <message>
        <source>For example 2 h</source>
        <translation>Esimerkiksi 2 h</translation>
    </message>
    <message>
        <source>For example 2 h. 0 says no.</source>
        <translation>Esimerkiksi 2 h. 0 tarkoittaa ei.</translation>
    </message>
    <message>
        <source>For example 7.1. or next Thursday</source>
        <translation>Esimerkiksi 7.1. tai to</translation>
    </message>
    <message>
        <source>For example Mondays at 10.</source>
        <translation>Esimerkiksi maanantaisin klo 10.</translation>
    </message>
    <message>
        <source>For example STEA 2027</source>
        <translation>Esimerkiksi STEA 2027</translation>
    </message>
    <message>
        <source>For example a dog, steps, a wood stove.</source>
        <translation>Esimerkiksi koira, jyrkät portaat, puuhella.</translation>
    </message>
    <message>
        <source>For example a walker, a wheelchair, a slow start.</source>
        <translation>Esimerkiksi rollaattori, pyörätuoli, lähteminen vie aikaa.</translation>
    </message>
    <message>
        <source>For example coffee, a ticket or material for something done together.</source>
        <translation>Esimerkiksi kahvit, pääsylippu tai tarvikkeita yhteiseen tekemiseen.</translation>
    </message>
    <message>
        <source>For example on leave until 9.11.</source>
        <translation>Esimerkiksi lomalla 9.11. asti.</translation>
    </message>
    <message>
        <source>For example over 65, living alone</source>
        <translation>Esimerkiksi yli 65-vuotiaat, yksin asuvat</translation>
    </message>
    <message>
        <source>For example the adult education centre</source>
        <translation>Esimerkiksi kansalaisopisto</translation>
    </message>
    <message>
        <source>For example the health centre</source>
        <translation>Esimerkiksi terveysasema</translation>
    </message>
    <message>
        <source>For example the municipality or an association.</source>
        <translation>Esimerkiksi kunta tai yhdistys.</translation>
    </message>
    <message>
        <source>For example the name of your municipality or association</source>
        <translation>Esimerkiksi kuntasi tai yhdistyksesi nimi</translation>
    </message>
    <message>
        <source>For example training or a meeting with the coordinator.</source>
        <translation>Esimerkiksi koulutus tai tapaaminen koordinaattorin kanssa.</translation>
    </message>
    <message>
        <source>For example whom you called, and when.</source>
        <translation>Esimerkiksi kenelle soitit ja milloin.</translation>
    </message>
    <message>
        <source>For example your phone number and when you answer.</source>
        <translation>Esimerkiksi puhelinnumerosi ja milloin vastaat.</translation>
    </message>
    <message>
        <source>For example: bad roads. The words go along with the claim.</source>
        <translation>Esimerkiksi: kelirikko. Sanat lähtevät mukana maksajalle.</translation>
    </message>
    <message>
        <source>For example: moved away</source>
        <translation>Esimerkiksi: muutti pois</translation>
    </message>
    <message>
        <source>For example: my payer checks the kilometres.</source>
        <translation>Esimerkiksi: maksaja tarkistaa kilometrit.</translation>
    </message>
    <message>
        <source>For example: sister, nurse</source>
        <translation>Esimerkiksi: sisko, hoitaja</translation>
    </message>
    <message>
        <source>For example: the client asked for it.</source>
        <translation>Esimerkiksi: asiakas pyysi poistamaan.</translation>
    </message>
    <message>
        <source>For example: the client asked for it. No names here.</source>
        <translation>Esimerkiksi: asiakas pyysi. Ei nimiä tähän.</translation>
    </message>
    <message>
        <source>For example: the client, 3 May</source>
        <translation>Esimerkiksi: asiakas itse 3.5.</translation>
    </message>
    <message>
        <source>For example: the leader is ill</source>
        <translation>Esimerkiksi: ohjaaja on sairas</translation>
    </message>
    <message>
        <source>For example: the time was written wrong.</source>
        <translation>Esimerkiksi: aika oli kirjoitettu väärin.</translation>
    </message>
    <message>
        <source>For example: the village walking group, a further visit, the adult education centre.</source>
        <translation>Esimerkiksi: kylän kävelyryhmä, uusi tapaaminen, kansalaisopisto.</translation>
    </message>
    <message>
        <source>For example: training, meeting with the coordinator</source>
        <translation>Esimerkiksi: koulutus, tapaaminen koordinaattorin kanssa</translation>
    </message>
    <message>
        <source>For example: we are relatives. Nothing more.</source>
        <translation>Esimerkiksi: olemme sukulaisia. Enempää ei tarvita.</translation>
    </message>
    <message>
        <source>For example: we help with the crisis first, and look again in January.</source>
        <translation>Esimerkiksi: autetaan ensin kriisissä ja katsotaan uudelleen tammikuussa.</translation>
    </message>
    <message>
        <source>For example: young people</source>
        <translation>Esimerkiksi: nuoret</translation>
    </message>
    <message>
        <source>For moving to another program, or for looking at everything. It is not a backup: a backup is locked with your passphrase, this file is not.</source>
        <translation>Siirtoa toiseen ohjelmaan tai kaiken katselemista varten. Tämä ei ole varmuuskopio: varmuuskopion suojaa salasanasi, tätä tiedostoa ei mikään.</translation>
    </message>
    <message>
        <source>For one participant to keep.</source>
        <translation>Yhdelle osallistujalle muistoksi.</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>Luettavaksi</translation>
    </message>
    <message>
        <source>For those who pay and decide: sessions, attendance and money, without names.</source>
        <translation>Maksajille ja päättäjille: kerrat, läsnäolot ja rahat, ilman nimiä.</translation>
    </message>
    <message>
        <source>For when somebody may have copied your records and knows your passphrase. The program writes everything anew under another key. The old passphrase and the old paper do not open it after that.</source>
        <translation>Sitä varten, että joku on ehkä kopioinut tietosi ja tietää salasanasi. Ohjelma kirjoittaa kaiken uudelleen toisella avaimella. Vanha salasana ja vanha paperi eivät sen jälkeen avaa tietoja.</translation>
    </message>
    <message>
        <source>For which session</source>
        <translation>Mille kerralle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>Lo&amp;make</translation>
    </message>
    <message>
        <source>Form files</source>
        <translation>Lomaketiedostot</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Lomakkeet</translation>
    </message>
    <message>
        <source>Found it under Workers. After that their post comes here.</source>
        <translation>Perusta se kohdassa Työntekijät. Sen jälkeen heidän postinsa tulee tänne.</translation>
    </message>
    <message>
        <source>Found the space</source>
        <translation>Perusta tila</translation>
    </message>
    <message>
        <source>Found your space</source>
        <translation>Perusta tilasi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>From a text or a file</source>
        <translation>Tekstistä tai tiedostosta</translation>
    </message>
    <message>
        <source>From now on only this profile sends. Do not send from a copy of it any more.</source>
        <translation>Tästä lähtien vain tämä profiili lähettää. Älä lähetä enää sen kopiosta.</translation>
    </message>
    <message>
        <source>From now on the new passphrase and the new paper open your records. Copy a new backup to a stick and destroy the old copies: they still open with the old passphrase. A PIN and this computer's key are switched on anew.</source>
        <translation>Tästä lähtien tietosi avautuvat uudella salasanalla ja uudella paperilla. Kopioi uusi varmuuskopio tikulle ja hävitä vanhat: ne avautuvat yhä vanhalla salasanalla. PIN ja tämän tietokoneen avain otetaan käyttöön uudelleen.</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Paperilta</translation>
    </message>
    <message>
        <source>From that day on you meet less often on purpose. The program no longer asks about the rhythm.</source>
        <translation>Siitä päivästä alkaen tapaatte tarkoituksella harvemmin. Ohjelma ei enää kysy tapaamisten tahdista.</translation>
    </message>
    <message>
        <source>From the &amp;notebook</source>
        <translation>Kirjaa &amp;vihosta</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Koordinaattorilta</translation>
    </message>
    <message>
        <source>From the first to now</source>
        <translation>Alusta tähän päivään</translation>
    </message>
    <message>
        <source>From the first to the latest: {change}</source>
        <translation>Ensimmäisestä viimeisimpään: {change}</translation>
    </message>
    <message>
        <source>From the next post on nothing is sealed to this coordinator. What has come there stays there.</source>
        <translation>Seuraavasta postista alkaen tälle koordinaattorille ei suljeta mitään. Sinne jo tullut jää sinne.</translation>
    </message>
    <message>
        <source>From the one before</source>
        <translation>Edellisestä</translation>
    </message>
    <message>
        <source>From what difference on is a change clear</source>
        <translation>Mistä erosta alkaen muutos on selvä</translation>
    </message>
    <message>
        <source>From {count} people: from referrals and meetings. {earlier} of them were referred earlier.</source>
        <translation>Koottu {count} ihmiseltä: lähetteistä ja tapaamisista. Heistä {earlier} oli lähetetty jo aiemmin.</translation>
    </message>
    <message>
        <source>Gathering what would leave.</source>
        <translation>Kootaan, mitä lähtisi.</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Yhteydenotto</translation>
    </message>
    <message>
        <source>Give every area the name that your organisation uses.</source>
        <translation>Anna jokaiselle osa-alueelle nimi, jota organisaatiosi käyttää.</translation>
    </message>
    <message>
        <source>Give it to the worker alone, who sets a new passphrase with it. Then press Hide.</source>
        <translation>Anna se vain työntekijälle. Hän asettaa sillä uuden salasanan. Paina sitten Piilota.</translation>
    </message>
    <message>
        <source>Give it to your coordinator.</source>
        <translation>Anna se koordinaattorillesi.</translation>
    </message>
    <message>
        <source>Give it to {name}.</source>
        <translation>Anna se: {name}.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Luovu siitä</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Anna jatkoaika</translation>
    </message>
    <message>
        <source>Give more time to all of them</source>
        <translation>Anna kaikille jatkoaika</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Annan vastaukseni</translation>
    </message>
    <message>
        <source>Give the envelope up</source>
        <translation>Luovu kirjekuoresta</translation>
    </message>
    <message>
        <source>Give the envelope up?</source>
        <translation>Luovutaanko kirjekuoresta?</translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation>Anna lomakkeelle nimi.</translation>
    </message>
    <message>
        <source>Give the group away</source>
        <translation>Anna ryhmä</translation>
    </message>
    <message>
        <source>Give the group to another leader</source>
        <translation>Anna ryhmä toiselle ohjaajalle</translation>
    </message>
    <message>
        <source>Give the group to another leader?</source>
        <translation>Annetaanko ryhmä toiselle ohjaajalle?</translation>
    </message>
    <message>
        <source>Give up, keep the old key</source>
        <translation>Luovu, pidä vanha avain</translation>
    </message>
    <message>
        <source>Give yourself more time</source>
        <translation>Anna itsellesi jatkoaika</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>Ei annettu kenellekään</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Go on after the restore</source>
        <translation>Jatka palautuksesta</translation>
    </message>
    <message>
        <source>Go on after the restore?</source>
        <translation>Jatketaanko palautuksesta?</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Jatka tästä</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka siitä</translation>
    </message>
    <message>
        <source>Go on with the client</source>
        <translation>Jatka asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Go to the &amp;mail</source>
        <translation>Siirry P&amp;ostiin</translation>
    </message>
    <message>
        <source>Go to the rates</source>
        <translation>Siirry hintoihin</translation>
    </message>
    <message>
        <source>Go without the file</source>
        <translation>Jatka ilman tiedostoa</translation>
    </message>
    <message>
        <source>Goal &amp;1</source>
        <translation>Tavoite &amp;1</translation>
    </message>
    <message>
        <source>Goal &amp;2</source>
        <translation>Tavoite &amp;2</translation>
    </message>
    <message>
        <source>Goal &amp;3</source>
        <translation>Tavoite &amp;3</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Tavoite poistettu</translation>
    </message>
    <message>
        <source>Goal or step</source>
        <translation>Tavoite tai askel</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Tavoite tallennettu</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Goals may change on the way. A change needs no new signature.</source>
        <translation>Tavoitteet saavat muuttua matkan varrella. Muutos ei vaadi uutta allekirjoitusta.</translation>
    </message>
    <message>
        <source>Goals, sub-goals and steps</source>
        <translation>Päätavoitteet, osatavoitteet ja askeleet</translation>
    </message>
    <message>
        <source>Goes on to: {who}</source>
        <translation>Jatkaa: {who}</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Katoaa lopullisesti</translation>
    </message>
    <message>
        <source>Good to know before a visit</source>
        <translation>Hyvä tietää ennen käyntiä</translation>
    </message>
    <message>
        <source>Greeting to a link worker</source>
        <translation>Terveiset hyvinvointilähetille</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Group feedback deleted</source>
        <translation>Ryhmän palaute poistettu</translation>
    </message>
    <message>
        <source>Group feedback saved</source>
        <translation>Ryhmän palaute tallennettu</translation>
    </message>
    <message>
        <source>Group passed on to another leader</source>
        <translation>Ryhmä annettu toiselle ohjaajalle</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>{n}. ryhmä</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Groups that are known</source>
        <translation>Tutut ryhmät</translation>
    </message>
    <message>
        <source>Groups to pass on</source>
        <translation>Ryhmiä odottaa uutta ohjaajaa</translation>
    </message>
    <message>
        <source>Half way: the questionnaire can be filled in again: {measure}.</source>
        <translation>Puolimatkassa: kyselyn voi täyttää uudelleen: {measure}.</translation>
    </message>
    <message>
        <source>Has the work of {name} ended?</source>
        <translation>Onko työ päättynyt: {name}?</translation>
    </message>
    <message>
        <source>Has this profile been put back or copied?</source>
        <translation>Onko tämä profiili palautettu tai kopioitu?</translation>
    </message>
    <message>
        <source>Has waited</source>
        <translation>Odottanut</translation>
    </message>
    <message>
        <source>Have you erased a client's data after {day}?</source>
        <translation>Oletko poistanut jonkun asiakkaan tiedot {day} jälkeen?</translation>
    </message>
    <message>
        <source>Head of the chain: {head}</source>
        <translation>Ketjun pää: {head}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Held meetings by month: {months}</source>
        <translation>Pidetyt tapaamiset kuukausittain: {months}</translation>
    </message>
    <message>
        <source>Help with digital services</source>
        <translation>Digituki</translation>
    </message>
    <message>
        <source>Here belongs a day such as 2027-01-01.</source>
        <translation>Tähän tulee päivä, kuten 2027-01-01.</translation>
    </message>
    <message>
        <source>Here belongs a list in square brackets.</source>
        <translation>Tähän tulee luettelo hakasulkeissa.</translation>
    </message>
    <message>
        <source>Here belongs a list of tables.</source>
        <translation>Tähän tulee luettelo tauluja.</translation>
    </message>
    <message>
        <source>Here belongs a table.</source>
        <translation>Tähän tulee taulu.</translation>
    </message>
    <message>
        <source>Here belongs a text in quotation marks.</source>
        <translation>Tähän tulee teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>Here belongs a whole number.</source>
        <translation>Tähän tulee kokonaisluku.</translation>
    </message>
    <message>
        <source>Here belongs true or false.</source>
        <translation>Tähän tulee true tai false.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Piilota tunnus</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Piilota teksti</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Suurin vastaus</translation>
    </message>
    <message>
        <source>Hour li&amp;mit</source>
        <translation>&amp;Tuntiraja</translation>
    </message>
    <message>
        <source>Hourly rates</source>
        <translation>Tuntipalkkiot</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnit</translation>
    </message>
    <message>
        <source>Hours and trips</source>
        <translation>Tunnit ja matkat</translation>
    </message>
    <message>
        <source>Hours and trips come to you sealed.</source>
        <translation>Tunnit ja matkat tulevat sinulle suljettuina.</translation>
    </message>
    <message>
        <source>Hours and trips of a month printed</source>
        <translation>Kuukauden tunnit ja matkat tulostettu</translation>
    </message>
    <message>
        <source>Hours and trips of a month viewed</source>
        <translation>Kuukauden tunnit ja matkat katsottu</translation>
    </message>
    <message>
        <source>Hours are &amp;rounded</source>
        <translation>Tuntien &amp;pyöristys</translation>
    </message>
    <message>
        <source>Hours by year</source>
        <translation>Tunnit vuosittain</translation>
    </message>
    <message>
        <source>Hours in a calendar month, at most</source>
        <translation>Tunteja kalenterikuukaudessa enintään</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>Tunteja yhteensä</translation>
    </message>
    <message>
        <source>Hours, kilometres and notes at one go.</source>
        <translation>Tunnit, kilometrit ja muistiinpanot samalla kertaa.</translation>
    </message>
    <message>
        <source>Hours: {sum}</source>
        <translation>Tunnit: {sum}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>How are you paid?</source>
        <translation>Miten sinulle maksetaan?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Miten kävi?</translation>
    </message>
    <message>
        <source>How do you know? One press saves.</source>
        <translation>Mistä tiedät? Yksi painallus tallentaa.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Missä vaiheessa</translation>
    </message>
    <message>
        <source>How is it noticed that it came true</source>
        <translation>Mistä huomataan, että se toteutui</translation>
    </message>
    <message>
        <source>How is it noticed?</source>
        <translation>Mistä sen huomaa?</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Miten lähete tuli</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Miten se toimii</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Miten siihen vastataan</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Miten lomaketta muutetaan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>How it was filled</source>
        <translation>Miten täytettiin</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten meni</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Kuinka kauan kesti</translation>
    </message>
    <message>
        <source>How long the records are kept</source>
        <translation>Kuinka kauan tietoja säilytetään</translation>
    </message>
    <message>
        <source>How long what is kept</source>
        <translation>Mitä säilytetään ja kuinka kauan</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kuinka monta</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Montako tuli</translation>
    </message>
    <message>
        <source>How many fit in</source>
        <translation>Montako mahtuu</translation>
    </message>
    <message>
        <source>How many hours more</source>
        <translation>Montako tuntia lisää</translation>
    </message>
    <message>
        <source>How many on board</source>
        <translation>Montako kyydissä</translation>
    </message>
    <message>
        <source>How many weeks apart</source>
        <translation>Montako viikkoa välissä</translation>
    </message>
    <message>
        <source>How many; 0 for none</source>
        <translation>Montako; 0 jos ei yhtään</translation>
    </message>
    <message>
        <source>How months are counted</source>
        <translation>Miten kuukaudet lasketaan</translation>
    </message>
    <message>
        <source>How much more is granted</source>
        <translation>Paljonko myönnetään lisää</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Miten tiedosto on kirjoitettu</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>Miten teksti näytetään</translation>
    </message>
    <message>
        <source>How to get in touch</source>
        <translation>Miten otetaan yhteyttä</translation>
    </message>
    <message>
        <source>How to reach the client</source>
        <translation>Näin tavoitat asiakkaan</translation>
    </message>
    <message>
        <source>How was the text read?</source>
        <translation>Miten teksti luettiin?</translation>
    </message>
    <message>
        <source>How you reach each other</source>
        <translation>Miten tavoitatte toisenne</translation>
    </message>
    <message>
        <source>I am not paid through this program</source>
        <translation>Minulle ei makseta tämän ohjelman kautta</translation>
    </message>
    <message>
        <source>I cannot find the paper</source>
        <translation>En löydä paperia</translation>
    </message>
    <message>
        <source>I claim the hours</source>
        <translation>Laskutan tunnit</translation>
    </message>
    <message>
        <source>I do not know yet, ask me later</source>
        <translation>En tiedä vielä, kysy myöhemmin</translation>
    </message>
    <message>
        <source>I feel better than before the course</source>
        <translation>Voin paremmin kuin ennen kurssia</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Unohdin salasanan</translation>
    </message>
    <message>
        <source>I go on with something I got to know here</source>
        <translation>Jatkan jotakin, mihin täällä tutustuin</translation>
    </message>
    <message>
        <source>I got company</source>
        <translation>Sain seuraa</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Minulla on varmuuskopio</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Minulla on se paperilla</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Olen katsonut</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Olen lukenut tämän</translation>
    </message>
    <message>
        <source>I have the invitation as text</source>
        <translation>Minulla on kutsu tekstinä</translation>
    </message>
    <message>
        <source>I have written the words down</source>
        <translation>Olen kirjoittanut sanat paperille</translation>
    </message>
    <message>
        <source>I know of this</source>
        <translation>Tiedän tästä</translation>
    </message>
    <message>
        <source>I liked coming</source>
        <translation>Tulin mielelläni</translation>
    </message>
    <message>
        <source>I make my own</source>
        <translation>Keksin oman</translation>
    </message>
    <message>
        <source>I take this on</source>
        <translation>Otan vastaan</translation>
    </message>
    <message>
        <source>I want to thin&amp;k about it</source>
        <translation>&amp;Haluan miettiä</translation>
    </message>
    <message>
        <source>I was along</source>
        <translation>olin mukana</translation>
    </message>
    <message>
        <source>I was heard by the leaders</source>
        <translation>Ohjaajat kuuntelivat minua</translation>
    </message>
    <message>
        <source>I will do it next time</source>
        <translation>Teen sen ensi kerralla</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>En halua vastata tähän</translation>
    </message>
    <message>
        <source>If it comes about</source>
        <translation>Jos tämä toteutuu</translation>
    </message>
    <message>
        <source>If there is an acute crisis, help is found elsewhere first; the course can wait.</source>
        <translation>Jos on akuutti kriisi, apua etsitään ensin muualta; kurssi voi odottaa.</translation>
    </message>
    <message>
        <source>If you are not sure how you are paid, ask your payer. The program only labels the sums.</source>
        <translation>Jos et ole varma, miten sinulle maksetaan, kysy maksajalta. Ohjelma vain nimeää summat.</translation>
    </message>
    <message>
        <source>If you are not sure, ask your payer. The program never chooses this for you.</source>
        <translation>Jos et ole varma, kysy maksajalta. Ohjelma ei valitse tätä puolestasi.</translation>
    </message>
    <message>
        <source>If you cannot remember it, the recovery key on paper opens your records.</source>
        <translation>Jos et muista sitä, paperilla oleva palautusavain avaa tietosi.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this key opens your records. It is shown only now.</source>
        <translation>Jos salasana unohtuu, tämä avain avaa tietosi. Se näytetään vain nyt.</translation>
    </message>
    <message>
        <source>If you like. Nobody can be known from these, so write no names anywhere.</source>
        <translation>Jos haluat. Näistä ei voi tunnistaa ketään, joten älä kirjoita nimiä minnekään.</translation>
    </message>
    <message>
        <source>If you lose both your passphrase and the paper with your recovery key, your records cannot be opened. You may seal your recovery key for the coordinator's envelope. The coordinator cannot read it alone: it takes the envelope's paper and a second person, and it is written down.</source>
        <translation>Jos kadotat sekä salasanasi että palautusavaimen paperin, tietojasi ei saa auki. Voit sulkea palautusavaimesi koordinaattorin kirjekuoreen. Koordinaattori ei voi lukea sitä yksin: siihen tarvitaan kuoren paperi ja toinen ihminen, ja avaaminen kirjataan.</translation>
    </message>
    <message>
        <source>If your IT support gave you a file by which the server is recognised, choose it here.</source>
        <translation>Jos sait IT-tuesta tiedoston, josta palvelin tunnistetaan, valitse se tässä.</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>Ryhmässä</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>In practice the passphrase stands where the program is locked: Ctrl+L.</source>
        <translation>Harjoittelussa salasana lukee lukitussa ikkunassa: Ctrl+L.</translation>
    </message>
    <message>
        <source>In the archive since {day}.</source>
        <translation>Arkistossa {day} alkaen.</translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>In the last step you can write what the client wants to try next.</source>
        <translation>Viimeisessä vaiheessa voit kirjoittaa, mitä asiakas haluaa kokeilla seuraavaksi.</translation>
    </message>
    <message>
        <source>In the mail: {state}.</source>
        <translation>Posti: {state}.</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Puolivälissä</translation>
    </message>
    <message>
        <source>In the place lies something from this machine that this profile does not know.</source>
        <translation>Paikassa on tältä koneelta jotakin, mitä tämä profiili ei tunne.</translation>
    </message>
    <message>
        <source>In the programme a session lasts {span}.</source>
        <translation>Toimintamallissa kerta kestää {span}.</translation>
    </message>
    <message>
        <source>In the programme the group meets {how_often}.</source>
        <translation>Toimintamallissa kokoonnutaan {how_often}.</translation>
    </message>
    <message>
        <source>In the programme there are {span} sessions.</source>
        <translation>Toimintamallissa kertoja on {span}.</translation>
    </message>
    <message>
        <source>In this order: {themes}</source>
        <translation>Tässä järjestyksessä: {themes}</translation>
    </message>
    <message>
        <source>In use, but it does not open at the moment. The passphrase opens as before. You can mend it here.</source>
        <translation>Käytössä, mutta ei juuri nyt avaa ohjelmaa. Salasana avaa niin kuin ennen. Voit korjata sen tässä.</translation>
    </message>
    <message>
        <source>In use: a double click on a sealed file opens it in this program.</source>
        <translation>Käytössä: sinetöity tiedosto avautuu kaksoisnapsautuksella tähän ohjelmaan.</translation>
    </message>
    <message>
        <source>In use: the program opens with one press, also by the passphrase.</source>
        <translation>Käytössä: ohjelma avautuu yhdellä painalluksella, yhä myös salasanalla.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanoin</translation>
    </message>
    <message>
        <source>In words that stand in the agreement</source>
        <translation>Näillä sanoilla se tulee sopimukseen</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Inari Sámi</source>
        <translation>inarinsaame</translation>
    </message>
    <message>
        <source>Income code</source>
        <translation>Tulolaji</translation>
    </message>
    <message>
        <source>Incoming post</source>
        <translation>Saapunut posti</translation>
    </message>
    <message>
        <source>Incoming post collected</source>
        <translation>Saapunutta postia haettu</translation>
    </message>
    <message>
        <source>Incoming post viewed</source>
        <translation>Saapunut posti katsottu</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Kiinnostuksen kohteet</translation>
    </message>
    <message>
        <source>Interests, with commas</source>
        <translation>Kiinnostuksen kohteet pilkuilla</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Interview before the course</source>
        <translation>Haastattelu ennen kurssia</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Haastattelu {day}</translation>
    </message>
    <message>
        <source>Interview: {name}</source>
        <translation>Haastattelu: {name}</translation>
    </message>
    <message>
        <source>Interviews and planning</source>
        <translation>Haastattelut ja suunnittelu</translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation>Ryhmään mukaan</translation>
    </message>
    <message>
        <source>Introduction in English</source>
        <translation>Johdanto englanniksi</translation>
    </message>
    <message>
        <source>Introduction in Finnish</source>
        <translation>Johdanto suomeksi</translation>
    </message>
    <message>
        <source>Introduction in Swedish</source>
        <translation>Johdanto ruotsiksi</translation>
    </message>
    <message>
        <source>Introduction to the work</source>
        <translation>Perehdytys</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Invitation as a file…</source>
        <translation>Kutsu tiedostona…</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Kutsu tehty</translation>
    </message>
    <message>
        <source>Invitation on paper…</source>
        <translation>Kutsu paperilla…</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Kutsu peruttu</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Kutsut</translation>
    </message>
    <message>
        <source>Invite a coordinator…</source>
        <translation>Kutsu koordinaattori…</translation>
    </message>
    <message>
        <source>Invite a worker</source>
        <translation>Kutsu työntekijä</translation>
    </message>
    <message>
        <source>Is it moved to the end?</source>
        <translation>Siirretäänkö loppuun?</translation>
    </message>
    <message>
        <source>Is not coming</source>
        <translation>Ei tule kurssille</translation>
    </message>
    <message>
        <source>Is something missing?</source>
        <translation>Onko jotain jäänyt?</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>Onko loki ehyt?</translation>
    </message>
    <message>
        <source>Is the recovery key in a safe place?</source>
        <translation>Onko palautusavain tallessa?</translation>
    </message>
    <message>
        <source>Is this the client's own?</source>
        <translation>Onko tämä asiakkaan oma?</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Onko tämä sama ihminen?</translation>
    </message>
    <message>
        <source>It adjusts a claim that is not here or not paid.</source>
        <translation>Oikaisee hakemusta, jota täällä ei ole tai jota ei ole maksettu.</translation>
    </message>
    <message>
        <source>It can be brought back from the bin for 30 days.</source>
        <translation>Sen voi palauttaa roskakorista 30 päivän ajan.</translation>
    </message>
    <message>
        <source>It can be signed now or later, here or on paper. Until then it can be changed. Signing is not a must.</source>
        <translation>Sen voi allekirjoittaa nyt tai myöhemmin, tässä tai paperilla. Siihen asti sitä voi muuttaa. Allekirjoittaa ei ole pakko.</translation>
    </message>
    <message>
        <source>It cannot be brought back. What is saved stays as it is.</source>
        <translation>Sitä ei saa takaisin. Tallennettu pysyy ennallaan.</translation>
    </message>
    <message>
        <source>It does not change when the passphrase changes. Make a new one if the paper is lost or was seen.</source>
        <translation>Se ei muutu, kun salasana vaihtuu. Tee uusi, jos paperi on kadonnut tai joku on nähnyt sen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Se päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>It goes to the bin, from where it can be brought back. Changes of goals stay.</source>
        <translation>Se menee roskakoriin, josta sen voi palauttaa. Tavoitteiden muutokset jäävät voimaan.</translation>
    </message>
    <message>
        <source>It has not succeeded for a week.</source>
        <translation>Se ei ole onnistunut viikkoon.</translation>
    </message>
    <message>
        <source>It holds for claims approved from now on.</source>
        <translation>Koskee tästä eteenpäin hyväksyttäviä.</translation>
    </message>
    <message>
        <source>It holds for you on this computer. The passphrase is asked as always.</source>
        <translation>Se on voimassa sinulla tällä tietokoneella. Salasana kysytään kuten aina.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Kaikki on taas niin kuin ennen.</translation>
    </message>
    <message>
        <source>It is checked before it is kept.</source>
        <translation>Se tarkistetaan ennen tallennusta.</translation>
    </message>
    <message>
        <source>It is counted into your hours when the course pays for planning.</source>
        <translation>Se lasketaan tunteihisi, kun kurssi maksaa suunnittelusta.</translation>
    </message>
    <message>
        <source>It is not a real paper.</source>
        <translation>Se ei ole oikea paperi.</translation>
    </message>
    <message>
        <source>It is printed on agreements and claims.</source>
        <translation>Se tulee sopimuksiin ja korvaushakemuksiin.</translation>
    </message>
    <message>
        <source>It is safe here, also without saving.</source>
        <translation>Se on tallessa täällä, vaikka et tallentaisi tiedostoja.</translation>
    </message>
    <message>
        <source>It is saved as version {n}. Answers already given keep the version they were given to.</source>
        <translation>Tallentuu versioksi {n}. Annetut vastaukset pysyvät siinä versiossa, johon ne annettiin.</translation>
    </message>
    <message>
        <source>It is so at the first opening and after a restore. Otherwise somebody has removed it.</source>
        <translation>Niin on ensimmäisellä avauksella ja palautuksen jälkeen. Muuten joku on poistanut merkin.</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Se on peruttu.</translation>
    </message>
    <message>
        <source>It is the only way in if you forget your passphrase. Type it from the paper.</source>
        <translation>Se on ainoa tie sisään, jos unohdat salasanan. Kirjoita se paperista.</translation>
    </message>
    <message>
        <source>It is the same as what is saved.</source>
        <translation>Se on sama kuin tallennettu.</translation>
    </message>
    <message>
        <source>It is time for a mid-term review ({day}).</source>
        <translation>Nyt on väliarvioinnin aika ({day}).</translation>
    </message>
    <message>
        <source>It is time for the final review ({day}).</source>
        <translation>Nyt on loppuarvioinnin aika ({day}).</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Se on liian suuri.</translation>
    </message>
    <message>
        <source>It is written into the log with everything that is looked at or changed from now on.</source>
        <translation>Se kirjataan lokiin jokaiseen katseluun ja muutokseen tästä eteenpäin.</translation>
    </message>
    <message>
        <source>It keeps your records from strangers. Six words are easier than odd signs.</source>
        <translation>Se pitää tietosi turvassa vierailta. Kuusi sanaa on helpompi kuin kummalliset merkit.</translation>
    </message>
    <message>
        <source>It leaves once a month with the other post. Ask the worker to send it.</source>
        <translation>Se lähtee kerran kuussa muun postin mukana. Pyydä työntekijää lähettämään se.</translation>
    </message>
    <message>
        <source>It may be used until {day}. Hand it over in person.</source>
        <translation>Se on voimassa {day} asti. Anna se kädestä käteen.</translation>
    </message>
    <message>
        <source>It must be above zero.</source>
        <translation>Sen on oltava yli nolla.</translation>
    </message>
    <message>
        <source>It must be after the rate before it.</source>
        <translation>Sen on oltava edellisen hinnan jälkeen.</translation>
    </message>
    <message>
        <source>It must be at least {least}.</source>
        <translation>Sen on oltava vähintään {least}.</translation>
    </message>
    <message>
        <source>It must be given in {known}.</source>
        <translation>Se on annettava kielillä {known}.</translation>
    </message>
    <message>
        <source>It must be {known}, as in the earlier versions.</source>
        <translation>Sen on oltava {known}, kuten aiemmissa versioissa.</translation>
    </message>
    <message>
        <source>It must be {known}, as the file is named.</source>
        <translation>Sen on oltava {known}, kuten tiedoston nimessä.</translation>
    </message>
    <message>
        <source>It overlaps another part of the scale.</source>
        <translation>Se menee päällekkäin toisen asteikon osan kanssa.</translation>
    </message>
    <message>
        <source>It says how much money there is in a year.</source>
        <translation>Siitä tiedetään, paljonko rahaa vuodessa on.</translation>
    </message>
    <message>
        <source>It says where the referral stands and the day, nothing more.</source>
        <translation>Siinä lukee, missä vaiheessa lähete on ja mistä päivästä alkaen. Muuta ei kerrota.</translation>
    </message>
    <message>
        <source>It takes two steps. First you ask for it and see what goes. After a week you do it. Until then it can be taken back, afterwards never.</source>
        <translation>Poistamisessa on kaksi vaihetta. Ensin pyydät ja näet, mitä poistuu. Viikon päästä poistat. Siihen asti pyynnön voi perua, sen jälkeen ei enää.</translation>
    </message>
    <message>
        <source>It waits for a link worker now.</source>
        <translation>Lähete odottaa nyt hyvinvointilähettiä.</translation>
    </message>
    <message>
        <source>It was answered before: the same answer is given once more.</source>
        <translation>Siihen on jo vastattu: sama vastaus annetaan uudelleen.</translation>
    </message>
    <message>
        <source>It was changed again later, so this cannot be undone alone. Undo the later change first.</source>
        <translation>Tätä on muutettu myöhemmin uudelleen, joten sitä ei voi kumota yksin. Kumoa ensin myöhempi muutos.</translation>
    </message>
    <message>
        <source>It was filled in different ways, so compare with care.</source>
        <translation>Täytetty eri tavoin, joten vertaa varoen.</translation>
    </message>
    <message>
        <source>It was interpreted</source>
        <translation>Se tulkattiin</translation>
    </message>
    <message>
        <source>It was not saved twice. The main key stays on this computer.</source>
        <translation>Sitä ei tallennettu kahdesti. Pääavain jää tälle koneelle.</translation>
    </message>
    <message>
        <source>It was not the time for this service. It can be looked at again any day.</source>
        <translation>Nyt ei ollut tämän palvelun aika. Asiaan voi palata minä päivänä tahansa.</translation>
    </message>
    <message>
        <source>It was practice.</source>
        <translation>Se oli harjoittelua.</translation>
    </message>
    <message>
        <source>It was read aloud</source>
        <translation>Se luettiin ääneen</translation>
    </message>
    <message>
        <source>It was signed with the key of this computer</source>
        <translation>Se on allekirjoitettu tämän koneen avaimella</translation>
    </message>
    <message>
        <source>It was time for a review on {day}. When would you stop and look together?</source>
        <translation>Väliarvioinnin aika oli {day}. Milloin pysähtyisitte katsomaan yhdessä?</translation>
    </message>
    <message>
        <source>It was time for the final review on {day}. When would you hold it?</source>
        <translation>Loppuarvioinnin aika oli {day}. Milloin pitäisitte sen?</translation>
    </message>
    <message>
        <source>It was tried {when}. Another backup was made at once. Copy it to a stick; if this happens again, the disk may be failing.</source>
        <translation>Sitä kokeiltiin {when}. Uusi varmuuskopio tehtiin heti. Kopioi se muistitikulle; jos näin käy uudelleen, levy saattaa olla rikkoutumassa.</translation>
    </message>
    <message>
        <source>It went as agreed</source>
        <translation>Toteutui niin kuin sovittiin</translation>
    </message>
    <message>
        <source>Its fingerprint is {code}. Ask the signer to read the same signs aloud.</source>
        <translation>Sen sormenjälki on {code}. Pyydä allekirjoittajaa lukemaan samat merkit ääneen.</translation>
    </message>
    <message>
        <source>Its name is enough.</source>
        <translation>Nimi riittää.</translation>
    </message>
    <message>
        <source>Its planned sessions, people on its list and purchases go. The people stay among the clients.</source>
        <translation>Suunnitellut kerrat, osallistujalista ja hankinnat poistuvat. Ihmiset säilyvät asiakkaissa.</translation>
    </message>
    <message>
        <source>Its text waits to be copied to the official record.</source>
        <translation>Sen teksti odottaa kopioimista viralliseen järjestelmään.</translation>
    </message>
    <message>
        <source>Join the coordinator's space</source>
        <translation>Liity koordinaattorin tilaan</translation>
    </message>
    <message>
        <source>Join this space?</source>
        <translation>Liitytäänkö tähän tilaan?</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Liity kutsulla</translation>
    </message>
    <message>
        <source>Joined the coordinator's space</source>
        <translation>Liitytty koordinaattorin tilaan</translation>
    </message>
    <message>
        <source>Joining {space}</source>
        <translation>Liittyminen: {space}</translation>
    </message>
    <message>
        <source>Keep a sealed key…</source>
        <translation>Ota suljettu avain säilöön…</translation>
    </message>
    <message>
        <source>Keep as own text</source>
        <translation>Tallenna omaksi tekstiksi</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Tallenna selitys</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Säilytys</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tallessa</translation>
    </message>
    <message>
        <source>Kept by an earlier version of the program: open it to read it.</source>
        <translation>Ohjelman aiempi versio on säilyttänyt tämän: avaa se lukeaksesi sen.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>Kept: {review}</source>
        <translation>Tallessa: {review}</translation>
    </message>
    <message>
        <source>Key on the paper</source>
        <translation>Paperin avain</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Avaimet</translation>
    </message>
    <message>
        <source>Kilometre rates</source>
        <translation>Kilometrikorvaukset</translation>
    </message>
    <message>
        <source>Kilometre rates changed</source>
        <translation>Kilometrikorvaukset muutettu</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometrit</translation>
    </message>
    <message>
        <source>Kilometres are asked about when they differ by</source>
        <translation>Kilometreistä kysytään, kun ne poikkeavat yli</translation>
    </message>
    <message>
        <source>Kilometres are paid although the hours are full</source>
        <translation>Kilometrit maksetaan, vaikka tunnit ovat täynnä</translation>
    </message>
    <message>
        <source>Kilometres in a year</source>
        <translation>Kilometrejä vuodessa</translation>
    </message>
    <message>
        <source>Kilometres in two steps</source>
        <translation>Kilometrit kahdessa portaassa</translation>
    </message>
    <message>
        <source>Kilometres or vehicle are not those of the meeting's facts.</source>
        <translation>Kilometrit tai kulkuneuvo eivät ole samat kuin tapaamisen tiedoissa.</translation>
    </message>
    <message>
        <source>Kilometres that raise the allowance</source>
        <translation>Kilometrit, jotka korottavat korvausta</translation>
    </message>
    <message>
        <source>Kilometres with them</source>
        <translation>Kilometrit heidän kanssaan</translation>
    </message>
    <message>
        <source>Kilometres, whole way</source>
        <translation>Kilometrit, koko matka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Kind, client's code and locality</source>
        <translation>Laji, asiakkaan tunnus ja paikkakunta</translation>
    </message>
    <message>
        <source>Kinds of contact</source>
        <translation>Kohtaamisen lajit</translation>
    </message>
    <message>
        <source>Kinds of training</source>
        <translation>Koulutuksen lajit</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Km</translation>
    </message>
    <message>
        <source>Langu&amp;age of the agreement</source>
        <translation>Sopimuksen kie&amp;li</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Kysymysten kieli</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sanojen kieli</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Last day of the agreement</source>
        <translation>Sopimuksen viimeinen päivä</translation>
    </message>
    <message>
        <source>Last day of the course</source>
        <translation>Kurssin viimeinen päivä</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viimeinen kuukausi</translation>
    </message>
    <message>
        <source>Last post {when}</source>
        <translation>Viimeksi postia {when}</translation>
    </message>
    <message>
        <source>Last time {last} · usually {usual}: use it</source>
        <translation>Viimeksi {last} · yleensä {usual}: käytä tätä</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viime vuosi</translation>
    </message>
    <message>
        <source>Last, mean</source>
        <translation>Viimeisin, keskiarvo</translation>
    </message>
    <message>
        <source>Last: {act}, {time}</source>
        <translation>Viimeksi: {act}, {time}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Viimeisin</translation>
    </message>
    <message>
        <source>Latest result</source>
        <translation>Viimeisin tulos</translation>
    </message>
    <message>
        <source>Layo&amp;ut of the text</source>
        <translation>Tekstin &amp;asettelu</translation>
    </message>
    <message>
        <source>Lea&amp;ve for now</source>
        <translation>&amp;Jätetään nyt</translation>
    </message>
    <message>
        <source>Leader's name</source>
        <translation>Ohjaajan nimi</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ohjaajat</translation>
    </message>
    <message>
        <source>Learning or support deleted</source>
        <translation>Osaamisen tieto poistettu</translation>
    </message>
    <message>
        <source>Learning or support saved</source>
        <translation>Osaamisen tieto tallennettu</translation>
    </message>
    <message>
        <source>Leave empty when the list has it.</source>
        <translation>Jätä tyhjäksi, jos se on luettelossa.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä selittämättä</translation>
    </message>
    <message>
        <source>Leave it empty if nobody knows.</source>
        <translation>Jätä tyhjäksi, jos sitä ei tiedetä.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Jätetään nyt</translation>
    </message>
    <message>
        <source>Leaves the course</source>
        <translation>Lähtee kurssilta</translation>
    </message>
    <message>
        <source>Leaving a course</source>
        <translation>Kurssilta lähteminen</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Luento</translation>
    </message>
    <message>
        <source>Left as they are here</source>
        <translation>Pidetään ennallaan</translation>
    </message>
    <message>
        <source>Left as they are here: {what}.</source>
        <translation>Ennallaan pidettiin: {what}.</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>Jätetty toistaiseksi</translation>
    </message>
    <message>
        <source>Left for now: {goal}</source>
        <translation>Jätetty nyt: {goal}</translation>
    </message>
    <message>
        <source>Left this month</source>
        <translation>Jäljellä tässä kuussa</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>K&amp;esto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Length of a session, at least</source>
        <translation>Kerran pituus vähintään</translation>
    </message>
    <message>
        <source>Length of a session, at most</source>
        <translation>Kerran pituus enintään</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Vähemmän on parempi</translation>
    </message>
    <message>
        <source>Let a worker in</source>
        <translation>Ota työntekijä mukaan</translation>
    </message>
    <message>
        <source>Let in and save the answer…</source>
        <translation>Ota mukaan ja tallenna vastaus…</translation>
    </message>
    <message>
        <source>Let in. Take the same request again to save the answer.</source>
        <translation>Otettu mukaan. Ota sama pyyntö uudelleen, niin voit tallentaa vastauksen.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Let it in?</source>
        <translation>Otetaanko mukaan?</translation>
    </message>
    <message>
        <source>Let people in on this computer</source>
        <translation>Ota ihmisiä mukaan tällä koneella</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Elämäntilanne</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Limits of change: {source}</source>
        <translation>Muutoksen rajat: {source}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Line of a paper notebook</source>
        <translation>Paperivihkon rivi</translation>
    </message>
    <message>
        <source>Line of the notebook</source>
        <translation>Vihkon rivi</translation>
    </message>
    <message>
        <source>Line {line}, {field}: </source>
        <translation>Rivi {line}, {field}: </translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation>Rivi {line}: </translation>
    </message>
    <message>
        <source>Lines of the claim</source>
        <translation>Hakemuksen rivit</translation>
    </message>
    <message>
        <source>Link worker</source>
        <translation>Hyvinvointilähetti</translation>
    </message>
    <message>
        <source>Link worker named</source>
        <translation>Hyvinvointilähetti nimetty</translation>
    </message>
    <message>
        <source>Link workers answer</source>
        <translation>Linkkihenkilöt vastaavat</translation>
    </message>
    <message>
        <source>List for the accident insurance</source>
        <translation>Lista tapaturmavakuutusta varten</translation>
    </message>
    <message>
        <source>List of barriers changed</source>
        <translation>Esteiden luettelo muutettu</translation>
    </message>
    <message>
        <source>List of clients viewed</source>
        <translation>Asiakasluettelo katsottu</translation>
    </message>
    <message>
        <source>List of courses viewed</source>
        <translation>Kurssien luettelo katsottu</translation>
    </message>
    <message>
        <source>List of keeping times viewed</source>
        <translation>Säilytysaikojen luettelo katsottu</translation>
    </message>
    <message>
        <source>List of referrals viewed</source>
        <translation>Lähetteiden luettelo katsottu</translation>
    </message>
    <message>
        <source>List of reviews viewed</source>
        <translation>Arviointien luettelo katsottu</translation>
    </message>
    <message>
        <source>List of visits viewed</source>
        <translation>Käyntien luettelo katsottu</translation>
    </message>
    <message>
        <source>List of workers viewed</source>
        <translation>Työntekijöiden luettelo katsottu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Lock the computer for the worker</source>
        <translation>Lukitse kone työntekijälle</translation>
    </message>
    <message>
        <source>Lock when nothing has been &amp;done for</source>
        <translation>&amp;Lukitse, kun mitään ei ole tehty</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation>Lukittuminen itsestään</translation>
    </message>
    <message>
        <source>Locks the program. Drafts are kept. Ctrl+L</source>
        <translation>Lukitsee ohjelman. Luonnokset säilyvät. Ctrl+L</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Lokitiedot</translation>
    </message>
    <message>
        <source>Log &amp;it</source>
        <translation>&amp;Kirjaa</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Kirjaa käynti</translation>
    </message>
    <message>
        <source>Log a visit with one line</source>
        <translation>Kirjaa käynti yhdellä rivillä</translation>
    </message>
    <message>
        <source>Log from the notebook</source>
        <translation>Kirjaa vihosta</translation>
    </message>
    <message>
        <source>Log given on request</source>
        <translation>Lokitiedot annettu pyynnöstä</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Log read</source>
        <translation>Lokitiedot luettu</translation>
    </message>
    <message>
        <source>Log the &amp;visit</source>
        <translation>Kirjaa kä&amp;ynti</translation>
    </message>
    <message>
        <source>Logged as agreed: {name}. Add a note or a trip if there was one.</source>
        <translation>Kirjattu niin kuin sovittiin: {name}. Lisää muistiinpano tai matka, jos sellainen oli.</translation>
    </message>
    <message>
        <source>Logged more than 14 days afterwards.</source>
        <translation>Kirjattu yli 14 päivää myöhemmin.</translation>
    </message>
    <message>
        <source>Logged: {meeting}</source>
        <translation>Kirjattu: {meeting}</translation>
    </message>
    <message>
        <source>Loo&amp;k closer</source>
        <translation>Katso t&amp;arkemmin</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Look and take into use</source>
        <translation>Katso ja ota käyttöön</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n remarks</source>
        <translation>
            <numerusform>Katso yksi huomio</numerusform>
            <numerusform>Katso %n huomiota</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the &amp;PDF</source>
        <translation>Katso &amp;PDF</translation>
    </message>
    <message>
        <source>Look at the PDF</source>
        <translation>Katso PDF</translation>
    </message>
    <message>
        <source>Look at the referrals</source>
        <translation>Katso lähetteet</translation>
    </message>
    <message>
        <source>Look at the whole period together. Say aloud what was reached.</source>
        <translation>Katsokaa koko jaksoa yhdessä. Sanokaa ääneen, mitä saavutettiin.</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Katso nämä</translation>
    </message>
    <message>
        <source>Look at your own work once a year. This year stands beside the one before.</source>
        <translation>Katso omaa työtäsi kerran vuodessa. Tämä vuosi näkyy edellisen rinnalla.</translation>
    </message>
    <message>
        <source>Look first; from there you can save or print. Whose names were on a paper is kept in the log.</source>
        <translation>Paperi avautuu ensin katsottavaksi, ja siitä sen voi tallentaa tai tulostaa. Lokiin jää, kenen nimiä paperissa oli.</translation>
    </message>
    <message>
        <source>Look for a group that feels right. Go along the first time.</source>
        <translation>Etsikää mieluisa ryhmä. Lähde ensimmäisellä kerralla mukaan.</translation>
    </message>
    <message>
        <source>Look in the mail</source>
        <translation>Katso postista</translation>
    </message>
    <message>
        <source>Look together at what speaks for starting now, and what perhaps comes first.</source>
        <translation>Katsokaa yhdessä, mikä puoltaa aloittamista nyt ja mikä ehkä kannattaa hoitaa ensin.</translation>
    </message>
    <message>
        <source>Look whether it suits</source>
        <translation>Katso, sopiiko</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Katsotaan…</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Pienin vastaus</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>&amp;Kuukausi</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Mail continued after a restore</source>
        <translation>Postia jatkettu palautuksen jälkeen</translation>
    </message>
    <message>
        <source>Mail looked at</source>
        <translation>Posti katsottu</translation>
    </message>
    <message>
        <source>Mail taken out and fetched</source>
        <translation>Posti viety ja haettu</translation>
    </message>
    <message>
        <source>Main key of the space</source>
        <translation>Tilan pääavain</translation>
    </message>
    <message>
        <source>Main key of the space changed</source>
        <translation>Tilan pääavain vaihdettu</translation>
    </message>
    <message>
        <source>Main key put away on two sticks</source>
        <translation>Pääavain siirretty kahdelle muistitikulle</translation>
    </message>
    <message>
        <source>Make a &amp;replacement</source>
        <translation>Tee ko&amp;rvaava hakemus</translation>
    </message>
    <message>
        <source>Make a mid-term review</source>
        <translation>Tee väliarviointi</translation>
    </message>
    <message>
        <source>Make a new form</source>
        <translation>Tee uusi lomake</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Tee uusi palautusavain…</translation>
    </message>
    <message>
        <source>Make a paper to sign</source>
        <translation>Tee paperi allekirjoitettavaksi</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Tee sopimus</translation>
    </message>
    <message>
        <source>Make another one all the same</source>
        <translation>Tee silti toinen</translation>
    </message>
    <message>
        <source>Make it and save the paper</source>
        <translation>Tee se ja tallenna paperi</translation>
    </message>
    <message>
        <source>Make rates, programmes, questionnaires and texts once in Settings. Sent from here they come to every worker with the next mail, and each worker takes them into use with one press.</source>
        <translation>Tee korvaukset, toimintamallit, kyselyt ja tekstit kerran asetuksissa. Täältä ne lähtevät jokaiselle työntekijälle seuraavan postin mukana, ja kukin ottaa ne käyttöön yhdellä painalluksella.</translation>
    </message>
    <message>
        <source>Make the decisions</source>
        <translation>Tee päätökset</translation>
    </message>
    <message>
        <source>Make the decisions of the next months, all of them as one task.</source>
        <translation>Tee seuraavien kuukausien päätökset yhdellä kertaa.</translation>
    </message>
    <message>
        <source>Make the envelope…</source>
        <translation>Tee kirjekuori…</translation>
    </message>
    <message>
        <source>Make the final review</source>
        <translation>Tee loppuarviointi</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>Tee uusi avain</translation>
    </message>
    <message>
        <source>Make the new programme</source>
        <translation>Tee uusi malli</translation>
    </message>
    <message>
        <source>Make the paper for the client?</source>
        <translation>Tehdäänkö paperi asiakkaalle?</translation>
    </message>
    <message>
        <source>Make the payroll file (CSV, E&amp;xcel)</source>
        <translation>Tee maksuaineisto (CSV, E&amp;xcel)</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Tee pyyntö</translation>
    </message>
    <message>
        <source>Make the sealed envelope?</source>
        <translation>Tehdäänkö suljettu kirjekuori?</translation>
    </message>
    <message>
        <source>Make the self-assessment</source>
        <translation>Tee itsearvio</translation>
    </message>
    <message>
        <source>Make the signed pape&amp;r</source>
        <translation>Tee allekirjoitettu pape&amp;ri</translation>
    </message>
    <message>
        <source>Making a safe place for your records…</source>
        <translation>Tiedoillesi tehdään turvallinen paikka…</translation>
    </message>
    <message>
        <source>Making and signing the paper. This takes a moment.</source>
        <translation>Paperia tehdään ja allekirjoitetaan. Tässä menee hetki.</translation>
    </message>
    <message>
        <source>Making practice data…</source>
        <translation>Tehdään harjoitustietoja…</translation>
    </message>
    <message>
        <source>Making the annex.</source>
        <translation>Liitettä tehdään.</translation>
    </message>
    <message>
        <source>Manages to come on their own</source>
        <translation>Pääsee tulemaan omin avuin</translation>
    </message>
    <message>
        <source>Manages to come on their own: {alone}. No acute crisis: {crisis}.</source>
        <translation>Pääsee tulemaan omin avuin: {alone}. Ei akuuttia kriisiä: {crisis}.</translation>
    </message>
    <message>
        <source>Map of the network deleted</source>
        <translation>Verkostokartta poistettu</translation>
    </message>
    <message>
        <source>Map of the network saved</source>
        <translation>Verkostokartta tallennettu</translation>
    </message>
    <message>
        <source>Mar&amp;k what became of it</source>
        <translation>&amp;Merkitse, miten kävi</translation>
    </message>
    <message>
        <source>Mark as &amp;paid</source>
        <translation>&amp;Merkitse maksetuiksi</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Merkitse hyväksytyksi</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>Merkitse kysytyksi</translation>
    </message>
    <message>
        <source>Mark as copied</source>
        <translation>Merkitse viedyksi</translation>
    </message>
    <message>
        <source>Mark as copied into Virtu</source>
        <translation>Merkitse: viety Virtuun</translation>
    </message>
    <message>
        <source>Mark as decided</source>
        <translation>Merkitse päätetyksi</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Merkitse maksetuksi</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Merkitse lähetetyksi</translation>
    </message>
    <message>
        <source>Mark as to be completed</source>
        <translation>Merkitse täydennettäväksi</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Merkitse: kerrottu</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>Merkitse läsnäolot</translation>
    </message>
    <message>
        <source>Mark by numbers</source>
        <translation>Merkitse numeroilla</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Merkitse</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Merkitse läsnäolot</translation>
    </message>
    <message>
        <source>Marked as copied. It is erased from here in 14 days.</source>
        <translation>Merkitty viedyksi. Se häviää täältä 14 päivän kuluttua.</translation>
    </message>
    <message>
        <source>Marked as decided.</source>
        <translation>Merkitty päätetyksi.</translation>
    </message>
    <message>
        <source>Marked as paid.</source>
        <translation>Merkitty maksetuiksi.</translation>
    </message>
    <message>
        <source>Marked: the meeting with {name} was cancelled.</source>
        <translation>Merkitty: tapaaminen peruttu ({name}).</translation>
    </message>
    <message>
        <source>Marked: {name} was not met. Add the trip if you drove.</source>
        <translation>Merkitty: ei tavattu ({name}). Lisää matka, jos ajoit.</translation>
    </message>
    <message>
        <source>Marked: {present} present, {absent} away.</source>
        <translation>Merkitty: läsnä {present}, poissa {absent}.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkinnät</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Pääavain</translation>
    </message>
    <message>
        <source>May send until {day}</source>
        <translation>Saa lähettää {day} asti</translation>
    </message>
    <message>
        <source>May sign until {day}</source>
        <translation>Saa allekirjoittaa {day} asti</translation>
    </message>
    <message>
        <source>Mean {mean} · answers {count}</source>
        <translation>Keskiarvo {mean} · vastauksia {count}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Measure saved</source>
        <translation>Mittari tallennettu</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Measures of the client</source>
        <translation>Asiakkaan mittarit</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Kohtaamispaikka</translation>
    </message>
    <message>
        <source>Meeting place {year}</source>
        <translation>Kohtaamispaikka {year}</translation>
    </message>
    <message>
        <source>Meeting: {names}</source>
        <translation>Tapaaminen: {names}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Tapaamiset kuukausittain</translation>
    </message>
    <message>
        <source>Meetings in a calendar month, at least</source>
        <translation>Tapaamisia kalenterikuukaudessa vähintään</translation>
    </message>
    <message>
        <source>Meetings of a period put in the calendar</source>
        <translation>Jakson tapaamiset viety kalenteriin</translation>
    </message>
    <message>
        <source>Meetings that the period's plan has after that day go. The period can be opened again.</source>
        <translation>Jakson suunnitelman tapaamiset sen päivän jälkeen poistuvat. Jakson voi avata uudelleen.</translation>
    </message>
    <message>
        <source>Members of the space updated</source>
        <translation>Tilan jäsenet päivitetty</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korjaa se</translation>
    </message>
    <message>
        <source>Mend it in Settings, Payers, if it is wrong here. If the claim is right, say so with a reason.</source>
        <translation>Jos tieto on väärin täällä, korjaa se: Asetukset, Maksajat. Jos hakemus on oikein, sano se perustellen.</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>Korjaa ensin merkityt kohdat.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorointi</translation>
    </message>
    <message>
        <source>Message from the coordinator taken in</source>
        <translation>Koordinaattorin viesti otettu vastaan</translation>
    </message>
    <message>
        <source>Message not taken in</source>
        <translation>Viesti jätetty ottamatta</translation>
    </message>
    <message>
        <source>Message to the referrer</source>
        <translation>Viesti lähetteen tekijälle</translation>
    </message>
    <message>
        <source>Mid-term review</source>
        <translation>Väliarviointi</translation>
    </message>
    <message>
        <source>Mileage allowance</source>
        <translation>Kilometrikorvaus</translation>
    </message>
    <message>
        <source>Missing post asked for again</source>
        <translation>Puuttuvaa postia pyydetty uudelleen</translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Puuttuu: {what}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mallit</translation>
    </message>
    <message>
        <source>Money and feedback</source>
        <translation>Raha ja palaute</translation>
    </message>
    <message>
        <source>Money and insurance</source>
        <translation>Raha ja vakuutus</translation>
    </message>
    <message>
        <source>Money is bought with on the course's own page, with receipts.</source>
        <translation>Hankinnat ja kuitit kirjataan kurssin omalla sivulla.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation>&amp;Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <translation>&amp;Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Kuukausi kerrallaan</translation>
    </message>
    <message>
        <source>Month signed</source>
        <translation>Kuukausi allekirjoitettu</translation>
    </message>
    <message>
        <source>Monthly limit of hours changed</source>
        <translation>Kuukauden tuntiraja muutettu</translation>
    </message>
    <message>
        <source>Monthly limit of hours restored</source>
        <translation>Kuukauden tuntiraja palautettu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuukaudet</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Vuoden kuukaudet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>More about the place</source>
        <translation>Paikan muut tiedot</translation>
    </message>
    <message>
        <source>More has been sent from this machine than this profile remembers.</source>
        <translation>Tältä koneelta on lähetetty enemmän kuin tämä profiili muistaa.</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Enemmän on parempi</translation>
    </message>
    <message>
        <source>More of this trip</source>
        <translation>Lisää tästä matkasta</translation>
    </message>
    <message>
        <source>More time is given. The post tells the workers.</source>
        <translation>Jatkoaika on annettu. Posti kertoo sen työntekijöille.</translation>
    </message>
    <message>
        <source>Most recently</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Move the client to the archive</source>
        <translation>Siirrä asiakas arkistoon</translation>
    </message>
    <message>
        <source>Move the client to the archive?</source>
        <translation>Siirretäänkö asiakas arkistoon?</translation>
    </message>
    <message>
        <source>Move the records to the server?</source>
        <translation>Siirretäänkö tiedot palvelimelle?</translation>
    </message>
    <message>
        <source>Move the records to the server…</source>
        <translation>Siirrä tiedot palvelimelle…</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Siirrä arkistoon</translation>
    </message>
    <message>
        <source>Movin&amp;g about</source>
        <translation>&amp;Liikkuminen</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Liikkuminen</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Oma nimeni</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Oma järjestöni tai työpaikkani</translation>
    </message>
    <message>
        <source>My pay</source>
        <translation>Oma palkkioni</translation>
    </message>
    <message>
        <source>N&amp;ame of one of them</source>
        <translation>&amp;Yhden heistä nimi</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Muistiinpanot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name added to an arrival</source>
        <translation>Tulijalle lisätty nimi</translation>
    </message>
    <message>
        <source>Name another link worker below.</source>
        <translation>Nimeä alta toinen hyvinvointilähetti.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name of an arrival</source>
        <translation>Tulijan nimi</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>Kurssin nimi</translation>
    </message>
    <message>
        <source>Name of the new programme</source>
        <translation>Uuden toimintamallin nimi</translation>
    </message>
    <message>
        <source>Name of the new worker</source>
        <translation>Uuden työntekijän nimi</translation>
    </message>
    <message>
        <source>Name of the referrer</source>
        <translation>Lähetteen tekijän nimi</translation>
    </message>
    <message>
        <source>Name of the second coordinator</source>
        <translation>Toisen koordinaattorin nimi</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>Tilan nimi</translation>
    </message>
    <message>
        <source>Name of the worker</source>
        <translation>Työntekijän nimi</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nimi tai tunnus</translation>
    </message>
    <message>
        <source>Name this link worker</source>
        <translation>Nimeä tämä hyvinvointilähetti</translation>
    </message>
    <message>
        <source>Name {name}</source>
        <translation>Nimeä {name}</translation>
    </message>
    <message>
        <source>Name, code or village</source>
        <translation>Nimi, tunnus tai kylä</translation>
    </message>
    <message>
        <source>Name, contact details, who referred and every word go for good. The figures stay for the report of residents' needs.</source>
        <translation>Nimi, yhteystiedot, lähetteen tekijä ja kaikki kirjoitettu häviävät lopullisesti. Luvut jäävät asukkaiden tarpeiden raporttiin.</translation>
    </message>
    <message>
        <source>Name, {party}</source>
        <translation>Nimi, {party}</translation>
    </message>
    <message>
        <source>Names and days, for the one who insures.</source>
        <translation>Nimet ja päivät vakuuttajalle.</translation>
    </message>
    <message>
        <source>Names of the areas and the scale are your organisation's. Write them below, then it can be filled.</source>
        <translation>Osa-alueiden nimet ja asteikko ovat organisaatiosi omat. Kirjoita ne alle, niin kyselyn voi täyttää.</translation>
    </message>
    <message>
        <source>Ne&amp;xt meeting</source>
        <translation>Seuraa&amp;va tapaaminen</translation>
    </message>
    <message>
        <source>Ne&amp;xt visitor</source>
        <translation>Seuraa&amp;va kävijä</translation>
    </message>
    <message>
        <source>Needed only when the payer or an authority asks for it by name. Leave it out otherwise.</source>
        <translation>Tarvitaan vain, jos maksaja tai viranomainen pyytää sitä erikseen. Jätä muuten pois.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Tarvitsee tulkin</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Tarvitsee sinua</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Kumpikaan ei ole parempi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>Never the name.</source>
        <translation>Ei koskaan nimeä.</translation>
    </message>
    <message>
        <source>New &amp;barrier</source>
        <translation>&amp;Uusi este</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Uusi määräraha</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>New computer…</source>
        <translation>Uusi kone…</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Uusi kurssi</translation>
    </message>
    <message>
        <source>New goals in the client's own words</source>
        <translation>Uudet tavoitteet asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Uutta täällä</translation>
    </message>
    <message>
        <source>New hourly rate</source>
        <translation>Uusi tuntipalkkio</translation>
    </message>
    <message>
        <source>New invitation…</source>
        <translation>Uusi kutsu…</translation>
    </message>
    <message>
        <source>New key for letting people in made</source>
        <translation>Uusi mukaanoton avain tehty</translation>
    </message>
    <message>
        <source>New main goal</source>
        <translation>Uusi päätavoite</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Uusi kumppani</translation>
    </message>
    <message>
        <source>New person of the network</source>
        <translation>Uusi verkoston ihminen</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Uusi hankinta</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Uusi lähete</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>Uudet lähetteet</translation>
    </message>
    <message>
        <source>New rules from the organisation</source>
        <translation>Uudet säännöt kunnalta tai järjestöltä</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Uusi askel</translation>
    </message>
    <message>
        <source>New sub-goal</source>
        <translation>Uusi osatavoite</translation>
    </message>
    <message>
        <source>New time of planning</source>
        <translation>Uusi suunnitteluaika</translation>
    </message>
    <message>
        <source>New version in &amp;force from</source>
        <translation>Uusi versio &amp;voimassa alkaen</translation>
    </message>
    <message>
        <source>New version {n} in force from {day}. What was made before keeps its version.</source>
        <translation>Uusi versio {n} voimassa {day} alkaen. Aiemmin tehty pysyy omassa versiossaan.</translation>
    </message>
    <message>
        <source>Newcomer let into the space</source>
        <translation>Uusi tulija otettu mukaan tilaan</translation>
    </message>
    <message>
        <source>Newest change in a measure</source>
        <translation>Uusin muutos mittarissa</translation>
    </message>
    <message>
        <source>News of the space</source>
        <translation>Tilan uudet tiedot</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava tapaaminen</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Ensi kuussa</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Seuraava kerta</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Seuraavaksi: {when}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>No activity days in this window yet.</source>
        <translation>Tällä maksujaksolla ei ole vielä toimintapäiviä.</translation>
    </message>
    <message>
        <source>No acute crisis just now</source>
        <translation>Ei akuuttia kriisiä juuri nyt</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Ei sopimusta</translation>
    </message>
    <message>
        <source>No agreement in force: {minutes} are not paid.</source>
        <translation>Sopimus ei ollut voimassa: {minutes} ei maksettavaa.</translation>
    </message>
    <message>
        <source>No agreement is in force</source>
        <translation>Voimassa olevaa sopimusta ei ole</translation>
    </message>
    <message>
        <source>No agreement was in force on this day, so {minutes} is not paid. The visit stays in the list.</source>
        <translation>Sopimus ei ollut voimassa tänä päivänä, joten {minutes} jää maksamatta. Tapaaminen pysyy luettelossa.</translation>
    </message>
    <message>
        <source>No agreement was in force on this day.</source>
        <translation>Sopimus ei ollut voimassa tänä päivänä.</translation>
    </message>
    <message>
        <source>No agreement was in force on this day: {minutes} is left out.</source>
        <translation>Sopimus ei ollut voimassa tänä päivänä: {minutes} jää pois.</translation>
    </message>
    <message>
        <source>No answer came. Perhaps there is no network just now. Your work is safe here; try again later.</source>
        <translation>Vastausta ei tullut. Ehkä verkkoa ei juuri nyt ole. Työsi on tallessa täällä. Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>No approved and unpaid claims in this month.</source>
        <translation>Tässä kuussa ei ole hyväksyttyjä, maksamattomia hakemuksia.</translation>
    </message>
    <message>
        <source>No budgets yet.</source>
        <translation>Määrärahoja ei ole vielä.</translation>
    </message>
    <message>
        <source>No claims have come of this month.</source>
        <translation>Tältä kuulta ei ole saapunut hakemuksia.</translation>
    </message>
    <message>
        <source>No client began in this time.</source>
        <translation>Tältä ajalta ei ole alkaneita asiakkuuksia.</translation>
    </message>
    <message>
        <source>No computer in the space. Work on paper is entered by the coordinator.</source>
        <translation>Ei konetta tilassa. Koordinaattori kirjaa paperilla tehdyn työn.</translation>
    </message>
    <message>
        <source>No consent for messages. Remind in another way you have agreed on.</source>
        <translation>Viesteihin ei ole suostumusta. Muistuta muulla tavalla, josta olette sopineet.</translation>
    </message>
    <message>
        <source>No contact details yet.</source>
        <translation>Yhteystietoja ei ole vielä.</translation>
    </message>
    <message>
        <source>No coordinator receives post right now. Call the coordinator.</source>
        <translation>Kukaan koordinaattori ei juuri nyt ota vastaan postia. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>No course of that year has partners.</source>
        <translation>Yhdelläkään sen vuoden kurssilla ei ole kumppaneita.</translation>
    </message>
    <message>
        <source>No day is left for a meeting. Choose another weekday, a longer time or fewer weeks off.</source>
        <translation>Tapaamisille ei jäänyt yhtään päivää. Valitse toinen viikonpäivä, pidempi aika tai vähemmän vapaaviikkoja.</translation>
    </message>
    <message>
        <source>No decision has been made yet.</source>
        <translation>Päätöstä ei ole vielä tehty.</translation>
    </message>
    <message>
        <source>No extra hours this time.</source>
        <translation>Lisätunteja ei tällä kertaa.</translation>
    </message>
    <message>
        <source>No feedback was entered yet.</source>
        <translation>Palautetta ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>Tiedostoa ei ole vielä valittu</translation>
    </message>
    <message>
        <source>No free name was found for the file. Try again.</source>
        <translation>Tiedostolle ei löytynyt vapaata nimeä. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>No fresh backup</source>
        <translation>Tuore varmuuskopio puuttuu</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Tavoitteita ei ole vielä.</translation>
    </message>
    <message>
        <source>No goals yet. They are set together, in the client's own words.</source>
        <translation>Tavoitteita ei ole vielä. Ne asetetaan yhdessä, asiakkaan omin sanoin.</translation>
    </message>
    <message>
        <source>No group has been tried yet. Would there be one that feels right?</source>
        <translation>Ryhmää ei ole vielä kokeiltu. Löytyisikö mieluisa?</translation>
    </message>
    <message>
        <source>No group yet. A small step is enough: go along the first time.</source>
        <translation>Ei vielä ryhmää. Pieni askel riittää: lähde ensimmäisellä kerralla mukaan.</translation>
    </message>
    <message>
        <source>No hourly rate yet: the hours are counted, the euros are not.</source>
        <translation>Ei vielä tuntipalkkiota: tunnit lasketaan, eurot eivät.</translation>
    </message>
    <message>
        <source>No hours are claimed.</source>
        <translation>Tunteja ei laskuteta.</translation>
    </message>
    <message>
        <source>No link worker belongs to the space yet. Invite one on the page Workers.</source>
        <translation>Yhtään hyvinvointilähettiä ei ole vielä mukana. Kutsu hänet Työntekijät-sivulla.</translation>
    </message>
    <message>
        <source>No measures yet.</source>
        <translation>Mittareita ei vielä ole.</translation>
    </message>
    <message>
        <source>No meeting is agreed.</source>
        <translation>Tapaamista ei ole sovittu.</translation>
    </message>
    <message>
        <source>No meetings agreed for the coming week.</source>
        <translation>Lähipäiville ei ole sovittu tapaamisia.</translation>
    </message>
    <message>
        <source>No meetings are planned for these days, so no file was made.</source>
        <translation>Näille päiville ei ole sovittu tapaamisia, joten tiedostoa ei tehty.</translation>
    </message>
    <message>
        <source>No model was found with these words.</source>
        <translation>Näillä sanoilla ei löytynyt mallia.</translation>
    </message>
    <message>
        <source>No more sessions</source>
        <translation>Ei enää kertoja</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Ei muistiinpanoja.</translation>
    </message>
    <message>
        <source>No pay</source>
        <translation>Ei palkkiota</translation>
    </message>
    <message>
        <source>No payment windows begin in this month.</source>
        <translation>Tässä kuussa ei ala maksujaksoja.</translation>
    </message>
    <message>
        <source>No period has been opened.</source>
        <translation>Jaksoa ei ole avattu.</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Ei puhelinnumeroa</translation>
    </message>
    <message numerus="yes">
        <source>No post for over %n days</source>
        <translation>
            <numerusform>Ei postia yli %n päivään</numerusform>
            <numerusform>Ei postia yli %n päivään</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has come yet.</source>
        <translation>Postia ei ole vielä saapunut.</translation>
    </message>
    <message>
        <source>No public holiday is in the way.</source>
        <translation>Yksikään pyhäpäivä ei osu väliin.</translation>
    </message>
    <message>
        <source>No questionnaire has its questions yet.</source>
        <translation>Missään kyselyssä ei ole vielä kysymyksiä.</translation>
    </message>
    <message>
        <source>No referral waits.</source>
        <translation>Yhtään lähetettä ei odota.</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Arviointeja ei ole vielä.</translation>
    </message>
    <message>
        <source>No row with column names was found. They are for example pvm, alku, loppu, asiakas.</source>
        <translation>Riviä, jossa on sarakkeiden nimet, ei löytynyt. Ne ovat esimerkiksi pvm, alku, loppu, asiakas.</translation>
    </message>
    <message>
        <source>No text waits.</source>
        <translation>Yhtään tekstiä ei odota.</translation>
    </message>
    <message>
        <source>No themed days yet. Add below what you have held or agreed on.</source>
        <translation>Ei vielä teemapäiviä. Lisää alla pidetyt ja sovitut.</translation>
    </message>
    <message>
        <source>No trainings yet. Add below what you have given.</source>
        <translation>Ei vielä koulutuksia. Lisää alla pidetyt.</translation>
    </message>
    <message>
        <source>No valid signature was found in this file</source>
        <translation>Tiedostosta ei löytynyt pätevää allekirjoitusta</translation>
    </message>
    <message>
        <source>No version would be in force from {first} to {last}. Choose an earlier first day.</source>
        <translation>Mikään versio ei olisi voimassa {first}–{last}. Valitse aiempi alkupäivä.</translation>
    </message>
    <message>
        <source>No visits logged yet.</source>
        <translation>Käyntejä ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>No visits logged yet. Each logged visit brings its note here.</source>
        <translation>Käyntejä ei ole vielä kirjattu. Jokaisen kirjatun käynnin muistiinpano tulee tähän.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Ei vielä käyntejä</translation>
    </message>
    <message>
        <source>No {number}, signed {when}</source>
        <translation>Nro {number}, allekirjoitettu {when}</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Muisti&amp;inpanot</translation>
    </message>
    <message>
        <source>No, there is one session less</source>
        <translation>Ei, kertoja on yksi vähemmän</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Nobody has asked for extra hours.</source>
        <translation>Kukaan ei ole pyytänyt lisätunteja.</translation>
    </message>
    <message>
        <source>Nobody has been asked in yet.</source>
        <translation>Ketään ei ole vielä kysytty mukaan.</translation>
    </message>
    <message>
        <source>Nobody has been erased.</source>
        <translation>Ketään ei ole poistettu.</translation>
    </message>
    <message>
        <source>Nobody is enrolled on this day</source>
        <translation>Kukaan ei ole kurssilla tänä päivänä</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Täällä ei ole vielä ketään.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Draw the map together and add those whom the client trusts.</source>
        <translation>Täällä ei ole vielä ketään. Piirtäkää kartta yhdessä ja lisää ne, joihin asiakas luottaa.</translation>
    </message>
    <message>
        <source>Nobody is taking part on that day.</source>
        <translation>Sinä päivänä ei ole osallistujia.</translation>
    </message>
    <message>
        <source>Nobody is written down by name. To keep names, change the plan of the course.</source>
        <translation>Ketään ei kirjata nimellä. Jos haluat nimet, muuta kurssin suunnitelmaa.</translation>
    </message>
    <message>
        <source>Nobody keeps paper yet.</source>
        <translation>Kukaan ei kirjaa vielä paperilla.</translation>
    </message>
    <message>
        <source>Nobody new is named to this worker, and no new computer can be invited. What has been sent stays. End the right of each computer too, once all has come.</source>
        <translation>Tälle työntekijälle ei nimetä ketään uutta eikä kutsuta uutta konetta. Lähetetty säilyy. Päätä myös jokaisen koneen oikeus, kun kaikki on tullut.</translation>
    </message>
    <message>
        <source>Nobody pays for the hours; kilometres may be paid tax-free up to a yearly limit.</source>
        <translation>Tunneista ei makseta. Kilometreistä voidaan maksaa verovapaasti vuosirajaan asti.</translation>
    </message>
    <message>
        <source>Nobody sees which answer is yours.</source>
        <translation>Kukaan ei näe, mikä vastaus on sinun.</translation>
    </message>
    <message>
        <source>Nobody was found with these letters.</source>
        <translation>Näillä kirjaimilla ei löytynyt ketään.</translation>
    </message>
    <message>
        <source>Nobody yet. A partner may propose people, give the place or pay something: write it down.</source>
        <translation>Ei vielä ketään. Kumppani voi ehdottaa osallistujia, antaa tilan tai maksaa jotakin: kirjoita se tähän.</translation>
    </message>
    <message>
        <source>Nobody's time is over.</source>
        <translation>Kenenkään aika ei ole täynnä.</translation>
    </message>
    <message>
        <source>Northern Sámi</source>
        <translation>pohjoissaame</translation>
    </message>
    <message>
        <source>Not &amp;reached after all</source>
        <translation>&amp;Ei saavutettukaan</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ei vielä sovittu</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Ei vielä viety</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Ei laskettu.</translation>
    </message>
    <message>
        <source>Not delivered to the coordinator</source>
        <translation>Ei vielä koordinaattorilla</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ei vielä tehty</translation>
    </message>
    <message>
        <source>Not everything that is in the place could be seen. Nothing was taken to be missing. Try again later.</source>
        <translation>Kaikkea, mitä paikassa on, ei saatu näkyviin. Mitään ei tulkittu puuttuvaksi. Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>Not filled yet.</source>
        <translation>Ei vielä täytetty.</translation>
    </message>
    <message>
        <source>Not in use. The computer can keep a key so that the program opens without the passphrase.</source>
        <translation>Ei käytössä. Tietokone voi säilyttää avaimen, jolla ohjelma avautuu ilman salasanaa.</translation>
    </message>
    <message>
        <source>Not in use. The computer does not know sealed files yet.</source>
        <translation>Ei käytössä. Tietokone ei vielä tunne sinetöityjä tiedostoja.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Ei merkitty</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ei tavattu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Not now if</source>
        <translation>Ei juuri nyt, jos</translation>
    </message>
    <message>
        <source>Not on the list of this session: {numbers}. Nothing was marked. If somebody new stands there, add the person to the course first.</source>
        <translation>Tämän kerran listalla ei ole numeroa {numbers}. Mitään ei merkitty. Jos rivillä on uusi tulija, lisää hänet ensin kurssille.</translation>
    </message>
    <message>
        <source>Not one letter has been changed since signing</source>
        <translation>Kirjaintakaan ei ole muutettu allekirjoituksen jälkeen</translation>
    </message>
    <message>
        <source>Not paid: {kinds}.</source>
        <translation>Ei makseta: {kinds}.</translation>
    </message>
    <message>
        <source>Not quite yet.</source>
        <translation>Ei aivan vielä.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Not saved yet. Everything typed is kept; see the marked field.</source>
        <translation>Ei vielä tallennettu. Kaikki kirjoitettu on tallessa; katso merkittyä kohtaa.</translation>
    </message>
    <message>
        <source>Not signed yet. It is made of the plan and the promises, and signed before the course.</source>
        <translation>Ei vielä allekirjoitettu. Sopimus syntyy suunnitelmasta ja lupauksista, ja se allekirjoitetaan ennen kurssia.</translation>
    </message>
    <message>
        <source>Not signed yet. What was signed and written is kept; see the marked place.</source>
        <translation>Ei vielä allekirjoitettu. Allekirjoitukset ja tekstit ovat tallessa; katso merkittyä kohtaa.</translation>
    </message>
    <message>
        <source>Not signed yet: something is missing. What was signed and written is kept.</source>
        <translation>Ei vielä allekirjoitettu: jotain puuttuu. Allekirjoitukset ja tekstit ovat tallessa.</translation>
    </message>
    <message>
        <source>Not signed yet: {months}</source>
        <translation>Ei vielä allekirjoitettu: {months}</translation>
    </message>
    <message>
        <source>Not suitable now</source>
        <translation>Ei sovi nyt</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ei tänään</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Notes and names stay on this computer.</source>
        <translation>Muistiinpanot ja nimet jäävät tälle koneelle.</translation>
    </message>
    <message>
        <source>Notes of a visit read</source>
        <translation>Käynnin muistiinpanot luettu</translation>
    </message>
    <message>
        <source>Notes of meetings with somebody else too</source>
        <translation>Yhteisten tapaamisten muistiinpanot</translation>
    </message>
    <message>
        <source>Notes stay here unless somebody needs one for a reason. Tick only that one, and write why: the reason goes along and is seen in the log.</source>
        <translation>Muistiinpanot jäävät tänne, ellei jotakin niistä tarvita. Valitse vain se ja kirjoita syy: syy lähtee mukana ja näkyy lokissa.</translation>
    </message>
    <message>
        <source>Nothing agreed.</source>
        <translation>Ei sovittua.</translation>
    </message>
    <message>
        <source>Nothing clean to approve</source>
        <translation>Ei selviä hyväksyttäviä</translation>
    </message>
    <message>
        <source>Nothing earlier is kept of this.</source>
        <translation>Tästä ei ole tallessa aiempia versioita.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Mihinkään ei ole vielä vastattu.</translation>
    </message>
    <message>
        <source>Nothing has been bought yet.</source>
        <translation>Mitään ei ole vielä ostettu.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Nothing has been copied to a stick yet.</source>
        <translation>Tikulle ei ole vielä kopioitu.</translation>
    </message>
    <message>
        <source>Nothing has been entered of this month.</source>
        <translation>Tältä kuulta ei ole kirjattu mitään.</translation>
    </message>
    <message>
        <source>Nothing has been heard from the coordinator for over a year. Fetch the post first, or check the computer's date.</source>
        <translation>Koordinaattorista ei ole kuulunut yli vuoteen. Hae ensin posti tai tarkista tietokoneen päivä.</translation>
    </message>
    <message>
        <source>Nothing has been heard from the coordinator for over a year. Fetch the post.</source>
        <translation>Koordinaattorista ei ole kuulunut yli vuoteen. Hae posti.</translation>
    </message>
    <message>
        <source>Nothing has been marked as paid in this year.</source>
        <translation>Tänä vuonna ei ole merkitty mitään maksetuksi.</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet. It is taken in whole or not at all.</source>
        <translation>Mitään ei ole vielä tuotu. Tiedosto tuodaan kokonaan tai ei ollenkaan.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last signature.</source>
        <translation>Mikään ei ole muuttunut edellisen allekirjoituksen jälkeen.</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Mitään ei ole vielä tullut</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Mitään ei ole vielä tullut.</translation>
    </message>
    <message>
        <source>Nothing in this looks like a referral. Type it in the form.</source>
        <translation>Tästä ei löytynyt lähetettä. Kirjoita tiedot lomakkeelle.</translation>
    </message>
    <message>
        <source>Nothing in this month yet</source>
        <translation>Tässä kuussa ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Nothing is agreed on. Tasks are written with the visit, under Promises.</source>
        <translation>Mitään ei ole sovittu. Välitehtävät kirjoitetaan käynnin yhteydessä kohtaan Lupaukset.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Mitään ei ole tulossa.</translation>
    </message>
    <message>
        <source>Nothing is lost. If you have restored a backup or moved to another machine, go on: the coordinator is told, and what is missing there is sent again. If you know nothing of it, call your coordinator first.</source>
        <translation>Mitään ei ole kadonnut. Jos olet palauttanut varmuuskopion tai vaihtanut konetta, jatka: koordinaattori saa siitä tiedon, ja puuttuvat lähetetään uudelleen. Jos et tiedä asiasta mitään, soita ensin koordinaattorille.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message>
        <source>Nothing is noted for this year yet.</source>
        <translation>Tälle vuodelle ei ole vielä merkintöjä.</translation>
    </message>
    <message>
        <source>Nothing is paid for the hours.</source>
        <translation>Tunneista ei makseta.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: this may be somebody who is already a client. Everything typed is kept.</source>
        <translation>Ei vielä tallennettu: tämä voi olla ihminen, joka on jo asiakkaana. Kaikki kirjoitettu on tallessa.</translation>
    </message>
    <message>
        <source>Nothing is shown yet</source>
        <translation>Mitään ei vielä näytetä</translation>
    </message>
    <message>
        <source>Nothing is taken from this machine any more.</source>
        <translation>Tältä koneelta ei enää oteta vastaan.</translation>
    </message>
    <message>
        <source>Nothing new either way</source>
        <translation>Uutta ei ollut kumpaankaan suuntaan</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ei mitään uutta.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Tältä päivältä ei ole mitään.</translation>
    </message>
    <message>
        <source>Nothing repeats yet. Add below what you have agreed with a client.</source>
        <translation>Vielä ei ole toistuvia tapaamisia. Lisää alle, mitä olet asiakkaan kanssa sopinut.</translation>
    </message>
    <message>
        <source>Nothing to be paid comes of this.</source>
        <translation>Tästä ei synny maksettavaa.</translation>
    </message>
    <message>
        <source>Nothing to pay of this month.</source>
        <translation>Tältä kuulta ei ole maksettavaa.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Kaikki on tehty</translation>
    </message>
    <message>
        <source>Nothing waits for you. All is logged.</source>
        <translation>Mikään ei odota. Kaikki on kirjattu.</translation>
    </message>
    <message>
        <source>Nothing was found. Try the beginning of a word or a code.</source>
        <translation>Mitään ei löytynyt. Kokeile sanan alkua tai tunnusta.</translation>
    </message>
    <message>
        <source>Nothing was saved yet; all rows are here.</source>
        <translation>Mitään ei vielä tallennettu; kaikki rivit ovat tässä.</translation>
    </message>
    <message>
        <source>Nothing was sent. Answer the question on the page first.</source>
        <translation>Mitään ei lähetetty. Vastaa ensin sivulla olevaan kysymykseen.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Mend the file in its own program and choose it again.</source>
        <translation>Mitään ei tuotu. Korjaa tiedosto omassa ohjelmassaan ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Nothing yet. Interviews are agreed on with each person under Participants.</source>
        <translation>Ei vielä mitään. Haastattelut sovitaan kunkin kanssa Osallistujat-välilehdellä.</translation>
    </message>
    <message>
        <source>Nothing you do in practice can be sent anywhere.</source>
        <translation>Harjoituksesta ei lähde mitään minnekään.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Now all your hours share one limit, so these have no effect.</source>
        <translation>Nyt kaikilla tunneillasi on yhteinen raja, joten nämä eivät vaikuta.</translation>
    </message>
    <message>
        <source>Now send it to your coordinator: Mail, Send and fetch. You need not give any files.</source>
        <translation>Lähetä se nyt koordinaattorillesi: Posti, Lähetä ja hae. Tiedostoja ei tarvitse antaa erikseen.</translation>
    </message>
    <message>
        <source>Number of leaders</source>
        <translation>Ohjaajia</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Ihmisiä</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Kertojen määrä</translation>
    </message>
    <message>
        <source>Number of the payment decision</source>
        <translation>Maksupäätöksen numero</translation>
    </message>
    <message>
        <source>Number of the payment decision {number}</source>
        <translation>Maksupäätöksen numero {number}</translation>
    </message>
    <message>
        <source>Number {number} of {name} stays as it is here, and the other version is set aside with all that was built on it. It stays in the archive.</source>
        <translation>Numero {number} ({name}) jää voimaan tällaisena. Toinen versio ja kaikki sen päälle tehty siirretään sivuun. Ne säilyvät arkistossa.</translation>
    </message>
    <message>
        <source>Numbers compared with the coordinator</source>
        <translation>Numerot verrattu koordinaattorin kanssa</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Päivän luvut</translation>
    </message>
    <message>
        <source>Numbers of a sign-in sheet</source>
        <translation>Osallistujalistan numerot</translation>
    </message>
    <message>
        <source>Numbers of those who signed</source>
        <translation>Niiden numerot, jotka kirjoittivat nimensä</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Selvä</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people it is not written where they go on.</source>
        <translation>
            <numerusform>Yhdeltä puuttuu vielä, mihin hän jatkaa.</numerusform>
            <numerusform>%n ihmiseltä puuttuu vielä, mihin he jatkavat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a place only the part before the first comma is kept.</source>
        <translation>Paikasta tallennetaan vain osa ennen ensimmäistä pilkkua.</translation>
    </message>
    <message>
        <source>Of some parts it cannot be known how much is missing.</source>
        <translation>Joistakin osista ei voi tietää, kuinka paljon puuttuu.</translation>
    </message>
    <message>
        <source>Of which programme</source>
        <translation>Mistä toiminnasta</translation>
    </message>
    <message>
        <source>Offer it if</source>
        <translation>Tarjoa, jos</translation>
    </message>
    <message>
        <source>Offered passphrase</source>
        <translation>Ehdotettu salasana</translation>
    </message>
    <message>
        <source>Official decisions are made in the client information system. Here are their days and numbers.</source>
        <translation>Viralliset päätökset tehdään asiakastietojärjestelmässä. Täällä ovat niiden päivät ja numerot.</translation>
    </message>
    <message>
        <source>Old agreement on paper</source>
        <translation>Vanha paperisopimus</translation>
    </message>
    <message>
        <source>Old backups hold the data, encrypted, until they are thinned out. The certificate says the day. A copy on a stick must be deleted by hand.</source>
        <translation>Vanhoissa varmuuskopioissa tiedot ovat salattuina, kunnes kopiot harvenevat pois. Päivä on todistuksessa. Tikulle viety kopio on poistettava itse.</translation>
    </message>
    <message>
        <source>Old copy found in the place of the records</source>
        <translation>Vanha kopio havaittu tietojen paikalla</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation>Vanha kirjanpito</translation>
    </message>
    <message>
        <source>Older information about the coordinator's space was offered in place of the newer. It was not taken. Tell the coordinator.</source>
        <translation>Uudemman tiedon tilalle tarjottiin vanhaa tietoa koordinaattorin tilasta. Sitä ei otettu. Kerro koordinaattorille.</translation>
    </message>
    <message>
        <source>On &amp;board the whole way</source>
        <translation>K&amp;yydissä koko matkan</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>Kyydissä</translation>
    </message>
    <message>
        <source>On board the whole way</source>
        <translation>Kyydissä koko matkan</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>On the course from {day}</source>
        <translation>Kurssilla {day} alkaen</translation>
    </message>
    <message>
        <source>On to the next question</source>
        <translation>Seuraavaan kysymykseen</translation>
    </message>
    <message>
        <source>One &amp;month</source>
        <translation>&amp;Kuukausi</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Yksi vastaus</translation>
    </message>
    <message>
        <source>One arrival less</source>
        <translation>Yksi tulija vähemmän</translation>
    </message>
    <message>
        <source>One arrival more</source>
        <translation>Yksi tulija lisää</translation>
    </message>
    <message>
        <source>One decimal is enough here, for example 24,5.</source>
        <translation>Yksi desimaali riittää tässä, esimerkiksi 24,5.</translation>
    </message>
    <message>
        <source>One decision is for</source>
        <translation>Yksi päätös tehdään</translation>
    </message>
    <message>
        <source>One for each answer, the lowest first; or only the lowest and the highest.</source>
        <translation>Yksi kutakin vastausta kohti, pienin ensin, tai vain pienin ja suurin.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetki vain…</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>Uusi kysymys</translation>
    </message>
    <message>
        <source>One of the copies does not open. The main key stays on this computer. Save both copies again.</source>
        <translation>Toinen kopio ei avaudu. Pääavain jää tälle koneelle. Tallenna kumpikin kopio uudelleen.</translation>
    </message>
    <message>
        <source>One on each line, for example: 0–5 needs a change</source>
        <translation>Yksi joka rivillä, esimerkiksi: 0–5 kaipaa muutosta</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Yksi joka riville.</translation>
    </message>
    <message>
        <source>One person approves a claim.</source>
        <translation>Hakemuksen hyväksyy yksi ihminen.</translation>
    </message>
    <message>
        <source>One person is enough</source>
        <translation>Yksi riittää</translation>
    </message>
    <message>
        <source>One person less</source>
        <translation>Yksi ihminen vähemmän</translation>
    </message>
    <message>
        <source>One person may have several, so the lines do not add up.</source>
        <translation>Yhdellä ihmisellä voi olla monta, joten rivit eivät summaudu.</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>Yksi ihminen lisää</translation>
    </message>
    <message>
        <source>One score</source>
        <translation>Yksi pistemäärä</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Kahden kesken</translation>
    </message>
    <message>
        <source>Only agree on the time</source>
        <translation>Sovi vain aika</translation>
    </message>
    <message>
        <source>Only an answer of this month can be taken back.</source>
        <translation>Vain tämän kuun vastauksen voi ottaa takaisin.</translation>
    </message>
    <message>
        <source>Only how many</source>
        <translation>Vain lukumäärä</translation>
    </message>
    <message>
        <source>Only if your payer pays less after a certain number of kilometres in a year. Usually empty.</source>
        <translation>Vain jos maksaja maksaa vähemmän tietyn vuosittaisen kilometrimäärän jälkeen. Yleensä tyhjä.</translation>
    </message>
    <message>
        <source>Only that the time is taken</source>
        <translation>Vain että aika on varattu</translation>
    </message>
    <message>
        <source>Only the coordinator can open this. No names, addresses or texts of yours are in it.</source>
        <translation>Vain koordinaattori voi avata tämän. Siinä ei ole nimiä, osoitteita eikä kirjoittamiasi tekstejä.</translation>
    </message>
    <message>
        <source>Only the name and the code are needed. The rest can be added later.</source>
        <translation>Vain nimi ja tunnus tarvitaan. Muut tiedot voi lisätä myöhemmin.</translation>
    </message>
    <message>
        <source>Only the name, the first day and the times are needed. The rest can be added later.</source>
        <translation>Vain nimi, ensimmäinen päivä ja kellonajat tarvitaan. Muut voi lisätä myöhemmin.</translation>
    </message>
    <message>
        <source>Only the passphrase opens now.</source>
        <translation>Nyt ohjelma avautuu vain salasanalla.</translation>
    </message>
    <message>
        <source>Only the table leaves: days, times, kilometres, sums and client codes</source>
        <translation>Vain taulukko lähtee: päivät, ajat, kilometrit, summat ja asiakkaiden tunnukset</translation>
    </message>
    <message>
        <source>Only the worker opens this. Until then nothing but this client's own page is in sight.</source>
        <translation>Tästä pääsee vain työntekijä. Siihen asti näkyvissä on vain tämän asiakkaan oma sivu.</translation>
    </message>
    <message>
        <source>Only this &amp;day</source>
        <translation>Vain tämä &amp;päivä</translation>
    </message>
    <message>
        <source>Only this table leaves the machine</source>
        <translation>Tältä koneelta lähtee vain tämä taulukko</translation>
    </message>
    <message>
        <source>Only what is before the first comma leaves this computer: Sodankylä, Jäämerentie 1</source>
        <translation>Tältä koneelta lähtee vain se, mikä on ennen ensimmäistä pilkkua: Sodankylä, Jäämerentie 1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open a client's page first. F9 then shows it to the client, and nothing else.</source>
        <translation>Avaa ensin asiakkaan sivu. F9 näyttää sen silloin asiakkaalle, eikä mitään muuta.</translation>
    </message>
    <message>
        <source>Open a new period</source>
        <translation>Avaa uusi jakso</translation>
    </message>
    <message>
        <source>Open a period</source>
        <translation>Avaa jakso</translation>
    </message>
    <message>
        <source>Open a worker's recovery key</source>
        <translation>Avaa työntekijän palautusavain</translation>
    </message>
    <message>
        <source>Open and change</source>
        <translation>Avaa ja muuta</translation>
    </message>
    <message>
        <source>Open and write down</source>
        <translation>Avaa ja kirjaa</translation>
    </message>
    <message>
        <source>Open for another purpose</source>
        <translation>Avaa toista tarkoitusta varten</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as XLSX or CSV.</source>
        <translation>Avaa se omassa ohjelmassaan ja tallenna muodossa XLSX tai CSV.</translation>
    </message>
    <message>
        <source>Open it in its own program, take the password away and save it as XLSX or CSV.</source>
        <translation>Avaa se omassa ohjelmassaan, poista salasana ja tallenna muodossa XLSX tai CSV.</translation>
    </message>
    <message>
        <source>Open months are counted again without it. Signed months stay as they are.</source>
        <translation>Avoimet kuukaudet lasketaan uudelleen ilman sitä. Allekirjoitetut pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Open months follow these. A signed month stays as it was signed.</source>
        <translation>Avoimet kuukaudet noudattavat näitä. Allekirjoitettu kuukausi pysyy sellaisena kuin se allekirjoitettiin.</translation>
    </message>
    <message>
        <source>Open place, no names asked</source>
        <translation>Avoin paikka, nimeä ei kysytä</translation>
    </message>
    <message>
        <source>Open the &amp;course session</source>
        <translation>Avaa ku&amp;rssikerta</translation>
    </message>
    <message>
        <source>Open the &amp;paper</source>
        <translation>Avaa &amp;paperi</translation>
    </message>
    <message>
        <source>Open the &amp;trip</source>
        <translation>Avaa ma&amp;tka</translation>
    </message>
    <message>
        <source>Open the &amp;visit</source>
        <translation>Avaa &amp;tapaaminen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Avaa kortti</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Open the client {name}</source>
        <translation>Avaa asiakas {name}</translation>
    </message>
    <message>
        <source>Open the client's card</source>
        <translation>Avaa asiakkaan kortti</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Avaa kurssi</translation>
    </message>
    <message>
        <source>Open the course again</source>
        <translation>Avaa kurssi uudelleen</translation>
    </message>
    <message>
        <source>Open the course session</source>
        <translation>Avaa kurssikerta</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Avaa posti</translation>
    </message>
    <message>
        <source>Open the meeting {line}</source>
        <translation>Avaa tapaaminen {line}</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Avaa kuukausi</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Avaa paperi</translation>
    </message>
    <message>
        <source>Open the period</source>
        <translation>Avaa jakso</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>Avaa jakso uudelleen</translation>
    </message>
    <message>
        <source>Open the scan</source>
        <translation>Avaa skannaus</translation>
    </message>
    <message>
        <source>Open the trip</source>
        <translation>Avaa matka</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Avaa tapaaminen</translation>
    </message>
    <message>
        <source>Open the year's report</source>
        <translation>Avaa vuoden yhteenveto</translation>
    </message>
    <message>
        <source>Open their card</source>
        <translation>Avaa hänen korttinsa</translation>
    </message>
    <message>
        <source>Open them by double click</source>
        <translation>Avaa ne kaksoisnapsautuksella</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Avaa uudella salasanalla</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Avaa palautusavaimella</translation>
    </message>
    <message>
        <source>Open with this computer's key</source>
        <translation>Avaa tämän tietokoneen avaimella</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Avaa: {what}</translation>
    </message>
    <message>
        <source>Opened for: {purpose}</source>
        <translation>Avattu tarkoitukseen: {purpose}</translation>
    </message>
    <message>
        <source>Opening a period</source>
        <translation>Jakson avaaminen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Järjestö tai työpaikka</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Järjestäjä</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Muut kulut</translation>
    </message>
    <message>
        <source>Other trip: vehicle, stops, &amp;passengers</source>
        <translation>M&amp;uu matka: kulkuneuvo, pysähdykset, matkustajat</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Muita toiveita</translation>
    </message>
    <message>
        <source>Other words that came along</source>
        <translation>Muut mukana tulleet sanat</translation>
    </message>
    <message>
        <source>Others go to the waiting list</source>
        <translation>Muut tulevat jonoon</translation>
    </message>
    <message>
        <source>Others, in words</source>
        <translation>Muut, sanoin</translation>
    </message>
    <message>
        <source>Others, together: {names}</source>
        <translation>Muut yhteensä: {names}</translation>
    </message>
    <message>
        <source>Our count</source>
        <translation>Oma laskelma</translation>
    </message>
    <message>
        <source>Our own count differs in some places. Accept or return each of them first.</source>
        <translation>Oma laskentamme eroaa joissakin kohdissa. Hyväksy tai palauta ensin jokainen niistä.</translation>
    </message>
    <message>
        <source>Outcome of a visit marked</source>
        <translation>Käynnin tulos merkitty</translation>
    </message>
    <message>
        <source>Overlaps another meeting: {minutes}.</source>
        <translation>Päällekkäin toisen tapaamisen kanssa: {minutes}.</translation>
    </message>
    <message>
        <source>Own activity money</source>
        <translation>Oma toimintaraha</translation>
    </message>
    <message>
        <source>Own details</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>Own details changed</source>
        <translation>Omat tiedot muutettu</translation>
    </message>
    <message>
        <source>Own kilometre rate</source>
        <translation>Oma kilometrikorvaus</translation>
    </message>
    <message>
        <source>Own money in a year: {title}</source>
        <translation>Oma toimintaraha vuodessa: {title}</translation>
    </message>
    <message>
        <source>Own notes on the course</source>
        <translation>Omia muistiinpanoja kurssista</translation>
    </message>
    <message>
        <source>Own passphrase</source>
        <translation>Oma salasana</translation>
    </message>
    <message>
        <source>P L T A Y (keys: present, late, told beforehand, absent, everyone present)</source>
        <translation>L M I P K</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Pa&amp;ikka</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation>PIN täksi päiväksi</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>HARJOITUS</translation>
    </message>
    <message>
        <source>PRACTICE – the records are made up</source>
        <translation>HARJOITUS – tiedot ovat keksittyjä</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Maksaja</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sivu {number} / {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Pages make room by themselves.</source>
        <translation>Sivut mukautuvat itsestään.</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Maksetaan</translation>
    </message>
    <message>
        <source>Paid in the year</source>
        <translation>Maksettu vuonna</translation>
    </message>
    <message>
        <source>Paid in {year}</source>
        <translation>Maksettu vuonna {year}</translation>
    </message>
    <message>
        <source>Paid on {day}.</source>
        <translation>Maksettu {day}.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Maksettu.</translation>
    </message>
    <message>
        <source>Paid: {kinds}.</source>
        <translation>Maksetaan: {kinds}.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Paper &amp;form</source>
        <translation>&amp;Paperilomake</translation>
    </message>
    <message>
        <source>Paper for o&amp;thers (PDF)</source>
        <translation>&amp;Paperi muille (PDF)</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Paperilomake</translation>
    </message>
    <message>
        <source>Paper form (PDF)</source>
        <translation>Paperilomake (PDF)</translation>
    </message>
    <message>
        <source>Paper of a course made</source>
        <translation>Kurssin paperi tehty</translation>
    </message>
    <message>
        <source>Paper of a review made</source>
        <translation>Arvioinnin paperi tehty</translation>
    </message>
    <message>
        <source>Paper or text of a referral made</source>
        <translation>Lähetteestä tehty paperi tai teksti</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Participant removed from the course</source>
        <translation>Osallistuja poistettu kurssilta</translation>
    </message>
    <message>
        <source>Participant saved</source>
        <translation>Osallistuja tallennettu</translation>
    </message>
    <message>
        <source>Participant's details</source>
        <translation>Osallistujan tiedot</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Participants as a table…</source>
        <translation>Osallistujat taulukkona…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>Partner of a course</source>
        <translation>Kurssin kumppani</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Kumppanit</translation>
    </message>
    <message>
        <source>Partners and agreement</source>
        <translation>Kumppanit ja sopimus</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Kortin osat</translation>
    </message>
    <message>
        <source>Parts of the course</source>
        <translation>Kurssin osat</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sivun osat</translation>
    </message>
    <message>
        <source>Parts of the scale</source>
        <translation>Asteikon osat</translation>
    </message>
    <message>
        <source>Pass the group on</source>
        <translation>Anna ryhmä</translation>
    </message>
    <message>
        <source>Pass the groups on</source>
        <translation>Anna ryhmät</translation>
    </message>
    <message>
        <source>Passphrase of the main key</source>
        <translation>Pääavaimen salasana</translation>
    </message>
    <message>
        <source>Passphrase of the old main key</source>
        <translation>Vanhan pääavaimen salasana</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}</source>
        <translation>Salasana: {passphrase}</translation>
    </message>
    <message>
        <source>Password of the place</source>
        <translation>Paikan salasana</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Salasana palvelimella</translation>
    </message>
    <message>
        <source>Path to the goal: {goal}</source>
        <translation>Polku tavoitteeseen: {goal}</translation>
    </message>
    <message>
        <source>Pay details saved</source>
        <translation>Maksutiedot tallennettu</translation>
    </message>
    <message>
        <source>Pay&amp;er</source>
        <translation>Maksa&amp;ja</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Payer's details changed</source>
        <translation>Maksajan tiedot muutettu</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>Maksajan nimi</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>Maksaja: {payer}</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Maksajat</translation>
    </message>
    <message>
        <source>Payment bases of the month (PDF)</source>
        <translation>Kuukauden maksuperusteet (PDF)</translation>
    </message>
    <message>
        <source>Payment basis (PDF)</source>
        <translation>Maksuperuste (PDF)</translation>
    </message>
    <message>
        <source>Payment basis, {days}</source>
        <translation>Maksuperuste, {days}</translation>
    </message>
    <message>
        <source>Payment of an activity allowance</source>
        <translation>Toimintarahan maksupäätös</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Maksut</translation>
    </message>
    <message>
        <source>Payroll file made</source>
        <translation>Maksuaineisto tehty</translation>
    </message>
    <message>
        <source>Payroll number</source>
        <translation>Palkanlaskennan numero</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Vertaisryhmä</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>People are let in on another coordinator's computer.</source>
        <translation>Ihmiset otetaan mukaan toisen koordinaattorin koneella.</translation>
    </message>
    <message>
        <source>People are let in on this computer from now on.</source>
        <translation>Ihmiset otetaan tästä lähtien mukaan tällä koneella.</translation>
    </message>
    <message>
        <source>People of the course</source>
        <translation>Kurssin ihmiset</translation>
    </message>
    <message>
        <source>Perhaps something else first</source>
        <translation>Ehkä jokin muu ensin</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Period of service deleted</source>
        <translation>Palvelujakso poistettu</translation>
    </message>
    <message>
        <source>Period of service ended</source>
        <translation>Palvelujakso päätetty</translation>
    </message>
    <message>
        <source>Period of service saved</source>
        <translation>Palvelujakso tallennettu</translation>
    </message>
    <message>
        <source>Periods and reviews</source>
        <translation>Jaksot ja arvioinnit</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Lupa annettu</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation>Lupa peruttu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ihminen</translation>
    </message>
    <message>
        <source>Person of a referral erased</source>
        <translation>Lähetteen henkilötiedot poistettu</translation>
    </message>
    <message>
        <source>Person of the network</source>
        <translation>Verkoston ihminen</translation>
    </message>
    <message>
        <source>Person of the network deleted</source>
        <translation>Verkoston jäsen poistettu</translation>
    </message>
    <message>
        <source>Person of the network saved</source>
        <translation>Verkoston jäsen tallennettu</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Pho&amp;ne</source>
        <translation>Pu&amp;helin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Phone call or message</source>
        <translation>Puhelu tai viesti</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Puhelinlista</translation>
    </message>
    <message>
        <source>Photo of the map</source>
        <translation>Valokuva kartasta</translation>
    </message>
    <message>
        <source>Picture or scan of the receipt</source>
        <translation>Kuva tai skannaus kuitista</translation>
    </message>
    <message>
        <source>Picture or scan, if you have one</source>
        <translation>Kuva tai skannaus, jos sinulla on</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Kuvat ja PDF</translation>
    </message>
    <message>
        <source>Pictures and PDF files</source>
        <translation>Kuvat ja PDF-tiedostot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Place of these n&amp;umbers</source>
        <translation>Lukujen pai&amp;kka</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Plan of a course</source>
        <translation>Kurssin suunnitelma</translation>
    </message>
    <message>
        <source>Plan of an erasure viewed</source>
        <translation>Poistamisen suunnitelma katsottu</translation>
    </message>
    <message>
        <source>Plan of the course</source>
        <translation>Kurssin suunnitelma</translation>
    </message>
    <message>
        <source>Planning of a course</source>
        <translation>Kurssin suunnitteluaika</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>Post let in from a computer whose right has ended</source>
        <translation>Postia otettu mukaan koneelta, jonka oikeus on päättynyt</translation>
    </message>
    <message>
        <source>Practice passphrase: {passphrase}</source>
        <translation>Harjoituksen salasana: {passphrase}</translation>
    </message>
    <message>
        <source>Practise with example records</source>
        <translation>Harjoittele esimerkkitiedoilla</translation>
    </message>
    <message>
        <source>Prepare for the ending in good time, and meet less often little by little.</source>
        <translation>Valmistautukaa lopettamiseen hyvissä ajoin ja harventakaa tapaamisia vähitellen.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Present &amp;passphrase</source>
        <translation>Nykyinen &amp;salasana</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>Jatka painamalla mitä tahansa näppäintä.</translation>
    </message>
    <message>
        <source>Press how you know it.</source>
        <translation>Paina, mistä tiedät sen.</translation>
    </message>
    <message>
        <source>Print it or copy it by hand. Keep the paper at home, not in the laptop's bag.</source>
        <translation>Tulosta avain tai kirjoita se käsin. Pidä paperi kotona, ei tietokoneen laukussa.</translation>
    </message>
    <message>
        <source>Print it, have it signed by hand, take a picture or scan it, and choose the file here.</source>
        <translation>Tulosta, pyydä allekirjoitus, ota kuva tai skannaa, ja valitse tiedosto tähän.</translation>
    </message>
    <message>
        <source>Print the text, sign it together, and take a picture or scan of the signed paper.</source>
        <translation>Tulosta teksti, allekirjoittakaa se yhdessä ja ota allekirjoitetusta paperista kuva tai skannaus.</translation>
    </message>
    <message>
        <source>Program locked</source>
        <translation>Ohjelma lukittu</translation>
    </message>
    <message>
        <source>Program opened</source>
        <translation>Ohjelma avattu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Toimintamalli</translation>
    </message>
    <message>
        <source>Programme files</source>
        <translation>Toimintamallien tiedostot</translation>
    </message>
    <message>
        <source>Programme saved</source>
        <translation>Toimintamalli tallennettu</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Toimintamallit</translation>
    </message>
    <message>
        <source>Promise marked as done</source>
        <translation>Lupaus merkitty tehdyksi</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sovitut asiat</translation>
    </message>
    <message>
        <source>Proposed by {who}</source>
        <translation>Ehdottaja: {who}</translation>
    </message>
    <message>
        <source>Protected together with reports given out before: {days}</source>
        <translation>Suojattu yhdessä aiemmin annettujen raporttien kanssa: {days}</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Hankinta</translation>
    </message>
    <message>
        <source>Purchase deleted</source>
        <translation>Ostos poistettu</translation>
    </message>
    <message>
        <source>Purchase saved</source>
        <translation>Ostos tallennettu</translation>
    </message>
    <message>
        <source>Purchase with own activity money deleted</source>
        <translation>Oman toimintarahan ostos poistettu</translation>
    </message>
    <message>
        <source>Purchase with own activity money saved</source>
        <translation>Oman toimintarahan ostos tallennettu</translation>
    </message>
    <message>
        <source>Purchase with the activity money</source>
        <translation>Hankinta toimintarahalla</translation>
    </message>
    <message>
        <source>Purchase with the own activity money</source>
        <translation>Hankinta omalla toimintarahalla</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Hankinnat</translation>
    </message>
    <message>
        <source>Purchases, what is left, and the receipts, signed.</source>
        <translation>Hankinnat, jäljellä oleva raha ja kuitit, allekirjoitettuna.</translation>
    </message>
    <message>
        <source>Purpose of the drive</source>
        <translation>Matkan tarkoitus</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Purpose of use chosen</source>
        <translation>Käyttötarkoitus valittu</translation>
    </message>
    <message>
        <source>Purpose, if not this visit</source>
        <translation>Tarkoitus, jos muu kuin tämä käynti</translation>
    </message>
    <message>
        <source>Put a comma after the village: {example}</source>
        <translation>Laita pilkku paikkakunnan jälkeen: {example}</translation>
    </message>
    <message>
        <source>Put back the previous key file</source>
        <translation>Ota edellinen avaintiedosto käyttöön</translation>
    </message>
    <message>
        <source>Put in by mistake</source>
        <translation>Lisätty vahingossa</translation>
    </message>
    <message>
        <source>Put the main key away</source>
        <translation>Siirrä pääavain talteen</translation>
    </message>
    <message>
        <source>Put the period into the calendar</source>
        <translation>Pane jakso kalenteriin</translation>
    </message>
    <message>
        <source>Put the referral right</source>
        <translation>Lähetteen muuttaminen</translation>
    </message>
    <message>
        <source>Put the usual barriers back</source>
        <translation>Palauta tavalliset esteet</translation>
    </message>
    <message>
        <source>Put the whole period into the calendar at once. Single meetings can be moved later.</source>
        <translation>Pane koko jakso kalenteriin kerralla. Yksittäisiä tapaamisia voi siirtää myöhemmin.</translation>
    </message>
    <message>
        <source>Put these into the calendar</source>
        <translation>Pane nämä kalenteriin</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Put together already</source>
        <translation>On yhdistetty</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Edellinen neljännes</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Kysymys {number}/{count}</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Kysymys {n}</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Kysely</translation>
    </message>
    <message>
        <source>Questionnaire deleted</source>
        <translation>Kysely poistettu</translation>
    </message>
    <message>
        <source>Questionnaire files</source>
        <translation>Kyselytiedostot</translation>
    </message>
    <message>
        <source>Questionnaire of a client</source>
        <translation>Asiakkaan kysely</translation>
    </message>
    <message>
        <source>Questionnaire saved</source>
        <translation>Kysely tallennettu</translation>
    </message>
    <message>
        <source>Questionnaires, first and last</source>
        <translation>Kyselyt alussa ja lopussa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Questions as the client sees them</source>
        <translation>Kysymykset niin kuin asiakas ne näkee</translation>
    </message>
    <message>
        <source>Questions in English</source>
        <translation>Kysymykset englanniksi</translation>
    </message>
    <message>
        <source>Questions in Finnish</source>
        <translation>Kysymykset suomeksi</translation>
    </message>
    <message>
        <source>Questions in Swedish</source>
        <translation>Kysymykset ruotsiksi</translation>
    </message>
    <message>
        <source>Questions in Swedish and English</source>
        <translation>Kysymykset ruotsiksi ja englanniksi</translation>
    </message>
    <message>
        <source>Questions of a questionnaire</source>
        <translation>Kyselyn kysymykset</translation>
    </message>
    <message>
        <source>Questions of the feedback</source>
        <translation>Palautteen kysymykset</translation>
    </message>
    <message>
        <source>Questions still missing</source>
        <translation>Kysymykset puuttuvat vielä</translation>
    </message>
    <message>
        <source>Questions that help to write a good goal</source>
        <translation>Kysymyksiä hyvän tavoitteen avuksi</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Reached: {goal}</source>
        <translation>Saavutettu: {goal}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Lue teksti</translation>
    </message>
    <message>
        <source>Read the text into the form</source>
        <translation>Lue teksti lomakkeelle</translation>
    </message>
    <message>
        <source>Read version {number}</source>
        <translation>Lue versio {number}</translation>
    </message>
    <message>
        <source>Reading or saving is not allowed there: the stick may be locked, or you lack the right. Ask whoever looks after the place.</source>
        <translation>Paikassa ei saa lukea tai tallentaa. Tikku voi olla lukittu tai sinulta puuttuu oikeus. Kysy siltä, joka hoitaa paikkaa.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Tiedostoa luetaan.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Luetaan …</translation>
    </message>
    <message>
        <source>Ready for the next visitor.</source>
        <translation>Valmiina seuraavaan kävijään.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Reason about a claim</source>
        <translation>Syy hakemukseen</translation>
    </message>
    <message>
        <source>Reason of an address annex</source>
        <translation>Osoiteliitteen syy</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Syy muutamalla sanalla</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Syy: {words}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kuitti</translation>
    </message>
    <message>
        <source>Receipt is kept, change it…</source>
        <translation>Kuitti on tallessa, vaihda…</translation>
    </message>
    <message>
        <source>Receipt: {name}</source>
        <translation>Kuitti: {name}</translation>
    </message>
    <message>
        <source>Records begun</source>
        <translation>Tiedot perustettu</translation>
    </message>
    <message>
        <source>Records brought to the form of a new program</source>
        <translation>Tiedot muutettu uuden ohjelman muotoon</translation>
    </message>
    <message>
        <source>Records cannot be kept here</source>
        <translation>Tietoja ei voi pitää tässä</translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation>Tietoja muutettu</translation>
    </message>
    <message>
        <source>Records checked for damage</source>
        <translation>Tietojen eheys tarkistettu</translation>
    </message>
    <message>
        <source>Records in and out</source>
        <translation>Tiedot sisään ja ulos</translation>
    </message>
    <message>
        <source>Records restored from a backup</source>
        <translation>Tiedot palautettu varmuuskopiosta</translation>
    </message>
    <message>
        <source>Records taken in from a file</source>
        <translation>Tiedot tuotu tiedostosta</translation>
    </message>
    <message>
        <source>Records taken out to an unencrypted file</source>
        <translation>Tiedot viety salaamattomaan tiedostoon</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Recovery key sealed for the coordinator's envelope</source>
        <translation>Palautusavain suljettu koordinaattorin kirjekuoreen</translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation>Palautusavainta käytetty</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Lähete</translation>
    </message>
    <message>
        <source>Referral decided about</source>
        <translation>Lähetteestä päätetty</translation>
    </message>
    <message>
        <source>Referral opened</source>
        <translation>Lähete avattu</translation>
    </message>
    <message>
        <source>Referrals, claims and everything else that has come to you are copied there, read back and compared, and then taken out of this profile. Other coordinators of the space can use them there.</source>
        <translation>Lähetteet, hakemukset ja kaikki muu sinulle tullut kopioidaan sinne, luetaan takaisin ja verrataan, ja otetaan sitten pois tästä profiilista. Tilan muut koordinaattorit voivat käyttää niitä siellä.</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Referrer's contact</source>
        <translation>Tekijän yhteystiedot</translation>
    </message>
    <message>
        <source>Referrer's email</source>
        <translation>Lähetteen tekijän sähköposti</translation>
    </message>
    <message>
        <source>Referrer's phone</source>
        <translation>Lähetteen tekijän puhelin</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Rekisteröity</translation>
    </message>
    <message>
        <source>Relation to the client</source>
        <translation>Suhde asiakkaaseen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Muistuta: {name}</translation>
    </message>
    <message>
        <source>Remind {name}, {phone}</source>
        <translation>Muistuta: {name}, {phone}</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Muistutettu</translation>
    </message>
    <message>
        <source>Reminder marked as made</source>
        <translation>Muistutus merkitty tehdyksi</translation>
    </message>
    <message>
        <source>Renew the decisions</source>
        <translation>Jatka päätöksiä</translation>
    </message>
    <message>
        <source>Report for a partner</source>
        <translation>Raportti yhteistyökumppanille</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>Raportti paperilla (PDF)</translation>
    </message>
    <message>
        <source>Reports given out</source>
        <translation>Annetut raportit</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Tehtyjä raportteja</translation>
    </message>
    <message>
        <source>Request for erasure taken back</source>
        <translation>Tietojen poistamisen pyyntö peruttu</translation>
    </message>
    <message>
        <source>Request for extra hours</source>
        <translation>Lisätuntipyyntö</translation>
    </message>
    <message>
        <source>Request for extra hours answered</source>
        <translation>Lisätuntien pyyntöön vastattu</translation>
    </message>
    <message>
        <source>Request to join made</source>
        <translation>Liittymispyyntö tehty</translation>
    </message>
    <message>
        <source>Request to join taken back</source>
        <translation>Liittymispyyntö peruttu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Require two people</source>
        <translation>Vaadi kaksi ihmistä</translation>
    </message>
    <message>
        <source>Residents' needs</source>
        <translation>Asukkaiden tarpeet</translation>
    </message>
    <message>
        <source>Restoring was tried {when}, and it did not succeed. Another backup was made.</source>
        <translation>Palautusta kokeiltiin {when}, eikä se onnistunut. Uusi varmuuskopio tehtiin.</translation>
    </message>
    <message>
        <source>Restoring was tried {when}, and it succeeded.</source>
        <translation>Palautusta kokeiltiin {when}, ja se onnistui.</translation>
    </message>
    <message>
        <source>Review deleted</source>
        <translation>Arviointi poistettu</translation>
    </message>
    <message>
        <source>Review opened</source>
        <translation>Arviointi avattu</translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation>Arviointi tallennettu</translation>
    </message>
    <message>
        <source>Review signed</source>
        <translation>Arviointi allekirjoitettu</translation>
    </message>
    <message>
        <source>Review with the client</source>
        <translation>Arviointi asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytmi</translation>
    </message>
    <message>
        <source>Right of a computer ended</source>
        <translation>Koneen oikeus päätetty</translation>
    </message>
    <message>
        <source>Right of a computer renewed</source>
        <translation>Koneen oikeutta jatkettu</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Oikeudet</translation>
    </message>
    <message>
        <source>Room for how many people at once</source>
        <translation>Monelleko ihmiselle on tilaa yhtä aikaa</translation>
    </message>
    <message>
        <source>Rounded from {before} to {after}.</source>
        <translation>Pyöristetty: {before} on nyt {after}.</translation>
    </message>
    <message>
        <source>Rounding goes</source>
        <translation>Pyöristetään</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rivi {number}</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Rivi {number}: {words}</translation>
    </message>
    <message>
        <source>Rows of the month</source>
        <translation>Kuukauden rivit</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Rules for the workers</source>
        <translation>Säännöt työntekijöille</translation>
    </message>
    <message>
        <source>Rules made ready for the workers</source>
        <translation>Säännöt pantu lähtemään työntekijöille</translation>
    </message>
    <message>
        <source>Rules of counting changed</source>
        <translation>Laskennan säännöt muutettu</translation>
    </message>
    <message>
        <source>Rules of the organisation taken into use</source>
        <translation>Kunnan tai järjestön säännöt otettu käyttöön</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Talle&amp;nna</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>T&amp;allenna tiedostoksi</translation>
    </message>
    <message>
        <source>Sa&amp;ve the PDF</source>
        <translation>&amp;Tallenna PDF</translation>
    </message>
    <message>
        <source>Sa&amp;ve the numbers</source>
        <translation>Tallenna &amp;luvut</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save a copy of &amp;everything</source>
        <translation>Tallenna &amp;kopio kaikesta</translation>
    </message>
    <message>
        <source>Save and copy</source>
        <translation>Tallenna ja kopioi</translation>
    </message>
    <message>
        <source>Save as PDF for printing</source>
        <translation>Tallenna PDF tulostusta varten</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Vie tiedostoksi</translation>
    </message>
    <message>
        <source>Save as a new client anyway</source>
        <translation>Tallenna silti uutena</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Tallenna uutena versiona</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Tallenna taulukkona</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Tallenna ilman suojausta</translation>
    </message>
    <message>
        <source>Save as version {n}</source>
        <translation>Tallenna versiona {n}</translation>
    </message>
    <message>
        <source>Save everything as plain text?</source>
        <translation>Tallennetaanko kaikki ilman suojausta?</translation>
    </message>
    <message>
        <source>Save onto the first stick</source>
        <translation>Tallenna ensimmäiselle tikulle</translation>
    </message>
    <message>
        <source>Save onto the second stick</source>
        <translation>Tallenna toiselle tikulle</translation>
    </message>
    <message>
        <source>Save onto two sticks…</source>
        <translation>Tallenna kahdelle tikulle…</translation>
    </message>
    <message>
        <source>Save that the person leaves</source>
        <translation>Kirjaa lähteminen</translation>
    </message>
    <message>
        <source>Save the &amp;files</source>
        <translation>Tallenna tie&amp;dostot</translation>
    </message>
    <message>
        <source>Save the &amp;templates</source>
        <translation>Tallenna p&amp;ohjat</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Tallenna tili</translation>
    </message>
    <message>
        <source>Save the agreement's days</source>
        <translation>Tallenna sopimuksen päivät</translation>
    </message>
    <message>
        <source>Save the answer and go on</source>
        <translation>Tallenna vastaus ja jatka</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Tallenna määräraha</translation>
    </message>
    <message>
        <source>Save the clien&amp;t</source>
        <translation>Tallenn&amp;a asiakas</translation>
    </message>
    <message>
        <source>Save the decisions</source>
        <translation>Tallenna päätökset</translation>
    </message>
    <message>
        <source>Save the file as it stands</source>
        <translation>Tallenna tiedosto tällaisena</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Tallenna rivi</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Tallenna tapaaminen</translation>
    </message>
    <message>
        <source>Save the new time</source>
        <translation>Tallenna uusi aika</translation>
    </message>
    <message>
        <source>Save the paper (PDF) and the signed package (.asice) and give them to your payer. You find them here later, too.</source>
        <translation>Tallenna paperi (PDF) ja allekirjoitettu paketti (.asice) ja anna ne maksajalle. Löydät ne täältä myöhemminkin.</translation>
    </message>
    <message>
        <source>Save the partner</source>
        <translation>Tallenna kumppani</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Tallenna osallistuja</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Tallenna kuva</translation>
    </message>
    <message>
        <source>Save the planning time</source>
        <translation>Tallenna suunnitteluaika</translation>
    </message>
    <message>
        <source>Save the purchase</source>
        <translation>Tallenna hankinta</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Tallenna palautusavain</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Tallenna pyyntö…</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Tallenna suljettu tiedosto</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Tallenna kerta</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Tallenna teksti</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Tallenna tiedostoon</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Tallenna, mikä on luettavissa…</translation>
    </message>
    <message>
        <source>Save what comes next</source>
        <translation>Tallenna, mitä seuraavaksi</translation>
    </message>
    <message>
        <source>Save what we decided</source>
        <translation>Tallenna, mitä päätimme</translation>
    </message>
    <message>
        <source>Save where they go on</source>
        <translation>Tallenna jatkot</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Tallennettu kansioon {folder}</translation>
    </message>
    <message>
        <source>Saved in {folder}: {names}</source>
        <translation>Tallennettu kansioon {folder}: {names}</translation>
    </message>
    <message>
        <source>Saved when you began</source>
        <translation>Tallennettuna, kun aloitit</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>Saved. The claim stands as below.</source>
        <translation>Tallennettu. Hakemuksen tilanne näkyy alla.</translation>
    </message>
    <message>
        <source>Saved. The meetings are on the Today page when their day comes.</source>
        <translation>Tallennettu. Tapaamiset näkyvät Tänään-sivulla, kun niiden päivä tulee.</translation>
    </message>
    <message>
        <source>Saved. The numbers of the day are as you wrote them.</source>
        <translation>Tallennettu. Päivän luvut ovat niin kuin kirjoitit.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Tallennettu: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}. It is sealed; only the coordinator can open it.</source>
        <translation>Tallennettu: {name}. Se on suljettu; vain koordinaattori voi avata sen.</translation>
    </message>
    <message>
        <source>Saved: {path}. Print it, then delete the file.</source>
        <translation>Tallennettu: {path}. Tulosta se ja poista sitten tiedosto.</translation>
    </message>
    <message>
        <source>Saved: {sum}</source>
        <translation>Tallennettu: {sum}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Screen taken back from the client</source>
        <translation>Näyttö otettu takaisin asiakkaalta</translation>
    </message>
    <message>
        <source>Seal it and save…</source>
        <translation>Sulje ja tallenna…</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Sealed envelope for lost recovery keys</source>
        <translation>Suljettu kirjekuori kadonneille palautusavaimille</translation>
    </message>
    <message>
        <source>Sealed envelope given up</source>
        <translation>Suljetusta kirjekuoresta luovuttu</translation>
    </message>
    <message>
        <source>Sealed envelope made</source>
        <translation>Suljettu kirjekuori tehty</translation>
    </message>
    <message>
        <source>Sealed file opened for an audit</source>
        <translation>Sinetöity tiedosto avattu tarkastusta varten</translation>
    </message>
    <message>
        <source>Sealed files (*.hvl);;All files (*)</source>
        <translation>Sinetöidyt tiedostot (*.hvl);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Sealed files by double click</source>
        <translation>Sinetöidyt tiedostot kaksoisnapsautuksella</translation>
    </message>
    <message>
        <source>Sealed recovery keys</source>
        <translation>Suljetut palautusavaimet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Search clients and notes   Ctrl+K</source>
        <translation>Etsi asiakkaista ja muistiinpanoista   Ctrl+K</translation>
    </message>
    <message>
        <source>Search made</source>
        <translation>Haku tehty</translation>
    </message>
    <message>
        <source>Searches clients and notes. Ctrl+K comes here.</source>
        <translation>Etsii asiakkaista ja muistiinpanoista. Ctrl+K tuo tähän.</translation>
    </message>
    <message>
        <source>Second person of an approval</source>
        <translation>Toinen hyväksyjä</translation>
    </message>
    <message>
        <source>Second person present</source>
        <translation>Toinen läsnä oleva</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>See the claim as a paper</source>
        <translation>Katso hakemus paperina</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>Katso kuitti</translation>
    </message>
    <message>
        <source>See the scanned paper</source>
        <translation>Katso skannattu paperi</translation>
    </message>
    <message>
        <source>See who in Settings, under Keeping. Nothing is erased by itself.</source>
        <translation>Katso ketkä: Asetukset, Säilytys. Mitään ei poisteta itsestään.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nähty</translation>
    </message>
    <message>
        <source>Self-assessment deleted</source>
        <translation>Itsearviointi poistettu</translation>
    </message>
    <message>
        <source>Self-assessment of the year {year}</source>
        <translation>Vuoden {year} itsearvio</translation>
    </message>
    <message>
        <source>Self-assessment saved</source>
        <translation>Itsearviointi tallennettu</translation>
    </message>
    <message>
        <source>Self-care point</source>
        <translation>Omahoitopiste</translation>
    </message>
    <message>
        <source>Self-care point (blood pressure)</source>
        <translation>Omahoitopiste (verenpaine)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Send a note too</source>
        <translation>Lähetä myös muistiinpano</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Send back because of this &amp;line</source>
        <translation>Palauta tämän &amp;rivin takia</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Lähetä pyyntö</translation>
    </message>
    <message>
        <source>Send the rules to all workers</source>
        <translation>Lähetä säännöt kaikille työntekijöille</translation>
    </message>
    <message>
        <source>Send the whole claim back</source>
        <translation>Palauta koko hakemus</translation>
    </message>
    <message>
        <source>Send your rules on the page Workers, or say with a reason that the claim is right.</source>
        <translation>Lähetä omat sääntönne sivulla Työntekijät, tai sano perustellen, että hakemus on oikein.</translation>
    </message>
    <message>
        <source>Sending and fetching.</source>
        <translation>Lähetetään ja haetaan.</translation>
    </message>
    <message>
        <source>Sending and fetching: {done} of {all}.</source>
        <translation>Lähetetään ja haetaan: {done}/{all}.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kerta</translation>
    </message>
    <message>
        <source>Session by session what was done, without names.</source>
        <translation>Kerta kerralta, mitä tehtiin, ilman nimiä.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>{number}. kerta</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Kerrat</translation>
    </message>
    <message>
        <source>Sessions of a course, at least</source>
        <translation>Kurssikertoja vähintään</translation>
    </message>
    <message>
        <source>Sessions of a course, at most</source>
        <translation>Kurssikertoja enintään</translation>
    </message>
    <message>
        <source>Sessions of the course</source>
        <translation>Kurssin kerrat</translation>
    </message>
    <message>
        <source>Sessions planned after that day go. The course can be opened again.</source>
        <translation>Sen jälkeen suunnitellut kerrat poistuvat. Kurssin voi avata uudelleen.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Aseta tavoite</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Asetus muutettu</translation>
    </message>
    <message>
        <source>Setting of approval changed</source>
        <translation>Hyväksynnän asetus muutettu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Several clients have this name. Write the code instead.</source>
        <translation>Usealla asiakkaalla on tämä nimi. Kirjoita sen tilalle tunnus.</translation>
    </message>
    <message>
        <source>Several places are separated by a semicolon</source>
        <translation>Useampi paikka erotetaan puolipisteellä</translation>
    </message>
    <message>
        <source>Several visits saved</source>
        <translation>Käyntejä tallennettu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Sheets left out</source>
        <translation>Pois jätetyt taulukot</translation>
    </message>
    <message>
        <source>Short names of the questions, in Finnish</source>
        <translation>Kysymysten lyhyet nimet suomeksi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Näytä %n vanhempi</numerusform>
            <numerusform>Näytä %n vanhempaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Näytä &amp;vanhempia</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>Näytä kaikki ({count})</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Näytä sellaisena kuin se nyt on</translation>
    </message>
    <message>
        <source>Show numbers from &amp;how many people</source>
        <translation>Näytä luku, kun &amp;ihmisiä on vähintään</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Näytä vanhempia</translation>
    </message>
    <message>
        <source>Show the &amp;text</source>
        <translation>&amp;Näytä teksti</translation>
    </message>
    <message>
        <source>Show the a&amp;rchive</source>
        <translation>Näytä &amp;arkisto</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Näytä tunnus</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Näytä päivä</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Näytä avain uudelleen</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Näytä kuukausi</translation>
    </message>
    <message>
        <source>Show the text again</source>
        <translation>Näytä teksti uudelleen</translation>
    </message>
    <message>
        <source>Show the text and sign</source>
        <translation>Näytä teksti ja allekirjoita</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Näytä tämä aika</translation>
    </message>
    <message>
        <source>Show to the client</source>
        <translation>Näytä asiakkaalle</translation>
    </message>
    <message>
        <source>Shown when at least {least} have answered.</source>
        <translation>Näkyy, kun vähintään {least} on vastannut.</translation>
    </message>
    <message>
        <source>Shows this client's own page and nothing else, until the PIN or the passphrase is typed. F9</source>
        <translation>Näyttää vain tämän asiakkaan oman sivun, kunnes kirjoitetaan PIN tai salasana. F9</translation>
    </message>
    <message>
        <source>Si&amp;gn it together</source>
        <translation>Allekirjoittakaa yhd&amp;essä</translation>
    </message>
    <message>
        <source>Sign a new version</source>
        <translation>Allekirjoita uusi versio</translation>
    </message>
    <message>
        <source>Sign it together</source>
        <translation>Allekirjoittakaa yhdessä</translation>
    </message>
    <message>
        <source>Sign the agreement at the first visit</source>
        <translation>Allekirjoita sopimus ensitapaamisessa</translation>
    </message>
    <message>
        <source>Sign the printed text together, and take a picture or scan of the signed paper.</source>
        <translation>Allekirjoittakaa tulostettu teksti yhdessä ja ota allekirjoitetusta paperista kuva tai skannaus.</translation>
    </message>
    <message>
        <source>Sign without drawing</source>
        <translation>Allekirjoita piirtämättä</translation>
    </message>
    <message>
        <source>Sign {month}</source>
        <translation>Allekirjoita {month}</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Osallistujalista</translation>
    </message>
    <message>
        <source>Signature, {party}</source>
        <translation>Allekirjoitus, {party}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Allekirjoitukset</translation>
    </message>
    <message>
        <source>Signed by {names}.</source>
        <translation>Allekirjoittaneet: {names}.</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Allekirjoittaja: {name}</translation>
    </message>
    <message>
        <source>Signed files</source>
        <translation>Allekirjoitetut tiedostot</translation>
    </message>
    <message>
        <source>Signed message (PDF)</source>
        <translation>Allekirjoitettu viesti (PDF)</translation>
    </message>
    <message>
        <source>Signed on paper: look at the scanned paper.</source>
        <translation>Paperilla allekirjoitettu: katso skannattu paperi.</translation>
    </message>
    <message>
        <source>Signed paper, {name}</source>
        <translation>Allekirjoitettu paperi, {name}</translation>
    </message>
    <message>
        <source>Signed record (PDF)</source>
        <translation>Allekirjoitettu ote (PDF)</translation>
    </message>
    <message>
        <source>Signed without drawing.</source>
        <translation>Allekirjoitettu piirtämättä.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Signing a cooperation agreement</source>
        <translation>Yhteistoimintasopimuksen allekirjoitus</translation>
    </message>
    <message>
        <source>Signing a review</source>
        <translation>Arvioinnin allekirjoitus</translation>
    </message>
    <message>
        <source>Skip this week</source>
        <translation>Jätä viikko väliin</translation>
    </message>
    <message>
        <source>Skolt Sámi</source>
        <translation>koltansaame</translation>
    </message>
    <message>
        <source>Small and concrete goals in the client's own words. Cut large ones smaller.</source>
        <translation>Pieniä ja konkreettisia tavoitteita asiakkaan omin sanoin. Pilkkokaa isot pienemmiksi.</translation>
    </message>
    <message>
        <source>So it was signed here.</source>
        <translation>Se on siis allekirjoitettu täällä.</translation>
    </message>
    <message>
        <source>So that hiding leaves something to tell, you can put small lines together first.</source>
        <translation>Voit ensin yhdistää pieniä rivejä, jotta piilottamisen jälkeen jää kerrottavaa.</translation>
    </message>
    <message>
        <source>Somebody cannot have been on board longer than the whole trip. Check the kilometres.</source>
        <translation>Kukaan ei voi olla kyydissä pidempään kuin koko matkan. Tarkista kilometrit.</translation>
    </message>
    <message>
        <source>Somebody else has just decided about this referral. Look at it again.</source>
        <translation>Joku muu päätti juuri tästä lähetteestä. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>Somebody else has just given out a report. Look at the numbers again, so that both are protected together.</source>
        <translation>Joku muu antoi juuri raportin. Katso luvut uudelleen, niin ne suojataan yhdessä.</translation>
    </message>
    <message>
        <source>Somebody else has used this invitation already. Call the worker, and make a new one.</source>
        <translation>Joku muu on jo käyttänyt tämän kutsun. Soita työntekijälle ja tee uusi kutsu.</translation>
    </message>
    <message>
        <source>Somebody else pays my hours</source>
        <translation>Joku muu maksaa tuntini</translation>
    </message>
    <message>
        <source>Somebody else seems to be named in it: {names}. Look at the words before the paper goes out.</source>
        <translation>Siinä näyttää olevan muunkin nimi: {names}. Katso sanat ennen kuin annat paperin eteenpäin.</translation>
    </message>
    <message>
        <source>Somebody of this course, or a new person.</source>
        <translation>Joku tältä kurssilta tai uusi ihminen.</translation>
    </message>
    <message>
        <source>Somebody was on board a part of the way</source>
        <translation>Joku oli kyydissä osan matkaa</translation>
    </message>
    <message>
        <source>Somebody was on board longer than the whole trip.</source>
        <translation>Joku oli kyydissä pidempään kuin koko matkan.</translation>
    </message>
    <message>
        <source>Somebody who keeps paper</source>
        <translation>Paperilla kirjaava työntekijä</translation>
    </message>
    <message>
        <source>Somebody you know already, or a new person</source>
        <translation>Joku tuttu asiakas tai uusi ihminen</translation>
    </message>
    <message>
        <source>Something comes first now. That is no refusal: the service can be looked at again any day.</source>
        <translation>Nyt jokin muu tulee ensin. Se ei ole kielto: palveluun voi palata minä päivänä tahansa.</translation>
    </message>
    <message>
        <source>Something else still needs this, so it was kept.</source>
        <translation>Jokin muu tarvitsee tätä vielä, joten se säilytettiin.</translation>
    </message>
    <message>
        <source>Something else, in own words</source>
        <translation>Jokin muu, omin sanoin</translation>
    </message>
    <message>
        <source>Something for the coordinator sealed</source>
        <translation>Lähetys koordinaattorille suljettu</translation>
    </message>
    <message>
        <source>Something must be mended before signing. It is marked in the list.</source>
        <translation>Jotain on korjattava ennen allekirjoitusta. Se on merkitty luetteloon.</translation>
    </message>
    <message>
        <source>Something of the course was held or signed, so it is kept. You can end it instead.</source>
        <translation>Kurssista on jo pidetty tai allekirjoitettu jotain, joten se säilyy. Voit sen sijaan päättää kurssin.</translation>
    </message>
    <message>
        <source>Something sealed saved as a file</source>
        <translation>Lähetys tallennettu tiedostoksi</translation>
    </message>
    <message>
        <source>Something speaks for it. Talk about what the client hopes for.</source>
        <translation>Jokin puoltaa aloittamista. Puhukaa siitä, mitä asiakas toivoo.</translation>
    </message>
    <message>
        <source>Something was asked for again</source>
        <translation>Jotakin pyydettiin uudelleen</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ohjelmassa tapahtui jotain odottamatonta</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was logged before is safe; what you typed is still here. Try again; if it happens again, close the program and call your coordinator.</source>
        <translation>Ohjelmassa tapahtui jotain odottamatonta. Aiemmin kirjattu on tallessa, ja kirjoittamasi on yhä tässä. Yritä uudelleen. Jos näin käy taas, sulje ohjelma ja soita koordinaattorille.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
    <message>
        <source>Speaks for starting now</source>
        <translation>Puoltaa aloittamista nyt</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Missä mennään</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>State of a month marked</source>
        <translation>Kuukauden tila merkitty</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Vaihe {n}/{all}</translation>
    </message>
    <message>
        <source>Steps and marks of the goal {goal}</source>
        <translation>Tavoitteen askeleet ja merkinnät: {goal}</translation>
    </message>
    <message>
        <source>Steps reached now: {goal}</source>
        <translation>Nyt saavutetut askeleet: {goal}</translation>
    </message>
    <message>
        <source>Steps reached: {reached} of {steps}.</source>
        <translation>Askelia saavutettu: {reached}/{steps}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Lopeta tähän</translation>
    </message>
    <message>
        <source>Stop together: what has gone forward, what changes now?</source>
        <translation>Pysähtykää yhdessä: mikä on edennyt, mitä nyt muutetaan?</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Keskeytetty. Yhtään tiedostoa ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Stopped; the next time goes on from here.</source>
        <translation>Pysäytetty. Seuraava haku jatkaa tästä.</translation>
    </message>
    <message>
        <source>Stops on the way</source>
        <translation>Pysähdykset matkalla</translation>
    </message>
    <message>
        <source>Strengths, what goes well</source>
        <translation>Vahvuudet, mikä sujuu</translation>
    </message>
    <message>
        <source>Study credits</source>
        <translation>Opintopisteet</translation>
    </message>
    <message>
        <source>Such as sleep or memory. Write no names: there are no persons in these records.</source>
        <translation>Esimerkiksi uni tai muisti. Älä kirjoita nimiä: näissä tiedoissa ei ole henkilöitä.</translation>
    </message>
    <message>
        <source>Suggest others</source>
        <translation>Ehdota toiset</translation>
    </message>
    <message>
        <source>Suitable after all</source>
        <translation>Sopii sittenkin</translation>
    </message>
    <message>
        <source>Suitable: look for a link worker</source>
        <translation>Sopii: etsitään hyvinvointilähetti</translation>
    </message>
    <message>
        <source>Summary on paper (PDF)</source>
        <translation>Yhteenveto paperille (PDF)</translation>
    </message>
    <message>
        <source>Sums of the year by income code</source>
        <translation>Vuoden summat tulolajeittain</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Työnohjaus</translation>
    </message>
    <message>
        <source>Support by decision</source>
        <translation>Päätökseen perustuva tuki</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Tukijakso</translation>
    </message>
    <message>
        <source>Support period ends: {name}</source>
        <translation>Tukijakso päättyy: {name}</translation>
    </message>
    <message>
        <source>Support period, at least</source>
        <translation>Tukijakso vähintään</translation>
    </message>
    <message>
        <source>Support period, at most</source>
        <translation>Tukijakso enintään</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>Tänään (&amp;n)</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>Poista &amp;listalta</translation>
    </message>
    <message>
        <source>Tables (CSV, E&amp;xcel)</source>
        <translation>Taulu&amp;kot (CSV, Excel)</translation>
    </message>
    <message>
        <source>Tables and open logs</source>
        <translation>Taulukot ja avoimet kirjanpidot</translation>
    </message>
    <message>
        <source>Take a file in on the page Mail: choose it there, or drop it there.</source>
        <translation>Ota tiedosto vastaan sivulla Posti: valitse se siellä tai pudota se sinne.</translation>
    </message>
    <message>
        <source>Take a new one in: type it, paste the text, or choose the file that came.</source>
        <translation>Ota uusi lähete vastaan: kirjoita se, liitä teksti tai valitse tullut tiedosto.</translation>
    </message>
    <message>
        <source>Take a photo of the map that you drew together. It is kept encrypted on this computer alone.</source>
        <translation>Ota valokuva yhdessä piirtämästänne kartasta. Se säilyy salattuna vain tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Take a request…</source>
        <translation>Ota pyyntö…</translation>
    </message>
    <message>
        <source>Take an invitation from a file or picture…</source>
        <translation>Ota kutsu tiedostosta tai kuvasta…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Pura</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Poista: {what}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Take back the withdrawal</source>
        <translation>Kumoa peruminen</translation>
    </message>
    <message>
        <source>Take in a &amp;file</source>
        <translation>Ota vastaan &amp;tiedosto</translation>
    </message>
    <message>
        <source>Take in although the course is full</source>
        <translation>Ota kurssille, vaikka se on täynnä</translation>
    </message>
    <message>
        <source>Take in news of the space from a file…</source>
        <translation>Ota tilan uudet tiedot tiedostosta…</translation>
    </message>
    <message>
        <source>Take in the signed claim</source>
        <translation>Ota allekirjoitettu vastaan</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>P&amp;oista</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ota pois listalta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take out the own rate</source>
        <translation>Poista oma hinta</translation>
    </message>
    <message>
        <source>Take out this hour limit?</source>
        <translation>Poistetaanko tämä tuntiraja?</translation>
    </message>
    <message>
        <source>Take out this hourly rate?</source>
        <translation>Poistetaanko tämä tuntipalkkio?</translation>
    </message>
    <message>
        <source>Take out this own rate?</source>
        <translation>Poistetaanko tämä oma hinta?</translation>
    </message>
    <message>
        <source>Take out this trip?</source>
        <translation>Poistetaanko tämä matka?</translation>
    </message>
    <message>
        <source>Take out: {review}?</source>
        <translation>Otetaanko pois: {review}?</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Poista PIN</translation>
    </message>
    <message>
        <source>Take the answer…</source>
        <translation>Ota vastaus…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Peru päätös</translation>
    </message>
    <message>
        <source>Take the group over</source>
        <translation>Ota ryhmä ohjattavaksi</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Ota viimeisin takaisin</translation>
    </message>
    <message>
        <source>Take the new key into use</source>
        <translation>Ota uusi avain käyttöön</translation>
    </message>
    <message>
        <source>Take the paper and type these two groups. Large or small letters, either will do.</source>
        <translation>Ota paperi ja kirjoita siitä nämä kaksi ryhmää. Isot ja pienet kirjaimet käyvät.</translation>
    </message>
    <message>
        <source>Take the place away?</source>
        <translation>Poistetaanko paikka?</translation>
    </message>
    <message>
        <source>Take the records back into this profile…</source>
        <translation>Ota tiedot takaisin tähän profiiliin…</translation>
    </message>
    <message>
        <source>Take the records back?</source>
        <translation>Otetaanko tiedot takaisin?</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Peru pyyntö</translation>
    </message>
    <message>
        <source>Take the request back?</source>
        <translation>Perutaanko pyyntö?</translation>
    </message>
    <message>
        <source>Take the skipped week away: {days}</source>
        <translation>Poista väliin jätetty viikko: {days}</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>Take these into use?</source>
        <translation>Otetaanko nämä käyttöön?</translation>
    </message>
    <message>
        <source>Take this cost away</source>
        <translation>Poista tämä kulu</translation>
    </message>
    <message>
        <source>Take this leader away</source>
        <translation>Poista tämä ohjaaja</translation>
    </message>
    <message>
        <source>Take this promise away</source>
        <translation>Poista tämä sovittu asia</translation>
    </message>
    <message>
        <source>Take this trip away</source>
        <translation>Poista tämä matka</translation>
    </message>
    <message>
        <source>Take up aga&amp;in</source>
        <translation>&amp;Jatketaan taas</translation>
    </message>
    <message>
        <source>Take {name} in</source>
        <translation>Ota {name} kurssille</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Otetaanko {name} pois listalta?</translation>
    </message>
    <message>
        <source>Taken back, to be named to another</source>
        <translation>Otettu takaisin, nimetään toiselle</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Kumottu.</translation>
    </message>
    <message>
        <source>Taken back. The numbers are as they were.</source>
        <translation>Kumottu. Luvut ovat niin kuin ennen.</translation>
    </message>
    <message>
        <source>Taken in again, a newer file moves the meetings that have moved.</source>
        <translation>Kun otat uuden tiedoston samaan kalenteriin, siirtyneet tapaamiset siirtyvät.</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>Otettu.</translation>
    </message>
    <message>
        <source>Taken in: {what}.</source>
        <translation>Tuotiin: {what}.</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Otettu vastaan</translation>
    </message>
    <message>
        <source>Taken out: {goal}</source>
        <translation>Poistettu listalta: {goal}</translation>
    </message>
    <message>
        <source>Taken out: {review}</source>
        <translation>Otettu pois: {review}</translation>
    </message>
    <message>
        <source>Taken: {name}, version {n}.</source>
        <translation>Otettu käyttöön: {name}, versio {n}.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Ota kurssille</translation>
    </message>
    <message>
        <source>Taking the new key into use…</source>
        <translation>Uusi avain otetaan käyttöön…</translation>
    </message>
    <message>
        <source>Talk about these together. Nothing has to be answered, and nothing is kept of them.</source>
        <translation>Puhukaa näistä yhdessä. Mihinkään ei tarvitse vastata, eikä vastauksia tallenneta.</translation>
    </message>
    <message>
        <source>Talk with somebody only about what the client has given permission for.</source>
        <translation>Puhu kenenkään kanssa vain siitä, mihin asiakas on antanut luvan.</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Kohderyhmät</translation>
    </message>
    <message>
        <source>Tasks between the meetings</source>
        <translation>Välitehtävät</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>T&amp;eksti</translation>
    </message>
    <message>
        <source>Tell what the service is and that it is voluntary. Give time to think it over.</source>
        <translation>Kerro, mitä palvelu on ja että se on vapaaehtoinen. Anna aikaa miettiä.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Ehdot</translation>
    </message>
    <message>
        <source>Terms of an agreement</source>
        <translation>Sopimuksen ehdot</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Text for Virtu</source>
        <translation>Teksti Virtuun</translation>
    </message>
    <message>
        <source>Text for the client inf&amp;ormation system</source>
        <translation>Teksti asiakastietojärjestelmään (&amp;x)</translation>
    </message>
    <message>
        <source>Text for the client information system</source>
        <translation>Teksti asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>Text of an agreement erased</source>
        <translation>Sopimuksen teksti poistettu</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Sopimuksen pohja</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Text ticked as copied</source>
        <translation>Siirrettävä teksti merkitty viedyksi</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Kopioitava teksti</translation>
    </message>
    <message>
        <source>Text to copy deleted</source>
        <translation>Siirrettävä teksti poistettu</translation>
    </message>
    <message>
        <source>Text to copy saved</source>
        <translation>Siirrettävä teksti tallennettu</translation>
    </message>
    <message>
        <source>Text to copy to the official record</source>
        <translation>Teksti viralliseen järjestelmään kopioitavaksi</translation>
    </message>
    <message>
        <source>Texts for the client information system</source>
        <translation>Tekstit asiakastietojärjestelmään</translation>
    </message>
    <message>
        <source>Texts, JSON and PDF</source>
        <translation>Tekstit, JSON ja PDF</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Kiitos!</translation>
    </message>
    <message>
        <source>Thanks at the end</source>
        <translation>Kiitos lopuksi</translation>
    </message>
    <message>
        <source>That entry was changed or is missing. Go on working; tell your coordinator today.</source>
        <translation>Merkintä on muuttunut tai puuttuu. Voit jatkaa työtä. Kerro asiasta koordinaattorille tänään.</translation>
    </message>
    <message>
        <source>That is a very long way. Check the kilometres.</source>
        <translation>Tämä on hyvin pitkä matka. Tarkista kilometrit.</translation>
    </message>
    <message>
        <source>That is not this profile's key. Look at the paper once more.</source>
        <translation>Tämä avain ei kuulu näihin tietoihin. Katso paperia vielä kerran.</translation>
    </message>
    <message>
        <source>That is quite all right. The terms are kept for next time, and first visits can be logged meanwhile.</source>
        <translation>Ei mitään kiirettä. Ehdot ovat tallessa seuraavaa kertaa varten, ja ensikäyntejä voi kirjata sillä välin.</translation>
    </message>
    <message>
        <source>That is too long. At most 1,024 letters fit.</source>
        <translation>Tämä on liian pitkä. Enintään 1 024 merkkiä mahtuu.</translation>
    </message>
    <message>
        <source>That kind of file cannot be brought in.</source>
        <translation>Tällaista tiedostoa ei voi tuoda.</translation>
    </message>
    <message>
        <source>That time does not exist on this day: the clocks are moved forward.</source>
        <translation>Sellaista kellonaikaa ei ole tänä päivänä: kelloja siirretään eteenpäin.</translation>
    </message>
    <message>
        <source>That was not the PIN either, so it is not valid any more. Open with your passphrase.</source>
        <translation>Sekään ei ollut oikea PIN, joten PIN ei ole enää voimassa. Avaa salasanallasi.</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>PIN ei ollut oikea.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Check the letters and try again.</source>
        <translation>Tämä ei ollut salasanasi. Tarkista kirjaimet ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The PIN is gone. Only the passphrase opens now.</source>
        <translation>PIN on poistettu. Nyt vain salasana avaa ohjelman.</translation>
    </message>
    <message>
        <source>The PIN is not valid any more. Open with your passphrase.</source>
        <translation>PIN ei ole enää voimassa. Avaa salasanallasi.</translation>
    </message>
    <message>
        <source>The PIN opens the program until midnight.</source>
        <translation>PIN avaa ohjelman keskiyöhön asti.</translation>
    </message>
    <message>
        <source>The account is kept.</source>
        <translation>Tili on tallessa.</translation>
    </message>
    <message>
        <source>The account number is not right. Check it once more.</source>
        <translation>Tilinumero ei ole oikein. Tarkista se vielä.</translation>
    </message>
    <message>
        <source>The address begins with http://, so somebody on the way could read the password. Use an address that begins with https://.</source>
        <translation>Osoitteen alussa on http://, joten joku voisi lukea salasanan matkan varrella. Käytä osoitetta, jonka alussa on https://.</translation>
    </message>
    <message>
        <source>The agreed meetings from today on are taken out. What has been held stays.</source>
        <translation>Sovitut tapaamiset poistuvat tästä päivästä alkaen. Pidetyt säilyvät.</translation>
    </message>
    <message>
        <source>The agreement ends {day}.</source>
        <translation>Sopimus päättyy {day}.</translation>
    </message>
    <message>
        <source>The agreement has already ended, or the day is outside it.</source>
        <translation>Sopimus on jo päättynyt, tai päivä ei kuulu siihen.</translation>
    </message>
    <message>
        <source>The agreement is being sealed…</source>
        <translation>Sopimusta viimeistellään…</translation>
    </message>
    <message>
        <source>The agreement is signed and in safe keeping. Signed by {names}.</source>
        <translation>Sopimus on allekirjoitettu ja tallessa. Allekirjoittajat: {names}.</translation>
    </message>
    <message>
        <source>The agreement is signed and in safe keeping: {days}.</source>
        <translation>Sopimus on allekirjoitettu ja tallessa: {days}.</translation>
    </message>
    <message>
        <source>The agreement on paper is now in use.</source>
        <translation>Paperisopimus on nyt käytössä.</translation>
    </message>
    <message>
        <source>The allowance is paid for each meeting, not once a day</source>
        <translation>Toimintaraha maksetaan joka tapaamisesta, ei kerran päivässä</translation>
    </message>
    <message>
        <source>The annex shows the full addresses of the trips. In a village an address can tell who the client is: give it only to the one who asked, and keep it apart from the claim.</source>
        <translation>Liitteessä ovat matkojen täydet osoitteet. Kylässä osoite voi kertoa, kuka asiakas on: anna liite vain sille, joka sitä pyysi, ja pidä se erillään muista papereista.</translation>
    </message>
    <message>
        <source>The answer goes with the next message.</source>
        <translation>Vastaus lähtee seuraavassa viestissä.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Arkisto on tyhjä.</translation>
    </message>
    <message>
        <source>The backup already holds everything.</source>
        <translation>Varmuuskopiossa on jo kaikki.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>Varmuuskopio on tehty ja tarkistettu.</translation>
    </message>
    <message>
        <source>The backup is not whole, so it was not used. Your records are as they were. Try again or another one.</source>
        <translation>Varmuuskopio ei ole ehjä, joten sitä ei käytetty. Tietosi ovat ennallaan. Yritä uudelleen tai kokeile toista kopiota.</translation>
    </message>
    <message>
        <source>The backup itself stays as it is. Its name ends in .hvb or .db.</source>
        <translation>Varmuuskopio itse säilyy ennallaan. Sen nimen lopussa on .hvb tai .db.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Roskakori on tyhjä.</translation>
    </message>
    <message>
        <source>The calls are made</source>
        <translation>Soitot on soitettu</translation>
    </message>
    <message>
        <source>The card was not opened.</source>
        <translation>Korttia ei avattu.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Solu on tyhjä.</translation>
    </message>
    <message>
        <source>The chain is broken at entry {n}</source>
        <translation>Ketju katkeaa merkintään {n}</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entries</source>
        <translation>
            <numerusform>Ketju on ehyt: %n merkintä</numerusform>
            <numerusform>Ketju on ehyt: %n merkintää</numerusform>
        </translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>The change was broken off. Nothing is lost: press the button and it goes on where it stood.</source>
        <translation>Vaihto jäi kesken. Mitään ei kadonnut: paina nappia, niin se jatkuu siitä, mihin se jäi.</translation>
    </message>
    <message>
        <source>The claim gets only the day, the length and the trip.</source>
        <translation>Korvaukseen menee vain päivä, kesto ja matka.</translation>
    </message>
    <message>
        <source>The claim has no such line.</source>
        <translation>Hakemuksessa ei ole sellaista riviä.</translation>
    </message>
    <message>
        <source>The claim has the rate {theirs}, ours is {ours}.</source>
        <translation>Hakemuksessa hinta on {theirs}, meillä {ours}.</translation>
    </message>
    <message>
        <source>The claim is right &amp;so</source>
        <translation>Hakemus on &amp;oikein näin</translation>
    </message>
    <message>
        <source>The claim says {theirs}, we have {ours}.</source>
        <translation>Hakemuksessa on {theirs}, meillä {ours}.</translation>
    </message>
    <message>
        <source>The claim to be signed (PDF)</source>
        <translation>Allekirjoitettava hakemus (PDF)</translation>
    </message>
    <message>
        <source>The client already has this decision ({kind}) for {days}. Two cannot be in force at once. Check the days.</source>
        <translation>Asiakkaalla on jo tämä päätös ({kind}) ajalle {days}. Kaksi ei voi olla voimassa yhtä aikaa. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The client already has this decision for these days. Check the days.</source>
        <translation>Asiakkaalla on jo tämä päätös näille päiville. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The client answers</source>
        <translation>Asiakas vastaa</translation>
    </message>
    <message>
        <source>The client asks who has handled their data</source>
        <translation>Asiakas kysyy, kuka on käsitellyt hänen tietojaan</translation>
    </message>
    <message>
        <source>The client assesses the present situation. Later it shows what has changed.</source>
        <translation>Asiakas arvioi nykyistä tilannettaan. Myöhemmin siitä näkee, mikä on muuttunut.</translation>
    </message>
    <message>
        <source>The client assesses the situation again. What has changed?</source>
        <translation>Asiakas arvioi tilannettaan uudelleen. Mikä on muuttunut?</translation>
    </message>
    <message>
        <source>The client filled it alone</source>
        <translation>Asiakas täytti itse</translation>
    </message>
    <message>
        <source>The client has not agreed to be asked afterwards, so it was not saved.</source>
        <translation>Asiakas ei ole antanut suostumusta jälkikyselyyn, joten sitä ei tallennettu.</translation>
    </message>
    <message>
        <source>The client is back in the list.</source>
        <translation>Asiakas on taas luettelossa.</translation>
    </message>
    <message>
        <source>The client is missing.</source>
        <translation>Asiakas puuttuu.</translation>
    </message>
    <message>
        <source>The client leaves the lists. Nothing is deleted, and you can bring the client back at any time.</source>
        <translation>Asiakas poistuu luetteloista. Mitään ei hävitetä, ja asiakkaan voi palauttaa milloin vain.</translation>
    </message>
    <message>
        <source>The client makes a mark</source>
        <translation>Asiakas piirtää puumerkin</translation>
    </message>
    <message>
        <source>The client needs a code, for example A-17. It stands for the name in the claim.</source>
        <translation>Asiakas tarvitsee tunnuksen, esimerkiksi A-17. Se on nimen tilalla korvaushakemuksessa.</translation>
    </message>
    <message>
        <source>The client read it</source>
        <translation>Asiakas luki itse</translation>
    </message>
    <message>
        <source>The client was &amp;reminded the day before</source>
        <translation>Asiakasta &amp;on muistutettu edellisenä päivänä</translation>
    </message>
    <message>
        <source>The client was not met: the trip is paid as agreed.</source>
        <translation>Ei tavattu: matka maksetaan niin kuin on sovittu.</translation>
    </message>
    <message>
        <source>The client was on board all the way</source>
        <translation>Asiakas oli kyydissä koko matkan</translation>
    </message>
    <message>
        <source>The client's data are erased. Only the code is left.</source>
        <translation>Asiakkaan tiedot on poistettu. Jäljellä on vain tunnus.</translation>
    </message>
    <message>
        <source>The clock is wrong. Nothing was signed. Check the date of the computer.</source>
        <translation>Kellonaika on väärässä. Mitään ei allekirjoitettu. Tarkista koneen päivä.</translation>
    </message>
    <message>
        <source>The clock is wrong: it says {today}, and your signature is valid {days}. Nothing was signed. Check the date of the computer and try again.</source>
        <translation>Kellonaika on väärässä: koneen päivä on {today}, ja allekirjoituksesi on voimassa {days}. Mitään ei allekirjoitettu. Tarkista koneen päivä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The clock of this machine may be wrong.</source>
        <translation>Tämän koneen kello voi olla väärässä.</translation>
    </message>
    <message>
        <source>The clocks are moved that night: there is no such hour. Check the times.</source>
        <translation>Sinä yönä kelloja siirretään eikä tuota tuntia ole. Tarkista kellonajat.</translation>
    </message>
    <message>
        <source>The code stands for the name on papers that leave this laptop.</source>
        <translation>Tunnus näkyy nimen sijasta papereissa, jotka lähtevät tältä koneelta.</translation>
    </message>
    <message>
        <source>The computer knows now. Try it: double click a sealed file.</source>
        <translation>Tietokone tuntee ne nyt. Kokeile: kaksoisnapsauta sinetöityä tiedostoa.</translation>
    </message>
    <message>
        <source>The computer knows them only in part, or from another place. Tell it again.</source>
        <translation>Tietokone tuntee ne vain osaksi tai toisesta paikasta. Kerro ne sille uudelleen.</translation>
    </message>
    <message>
        <source>The computer's clock had gone back</source>
        <translation>Koneen kello siirtynyt taaksepäin</translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock had gone back %n times</source>
        <translation>
            <numerusform>Koneen kello on siirtynyt taaksepäin %n kerran</numerusform>
            <numerusform>Koneen kello on siirtynyt taaksepäin %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer's clock must be wrong. Check its date and try again.</source>
        <translation>Tietokoneen kello on varmaankin väärässä. Tarkista päivä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The computer's clock must be wrong. Check its date.</source>
        <translation>Tietokoneen kello on varmaankin väärässä. Tarkista päivä.</translation>
    </message>
    <message>
        <source>The computer's keystore is locked. Open it first, then it can be used here.</source>
        <translation>Tietokoneen avainsäilö on lukossa. Avaa se ensin, niin sen voi ottaa tässä käyttöön.</translation>
    </message>
    <message>
        <source>The connection is so slow that the waiting was ended. Try again where the network is better, or use a stick.</source>
        <translation>Yhteys on niin hidas, että odottaminen lopetettiin. Yritä siellä, missä verkko on parempi, tai käytä tikkua.</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>Sisältö on muuta kuin nimi sanoo.</translation>
    </message>
    <message>
        <source>The content is not what the name says: it is {kind}.</source>
        <translation>Sisältö on muuta kuin nimi sanoo: se on {kind}.</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>Koordinaattori</translation>
    </message>
    <message>
        <source>The coordinator has ended the right of this computer to send. Call the coordinator.</source>
        <translation>Koordinaattori on päättänyt tämän koneen oikeuden lähettää. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>The coordinator has received more than this profile remembers.</source>
        <translation>Koordinaattorille on saapunut enemmän kuin tämä profiili muistaa.</translation>
    </message>
    <message>
        <source>The coordinator has the same numbers</source>
        <translation>Koordinaattorilla on samat numerot</translation>
    </message>
    <message>
        <source>The coordinator said that the numbers are the same</source>
        <translation>Koordinaattori sanoi, että numerot ovat samat</translation>
    </message>
    <message>
        <source>The coordinator signs too</source>
        <translation>Koordinaattori allekirjoittaa myös</translation>
    </message>
    <message>
        <source>The coordinator took a client back</source>
        <translation>Koordinaattori otti asiakkaan takaisin</translation>
    </message>
    <message>
        <source>The coordinator's answer has not come yet. Read the numbers aloud to the coordinator and ask for the answer file.</source>
        <translation>Koordinaattorin vastaus ei ole vielä tullut. Lue numerot koordinaattorille ja pyydä vastaustiedosto.</translation>
    </message>
    <message>
        <source>The coordinator's program is older than yours.</source>
        <translation>Koordinaattorin ohjelma on vanhempi kuin sinun.</translation>
    </message>
    <message>
        <source>The coordinator's sealed envelope</source>
        <translation>Koordinaattorin suljettu kirjekuori</translation>
    </message>
    <message>
        <source>The coordinator's space has not been founded yet.</source>
        <translation>Koordinaattorin tilaa ei ole vielä perustettu.</translation>
    </message>
    <message>
        <source>The copy is on the stick and whole: {name}. Keep it in another place than the computer.</source>
        <translation>Kopio on tikulla ja ehjä: {name}. Pidä sitä muualla kuin tietokoneen luona.</translation>
    </message>
    <message>
        <source>The copy under the new key was not whole, so nothing was changed. Try again.</source>
        <translation>Kopio uudella avaimella ei ollut ehjä, joten mitään ei muutettu. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Kurssi</translation>
    </message>
    <message>
        <source>The course can be saved like this too.</source>
        <translation>Kurssin voi tallentaa näinkin.</translation>
    </message>
    <message>
        <source>The course fee is paid by {who}</source>
        <translation>Kurssimaksun maksaa: {who}</translation>
    </message>
    <message>
        <source>The course has ended.</source>
        <translation>Kurssi on päättynyt.</translation>
    </message>
    <message>
        <source>The course has ended. Open it again first.</source>
        <translation>Kurssi on päättynyt. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>The course is full, so {name} is on the waiting list.</source>
        <translation>Kurssi on täynnä, joten {name} on jonossa.</translation>
    </message>
    <message>
        <source>The course is open again.</source>
        <translation>Kurssi on taas auki.</translation>
    </message>
    <message>
        <source>The course's own hourly pay</source>
        <translation>Kurssin oma tuntipalkkio</translation>
    </message>
    <message>
        <source>The course's own hourly rate is {theirs}.</source>
        <translation>Kurssin oma tuntihinta on {theirs}.</translation>
    </message>
    <message>
        <source>The courses of a year</source>
        <translation>Vuoden kurssit</translation>
    </message>
    <message>
        <source>The courses of {year}</source>
        <translation>Vuoden {year} kurssit</translation>
    </message>
    <message>
        <source>The damaged file is never deleted: it is kept in the folder named damaged, in the profile.</source>
        <translation>Vioittunutta tiedostoa ei poisteta: se säilyy tietojesi kansiossa, alikansiossa damaged.</translation>
    </message>
    <message>
        <source>The data are erased. The certificate is in Settings, under Keeping.</source>
        <translation>Tiedot on poistettu. Todistus on asetuksissa kohdassa Säilytys.</translation>
    </message>
    <message>
        <source>The day cannot be before the first one ({on}). Check the days.</source>
        <translation>Päivä ei voi olla ennen ensimmäistä päivää ({on}). Tarkista päivät.</translation>
    </message>
    <message>
        <source>The day is before the referral came. Check the day.</source>
        <translation>Päivä on ennen lähetteen tuloa. Tarkista päivä.</translation>
    </message>
    <message>
        <source>The day is more than a week ahead. Check it.</source>
        <translation>Päivä on yli viikon päässä. Tarkista se.</translation>
    </message>
    <message>
        <source>The day is still to come. Check it.</source>
        <translation>Päivä on vasta tulossa. Tarkista se.</translation>
    </message>
    <message>
        <source>The day of payment is before the claim came. Check the day.</source>
        <translation>Maksupäivä on ennen hakemuksen saapumista. Tarkista päivä.</translation>
    </message>
    <message>
        <source>The days are not over yet. Choose days up to today.</source>
        <translation>Päivät ovat vasta tulossa. Valitse päiviä tähän päivään asti.</translation>
    </message>
    <message>
        <source>The days of the course</source>
        <translation>Kurssin päivät</translation>
    </message>
    <message>
        <source>The days of the period</source>
        <translation>Jakson päivät</translation>
    </message>
    <message>
        <source>The days show here when the days and the times are written.</source>
        <translation>Päivät näkyvät tässä, kun päivät ja kellonajat on kirjoitettu.</translation>
    </message>
    <message>
        <source>The days show here when the first day and the times are written.</source>
        <translation>Päivät näkyvät tässä, kun ensimmäinen päivä ja kellonajat on kirjoitettu.</translation>
    </message>
    <message>
        <source>The decision ended on {day}. Is there a new one, or is it time to end?</source>
        <translation>Päätös päättyi {day}. Onko uusi jo tehty, vai olisiko aika lopettaa?</translation>
    </message>
    <message>
        <source>The decision ends on {day}. Go on, or begin to end?</source>
        <translation>Päätös päättyy {day}. Jatketaanko, vai aloitetaanko päättäminen?</translation>
    </message>
    <message>
        <source>The decision of the payment was taken back.</source>
        <translation>Maksun päätös peruttiin.</translation>
    </message>
    <message>
        <source>The decision on the activity allowance ends</source>
        <translation>Päätös toimintarahasta päättyy</translation>
    </message>
    <message>
        <source>The decision on the service ends</source>
        <translation>Päätös palvelusta päättyy</translation>
    </message>
    <message>
        <source>The decision texts wait below. Open each, write it ready and copy it.</source>
        <translation>Päätöstekstit odottavat alempana. Avaa kukin, kirjoita valmiiksi ja kopioi.</translation>
    </message>
    <message>
        <source>The decisions are made later. Nothing is promised yet.</source>
        <translation>Päätökset tehdään myöhemmin. Vielä ei luvata mitään.</translation>
    </message>
    <message>
        <source>The decisions are saved.</source>
        <translation>Päätökset on tallennettu.</translation>
    </message>
    <message>
        <source>The diary is copied. Paste it where it is wanted; it is taken off when the program locks.</source>
        <translation>Päiväkirja on kopioitu. Liitä se sinne, minne se halutaan; lukittaessa se poistuu leikepöydältä.</translation>
    </message>
    <message>
        <source>The difference is {money}. A replacement names the old one and takes its place.</source>
        <translation>Ero on {money}. Korvaava hakemus nimeää vanhan ja tulee sen tilalle.</translation>
    </message>
    <message>
        <source>The difference to world time is not right for this day.</source>
        <translation>Aikaero ei ole tälle päivälle oikea.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>Levy on täynnä, joten tätä ei tallennettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Nothing was saved. Check that it is in place.</source>
        <translation>Levy tai muistitikku ei vastaa. Mitään ei tallennettu. Tarkista, että se on paikallaan.</translation>
    </message>
    <message>
        <source>The draft could not be kept yet. What you typed is still on the screen.</source>
        <translation>Luonnosta ei saatu vielä talteen. Kirjoittamasi on edelleen näkyvissä.</translation>
    </message>
    <message>
        <source>The end is the same as the start. Check the times.</source>
        <translation>Loppu on sama kuin alku. Tarkista kellonajat.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Lopun pitää olla alun jälkeen.</translation>
    </message>
    <message>
        <source>The end must be after the start. Check the times.</source>
        <translation>Lopun pitää olla alun jälkeen. Tarkista kellonajat.</translation>
    </message>
    <message>
        <source>The end of a support period is told before</source>
        <translation>Tukijakson päättymisestä kerrotaan ennakkoon</translation>
    </message>
    <message>
        <source>The envelope is given up.</source>
        <translation>Kirjekuoresta on luovuttu.</translation>
    </message>
    <message>
        <source>The erasure is asked for already.</source>
        <translation>Poistamista on jo pyydetty.</translation>
    </message>
    <message>
        <source>The erasure is not asked for. Ask for it first.</source>
        <translation>Poistamista ei ole pyydetty. Pyydä ensin.</translation>
    </message>
    <message>
        <source>The file by which the server proves who it is cannot be read. Ask your IT support for a new one.</source>
        <translation>Tiedostoa, josta palvelin tunnistetaan, ei voi lukea. Pyydä IT-tuesta uusi.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>Tiedostoa ei voi lukea tekstinä.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is in place.</source>
        <translation>Tiedostoa ei voitu lukea. Tarkista, että se on paikallaan.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is still there and choose it again.</source>
        <translation>Tiedostoa ei voitu lukea. Tarkista, että se on paikallaan, ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder and try again.</source>
        <translation>Tiedostoa ei voitu tallentaa sinne. Valitse toinen kansio ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>Tiedosto ei tullut perille ehjänä.</translation>
    </message>
    <message>
        <source>The file does not prove who sent it. Ask the worker to make it again from the invitation.</source>
        <translation>Tiedosto ei todista, kuka sen lähetti. Pyydä työntekijää tekemään se uudelleen kutsusta.</translation>
    </message>
    <message>
        <source>The file has been changed after signing, or is damaged</source>
        <translation>Tiedostoa on muutettu allekirjoituksen jälkeen tai se on vaurioitunut</translation>
    </message>
    <message>
        <source>The file has more than {most} bytes.</source>
        <translation>Tiedostossa on yli {most} tavua.</translation>
    </message>
    <message>
        <source>The file has no such client.</source>
        <translation>Tiedostossa ei ole tällaista asiakasta.</translation>
    </message>
    <message>
        <source>The file has no such payer.</source>
        <translation>Tiedostossa ei ole tällaista maksajaa.</translation>
    </message>
    <message>
        <source>The file holds the client's name and is not encrypted. Give it to the client and delete the file from this computer. That it was made is written into the log.</source>
        <translation>Tiedostossa on asiakkaan nimi, eikä sitä ole salattu. Anna se asiakkaalle ja poista tiedosto tästä koneesta. Lokiin kirjataan, että se tehtiin.</translation>
    </message>
    <message>
        <source>The file holds the names, addresses and notes of all your clients, and nothing protects it: whoever gets the file can read it. Do not send it by e-mail and do not leave it on a stick. Take it out of the folder when you no longer need it.</source>
        <translation>Tiedostossa ovat kaikkien asiakkaittesi nimet, osoitteet ja muistiinpanot, eikä mikään suojaa sitä: kuka tahansa, joka saa tiedoston, voi lukea sen. Älä lähetä sitä sähköpostilla äläkä jätä muistitikulle. Poista se kansiosta, kun et enää tarvitse sitä.</translation>
    </message>
    <message>
        <source>The file is damaged or only half of it is there.</source>
        <translation>Tiedosto on vaurioitunut tai siitä puuttuu osa.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Tiedosto on kunnossa.</translation>
    </message>
    <message>
        <source>The file is larger than it may be, so it was not moved.</source>
        <translation>Tiedosto on suurempi kuin se saa olla, joten sitä ei siirretty.</translation>
    </message>
    <message>
        <source>The file is neither a picture (PNG, JPEG) nor a PDF. Choose another file. Nothing else changed.</source>
        <translation>Tiedosto ei ole kuva (PNG, JPEG) eikä PDF. Valitse toinen tiedosto. Mikään muu ei muuttunut.</translation>
    </message>
    <message>
        <source>The file is not a PNG or JPEG picture nor a PDF. Choose the picture or scan of the paper.</source>
        <translation>Tiedosto ei ole PNG- tai JPEG-kuva eikä PDF. Valitse kuva tai skannaus paperista.</translation>
    </message>
    <message>
        <source>The file is not a picture. Choose a photo (PNG or JPEG).</source>
        <translation>Tiedosto ei ole kuva. Valitse valokuva (PNG tai JPEG).</translation>
    </message>
    <message>
        <source>The file is not an open log of this program.</source>
        <translation>Tiedosto ei ole tämän ohjelman avoin kirjanpito.</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Tiedostoa ei salata</translation>
    </message>
    <message>
        <source>The file is not written as TOML.</source>
        <translation>Tiedosto ei ole TOML-muodossa.</translation>
    </message>
    <message>
        <source>The file is over 20 MB. Take a smaller picture. Nothing else changed.</source>
        <translation>Tiedosto on yli 20 Mt. Ota pienempi kuva. Mikään muu ei muuttunut.</translation>
    </message>
    <message>
        <source>The file is over 20 MB. Take the picture in a smaller size and choose it again.</source>
        <translation>Tiedosto on yli 20 Mt. Ota kuva pienempänä ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>The file is too large. A table may have 20 MB and an open log 150 MB.</source>
        <translation>Tiedosto on liian iso. Taulukko saa olla 20 Mt ja avoin kirjanpito 150 Mt.</translation>
    </message>
    <message>
        <source>The file is {kind}. That kind cannot be brought in.</source>
        <translation>Tiedosto on {kind}. Sellaista ei voi tuoda.</translation>
    </message>
    <message>
        <source>The file looks like an open log but cannot be read as one.</source>
        <translation>Tiedosto näyttää avoimelta kirjanpidolta, mutta sitä ei voi lukea sellaisena.</translation>
    </message>
    <message>
        <source>The file names clients who are not here yet:</source>
        <translation>Tiedostossa on asiakkaita, joita täällä ei vielä ole:</translation>
    </message>
    <message>
        <source>The file of a measure or a form is not what it is marked as.</source>
        <translation>Mittarin tai lomakkeen tiedosto ei ole se, joksi se on merkitty.</translation>
    </message>
    <message>
        <source>The file of a programme has something to mend at this line and field.</source>
        <translation>Toimintamallin tiedostossa on korjattavaa tällä rivillä ja kohdassa.</translation>
    </message>
    <message>
        <source>The file of your records is damaged. Open it with your passphrase: the program then shows what can be had back.</source>
        <translation>Tietojesi tiedosto on vioittunut. Avaa se salasanallasi, niin ohjelma näyttää, mitä voi saada takaisin.</translation>
    </message>
    <message>
        <source>The file of your records is not in its place. Nothing has been changed. Choose how to go on.</source>
        <translation>Tietojesi tiedosto ei ole paikallaan. Mitään ei ole muutettu. Valitse, miten jatkat.</translation>
    </message>
    <message>
        <source>The file or folder was not found. Nothing was changed.</source>
        <translation>Tiedostoa tai kansiota ei löytynyt. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file was left as it is. Nothing was taken in.</source>
        <translation>Tiedosto jätettiin ennalleen. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file was made by a newer program. Update this one first.</source>
        <translation>Tiedosto on tehty uudemmalla ohjelmalla. Päivitä ensin tämä ohjelma.</translation>
    </message>
    <message>
        <source>The file was not taken in: {why}.</source>
        <translation>Tiedostoa ei otettu vastaan: {why}.</translation>
    </message>
    <message>
        <source>The file was not taken, and nothing was changed.</source>
        <translation>Tiedostoa ei otettu, eikä mitään muutettu.</translation>
    </message>
    <message>
        <source>The file was read through and nothing is wrong with it. Go back and open your records.</source>
        <translation>Tiedosto luettiin läpi, ja se on kunnossa. Mene takaisin ja avaa tietosi.</translation>
    </message>
    <message>
        <source>The file was saved, but when it was read back it was different, so it does not count as taken there. Try again or use another place.</source>
        <translation>Tiedosto tallennettiin, mutta takaisin luettuna se oli erilainen, joten sitä ei lasketa viedyksi. Yritä uudelleen tai käytä toista paikkaa.</translation>
    </message>
    <message>
        <source>The file was whole, but it could not be followed. Call the coordinator.</source>
        <translation>Tiedosto oli ehjä, mutta sitä ei voitu noudattaa. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>The filling of {day} was taken out.</source>
        <translation>Päivän {day} täyttö on otettu pois.</translation>
    </message>
    <message>
        <source>The final review by {day}.</source>
        <translation>Loppuarviointi viimeistään {day}.</translation>
    </message>
    <message>
        <source>The final review has been held.</source>
        <translation>Loppuarviointi on pidetty.</translation>
    </message>
    <message>
        <source>The fingerprint was copied.</source>
        <translation>Tarkiste on kopioitu.</translation>
    </message>
    <message>
        <source>The first visit was made</source>
        <translation>Ensitapaaminen on pidetty</translation>
    </message>
    <message>
        <source>The first visit was made {day}.</source>
        <translation>Ensitapaaminen pidettiin {day}.</translation>
    </message>
    <message>
        <source>The folder or server that workers use too</source>
        <translation>Kansio tai palvelin, jota työntekijätkin käyttävät</translation>
    </message>
    <message>
        <source>The folder {path} belongs to {service}, which copies files while they are being written. Your records would be damaged there. Nothing was changed. Move the folder to a place that nothing synchronises.</source>
        <translation>Kansio {path} kuuluu palveluun {service}, joka kopioi tiedostoja kesken kirjoittamisen. Tietosi rikkoutuisivat siellä. Mitään ei muutettu. Siirrä kansio paikkaan, jota mikään palvelu ei synkronoi.</translation>
    </message>
    <message>
        <source>The folder {path} is on a network drive. Two computers could write to your records at once and damage them. Nothing was changed. Move the folder to this computer's own disk.</source>
        <translation>Kansio {path} on verkkolevyllä. Kaksi konetta voisi kirjoittaa tietoihisi yhtä aikaa ja rikkoa ne. Mitään ei muutettu. Siirrä kansio tämän koneen omalle levylle.</translation>
    </message>
    <message>
        <source>The form's file</source>
        <translation>Lomakkeen tiedosto</translation>
    </message>
    <message>
        <source>The goal has marks from meetings, so it is kept. You can leave it for now instead.</source>
        <translation>Tavoitteella on merkintöjä tapaamisista, joten se säilytetään. Voit jättää sen toistaiseksi.</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>Tavoite on saavutettu.</translation>
    </message>
    <message>
        <source>The group is now among yours.</source>
        <translation>Ryhmä on nyt ryhmissäsi.</translation>
    </message>
    <message>
        <source>The group leaves with the next post.</source>
        <translation>Ryhmä lähtee seuraavassa postissa.</translation>
    </message>
    <message>
        <source>The highest answer must be above the lowest.</source>
        <translation>Suurimman vastauksen on oltava pienintä suurempi.</translation>
    </message>
    <message>
        <source>The hour &amp;limit counts</source>
        <translation>Tunti&amp;raja laskee</translation>
    </message>
    <message>
        <source>The hourly rate holds from {day}. You can change it later in Settings.</source>
        <translation>Tuntipalkkio on voimassa {day} alkaen. Voit muuttaa sitä myöhemmin asetuksissa.</translation>
    </message>
    <message>
        <source>The hourly rate of this day is missing, so there is no sum yet.</source>
        <translation>Tämän päivän tuntipalkkio puuttuu, joten summaa ei vielä ole.</translation>
    </message>
    <message>
        <source>The hours are counted for you, and no claim is made.</source>
        <translation>Tunnit lasketaan sinulle näkyviin, mutta niitä ei laskuteta täältä.</translation>
    </message>
    <message>
        <source>The hours come into the month's claim by themselves.</source>
        <translation>Tunnit tulevat itsestään kuukauden tunteihin ja matkoihin.</translation>
    </message>
    <message>
        <source>The hours of the month became full: {minutes} is left out.</source>
        <translation>Kuukauden tunnit tulivat täyteen: {minutes} jää pois.</translation>
    </message>
    <message>
        <source>The hours over the limit are not paid. Ask your coordinator before going over.</source>
        <translation>Rajan ylittäviä tunteja ei makseta. Kysy koordinaattorilta ennen kuin ylität rajan.</translation>
    </message>
    <message>
        <source>The interview is agreed on: {when}</source>
        <translation>Haastattelu on sovittu: {when}</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translation>Haastattelu pidettiin</translation>
    </message>
    <message>
        <source>The invitation as text</source>
        <translation>Kutsu tekstinä</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>Kutsu on peruttu.</translation>
    </message>
    <message>
        <source>The invitation was made with a newer program. Update this program first.</source>
        <translation>Kutsu on tehty uudemmalla ohjelmalla. Päivitä ensin tämä ohjelma.</translation>
    </message>
    <message numerus="yes">
        <source>The keeping time of %n people is over</source>
        <translation>
            <numerusform>%n henkilön säilytysaika on täynnä</numerusform>
            <numerusform>%n henkilön säilytysaika on täynnä</numerusform>
        </translation>
    </message>
    <message>
        <source>The key can be read and it opens your records. Put the paper back where it was.</source>
        <translation>Avain on luettavissa ja avaa tietosi. Vie paperi takaisin paikalleen.</translation>
    </message>
    <message>
        <source>The key file is damaged or missing. Your records were not touched. Take the key file from a backup.</source>
        <translation>Avaintiedosto on vioittunut tai puuttuu. Tietoihisi ei koskettu. Ota avaintiedosto varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The key is saved as a paper once and kept nowhere else. Print it, seal it in an envelope, lock the envelope away and destroy the file. Workers decide themselves whether they use it.</source>
        <translation>Avain tallennetaan kerran paperiksi eikä sitä säilytetä muualla. Tulosta se, sulje kuoreen, pane kuori lukkojen taakse ja tuhoa tiedosto. Työntekijät päättävät itse, käyttävätkö he sitä.</translation>
    </message>
    <message>
        <source>The key is typed correctly.</source>
        <translation>Avain on kirjoitettu oikein.</translation>
    </message>
    <message>
        <source>The key on the paper does not open this. Check every letter.</source>
        <translation>Paperin avain ei avaa tätä. Tarkista jokainen kirjain.</translation>
    </message>
    <message>
        <source>The key that lets workers in has run out. Fetch one of the two sticks and make a new one.</source>
        <translation>Avain, jolla työntekijät otetaan mukaan, on vanhentunut. Hae toinen pääavaimen tikuista ja tee uusi.</translation>
    </message>
    <message>
        <source>The key that was in use before still holds.</source>
        <translation>Entinen avain on yhä voimassa.</translation>
    </message>
    <message>
        <source>The keys that were made for it are destroyed. You can join later with a new invitation.</source>
        <translation>Sitä varten tehdyt avaimet tuhotaan. Voit liittyä myöhemmin uudella kutsulla.</translation>
    </message>
    <message>
        <source>The keys were changed in another way meanwhile. Nothing was written. Begin again.</source>
        <translation>Avaimia muutettiin sillä välin muualla. Mitään ei kirjoitettu. Aloita uudelleen.</translation>
    </message>
    <message>
        <source>The kilometre limit of the year was passed: {km} is paid at {rate} a kilometre.</source>
        <translation>Vuoden kilometriraja ylittyi: {km} maksetaan hinnalla {rate} kilometriltä.</translation>
    </message>
    <message>
        <source>The kilometres differ from earlier ones of the route.</source>
        <translation>Kilometrit poikkeavat saman reitin aiemmista.</translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation>Viimeisin vastaus on otettu takaisin.</translation>
    </message>
    <message>
        <source>The last backup did not succeed.</source>
        <translation>Viimeisin varmuuskopiointi ei onnistunut.</translation>
    </message>
    <message>
        <source>The last copy was taken {when}.</source>
        <translation>Viimeisin kopio otettiin {when}.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one. Check the days.</source>
        <translation>Viimeinen päivä ei voi olla ennen ensimmäistä. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The last day is before the first, or there are more than a year of days. Nothing was done.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä, tai päiviä on yli vuosi. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>The last day is before the first. Check the days.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The last day is {day}</source>
        <translation>Viimeinen päivä on {day}</translation>
    </message>
    <message>
        <source>The last day of a decision is before its first. Check the days.</source>
        <translation>Päätöksen viimeinen päivä on ennen ensimmäistä. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The last month is before the first.</source>
        <translation>Viimeinen kuukausi on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>The last number that counts</source>
        <translation>Viimeinen numero, joka otetaan</translation>
    </message>
    <message>
        <source>The latest lies in the range: {band}.</source>
        <translation>Viimeisin on alueella: {band}.</translation>
    </message>
    <message>
        <source>The length is from one minute to 24 hours. Check it.</source>
        <translation>Kesto on minuutista 24 tuntiin. Tarkista se.</translation>
    </message>
    <message>
        <source>The length of the support period is not what the programme allows. Check the days.</source>
        <translation>Tukijakson pituus ei ole toimintamallin mukainen. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The letters of the file are not stored as UTF-8.</source>
        <translation>Tiedoston merkit eivät ole UTF-8-muodossa.</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n hours was reached: {minutes} is left out.</source>
        <translation>
            <numerusform>%n tunnin raja tuli täyteen: {minutes} jää pois.</numerusform>
            <numerusform>%n tunnin raja tuli täyteen: {minutes} jää pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of the month is now {limit}.</source>
        <translation>Kuukauden raja on nyt {limit}.</translation>
    </message>
    <message>
        <source>The line is &amp;right</source>
        <translation>Rivi on &amp;oikein</translation>
    </message>
    <message>
        <source>The line stays at 0 €. Make a new agreement if the work goes on.</source>
        <translation>Rivi jää 0 euroon. Tee uusi sopimus, jos työ jatkuu.</translation>
    </message>
    <message>
        <source>The link worker gave it back</source>
        <translation>Hyvinvointilähetti palautti tämän</translation>
    </message>
    <message>
        <source>The link worker is told, and you can name another.</source>
        <translation>Hyvinvointilähetille kerrotaan, ja voit nimetä toisen.</translation>
    </message>
    <message>
        <source>The link worker took it on</source>
        <translation>Hyvinvointilähetti otti tehtävän</translation>
    </message>
    <message>
        <source>The list may hold texts only.</source>
        <translation>Luettelossa saa olla vain tekstejä.</translation>
    </message>
    <message>
        <source>The list puts those first who speak the language, have room and know the area. You choose.</source>
        <translation>Ensimmäisinä ovat ne, joilla on yhteinen kieli ja tilaa ja jotka tuntevat alueen. Sinä valitset.</translation>
    </message>
    <message>
        <source>The log does not go on from where it was last closed</source>
        <translation>Loki ei jatku siitä, mihin se viimeksi suljettiin</translation>
    </message>
    <message numerus="yes">
        <source>The longest has waited %n days.</source>
        <translation>
            <numerusform>Pisimpään on odotettu %n päivä.</numerusform>
            <numerusform>Pisimpään on odotettu %n päivää.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail goes on. Send now, so that the coordinator hears of it.</source>
        <translation>Posti jatkuu. Lähetä nyt, niin koordinaattori saa tiedon.</translation>
    </message>
    <message>
        <source>The main key did not open. Check the passphrase, and that the stick is of this space.</source>
        <translation>Pääavain ei avautunut. Tarkista salasana ja se, että tikku on tämän tilan.</translation>
    </message>
    <message>
        <source>The main key is being changed. This takes a moment.</source>
        <translation>Pääavainta vaihdetaan. Tämä kestää hetken.</translation>
    </message>
    <message>
        <source>The main key is changed. Put the new one onto two sticks now.</source>
        <translation>Pääavain on vaihdettu. Vie nyt uusi kahdelle muistitikulle.</translation>
    </message>
    <message>
        <source>The main key is no longer on this computer. It is on the two sticks.</source>
        <translation>Pääavain ei ole enää tällä koneella. Se on kahdella muistitikulla.</translation>
    </message>
    <message>
        <source>The main key lies on the two sticks and has left this computer.</source>
        <translation>Pääavain on nyt kahdella tikulla ja poistunut tältä koneelta.</translation>
    </message>
    <message>
        <source>The main key of the space vouches for it.</source>
        <translation>Tilan pääavain takaa sen.</translation>
    </message>
    <message>
        <source>The master key is changed</source>
        <translation>Pääavain on vaihdettu</translation>
    </message>
    <message>
        <source>The measure in between is taken after</source>
        <translation>Mittari täytetään välillä, kun on kulunut</translation>
    </message>
    <message>
        <source>The meeting has come, and it is not claimed.</source>
        <translation>Tapaaminen on tullut, mutta sitä ei haeta.</translation>
    </message>
    <message>
        <source>The meeting's facts have not come, so nothing can be counted.</source>
        <translation>Tapaamisen tietoja ei ole tullut, joten riviä ei voi laskea.</translation>
    </message>
    <message>
        <source>The meeting, its notes, trips and marks are taken out. A month that is already signed keeps its lines.</source>
        <translation>Tapaaminen poistuu muistiinpanoineen, matkoineen ja merkintöineen. Jo allekirjoitetun kuukauden rivit säilyvät.</translation>
    </message>
    <message>
        <source>The message has been made for the post.</source>
        <translation>Viesti on tehty postia varten.</translation>
    </message>
    <message>
        <source>The message leaves when you fetch and send on the page Incoming post.</source>
        <translation>Viesti lähtee, kun haet ja lähetät sivulla Saapunut posti.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Malli luettavaksi</translation>
    </message>
    <message>
        <source>The money has come. After this the month cannot be replaced: later changes go to the next open month.</source>
        <translation>Rahat ovat tulleet. Tämän jälkeen kuukautta ei voi korvata: myöhemmät muutokset menevät seuraavaan avoimeen kuukauteen.</translation>
    </message>
    <message>
        <source>The month cannot move to that state from where it is now.</source>
        <translation>Kuukausi ei voi siirtyä siihen vaiheeseen tästä.</translation>
    </message>
    <message>
        <source>The month day by day</source>
        <translation>Kuukausi päivä päivältä</translation>
    </message>
    <message>
        <source>The month is not over yet</source>
        <translation>Kuukausi on vielä kesken</translation>
    </message>
    <message>
        <source>The month's hour limit was reached.</source>
        <translation>Kuukauden tuntiraja tuli täyteen.</translation>
    </message>
    <message>
        <source>The month's hour limit was reached: {minutes} is left out.</source>
        <translation>Kuukauden tuntiraja tuli täyteen: {minutes} jää pois.</translation>
    </message>
    <message>
        <source>The month's limit {limit} was reached: {minutes} left out.</source>
        <translation>Kuukauden raja {limit} täyttyi: {minutes} jäi pois.</translation>
    </message>
    <message>
        <source>The months are counted by the month of the work. Unsigned months are as they stand now.</source>
        <translation>Kuukaudet ovat työn tekemisen mukaan. Allekirjoittamattomat ovat niin kuin ne nyt ovat.</translation>
    </message>
    <message>
        <source>The months show here when the service has been decided on.</source>
        <translation>Kuukaudet näkyvät tässä, kun palvelusta on päätetty.</translation>
    </message>
    <message>
        <source>The most wished for go to the coming sessions that have no theme yet.</source>
        <translation>Toivotuimmat tulevat niihin tuleviin kertoihin, joilla ei vielä ole teemaa.</translation>
    </message>
    <message numerus="yes">
        <source>The name is also in the notes of %n other visits</source>
        <translation>
            <numerusform>Nimi on myös %n muun käynnin muistiinpanossa</numerusform>
            <numerusform>Nimi on myös %n muun käynnin muistiinpanossa</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nimi puuttuu.</translation>
    </message>
    <message>
        <source>The name was not understood. Write more of it, or the code.</source>
        <translation>Nimeä ei ymmärretty. Kirjoita siitä enemmän tai tunnus.</translation>
    </message>
    <message>
        <source>The new programme is there.</source>
        <translation>Uusi malli on tehty.</translation>
    </message>
    <message>
        <source>The new recovery key is in use</source>
        <translation>Uusi palautusavain on käytössä</translation>
    </message>
    <message>
        <source>The newest that has come is {number}.</source>
        <translation>Uusin tullut on {number}.</translation>
    </message>
    <message>
        <source>The newest verified backup: {when}.</source>
        <translation>Viimeisin tarkistettu varmuuskopio: {when}.</translation>
    </message>
    <message>
        <source>The news of the space was taken in.</source>
        <translation>Koordinaattorin tilan uudet tiedot otettiin vastaan.</translation>
    </message>
    <message>
        <source>The next meeting is on {day}.</source>
        <translation>Seuraava tapaaminen on {day}.</translation>
    </message>
    <message>
        <source>The next mid-term review by {day}.</source>
        <translation>Seuraava väliarviointi viimeistään {day}.</translation>
    </message>
    <message>
        <source>The notes stay on this computer. The claim gets only the day, the length and the trip.</source>
        <translation>Muistiinpanot jäävät tälle koneelle. Korvaukseen menee vain päivä, kesto ja matka.</translation>
    </message>
    <message>
        <source>The number cannot be below zero.</source>
        <translation>Luku ei voi olla alle nollan.</translation>
    </message>
    <message>
        <source>The number is too large to be right.</source>
        <translation>Luku on liian suuri ollakseen oikein.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Luvun on oltava {least}–{most}.</translation>
    </message>
    <message>
        <source>The numbers are not the same. Read them aloud once more. If they still differ, let nobody in: somebody may have changed the file on its way.</source>
        <translation>Numerot eivät ole samat. Lukekaa ne ääneen vielä kerran. Jos ne yhä eroavat, älä ota mukaan: joku on voinut muuttaa tiedostoa matkalla.</translation>
    </message>
    <message>
        <source>The numbers have not been compared with the coordinator yet. Until then nothing about clients is sent.</source>
        <translation>Numeroita ei ole vielä verrattu koordinaattorin kanssa. Siihen asti asiakkaista ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>The numbers have not been compared yet. Read them aloud to the coordinator. Until they are found the same, nothing about clients is sent.</source>
        <translation>Numeroita ei ole vielä verrattu. Lue ne ääneen koordinaattorille. Ennen kuin ne on todettu samoiksi, asiakkaista ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>The numbers of a day</source>
        <translation>Päivän luvut</translation>
    </message>
    <message>
        <source>The numbers to read aloud</source>
        <translation>Ääneen luettavat numerot</translation>
    </message>
    <message>
        <source>The numbers, as they are read aloud to you</source>
        <translation>Numerot, kuten ne luetaan sinulle</translation>
    </message>
    <message>
        <source>The official record is kept in another system. What you write here becomes a text to copy there; only days, goals and figures stay here.</source>
        <translation>Virallinen kirjaus tehdään toiseen järjestelmään. Siitä, mitä kirjoitat tähän, tulee teksti sinne kopioitavaksi. Tänne jäävät vain päivät, tavoitteet ja luvut.</translation>
    </message>
    <message>
        <source>The official record is kept in the client information system. What is written here is a working aid: copy it there and mark it as copied. 14 days later it is erased from here for good.</source>
        <translation>Virallinen kirjaus tehdään asiakastietojärjestelmään. Tämä teksti on vain työväline: kopioi se sinne ja merkitse viedyksi. 14 päivän kuluttua se häviää täältä lopullisesti.</translation>
    </message>
    <message>
        <source>The old one stays in the history.</source>
        <translation>Vanha jää näkyviin aiempiin versioihin.</translation>
    </message>
    <message>
        <source>The old paper does not open your records any more.</source>
        <translation>Vanha paperi ei enää avaa tietojasi.</translation>
    </message>
    <message>
        <source>The old text is not on this laptop, so the two cannot be compared.</source>
        <translation>Vanhaa tekstiä ei ole tällä koneella, joten tekstejä ei voi verrata.</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made.</source>
        <translation>Se, joka oli käytössä, kun varmuuskopio tehtiin.</translation>
    </message>
    <message>
        <source>The order of the entries is right; their times may not be.</source>
        <translation>Merkintöjen järjestys on oikea, kellonajat eivät ehkä ole.</translation>
    </message>
    <message>
        <source>The other sessions stay where they are. The phone list says whom to tell.</source>
        <translation>Muut kerrat pysyvät paikallaan. Soittolista kertoo, keille asiasta kerrotaan.</translation>
    </message>
    <message>
        <source>The other version was taken in already and cannot be exchanged. Ask the worker for a correction.</source>
        <translation>Toinen versio on jo otettu mukaan, eikä sitä voi enää vaihtaa. Pyydä työntekijältä korjaus.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>The paper in it did not pass.</source>
        <translation>Sen mukana ollut paperi ei kelvannut.</translation>
    </message>
    <message>
        <source>The paper is not here. Its rows are still in the list.</source>
        <translation>Paperia ei löydy täältä. Sen rivit ovat yhä luettelossa.</translation>
    </message>
    <message>
        <source>The paper is not kept here any more.</source>
        <translation>Paperia ei ole enää tallessa täällä.</translation>
    </message>
    <message>
        <source>The paper says when, what, on what ground and in what role, for two years. It holds no notes and nobody else. It is signed with your own key.</source>
        <translation>Paperissa on kahden vuoden ajalta, milloin, mitä, mihin tarkoitukseen ja missä roolissa. Siinä ei ole muistiinpanoja eikä ketään muuta. Se allekirjoitetaan omalla avaimellasi.</translation>
    </message>
    <message>
        <source>The paper was not saved, so the envelope was given up again.</source>
        <translation>Paperia ei tallennettu, joten kirjekuoresta luovuttiin.</translation>
    </message>
    <message>
        <source>The parts in braces are filled in by themselves: {names}</source>
        <translation>Aaltosulkeissa olevat kohdat täyttyvät itsestään: {names}</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Salasana on vaihdettu.</translation>
    </message>
    <message>
        <source>The passphrase of the main key is too short. Use at least 15 characters.</source>
        <translation>Pääavaimen salasana on liian lyhyt. Käytä vähintään 15 merkkiä.</translation>
    </message>
    <message>
        <source>The passphrase opens your records. Nobody else can look it up for you.</source>
        <translation>Salasana avaa tietosi. Kukaan muu ei tiedä sitä eikä voi kertoa sitä sinulle.</translation>
    </message>
    <message>
        <source>The path of the period</source>
        <translation>Jakson polku</translation>
    </message>
    <message>
        <source>The payer sees these remarks too:</source>
        <translation>Maksaja näkee myös nämä huomiot:</translation>
    </message>
    <message>
        <source>The payer {theirs} is not known here.</source>
        <translation>Maksajaa {theirs} ei ole täällä.</translation>
    </message>
    <message>
        <source>The period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>The period begins on {day}. Choose days from then on.</source>
        <translation>Jakso alkaa {day}. Valitse päiviä siitä eteenpäin.</translation>
    </message>
    <message>
        <source>The period ended {day}.</source>
        <translation>Jakso päättyi {day}.</translation>
    </message>
    <message>
        <source>The period goes on after all</source>
        <translation>Jakso jatkuu sittenkin</translation>
    </message>
    <message>
        <source>The period was opened on {day}. A decision cannot begin before that. Check the days.</source>
        <translation>Jakso avattiin {day}. Päätös ei voi alkaa ennen sitä. Tarkista päivät.</translation>
    </message>
    <message>
        <source>The permission of this machine has run out.</source>
        <translation>Tämän koneen lupa on vanhentunut.</translation>
    </message>
    <message>
        <source>The permission of {name} has ended today.</source>
        <translation>Lupa päättyi tänään: {name}.</translation>
    </message>
    <message>
        <source>The permission was given on {on}. It cannot end before that.</source>
        <translation>Lupa annettiin {on}. Se ei voi päättyä ennen sitä.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Ihminen</translation>
    </message>
    <message>
        <source>The person has attendance marks, so the row is kept. You can note that the person left.</source>
        <translation>Henkilöllä on läsnäolomerkintöjä, joten rivi säilyy. Voit merkitä, että hän lähti.</translation>
    </message>
    <message>
        <source>The person has not agreed that the referrer is told. Ask first.</source>
        <translation>Ihminen ei ole antanut lupaa kertoa lähetteen tekijälle. Kysy ensin.</translation>
    </message>
    <message>
        <source>The person may read what is written here. Write as you would say it to them.</source>
        <translation>Ihminen saa lukea, mitä tähän kirjoitetaan. Kirjoita niin kuin sanoisit hänelle.</translation>
    </message>
    <message>
        <source>The person's consent is not noted. Add its day before you name a worker.</source>
        <translation>Suostumusta ei ole merkitty. Lisää sen päivä, ennen kuin nimeät työntekijän.</translation>
    </message>
    <message>
        <source>The personal data of this referral are erased.</source>
        <translation>Tämän lähetteen henkilötiedot on poistettu.</translation>
    </message>
    <message>
        <source>The personal identity code has a typing mistake. Check it, or leave it empty.</source>
        <translation>Henkilötunnus ei ole aivan oikein. Tarkista se tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>The personal identity code was left out, only the year of birth was taken.</source>
        <translation>Henkilötunnusta ei otettu talteen, vain syntymävuosi.</translation>
    </message>
    <message>
        <source>The picture comes with the first filling.</source>
        <translation>Kuva tulee ensimmäisestä täytöstä.</translation>
    </message>
    <message>
        <source>The picture could not be shown, but it is kept.</source>
        <translation>Kuvaa ei voitu näyttää, mutta se on tallessa.</translation>
    </message>
    <message>
        <source>The place answers and can be used.</source>
        <translation>Paikka vastaa, ja sitä voi käyttää.</translation>
    </message>
    <message>
        <source>The place is full. Make room there or use another stick, and try again. What did not fit waits here.</source>
        <translation>Paikka on täynnä. Tee tilaa tai käytä toista tikkua ja yritä uudelleen. Mikä ei mahtunut, odottaa täällä.</translation>
    </message>
    <message>
        <source>The place was not found: perhaps the stick is not in, the shared folder is not connected, or the place has not been taken into use yet. Nothing was lost.</source>
        <translation>Paikkaa ei löytynyt. Ehkä tikku ei ole paikallaan, jaettu kansio ei ole yhteydessä tai paikkaa ei ole vielä otettu käyttöön. Mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>The plan, the coming sessions and the people come to your Groups. What the other leader held stays with that leader. Set your own pay in the plan of the course.</source>
        <translation>Suunnitelma, tulevat kerrat ja ihmiset tulevat Ryhmiin. Toisen ohjaajan pitämät kerrat jäävät hänelle. Merkitse oma palkkiosi kurssin suunnitelmaan.</translation>
    </message>
    <message>
        <source>The plan, the coming sessions and the people leave with the next post to the coordinator, who passes them on. The coming sessions go out of your calendar. What you have held stays with you. This cannot be undone here; the group comes back when the other leader gives it back.</source>
        <translation>Suunnitelma, tulevat kerrat ja ihmiset lähtevät seuraavassa postissa koordinaattorille, joka antaa ne eteenpäin. Tulevat kerrat poistuvat kalenteristasi. Pitämäsi kerrat jäävät sinulle. Tätä ei voi kumota: ryhmä palaa, kun toinen ohjaaja antaa sen takaisin.</translation>
    </message>
    <message>
        <source>The pledge is not noted yet. Add the day you gave it, and a picture of the paper.</source>
        <translation>Sitoumusta ei ole vielä merkitty. Lisää päivä, jona annoit sen, ja kuva paperista.</translation>
    </message>
    <message>
        <source>The post travels here: {words}.</source>
        <translation>Posti kulkee tätä kautta: {words}.</translation>
    </message>
    <message>
        <source>The present key of admission is in force until {day}.</source>
        <translation>Nykyinen mukaanoton avain on voimassa {day} asti.</translation>
    </message>
    <message>
        <source>The profile is the one that was used last. You can go on as usual.</source>
        <translation>Profiili on se, jota viimeksi käytettiin. Voit jatkaa tavallisesti.</translation>
    </message>
    <message>
        <source>The profile was last used on another machine or in another folder.</source>
        <translation>Profiilia on viimeksi käytetty toisella koneella tai toisessa kansiossa.</translation>
    </message>
    <message>
        <source>The program also locks when the computer goes to sleep or is locked, and at once with Ctrl+L. Drafts are kept.</source>
        <translation>Ohjelma lukittuu myös, kun kone menee lepotilaan tai lukitaan, ja heti näppäimillä Ctrl+L. Luonnokset säilyvät.</translation>
    </message>
    <message>
        <source>The program backs up by itself every half hour, when it locks and when it closes. Take a copy to a stick too: the computer may break or be lost.</source>
        <translation>Ohjelma tekee varmuuskopion itse puolen tunnin välein, lukittaessa ja suljettaessa. Ota kopio myös tikulle: tietokone voi rikkoutua tai kadota.</translation>
    </message>
    <message>
        <source>The program cannot see whose data were erased after the newest backup. If you have erased somebody's, they come back with it: erase them again then. Today reminds you of it.</source>
        <translation>Ohjelma ei näe, keiden tiedot on poistettu uusimman varmuuskopion jälkeen. Jos olet poistanut jonkun tiedot, ne palaavat sen mukana: poista ne silloin uudelleen. Tänään-sivu muistuttaa siitä.</translation>
    </message>
    <message>
        <source>The program cannot use this place. Choose a folder, or type an address that begins with https://.</source>
        <translation>Ohjelma ei osaa käyttää tätä paikkaa. Valitse kansio tai kirjoita osoite, jonka alussa on https://.</translation>
    </message>
    <message>
        <source>The program does not have this programme.</source>
        <translation>Ohjelmassa ei ole tätä toimintamallia.</translation>
    </message>
    <message>
        <source>The program does not know this kind of meeting.</source>
        <translation>Ohjelma ei tunne tällaista tapaamista.</translation>
    </message>
    <message>
        <source>The program does not know this part in braces:</source>
        <translation>Ohjelma ei tunne tätä aaltosulkeissa olevaa kohtaa:</translation>
    </message>
    <message>
        <source>The program does not know this part of the file.</source>
        <translation>Ohjelma ei tunne tätä tiedoston kohtaa.</translation>
    </message>
    <message>
        <source>The program does not know this part.</source>
        <translation>Ohjelma ei tunne tätä kohtaa.</translation>
    </message>
    <message>
        <source>The program does not know this word.</source>
        <translation>Ohjelma ei tunne tätä sanaa.</translation>
    </message>
    <message>
        <source>The program ended without being closed. What you were typing is kept here; nothing is lost.</source>
        <translation>Ohjelma päättyi kesken. Kirjoittamasi on tallessa tässä. Mitään ei ole kadonnut.</translation>
    </message>
    <message>
        <source>The program has counted everything.</source>
        <translation>Ohjelma on laskenut kaiken.</translation>
    </message>
    <message>
        <source>The program is already open</source>
        <translation>Ohjelma on jo auki</translation>
    </message>
    <message>
        <source>The program is already open, perhaps behind another window. Go on there, or close it first.</source>
        <translation>Ohjelma on jo auki, ehkä toisen ikkunan takana. Jatka siellä tai sulje se ensin.</translation>
    </message>
    <message>
        <source>The program is looking at what can be had back. Nothing is changed. This may take a minute…</source>
        <translation>Ohjelma katsoo, mitä voidaan saada takaisin. Mitään ei muuteta. Tämä voi kestää minuutin…</translation>
    </message>
    <message>
        <source>The program is running in another window, and it was brought to the front. Go on there.</source>
        <translation>Ohjelma on käynnissä toisessa ikkunassa, ja se tuotiin esiin. Jatka siellä.</translation>
    </message>
    <message numerus="yes">
        <source>The program locks in %n seconds. Drafts are kept.</source>
        <translation>
            <numerusform>Ohjelma lukittuu %n sekunnin kuluttua. Luonnokset säilyvät.</numerusform>
            <numerusform>Ohjelma lukittuu %n sekunnin kuluttua. Luonnokset säilyvät.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program makes keys for this computer and a request for the coordinator.</source>
        <translation>Ohjelma tekee tälle koneelle avaimet ja koordinaattorille pyynnön.</translation>
    </message>
    <message>
        <source>The program may not write in this folder. Nothing was saved. Choose another folder.</source>
        <translation>Ohjelma ei saa kirjoittaa tähän kansioon. Mitään ei tallennettu. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The program points out whose time is over. It erases nobody by itself: that is done on the card.</source>
        <translation>Ohjelma kertoo, kenen säilytysaika on täynnä. Se ei poista ketään itsestään: poistaminen tehdään asiakkaan kortilla.</translation>
    </message>
    <message>
        <source>The program remembers what a paper or table told, and protects later reports accordingly.</source>
        <translation>Ohjelma muistaa, mitä paperi tai taulukko kertoi, ja suojaa seuraavat raportit sen mukaan.</translation>
    </message>
    <message>
        <source>The programme of this group is not known here. Ask the coordinator to send the rules first.</source>
        <translation>Tämän ryhmän toimintamallia ei ole täällä. Pyydä koordinaattoria lähettämään ensin säännöt.</translation>
    </message>
    <message>
        <source>The purchase is kept. {sum} more was used than there is.</source>
        <translation>Hankinta on tallessa. Rahaa on käytetty {sum} enemmän kuin sitä on.</translation>
    </message>
    <message>
        <source>The purpose of use is {purpose} from now on.</source>
        <translation>Käyttötarkoitus on tästä eteenpäin {purpose}.</translation>
    </message>
    <message>
        <source>The question goes to the worker the next time you fetch the post.</source>
        <translation>Pyyntö lähtee työntekijälle, kun haet postin seuraavan kerran.</translation>
    </message>
    <message>
        <source>The questionnaire at the end is still to be filled in: {measure}.</source>
        <translation>Lopun kysely on vielä täyttämättä: {measure}.</translation>
    </message>
    <message>
        <source>The questionnaire at the start is still to be filled in: {measure}.</source>
        <translation>Alun kysely on vielä täyttämättä: {measure}.</translation>
    </message>
    <message>
        <source>The questions belong to their owner. Get the permission first, then paste the official text below just as it is. After that the questionnaire can be filled.</source>
        <translation>Kysymykset kuuluvat omistajalleen. Hanki ensin lupa ja liitä sitten virallinen teksti alle sellaisenaan. Sen jälkeen kyselyn voi täyttää.</translation>
    </message>
    <message>
        <source>The questions have not been entered yet. They can be added in Settings.</source>
        <translation>Kysymyksiä ei ole vielä lisätty. Ne voi lisätä Asetuksissa.</translation>
    </message>
    <message>
        <source>The questions of these belong to their owners, so they do not come with the program. Your organisation enters its own licensed text in Settings, under Measures.</source>
        <translation>Näiden kysymykset kuuluvat omistajilleen, joten ne eivät tule ohjelman mukana. Organisaatiosi lisää oman luvanvaraisen tekstinsä Asetuksissa kohdassa Mittarit.</translation>
    </message>
    <message>
        <source>The questions of this filling cannot be read any more.</source>
        <translation>Tämän täytön kysymyksiä ei voi enää lukea.</translation>
    </message>
    <message>
        <source>The quick line on Today</source>
        <translation>Tänään-sivun pikarivi</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>The reason is kept with the decision.</source>
        <translation>Syy jää päätöksen yhteyteen.</translation>
    </message>
    <message>
        <source>The records are in this profile already.</source>
        <translation>Tiedot ovat jo tässä profiilissa.</translation>
    </message>
    <message>
        <source>The records are in this profile, encrypted.</source>
        <translation>Tiedot ovat tässä profiilissa, salattuina.</translation>
    </message>
    <message>
        <source>The records are on the server {host}, in the database {database}.</source>
        <translation>Tiedot ovat palvelimella {host}, tietokannassa {database}.</translation>
    </message>
    <message>
        <source>The records have changed since you signed</source>
        <translation>Kirjaukset ovat muuttuneet allekirjoituksen jälkeen</translation>
    </message>
    <message>
        <source>The records of the server are used from now on.</source>
        <translation>Palvelimen tietoja käytetään tästä lähtien.</translation>
    </message>
    <message>
        <source>The records on the server belong to another space.</source>
        <translation>Palvelimen tiedot kuuluvat toiseen tilaan.</translation>
    </message>
    <message>
        <source>The recovery key is in order</source>
        <translation>Palautusavain on kunnossa</translation>
    </message>
    <message>
        <source>The recovery key is not complete yet.</source>
        <translation>Palautusavain ei ole vielä kokonaan oikein.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly, but it belongs to other records. Look for a newer paper.</source>
        <translation>Palautusavain on kirjoitettu oikein, mutta se kuuluu muihin tietoihin. Etsi uudempi paperi.</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>Lähetteen tiedot</translation>
    </message>
    <message>
        <source>The referral came</source>
        <translation>Lähete tuli</translation>
    </message>
    <message>
        <source>The referral is still open. Close it first.</source>
        <translation>Lähete on vielä auki. Päätä se ensin.</translation>
    </message>
    <message>
        <source>The referrer answers</source>
        <translation>Lähetteen tekijä vastaa</translation>
    </message>
    <message>
        <source>The referrer may be told what came of it</source>
        <translation>Lähetteen tekijälle saa kertoa, mitä lähetteestä seurasi</translation>
    </message>
    <message>
        <source>The referrer was told</source>
        <translation>Lähetteen tekijälle kerrottu</translation>
    </message>
    <message>
        <source>The report &amp;begins</source>
        <translation>Raportti &amp;alkaa</translation>
    </message>
    <message>
        <source>The report &amp;ends</source>
        <translation>Raportti &amp;päättyy</translation>
    </message>
    <message>
        <source>The request follows an invitation that was not made in this space.</source>
        <translation>Pyyntö perustuu kutsuun, jota ei ole tehty tässä tilassa.</translation>
    </message>
    <message>
        <source>The request is taken back.</source>
        <translation>Pyyntö on peruttu.</translation>
    </message>
    <message>
        <source>The request is taken back. All data stay.</source>
        <translation>Pyyntö on peruttu. Kaikki tiedot jäävät.</translation>
    </message>
    <message>
        <source>The request to {space} is made.</source>
        <translation>Pyyntö on tehty: {space}.</translation>
    </message>
    <message>
        <source>The review is signed and in safe keeping. Signed by {names}.</source>
        <translation>Arviointi on allekirjoitettu ja tallessa. Allekirjoittaneet: {names}.</translation>
    </message>
    <message>
        <source>The right is ended.</source>
        <translation>Oikeus on päätetty.</translation>
    </message>
    <message numerus="yes">
        <source>The right of %n computers to send ends within two months, or has ended.</source>
        <translation>
            <numerusform>%n koneen oikeus lähettää päättyy kahden kuukauden sisällä tai on päättynyt.</numerusform>
            <numerusform>%n koneen oikeus lähettää päättyy kahden kuukauden sisällä tai on päättynyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The right of this computer has been ended already, at that number or before.</source>
        <translation>Tämän koneen oikeus on jo päätetty tuohon numeroon tai sitä ennen.</translation>
    </message>
    <message>
        <source>The right of this computer has ended. Let it in only when {name} is with you and says it is theirs.</source>
        <translation>Tämän koneen oikeus on päättynyt. Ota mukaan vain, kun {name} on kanssasi ja sanoo sen olevan oma.</translation>
    </message>
    <message>
        <source>The right of this computer to send has run out. It must be renewed by the coordinator.</source>
        <translation>Tämän koneen oikeus lähettää on päättynyt. Koordinaattorin täytyy jatkaa sitä.</translation>
    </message>
    <message>
        <source>The right of this computer to send ran out on {day}. Call the coordinator.</source>
        <translation>Tämän koneen oikeus lähettää päättyi {day}. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>The rows that were not saved yet are here.</source>
        <translation>Vielä tallentamattomat rivit ovat tässä.</translation>
    </message>
    <message>
        <source>The rules are in use.</source>
        <translation>Säännöt ovat käytössä.</translation>
    </message>
    <message>
        <source>The rules cannot be taken into use: {files}. Call the coordinator.</source>
        <translation>Sääntöjä ei voi ottaa käyttöön: {files}. Soita koordinaattorille.</translation>
    </message>
    <message numerus="yes">
        <source>The rules leave with the next mail to %n workers.</source>
        <translation>
            <numerusform>Säännöt lähtevät seuraavan postin mukana %n työntekijälle.</numerusform>
            <numerusform>Säännöt lähtevät seuraavan postin mukana %n työntekijälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same client stands here twice.</source>
        <translation>Sama asiakas on tässä kahdesti.</translation>
    </message>
    <message>
        <source>The same identifier stands in the file twice.</source>
        <translation>Sama tunniste on tiedostossa kahdesti.</translation>
    </message>
    <message>
        <source>The same line is in two merges.</source>
        <translation>Sama rivi on kahdessa yhdistämisessä.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>The same part stands here twice.</source>
        <translation>Sama asia on tässä kahdesti.</translation>
    </message>
    <message>
        <source>The same sign over and over is the first thing anybody tries. Choose another PIN.</source>
        <translation>Samaa merkkiä kokeillaan ensimmäiseksi. Valitse toinen PIN.</translation>
    </message>
    <message>
        <source>The same stands in the list twice.</source>
        <translation>Sama on luettelossa kahdesti.</translation>
    </message>
    <message>
        <source>The score must go up with every sum, and does not at {value}.</source>
        <translation>Pisteiden on noustava jokaisella summalla, ja kohdassa {value} ne eivät nouse.</translation>
    </message>
    <message>
        <source>The sealed key is taken to keep.</source>
        <translation>Suljettu avain on otettu säilöön.</translation>
    </message>
    <message>
        <source>The second who approves must be another person than the first.</source>
        <translation>Toisen hyväksyjän pitää olla eri ihminen kuin ensimmäinen.</translation>
    </message>
    <message>
        <source>The self-assessment of this year is still to be made</source>
        <translation>Tämän vuoden itsearvio on vielä tekemättä</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the date of this computer, and call your IT support.</source>
        <translation>Palvelin ei pystynyt todistamaan, kuka se on, joten sille ei lähetetty mitään. Tarkista tietokoneen päivämäärä ja soita IT-tukeen.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and the password. Check them.</source>
        <translation>Palvelin ei hyväksynyt käyttäjätunnusta ja salasanaa. Tarkista ne.</translation>
    </message>
    <message>
        <source>The server holds a coordinator's records already.</source>
        <translation>Palvelimella on jo koordinaattorin tiedot.</translation>
    </message>
    <message>
        <source>The server holds no coordinator's records yet.</source>
        <translation>Palvelimella ei ole vielä koordinaattorin tietoja.</translation>
    </message>
    <message>
        <source>The server is recognised by the file that was chosen.</source>
        <translation>Palvelin tunnistetaan tiedostosta, joka on valittu.</translation>
    </message>
    <message>
        <source>The server is recognised by the file {name}.</source>
        <translation>Palvelin tunnistetaan tiedostosta {name}.</translation>
    </message>
    <message>
        <source>The server or the disk has a fault just now. Try again later.</source>
        <translation>Palvelimessa tai levyssä on nyt vikaa. Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The server sends us on to {address}. Nothing was sent there. Ask your IT support whether that is the right address.</source>
        <translation>Palvelin ohjaa osoitteeseen {address}. Sinne ei lähetetty mitään. Kysy IT-tuesta, onko se oikea osoite.</translation>
    </message>
    <message>
        <source>The server with the coordinator's records does not answer or lets nobody in. Nothing was changed. Check the network and try again.</source>
        <translation>Palvelin, jolla koordinaattorin tiedot ovat, ei vastaa tai ei päästä sisään. Mitään ei muutettu. Tarkista verkko ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The service ends with these meetings</source>
        <translation>Palvelu päättyy näihin tapaamisiin</translation>
    </message>
    <message>
        <source>The service goes on over {months} months ({day}). That is all right.</source>
        <translation>Palvelu jatkuu yli {months} kuukautta ({day}). Niin saa olla.</translation>
    </message>
    <message>
        <source>The service is long when it goes past</source>
        <translation>Palvelu on pitkä, kun se jatkuu yli</translation>
    </message>
    <message>
        <source>The service is offered</source>
        <translation>Palvelua tarjotaan</translation>
    </message>
    <message>
        <source>The service was presented</source>
        <translation>Palvelu on esitelty</translation>
    </message>
    <message>
        <source>The shared records were taken back from the server into a coordinator's own profile, or that was broken off. If it was you, take them back once more; else ask the other coordinators. Nothing was changed.</source>
        <translation>Yhteiset tiedot on otettu palvelimelta takaisin jonkun koordinaattorin omaan profiiliin, tai siirto jäi kesken. Jos teit sen itse, ota ne takaisin uudelleen; muuten kysy muilta koordinaattoreilta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The signature belongs to the key that you chose</source>
        <translation>Allekirjoitus kuuluu valitsemaasi avaimeen</translation>
    </message>
    <message>
        <source>The signature is missing. Draw it or sign without drawing.</source>
        <translation>Allekirjoitus puuttuu. Piirrä se tai allekirjoita piirtämättä.</translation>
    </message>
    <message>
        <source>The signature was cleared.</source>
        <translation>Allekirjoitus tyhjennettiin.</translation>
    </message>
    <message>
        <source>The signature was made with your own key on this computer. It shows that nothing has been changed. Others can trust the name when your coordinator has taken your computer on.</source>
        <translation>Allekirjoitus tehtiin omalla avaimellasi, joka on tällä koneella. Se osoittaa, ettei mitään ole muutettu. Muut voivat luottaa nimeen, kun koordinaattori on liittänyt koneesi mukaan.</translation>
    </message>
    <message>
        <source>The signed month</source>
        <translation>Allekirjoitettu kuukausi</translation>
    </message>
    <message>
        <source>The signed paper (picture or PDF)</source>
        <translation>Allekirjoitettu paperi (kuva tai PDF)</translation>
    </message>
    <message>
        <source>The signed paper does not say the same as the claim, or it could not be looked at.</source>
        <translation>Allekirjoitettu paperi ei kerro samaa kuin hakemus, tai sitä ei voitu katsoa.</translation>
    </message>
    <message>
        <source>The signer belongs to {space}</source>
        <translation>Allekirjoittaja kuuluu tilaan {space}</translation>
    </message>
    <message>
        <source>The signer's key is not known on this computer</source>
        <translation>Tämä kone ei tunne allekirjoittajan avainta</translation>
    </message>
    <message>
        <source>The space has no sealed envelope for recovery keys.</source>
        <translation>Tilassa ei ole suljettua kirjekuorta palautusavaimille.</translation>
    </message>
    <message>
        <source>The space is founded. Put its main key away, then invite the workers.</source>
        <translation>Tila on perustettu. Siirrä pääavain talteen ja kutsu sitten työntekijät.</translation>
    </message>
    <message>
        <source>The sum is kept as it is now. When a visit is changed later, the difference is shown here.</source>
        <translation>Summa jää muistiin sellaisena kuin se nyt on. Jos käyntiä muutetaan myöhemmin, erotus näkyy tässä.</translation>
    </message>
    <message>
        <source>The sum is not the one we count.</source>
        <translation>Summa ei ole se, jonka me laskemme.</translation>
    </message>
    <message>
        <source>The sum must be over zero and at most 10,000 €.</source>
        <translation>Summan on oltava yli nolla ja enintään 10 000 €.</translation>
    </message>
    <message>
        <source>The sum stays the same. A replacement names the old one and takes its place.</source>
        <translation>Summa pysyy samana. Korvaava hakemus nimeää vanhan ja tulee sen tilalle.</translation>
    </message>
    <message>
        <source>The sums counted there are others than those counted here.</source>
        <translation>Siellä lasketut summat ovat eri kuin täällä lasketut.</translation>
    </message>
    <message>
        <source>The sums do not change, but the pictures of receipts go.</source>
        <translation>Summat eivät muutu, mutta kuittien kuvat poistuvat.</translation>
    </message>
    <message>
        <source>The sums of the year</source>
        <translation>Vuoden summat</translation>
    </message>
    <message>
        <source>The support period ends</source>
        <translation>Tukijakso päättyy</translation>
    </message>
    <message>
        <source>The support period ends soon.</source>
        <translation>Tukijakso päättyy pian.</translation>
    </message>
    <message>
        <source>The support period of client {client} ends soon.</source>
        <translation>Asiakkaan {client} tukijakso päättyy pian.</translation>
    </message>
    <message>
        <source>The table has no score for the sum {value}.</source>
        <translation>Taulukosta puuttuu pistemäärä summalle {value}.</translation>
    </message>
    <message>
        <source>The table has too many rows.</source>
        <translation>Taulukossa on liian monta riviä.</translation>
    </message>
    <message>
        <source>The text comes as it is, to be translated by you.</source>
        <translation>Teksti tulee pohjaksi sellaisenaan. Kääntäkää se itse.</translation>
    </message>
    <message>
        <source>The text has changed since it was shown. Show it again before signing.</source>
        <translation>Teksti on muuttunut näyttämisen jälkeen. Näytä se uudelleen ennen allekirjoitusta.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>Tekstissä on merkkejä, joita ei voi säilyttää.</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into a message.</source>
        <translation>Viesti on kopioitu. Liitä se tekstiviestiin.</translation>
    </message>
    <message>
        <source>The text is on the clipboard. Paste it into Virtu, then mark it as copied.</source>
        <translation>Teksti on leikepöydällä. Liitä se Virtuun ja merkitse se sitten viedyksi.</translation>
    </message>
    <message>
        <source>The text is saved and copied. Paste it into the client information system.</source>
        <translation>Teksti on tallennettu ja kopioitu. Liitä se asiakastietojärjestelmään.</translation>
    </message>
    <message>
        <source>The text is saved. It waits on the client's card.</source>
        <translation>Teksti on tallennettu. Se odottaa asiakkaan kortilla.</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>Teksti on sama kuin ennen.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it a little.</source>
        <translation>Teksti on liian pitkä. Lyhennä sitä vähän.</translation>
    </message>
    <message>
        <source>The text of the agreement</source>
        <translation>Sopimuksen teksti</translation>
    </message>
    <message>
        <source>The text of the review</source>
        <translation>Arvioinnin teksti</translation>
    </message>
    <message>
        <source>The text was copied. Paste it, then tick it as copied on the client's page.</source>
        <translation>Teksti on kopioitu. Liitä se ja merkitse se kopioiduksi asiakkaan sivulla.</translation>
    </message>
    <message>
        <source>The text was erased. Its fingerprint stays, so that a paper copy can still be checked.</source>
        <translation>Teksti on poistettu. Sen tarkiste jää, joten paperikopion voi yhä tarkistaa.</translation>
    </message>
    <message>
        <source>The text was erased. Its fingerprint stays.</source>
        <translation>Teksti on poistettu. Sen tarkiste jää.</translation>
    </message>
    <message>
        <source>The text, pasted</source>
        <translation>Teksti liitettynä</translation>
    </message>
    <message>
        <source>The text, the signed paper and the scan go and cannot be brought back. Days, payer, who signed and the fingerprint of the text stay, so that a paper copy can still be checked.</source>
        <translation>Teksti, allekirjoitettu paperi ja skannaus poistuvat, eikä niitä saa takaisin. Päivät, maksaja, allekirjoittajat ja tekstin tarkiste jäävät, joten paperikopion voi yhä tarkistaa.</translation>
    </message>
    <message>
        <source>The texts seem to hold a name: {names}. Look before you hand the paper on.</source>
        <translation>Teksteissä näyttää olevan nimi: {names}. Katso ennen kuin annat paperin eteenpäin.</translation>
    </message>
    <message>
        <source>The time is not the one that the rules give: difference {minutes}.</source>
        <translation>Aika ei ole sääntöjen mukainen: ero {minutes}.</translation>
    </message>
    <message>
        <source>The time is not told.</source>
        <translation>Aikaa ei ole kerrottu.</translation>
    </message>
    <message>
        <source>The time of this invitation is over. A new one is needed.</source>
        <translation>Kutsun aika on ohi. Tarvitaan uusi kutsu.</translation>
    </message>
    <message>
        <source>The trailer went further than the whole trip.</source>
        <translation>Perävaunulla ajettiin pidempään kuin koko matka.</translation>
    </message>
    <message>
        <source>The travel ticket does not cover {days}. Is another needed?</source>
        <translation>Matkalippu ei kata näitä päiviä: {days}. Tarvitaanko toinen?</translation>
    </message>
    <message>
        <source>The travel ticket ends</source>
        <translation>Matkalippu päättyy</translation>
    </message>
    <message>
        <source>The travel ticket is for</source>
        <translation>Matkalippu on voimassa</translation>
    </message>
    <message>
        <source>The trip is taken out of the month. A month already signed keeps it.</source>
        <translation>Matka poistetaan kuukaudesta. Jo allekirjoitettu kuukausi säilyy ennallaan.</translation>
    </message>
    <message>
        <source>The trip lacks a place it began or ended at.</source>
        <translation>Matkan lähtö- tai määräpaikka puuttuu.</translation>
    </message>
    <message>
        <source>The trip lacks where it began or where it went.</source>
        <translation>Matkasta puuttuu lähtöpaikka tai määränpää.</translation>
    </message>
    <message>
        <source>The trip of {km} is not in the sum yet: there is no rate for its day.</source>
        <translation>Matka {km} ei ole vielä summassa: sen päivälle ei ole hintaa.</translation>
    </message>
    <message>
        <source>The trip of {km} is not paid in this month.</source>
        <translation>Matkaa {km} ei makseta tässä kuussa.</translation>
    </message>
    <message>
        <source>The trip of {km} is not paid, because no agreement was in force.</source>
        <translation>Matkaa {km} ei makseta, koska sopimus ei ollut voimassa.</translation>
    </message>
    <message>
        <source>The trip of {km} is not paid, because the hours of the month were full.</source>
        <translation>Matkaa {km} ei makseta, koska kuukauden tunnit olivat täynnä.</translation>
    </message>
    <message>
        <source>The trips are &amp;there and back, kilometres of the whole way</source>
        <translation>Matkat ovat &amp;edestakaisia ja kilometrit koko matkalta</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Nämä kaksi eivät ole vielä samat.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ne eivät ole samat.</translation>
    </message>
    <message>
        <source>The usual limit counts again in open months. Signed months stay as they are.</source>
        <translation>Tavallinen raja on taas voimassa avoimissa kuukausissa. Allekirjoitetut pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>The version that counts chosen of two</source>
        <translation>Kahdesta versiosta valittu voimaan jäävä</translation>
    </message>
    <message>
        <source>The visit goes over midnight: the day of its end is needed, too.</source>
        <translation>Tapaaminen menee yli keskiyön: tarvitaan myös lopun päivä.</translation>
    </message>
    <message>
        <source>The visit is logged.</source>
        <translation>Käynti on kirjattu.</translation>
    </message>
    <message>
        <source>The visit was made</source>
        <translation>Tapaaminen on pidetty</translation>
    </message>
    <message>
        <source>The way is clearly longer or shorter than before on this route.</source>
        <translation>Matka on selvästi eri pituinen kuin samalla reitillä ennen.</translation>
    </message>
    <message>
        <source>The week is not over yet. Nothing was erased.</source>
        <translation>Viikko ei ole vielä kulunut. Mitään ei poistettu.</translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>Koko hakemus</translation>
    </message>
    <message>
        <source>The whole form as it is written. What cannot be read is told with its line.</source>
        <translation>Koko lomake sellaisena kuin se on kirjoitettu. Jos jotakin ei voi lukea, ohjelma kertoo rivin.</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>Koko kuukausi</translation>
    </message>
    <message>
        <source>The whole period in the calendar</source>
        <translation>Koko jakso kalenteriin</translation>
    </message>
    <message>
        <source>The whole space stands on one main key. You need it every third year, or if this computer is lost. Save it onto two sticks, keep them in two locked places, and it leaves this computer.</source>
        <translation>Koko tila perustuu yhteen pääavaimeen. Tarvitset sitä joka kolmas vuosi tai jos tämä kone katoaa. Tallenna se kahdelle tikulle ja pidä ne kahdessa lukitussa paikassa. Silloin se poistuu tältä koneelta.</translation>
    </message>
    <message>
        <source>The wishes are themes now. They can be changed under Sessions.</source>
        <translation>Toiveet ovat nyt teemoina. Niitä voi muuttaa Kerrat-välilehdellä.</translation>
    </message>
    <message>
        <source>The work has ended</source>
        <translation>Työ on päättynyt</translation>
    </message>
    <message>
        <source>The worker answers</source>
        <translation>Työntekijä vastaa</translation>
    </message>
    <message>
        <source>The worker gives you a request file and reads thirty digits aloud, by the phone or beside you.</source>
        <translation>Työntekijä antaa sinulle pyyntötiedoston ja lukee kolmekymmentä numeroa ääneen, puhelimessa tai vieressäsi.</translation>
    </message>
    <message>
        <source>The worker goes on from here</source>
        <translation>Työntekijä jatkaa tästä</translation>
    </message>
    <message>
        <source>The worker reads this with the next message, and sends the month again when it is put right.</source>
        <translation>Työntekijä lukee tämän seuraavassa viestissä ja lähettää kuukauden uudelleen, kun se on korjattu.</translation>
    </message>
    <message>
        <source>The worker says: {words}</source>
        <translation>Työntekijä kertoo: {words}</translation>
    </message>
    <message>
        <source>The worker's rules of counting are not ours.</source>
        <translation>Työntekijän laskentasäännöt eivät ole samat kuin meillä.</translation>
    </message>
    <message>
        <source>The workers see it with the next message. It cannot be taken back.</source>
        <translation>Työntekijät näkevät sen seuraavassa viestissä. Sitä ei voi perua.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>The year as a table…</source>
        <translation>Vuosi taulukkona…</translation>
    </message>
    <message>
        <source>The year's totals (CSV, Excel)</source>
        <translation>Vuoden summat (CSV, Excel)</translation>
    </message>
    <message>
        <source>The yearly limit of volunteer mileage is reached.</source>
        <translation>Vapaaehtoistyön kilometrien vuosiraja on täynnä.</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Ai&amp;he</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Hänen nimensä</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Hänen puhelinnumeronsa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Theme and programme</source>
        <translation>Teema ja ohjelma</translation>
    </message>
    <message>
        <source>Theme and programme of a course session</source>
        <translation>Kurssikerran teema ja ohjelma</translation>
    </message>
    <message>
        <source>Theme day deleted</source>
        <translation>Teemapäivä poistettu</translation>
    </message>
    <message>
        <source>Theme day saved</source>
        <translation>Teemapäivä tallennettu</translation>
    </message>
    <message>
        <source>Themed day</source>
        <translation>Teemapäivä</translation>
    </message>
    <message>
        <source>Themed days</source>
        <translation>Teemapäivät</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Themes of the programme</source>
        <translation>Toimintamallin teemat</translation>
    </message>
    <message>
        <source>Then invite the workers</source>
        <translation>Kutsu sitten työntekijät</translation>
    </message>
    <message>
        <source>Then log a meeting</source>
        <translation>Kirjaa sitten tapaaminen</translation>
    </message>
    <message>
        <source>Then you can invite workers, and their hours and trips come to you sealed.</source>
        <translation>Sen jälkeen voit kutsua työntekijät, ja heidän tuntinsa ja matkansa tulevat sinulle suljettuina.</translation>
    </message>
    <message>
        <source>Then you can log visits, and hours and trips are counted by themselves.</source>
        <translation>Sen jälkeen voit kirjata käyntejä, ja tunnit ja matkat lasketaan puolestasi.</translation>
    </message>
    <message>
        <source>There are already records in this folder. They were not touched.</source>
        <translation>Tässä kansiossa on jo tietoja. Niihin ei koskettu.</translation>
    </message>
    <message>
        <source>There are no activity days in this window, so there is nothing to pay.</source>
        <translation>Tällä maksujaksolla ei ole toimintapäiviä, joten maksettavaa ei ole.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Varmuuskopioita ei vielä ole.</translation>
    </message>
    <message>
        <source>There are no courses yet.</source>
        <translation>Kursseja ei ole vielä.</translation>
    </message>
    <message>
        <source>There are no meetings in these days.</source>
        <translation>Näille päiville ei ole tapaamisia.</translation>
    </message>
    <message>
        <source>There are no referrals from this time.</source>
        <translation>Tältä ajalta ei ole lähetteitä.</translation>
    </message>
    <message>
        <source>There are no rules of your own to send. Make a rate, a programme, a questionnaire or a text in Settings first.</source>
        <translation>Omia sääntöjä ei ole lähetettäväksi. Tee ensin oma korvaus, toimintamalli, kysely tai teksti asetuksissa.</translation>
    </message>
    <message>
        <source>There are several people of that name. Mark the right one in the list above.</source>
        <translation>Samannimisiä on useita. Merkitse oikea yllä olevasta luettelosta.</translation>
    </message>
    <message>
        <source>There are too many decimals. Try for example 13,50.</source>
        <translation>Desimaaleja on liikaa. Kirjoita esimerkiksi 13,50.</translation>
    </message>
    <message>
        <source>There has been no meeting yet. Would a call help?</source>
        <translation>Tapaamista ei ole vielä ollut. Soitetaanko?</translation>
    </message>
    <message>
        <source>There is a sealed envelope already. Give it up before you make another.</source>
        <translation>Suljettu kirjekuori on jo olemassa. Luovu siitä, ennen kuin teet toisen.</translation>
    </message>
    <message>
        <source>There is a server at this address, but no folder of files (WebDAV). Check the address with your IT support.</source>
        <translation>Osoitteessa on palvelin, mutta ei tiedostokansiota (WebDAV). Tarkista osoite IT-tuesta.</translation>
    </message>
    <message>
        <source>There is a space here already. A second one cannot be founded.</source>
        <translation>Täällä on jo koordinaattorin tila. Toista ei voi perustaa.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key. Compare it with the paper group by group.</source>
        <translation>Palautusavain ei ole aivan oikein. Vertaa sitä paperiin ryhmä kerrallaan.</translation>
    </message>
    <message>
        <source>There is a typing mistake somewhere. Compare group by group with the paper.</source>
        <translation>Jokin merkki on toisin kuin paperissa. Vertaa ryhmä kerrallaan.</translation>
    </message>
    <message>
        <source>There is already a client who may be the same person.</source>
        <translation>Asiakkaissa on jo ihminen, joka voi olla sama.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name; nothing was replaced.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Valitse toinen nimi. Mitään ei korvattu.</translation>
    </message>
    <message>
        <source>There is already a review on this day.</source>
        <translation>Tältä päivältä on jo arviointi.</translation>
    </message>
    <message>
        <source>There is already an agreement for these days.</source>
        <translation>Näille päiville on jo sopimus.</translation>
    </message>
    <message>
        <source>There is already an agreement for {days}. Choose other days or end that one first.</source>
        <translation>Ajalle {days} on jo sopimus. Valitse toiset päivät tai päätä ensin se.</translation>
    </message>
    <message>
        <source>There is an old agreement on paper</source>
        <translation>Sopimus on jo paperilla</translation>
    </message>
    <message>
        <source>There is another kind of value here than there should be.</source>
        <translation>Tässä on toisenlainen arvo kuin pitäisi.</translation>
    </message>
    <message>
        <source>There is no client to ask extra hours for.</source>
        <translation>Ei ole asiakasta, jolle pyytää lisätunteja.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Asiakkaita ei vielä ole.</translation>
    </message>
    <message>
        <source>There is no copy outside this computer yet.</source>
        <translation>Tämän tietokoneen ulkopuolella ei ole vielä kopiota.</translation>
    </message>
    <message>
        <source>There is no mark of the last closing beside the records</source>
        <translation>Tietojen vieressä ei ole merkkiä viime sulkemisesta</translation>
    </message>
    <message>
        <source>There is no rate for that day.</source>
        <translation>Tälle päivälle ei ole hintaa.</translation>
    </message>
    <message>
        <source>There is no rate for the day of the trip, so it cannot be paid yet.</source>
        <translation>Matkapäivälle ei ole hintaa, joten matkaa ei voi vielä maksaa.</translation>
    </message>
    <message>
        <source>There is no receipt.</source>
        <translation>Kuitti puuttuu.</translation>
    </message>
    <message>
        <source>There is no such day. Try for example 20.11.</source>
        <translation>Sellaista päivää ei ole. Kirjoita esimerkiksi 20.11.</translation>
    </message>
    <message>
        <source>There is no such number on the sheet. Check the number.</source>
        <translation>Listalla ei ole tätä numeroa. Tarkista numero.</translation>
    </message>
    <message>
        <source>There is no such text. Choose another language or layout.</source>
        <translation>Sellaista tekstiä ei ole. Valitse toinen kieli tai asettelu.</translation>
    </message>
    <message>
        <source>There is no text for an agreement yet. Add one in Settings.</source>
        <translation>Sopimuksen tekstiä ei ole vielä. Lisää se Asetuksissa.</translation>
    </message>
    <message>
        <source>There is no whole backup on this computer. Take the stick with your copy and choose it, or save what can be read.</source>
        <translation>Tällä tietokoneella ei ole ehjää varmuuskopiota. Ota esiin muistitikku, jolla kopiosi on, ja valitse se, tai tallenna se, mikä on luettavissa.</translation>
    </message>
    <message>
        <source>There is no whole backup on this computer. Take the stick with your copy and choose it.</source>
        <translation>Tällä tietokoneella ei ole ehjää varmuuskopiota. Ota esiin muistitikku, jolla kopiosi on, ja valitse se.</translation>
    </message>
    <message>
        <source>There is nothing new to send.</source>
        <translation>Uutta lähtevää ei ole.</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Mitään omaa ei ole vielä.</translation>
    </message>
    <message>
        <source>There is nothing to claim in this month yet.</source>
        <translation>Tässä kuussa ei ole vielä haettavaa.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Uudelleen tehtävää ei ole.</translation>
    </message>
    <message>
        <source>There is nothing to keep: the text is empty.</source>
        <translation>Tallennettavaa ei ole: teksti on tyhjä.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>There is something else of the name hvl1 in this place. Choose another folder, or ask who put it there.</source>
        <translation>Paikassa on jotain muuta, jonka nimi on hvl1. Valitse toinen kansio tai kysy, kuka sen on sinne laittanut.</translation>
    </message>
    <message>
        <source>There may be at most {most}.</source>
        <translation>Saa olla enintään {most}.</translation>
    </message>
    <message numerus="yes">
        <source>There must be %n lines, one for each question.</source>
        <translation>
            <numerusform>Rivejä on oltava %n, yksi kutakin kysymystä kohti.</numerusform>
            <numerusform>Rivejä on oltava %n, yksi kutakin kysymystä kohti.</numerusform>
        </translation>
    </message>
    <message>
        <source>There must be {count} lines, or only the lowest and the highest.</source>
        <translation>Rivejä on oltava {count}, tai vain pienin ja suurin.</translation>
    </message>
    <message>
        <source>There were more entries before. Ask the worker what has happened, and write it down.</source>
        <translation>Merkintöjä oli aiemmin enemmän. Kysy työntekijältä, mitä on tapahtunut, ja kirjoita se muistiin.</translation>
    </message>
    <message>
        <source>These are not kilometres. Write for example 24 or 24,5.</source>
        <translation>Nämä eivät ole kilometrejä. Kirjoita esimerkiksi 24 tai 24,5.</translation>
    </message>
    <message>
        <source>These are printed on agreements and claims.</source>
        <translation>Nämä tulevat sopimuksiin ja korvaushakemuksiin.</translation>
    </message>
    <message>
        <source>These are shown on the card at once. The client may read them.</source>
        <translation>Nämä näkyvät heti kortilla. Asiakas voi lukea ne.</translation>
    </message>
    <message>
        <source>These are visits, not people. In the paper for others small numbers of topics by age band are not shown.</source>
        <translation>Luvut ovat käyntejä, eivät ihmisiä. Muille annettavassa paperissa ei näytetä pieniä lukuja aiheista ikäryhmittäin.</translation>
    </message>
    <message>
        <source>These days are before the period begins. Check the days.</source>
        <translation>Nämä päivät ovat ennen jakson alkua. Tarkista päivät.</translation>
    </message>
    <message>
        <source>These hours are only counted. Somebody else pays them, and they are not in this claim.</source>
        <translation>Nämä tunnit vain lasketaan. Ne maksaa joku muu, eivätkä ne ole tämän kuukauden tunneissa ja matkoissa.</translation>
    </message>
    <message>
        <source>These months were paid before their records changed. The difference is settled here.</source>
        <translation>Nämä kuukaudet maksettiin ennen kuin kirjaukset muuttuivat. Ero hoidetaan tässä.</translation>
    </message>
    <message>
        <source>These records are from a copy of that day. If you have erased somebody's data since, they are here again. Erase them anew on the client's card, under Rights.</source>
        <translation>Nämä tiedot ovat sen päivän kopiosta. Jos olet sen jälkeen poistanut jonkun tiedot, ne ovat taas täällä. Poista ne uudelleen asiakkaan kortilta, kohdasta Oikeudet.</translation>
    </message>
    <message>
        <source>These records are older than when you last closed them</source>
        <translation>Nämä tiedot ovat vanhemmat kuin viimeksi suljetut</translation>
    </message>
    <message>
        <source>These terms were begun earlier. They are as you left them.</source>
        <translation>Nämä ehdot aloitettiin aiemmin. Ne ovat niin kuin jätit ne.</translation>
    </message>
    <message>
        <source>They are copied into this profile, compared, and deleted on the server. Other coordinators no longer use them there: agree on it with them first.</source>
        <translation>Ne kopioidaan tähän profiiliin, verrataan ja poistetaan palvelimelta. Muut koordinaattorit eivät enää käytä niitä siellä: sovi siitä ensin heidän kanssaan.</translation>
    </message>
    <message>
        <source>They are first in the list below.</source>
        <translation>Ne ovat alla luettelossa ensimmäisinä.</translation>
    </message>
    <message>
        <source>They are not in this claim.</source>
        <translation>Ne eivät ole tässä mukana.</translation>
    </message>
    <message>
        <source>They come with the bundles of the workers, or from paper.</source>
        <translation>Ne tulevat työntekijöiden lähetyksissä tai paperilta.</translation>
    </message>
    <message>
        <source>They come with the bundles of the workers.</source>
        <translation>Pyynnöt tulevat työntekijöiden lähetyksissä.</translation>
    </message>
    <message>
        <source>They stay where they are. A half sent file is tried again for three days.</source>
        <translation>Ne jäävät paikoilleen. Kesken jäänyttä tiedostoa yritetään kolmen päivän ajan.</translation>
    </message>
    <message>
        <source>They stay with you: the link worker does not get them.</source>
        <translation>Nämä jäävät sinulle. Hyvinvointilähetti ei saa niitä.</translation>
    </message>
    <message>
        <source>They tell that nobody has changed anything on the way.</source>
        <translation>Ne kertovat, ettei kukaan ole muuttanut mitään matkalla.</translation>
    </message>
    <message>
        <source>Thirty digits in six groups</source>
        <translation>Kolmekymmentä numeroa kuutena ryhmänä</translation>
    </message>
    <message>
        <source>This &amp;version counts</source>
        <translation>Tämä versio &amp;jää voimaan</translation>
    </message>
    <message>
        <source>This age band is not in the list. Choose another.</source>
        <translation>Tätä ikäryhmää ei ole luettelossa. Valitse toinen.</translation>
    </message>
    <message>
        <source>This answer does not come from the coordinator who invited you. Do not use it. Call the coordinator.</source>
        <translation>Tämä vastaus ei ole siltä koordinaattorilta, joka kutsui sinut. Älä käytä sitä. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>This belongs to the wellbeing coordinator.</source>
        <translation>Tämä kuuluu hyvinvointikoordinaattorille.</translation>
    </message>
    <message>
        <source>This cannot be done with the referral where it stands now. Look at it again.</source>
        <translation>Tätä ei voi tehdä lähetteelle nyt. Katso, missä vaiheessa se on.</translation>
    </message>
    <message>
        <source>This cannot be read as numbers: {pieces}. Write for example 1 3 4-7. Nothing was marked.</source>
        <translation>Tätä ei voi lukea numeroina: {pieces}. Kirjoita esimerkiksi 1 3 4-7. Mitään ei merkitty.</translation>
    </message>
    <message>
        <source>This cannot be used as an identifier.</source>
        <translation>Tämä ei käy tunnisteeksi.</translation>
    </message>
    <message>
        <source>This choice is not among the form's choices. Choose another.</source>
        <translation>Lomakkeessa ei ole tätä vaihtoehtoa. Valitse toinen.</translation>
    </message>
    <message>
        <source>This claim stands elsewhere by now. Look at it again.</source>
        <translation>Hakemus on jo muussa vaiheessa. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>This client has an open period already. End that one first.</source>
        <translation>Asiakkaalla on jo avoin jakso. Päätä se ensin.</translation>
    </message>
    <message>
        <source>This client is not offered to you any more.</source>
        <translation>Tätä asiakasta ei enää ehdoteta sinulle.</translation>
    </message>
    <message>
        <source>This client is not saved any more: it was undone. What is here stays.</source>
        <translation>Tätä asiakasta ei ole enää tallessa: tallennus kumottiin. Se, mitä tässä on, säilyy.</translation>
    </message>
    <message>
        <source>This column is missing from the table.</source>
        <translation>Taulukosta puuttuu sarake.</translation>
    </message>
    <message>
        <source>This computer has no keystore that the program can use. The passphrase opens as before.</source>
        <translation>Tässä tietokoneessa ei ole avainsäilöä, jota ohjelma voisi käyttää. Salasana avaa niin kuin ennen.</translation>
    </message>
    <message>
        <source>This computer lacks a part that is needed for it (shared-mime-info).</source>
        <translation>Tästä tietokoneesta puuttuu osa, joka siihen tarvitaan (shared-mime-info).</translation>
    </message>
    <message>
        <source>This computer may send until {day}.</source>
        <translation>Tämä kone saa lähettää {day} asti.</translation>
    </message>
    <message>
        <source>This computer's key</source>
        <translation>Tämän tietokoneen avain</translation>
    </message>
    <message>
        <source>This computer's key opens the program.</source>
        <translation>Tämän tietokoneen avain avaa ohjelman.</translation>
    </message>
    <message>
        <source>This computer's keystore does not answer. Open with your passphrase.</source>
        <translation>Tämän tietokoneen avainsäilö ei vastaa. Avaa salasanalla.</translation>
    </message>
    <message>
        <source>This computer's keystore does not have the key any more. Open with your passphrase; the key can be mended in Settings, Security.</source>
        <translation>Tämän tietokoneen avainsäilössä ei enää ole avainta. Avaa salasanalla. Avaimen voi korjata kohdassa Asetukset, Turvallisuus.</translation>
    </message>
    <message>
        <source>This computer's keystore does not work at the moment. Nothing was changed. Open with your passphrase.</source>
        <translation>Tämän tietokoneen avainsäilö ei juuri nyt toimi. Mitään ei muutettu. Avaa salasanalla.</translation>
    </message>
    <message>
        <source>This computer's keystore has another key than before. Open with your passphrase; the key can be mended in Settings, Security.</source>
        <translation>Tämän tietokoneen avainsäilössä on eri avain kuin ennen. Avaa salasanalla. Avaimen voi korjata kohdassa Asetukset, Turvallisuus.</translation>
    </message>
    <message>
        <source>This computer's keystore is locked. Open with your passphrase.</source>
        <translation>Tämän tietokoneen avainsäilö on lukossa. Avaa salasanalla.</translation>
    </message>
    <message>
        <source>This computer's keystore is not available. Open with your passphrase.</source>
        <translation>Tämän tietokoneen avainsäilö ei ole käytettävissä. Avaa salasanalla.</translation>
    </message>
    <message>
        <source>This course counts people without names.</source>
        <translation>Tällä kurssilla kävijät lasketaan ilman nimiä.</translation>
    </message>
    <message>
        <source>This course has participants by name. They are marked one by one.</source>
        <translation>Tällä kurssilla osallistujat ovat nimeltä. Heidät merkitään yksitellen.</translation>
    </message>
    <message>
        <source>This course only counts how many came.</source>
        <translation>Tällä kurssilla lasketaan vain, montako tuli.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose Agreed if it is only agreed.</source>
        <translation>Päivä on vasta tulossa. Valitse Sovittu, jos tapaaminen on vasta sovittu.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Tämä päivä on vasta tulossa. Valitse tämä päivä tai aiempi.</translation>
    </message>
    <message>
        <source>This does not name one client yet. Write more of the name, or the code.</source>
        <translation>Tästä ei vielä selviä, kuka asiakas on. Kirjoita nimestä enemmän tai tunnus.</translation>
    </message>
    <message>
        <source>This file cannot be read here. It may be damaged, or meant for another coordinator.</source>
        <translation>Tätä tiedostoa ei voi lukea täällä. Se voi olla rikki tai tarkoitettu toiselle koordinaattorille.</translation>
    </message>
    <message>
        <source>This file cannot be taken in: it is not whole, or it is meant for another machine. Ask your coordinator to send it again.</source>
        <translation>Tätä tiedostoa ei voi ottaa vastaan: se ei ole ehjä, tai se on tarkoitettu muulle koneelle. Pyydä koordinaattoria lähettämään se uudelleen.</translation>
    </message>
    <message>
        <source>This file is not the answer to your request, or it is damaged. Ask the coordinator for it again.</source>
        <translation>Tämä tiedosto ei ole vastaus sinun pyyntöösi, tai se on rikki. Pyydä se koordinaattorilta uudelleen.</translation>
    </message>
    <message>
        <source>This file was taken in already.</source>
        <translation>Tämä tiedosto on jo otettu vastaan.</translation>
    </message>
    <message>
        <source>This form does not ask that. Choose the form again.</source>
        <translation>Lomake ei kysy tätä. Valitse lomake uudelleen.</translation>
    </message>
    <message>
        <source>This goal is not there any more: it was undone. Saving adds it again.</source>
        <translation>Tätä tavoitetta ei enää ole: se kumottiin. Tallennus lisää sen uudelleen.</translation>
    </message>
    <message>
        <source>This goal was taken out since. What was said of it stays here.</source>
        <translation>Tavoite on sen jälkeen otettu pois. Se, mitä siitä sanottiin, pysyy tässä.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Tämä poistuu</translation>
    </message>
    <message>
        <source>This has already been saved. Nothing was written twice.</source>
        <translation>Tämä on jo tallennettu. Mitään ei kirjattu kahdesti.</translation>
    </message>
    <message>
        <source>This has been held already, so it stays as it is.</source>
        <translation>Tämä on jo pidetty, joten se pysyy ennallaan.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. What you typed is still here; saving would replace the change.</source>
        <translation>Tämä on muuttunut sillä välin. Kirjoittamasi on yhä tässä; tallennus korvaisi muutoksen.</translation>
    </message>
    <message>
        <source>This invitation is for a coordinator. Ask for one of your own.</source>
        <translation>Tämä kutsu on koordinaattorille. Pyydä oma kutsu.</translation>
    </message>
    <message>
        <source>This invitation was taken back. Nobody is let in by it.</source>
        <translation>Tämä kutsu on peruttu. Sillä ei oteta ketään mukaan.</translation>
    </message>
    <message>
        <source>This is already here with other contents.</source>
        <translation>Tämä on täällä jo toisenlaisena.</translation>
    </message>
    <message>
        <source>This is easy to guess. Add a few words that nobody would connect with you.</source>
        <translation>Tämä on helppo arvata. Lisää pari sanaa, joita kukaan ei yhdistä sinuun.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Tämä on tyhjä.</translation>
    </message>
    <message>
        <source>This is for somebody who was put in by mistake. The person stays among the clients.</source>
        <translation>Näin otetaan pois joku, joka lisättiin vahingossa. Hän säilyy asiakkaissa.</translation>
    </message>
    <message>
        <source>This is how it began.</source>
        <translation>Näin se alkoi.</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>Tämä on jo luettelossa.</translation>
    </message>
    <message>
        <source>This is no invitation, or a part of it is missing. Take the whole text, the file or a picture of the code.</source>
        <translation>Tämä ei ole kutsu, tai siitä puuttuu osa. Ota koko teksti, tiedosto tai kuva koodista.</translation>
    </message>
    <message>
        <source>This is no longer mine to do</source>
        <translation>Tämä ei ole enää minun tehtäväni</translation>
    </message>
    <message>
        <source>This is not a day and time together.</source>
        <translation>Tämä ei ole päivä ja kellonaika yhdessä.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Tämä ei ole päivä.</translation>
    </message>
    <message>
        <source>This is not a day. Write for example 3.10.2026.</source>
        <translation>Tämä ei ole päivä. Kirjoita esimerkiksi 3.10.2026.</translation>
    </message>
    <message>
        <source>This is not a month. Write for example 2026-10.</source>
        <translation>Tämä ei ole kuukausi. Kirjoita esimerkiksi 2026-10.</translation>
    </message>
    <message>
        <source>This is not a number such as 3 or 2,5.</source>
        <translation>Tämä ei ole luku, kuten 3 tai 2,5.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 0.55.</source>
        <translation>Tämä ei ole hinta. Kirjoita esimerkiksi 0.55.</translation>
    </message>
    <message>
        <source>This is not a time. Write for example 9.30.</source>
        <translation>Tämä ei ole kellonaika. Kirjoita esimerkiksi 9.30.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Tämä ei ole kokonaisluku.</translation>
    </message>
    <message>
        <source>This is not in the lists of the programme. Open the page again.</source>
        <translation>Tätä ei ole toimintamallin luetteloissa. Avaa sivu uudelleen.</translation>
    </message>
    <message>
        <source>This is not mine to do</source>
        <translation>Tämä ei ole minun tehtäväni</translation>
    </message>
    <message>
        <source>This is not the recovery key of these records.</source>
        <translation>Tämä ei ole näiden tietojen palautusavain.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed.</source>
        <translation>Tätä ei enää ole. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is not what the paper says. Look again, or go back to see the key.</source>
        <translation>Paperissa lukee muuta. Katso uudelleen, tai palaa katsomaan avainta.</translation>
    </message>
    <message>
        <source>This is practice. The passphrase is: {passphrase}</source>
        <translation>Tämä on harjoitus. Salasana on: {passphrase}</translation>
    </message>
    <message>
        <source>This is what was signed.</source>
        <translation>Tämä on allekirjoitettu.</translation>
    </message>
    <message>
        <source>This is what was typed earlier and not saved yet.</source>
        <translation>Tämä on kirjoitettu aiemmin, mutta ei vielä tallennettu.</translation>
    </message>
    <message>
        <source>This is what was understood</source>
        <translation>Näin tiedosto ymmärrettiin</translation>
    </message>
    <message>
        <source>This is what you sign. After signing it is not changed any more.</source>
        <translation>Tämän allekirjoitatte. Allekirjoittamisen jälkeen sitä ei enää muuteta.</translation>
    </message>
    <message>
        <source>This kind of work is not paid by the hour.</source>
        <translation>Tällaisesta työstä ei makseta tunteja.</translation>
    </message>
    <message>
        <source>This laptop is not connected to a coordinator yet</source>
        <translation>Tätä konetta ei ole vielä yhdistetty koordinaattoriin</translation>
    </message>
    <message>
        <source>This looks like a profile that was put back from a backup or copied. Nothing new is sent before you press Go on after the restore.</source>
        <translation>Tämä näyttää palautetulta tai kopioidulta profiililta. Uutta ei lähetetä, ennen kuin painat Jatka palautuksesta.</translation>
    </message>
    <message>
        <source>This makes {sums}</source>
        <translation>Tästä tulee {sums}</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>Tämä voi kestää hetken.</translation>
    </message>
    <message>
        <source>This meeting is not saved any more: it was undone. What is here stays; logging saves it again.</source>
        <translation>Tätä tapaamista ei ole enää tallessa: se kumottiin. Se, mitä tässä on, säilyy; kirjaus tallentaa sen uudelleen.</translation>
    </message>
    <message>
        <source>This model is for reading. It has no working programme.</source>
        <translation>Tämä malli on luettavaksi. Siitä ei tehdä toimintamallia.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tässä kuussa</translation>
    </message>
    <message>
        <source>This month has already been paid. A change goes to the next month as an adjustment.</source>
        <translation>Tämä kuukausi on jo maksettu. Muutos tulee seuraavaan kuukauteen oikaisuna.</translation>
    </message>
    <message>
        <source>This month has been paid, so it is not touched. The difference {money} goes to the next open month as an adjustment.</source>
        <translation>Tämä kuukausi on maksettu, joten siihen ei kosketa. Ero {money} menee oikaisuna seuraavaan avoimeen kuukauteen.</translation>
    </message>
    <message>
        <source>This month is signed already. Send it back first, then it can be changed.</source>
        <translation>Tämä kuukausi on jo allekirjoitettu. Palauta se ensin, niin sitä voi muuttaa.</translation>
    </message>
    <message>
        <source>This number cannot be right. Check it.</source>
        <translation>Tämä luku ei voi olla oikein. Tarkista se.</translation>
    </message>
    <message>
        <source>This number is not on the scale. Choose one of the numbers shown.</source>
        <translation>Luku ei ole asteikolla. Valitse jokin näkyvistä luvuista.</translation>
    </message>
    <message>
        <source>This one gives results of groups only, never of one person.</source>
        <translation>Tämä kertoo vain ryhmän tuloksen, ei koskaan yhden ihmisen.</translation>
    </message>
    <message>
        <source>This one: {length}.</source>
        <translation>Tämä jakso: {length}.</translation>
    </message>
    <message>
        <source>This paper could not be looked at: it is damaged, or asks too much of the computer. It is kept.</source>
        <translation>Tätä paperia ei voitu katsoa: se on vaurioitunut tai vaatii tietokoneelta liikaa. Se on tallessa.</translation>
    </message>
    <message>
        <source>This part is missing.</source>
        <translation>Tämä kohta puuttuu.</translation>
    </message>
    <message>
        <source>This payment window begins only on {day}.</source>
        <translation>Tämä maksujakso alkaa vasta {day}.</translation>
    </message>
    <message>
        <source>This payment window has not begun yet.</source>
        <translation>Tämä maksujakso ei ole vielä alkanut.</translation>
    </message>
    <message>
        <source>This period has ended. Open it again first.</source>
        <translation>Jakso on päättynyt. Avaa se ensin uudelleen.</translation>
    </message>
    <message>
        <source>This person has not been at any session yet, so no certificate was made.</source>
        <translation>Hän ei ole ollut vielä yhdelläkään kerralla, joten todistusta ei tehty.</translation>
    </message>
    <message>
        <source>This person is already on the course, as number {number}.</source>
        <translation>Tämä ihminen on jo kurssilla numerolla {number}.</translation>
    </message>
    <message>
        <source>This person is in the course already.</source>
        <translation>Tämä henkilö on jo kurssilla.</translation>
    </message>
    <message>
        <source>This person is marked as having come. Choose somebody else.</source>
        <translation>Tämä henkilö on jo merkitty tulleeksi. Valitse joku muu.</translation>
    </message>
    <message>
        <source>This points to something that is not in the file.</source>
        <translation>Tämä viittaa johonkin, mitä tiedostossa ei ole.</translation>
    </message>
    <message>
        <source>This program does not know the decision yet. Call the coordinator.</source>
        <translation>Tämä ohjelma ei vielä tunne päätöstä. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>This program keeps your meetings, hours and trips. Everything stays on this computer.</source>
        <translation>Tämä ohjelma pitää kirjaa tapaamisista, tunneista ja matkoista. Kaikki pysyy tällä tietokoneella.</translation>
    </message>
    <message>
        <source>This questionnaire is not here any more.</source>
        <translation>Tätä kyselyä ei enää ole.</translation>
    </message>
    <message>
        <source>This questionnaire tells of groups of people. The score of one person is not shown; the answers are kept and help everyone together.</source>
        <translation>Tämä kysely kertoo ihmisistä yhdessä. Yhden ihmisen pisteitä ei näytetä. Vastaukset ovat tallessa, ja niistä on apua koko ryhmän tuloksissa.</translation>
    </message>
    <message>
        <source>This repeating meeting is not there any more. What is in the form stays; saving adds it again.</source>
        <translation>Tätä toistuvaa tapaamista ei enää ole. Lomakkeen tiedot säilyvät; tallennus lisää sen uudelleen.</translation>
    </message>
    <message>
        <source>This replaces the one you signed before</source>
        <translation>Tämä korvaa aiemmin allekirjoittamasi</translation>
    </message>
    <message>
        <source>This request has been answered already.</source>
        <translation>Tähän pyyntöön on jo vastattu.</translation>
    </message>
    <message>
        <source>This session is not in the course any more: it was deleted or undone.</source>
        <translation>Tätä kertaa ei ole enää kurssissa: se poistettiin tai kumottiin.</translation>
    </message>
    <message>
        <source>This session was cancelled, so nobody is marked.</source>
        <translation>Tämä kerta on peruttu, joten läsnäoloja ei merkitä.</translation>
    </message>
    <message>
        <source>This session was cancelled, so nothing can be marked for it.</source>
        <translation>Tämä kerta on peruttu, joten sille ei voi merkitä mitään.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Tämä jää</translation>
    </message>
    <message>
        <source>This step is told by the records. It needs no tick.</source>
        <translation>Tämän vaiheen tiedot kertovat itse. Sitä ei tarvitse merkitä.</translation>
    </message>
    <message>
        <source>This table is not shown: its numbers are so small that they cannot be protected otherwise.</source>
        <translation>Tätä taulukkoa ei näytetä: luvut ovat niin pieniä, ettei niitä voi suojata muuten.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tämä kestää muutaman sekunnin.</translation>
    </message>
    <message>
        <source>This time differs from a report given out before by a few people only, so nothing is told of people. Choose the same time as before, or a clearly longer one.</source>
        <translation>Tämä aika eroaa aiemmin annetusta raportista vain muutamalla ihmisellä, joten ihmisistä ei kerrota mitään. Valitse sama aika kuin ennen tai selvästi pidempi.</translation>
    </message>
    <message>
        <source>This topic is not in the list. Choose another.</source>
        <translation>Tätä aihetta ei ole luettelossa. Valitse toinen.</translation>
    </message>
    <message>
        <source>This version counts</source>
        <translation>Tämä versio jää voimaan</translation>
    </message>
    <message>
        <source>This view is for you: {name}</source>
        <translation>Tämä näkymä on sinua varten: {name}</translation>
    </message>
    <message>
        <source>This was here already. Nothing was changed.</source>
        <translation>Se oli täällä jo. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This was known already.</source>
        <translation>Tämä oli jo tiedossa.</translation>
    </message>
    <message>
        <source>This was made with practice data</source>
        <translation>Tämä on tehty harjoitusaineistosta</translation>
    </message>
    <message>
        <source>This was not understood as a day. Try for example 20.11. or yesterday.</source>
        <translation>Päivä jäi epäselväksi. Kirjoita esimerkiksi 20.11. tai eilen.</translation>
    </message>
    <message>
        <source>This was not understood as a length. Try for example 2 h 30 min.</source>
        <translation>Kesto jäi epäselväksi. Kirjoita esimerkiksi 2 h 30 min.</translation>
    </message>
    <message>
        <source>This was not understood as a time. Try for example 9.30.</source>
        <translation>Kellonaika jäi epäselväksi. Kirjoita esimerkiksi 9.30.</translation>
    </message>
    <message>
        <source>This was not understood as euros. Try for example 13 or 13,50.</source>
        <translation>Summa jäi epäselväksi. Kirjoita esimerkiksi 13 tai 13,50.</translation>
    </message>
    <message>
        <source>This was not understood as kilometres. Try for example 24 or 24,5.</source>
        <translation>Kilometrit jäivät epäselviksi. Kirjoita esimerkiksi 24 tai 24,5.</translation>
    </message>
    <message>
        <source>This was read from it. Look through the fields and put right what is wrong.</source>
        <translation>Näin se luettiin. Katso kentät läpi ja korjaa, mikä on väärin.</translation>
    </message>
    <message>
        <source>This was typed earlier and not saved. What is saved has changed since: look at both before saving.</source>
        <translation>Tämän kirjoitit aiemmin, eikä sitä ole tallennettu. Tallennettu tieto on muuttunut sen jälkeen: katso molemmat ennen kuin tallennat.</translation>
    </message>
    <message>
        <source>This worker is not known here any more. Choose another.</source>
        <translation>Tätä työntekijää ei enää ole täällä. Valitse toinen.</translation>
    </message>
    <message>
        <source>This worker's work in the space is marked as ended.</source>
        <translation>Tämän työntekijän työ tilassa on merkitty päättyneeksi.</translation>
    </message>
    <message>
        <source>This works, but a repeated pattern is easy to guess. Another PIN would keep better.</source>
        <translation>Tämä käy, mutta toistuva kuvio on helppo arvata. Jokin muu PIN suojaisi paremmin.</translation>
    </message>
    <message>
        <source>This works, but signs in a row are easy to guess. Another PIN would keep better.</source>
        <translation>Tämä käy, mutta peräkkäiset merkit on helppo arvata. Jokin muu PIN suojaisi paremmin.</translation>
    </message>
    <message>
        <source>This works, but somebody who knows your birthday or year would try it. Another PIN would keep better.</source>
        <translation>Tämä käy, mutta syntymäpäiväsi tai -vuotesi tunteva kokeilisi sitä. Jokin muu PIN suojaisi paremmin.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>Those asked to a network meeting saved</source>
        <translation>Verkostotapaamiseen kutsutut tallennettu</translation>
    </message>
    <message>
        <source>Those who took part</source>
        <translation>Osallistujia</translation>
    </message>
    <message>
        <source>Those without a permission can be asked when the client sits there too and wants it.</source>
        <translation>Niitäkin, joista ei ole lupaa, voi pyytää, kun asiakas on itse paikalla ja haluaa sitä.</translation>
    </message>
    <message>
        <source>Three goals at a time are enough.</source>
        <translation>Kolme tavoitetta kerrallaan riittää.</translation>
    </message>
    <message>
        <source>Tick first that these clients are added: their visits need them.</source>
        <translation>Rastita ensin, että nämä asiakkaat lisätään: tapaamiset tarvitsevat heidät.</translation>
    </message>
    <message>
        <source>Tick what is to be sent.</source>
        <translation>Valitse, mitä lähetetään.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Aika on täynnä</translation>
    </message>
    <message>
        <source>Time of planning</source>
        <translation>Suunnitteluaika</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Aika yhdessä</translation>
    </message>
    <message>
        <source>Times they came</source>
        <translation>Käyntejä</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Tänään-sivulle</translation>
    </message>
    <message>
        <source>To another &amp;calendar…</source>
        <translation>&amp;Toiseen kalenteriin…</translation>
    </message>
    <message>
        <source>To another calendar</source>
        <translation>Toiseen kalenteriin</translation>
    </message>
    <message>
        <source>To another link worker</source>
        <translation>Toiselle hyvinvointilähetille</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Hyväksyttävät</translation>
    </message>
    <message>
        <source>To be completed. Mend what is named, sign the month again and send it.</source>
        <translation>Täydennettävä. Korjaa mainitut kohdat, allekirjoita kuukausi uudelleen ja lähetä se.</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Muistettavaa</translation>
    </message>
    <message>
        <source>To the &amp;participants</source>
        <translation>&amp;Osallistujiin</translation>
    </message>
    <message>
        <source>To the client's card</source>
        <translation>Asiakkaan kortille</translation>
    </message>
    <message>
        <source>To the goals</source>
        <translation>Tavoitteisiin</translation>
    </message>
    <message>
        <source>To the reviews</source>
        <translation>Arviointeihin</translation>
    </message>
    <message>
        <source>To the waiting list</source>
        <translation>Jonoon</translation>
    </message>
    <message>
        <source>To which partner</source>
        <translation>Mille kumppanille</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Today's page viewed</source>
        <translation>Tänään-sivu katsottu</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>Ilmoitti</translation>
    </message>
    <message>
        <source>Told in every invitation, for example the name of a shared folder</source>
        <translation>Kerrotaan jokaisessa kutsussa, esimerkiksi yhteisen kansion nimi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>Topics of the contact</source>
        <translation>Kohtaamisen aiheet</translation>
    </message>
    <message>
        <source>Topics, age bands and places are told of the contacts where they were noted.</source>
        <translation>Aiheet, ikäryhmät ja paikat ovat niistä kohtaamisista, joissa ne on kirjattu.</translation>
    </message>
    <message>
        <source>Touch a button when you meet somebody. One touch counts one contact.</source>
        <translation>Kosketa painiketta, kun kohtaat jonkun. Yksi kosketus on yksi kohtaaminen.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Training and support</source>
        <translation>Koulutus ja tuki</translation>
    </message>
    <message>
        <source>Training course</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Training deleted</source>
        <translation>Koulutus poistettu</translation>
    </message>
    <message>
        <source>Training of peers</source>
        <translation>Vertaisten koulutus</translation>
    </message>
    <message>
        <source>Training saved</source>
        <translation>Koulutus tallennettu</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Koulutukset</translation>
    </message>
    <message>
        <source>Travel cost of one session, €</source>
        <translation>Yhden kerran matkakulut, €</translation>
    </message>
    <message>
        <source>Travel costs</source>
        <translation>Matkakulut</translation>
    </message>
    <message>
        <source>Travel costs of the participants</source>
        <translation>Osallistujien matkakulut</translation>
    </message>
    <message>
        <source>Travel tickets</source>
        <translation>Matkaliput</translation>
    </message>
    <message>
        <source>Travel together {sum}</source>
        <translation>Matkat yhteensä {sum}</translation>
    </message>
    <message>
        <source>Travel {sum} for each session</source>
        <translation>Matkat {sum} kerralta</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>Trip deleted</source>
        <translation>Matka poistettu</translation>
    </message>
    <message>
        <source>Trip saved</source>
        <translation>Matka tallennettu</translation>
    </message>
    <message>
        <source>Trip {route}: {sum}</source>
        <translation>Matka {route}: {sum}</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Matkat</translation>
    </message>
    <message>
        <source>Trips without a meeting</source>
        <translation>Matkat ilman tapaamista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or one word.</source>
        <translation>Kokeile sanan alkua tai yhtä sanaa.</translation>
    </message>
    <message>
        <source>Trying the place.</source>
        <translation>Kokeillaan paikkaa.</translation>
    </message>
    <message>
        <source>Turn to the client</source>
        <translation>Käännä asiakkaalle</translation>
    </message>
    <message>
        <source>Turn to the one who answers</source>
        <translation>Käännä vastaajalle</translation>
    </message>
    <message>
        <source>Two clients have the same code.</source>
        <translation>Kahdella asiakkaalla on sama tunnus.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Kahdella sarakkeella on sama nimi.</translation>
    </message>
    <message>
        <source>Two different people approve every claim.</source>
        <translation>Jokaisen hakemuksen hyväksyy kaksi eri ihmistä.</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Kirjaa vastauksia</translation>
    </message>
    <message>
        <source>Type the recovery key from the paper.</source>
        <translation>Kirjoita palautusavain paperista.</translation>
    </message>
    <message>
        <source>Type the word {word} to be sure</source>
        <translation>Kirjoita varmistukseksi sana {word}</translation>
    </message>
    <message>
        <source>Type the word {word}.</source>
        <translation>Kirjoita sana {word}.</translation>
    </message>
    <message>
        <source>Type this group from the paper too.</source>
        <translation>Kirjoita myös tämä ryhmä paperista.</translation>
    </message>
    <message>
        <source>Type your PIN first.</source>
        <translation>Kirjoita ensin PINisi.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Kirjoita ensin salasanasi.</translation>
    </message>
    <message>
        <source>Type your present passphrase.</source>
        <translation>Kirjoita nykyinen salasanasi.</translation>
    </message>
    <message>
        <source>Typed {day} {time}</source>
        <translation>Kirjoitettu {day} {time}</translation>
    </message>
    <message>
        <source>Under way again: {goal}</source>
        <translation>Taas käynnissä: {goal}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undoes: {act}. Ctrl+Z</source>
        <translation>Kumoaa: {act}. Ctrl+Z</translation>
    </message>
    <message>
        <source>Undone act done again</source>
        <translation>Kumottu tehty uudelleen</translation>
    </message>
    <message>
        <source>Unexcused absences in a row before somebody rings</source>
        <translation>Poissaoloja ilmoittamatta peräkkäin, ennen kuin soitetaan</translation>
    </message>
    <message>
        <source>Unit or organisation</source>
        <translation>Yksikkö tai organisaatio</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Up and down choose a measure, Enter opens it.</source>
        <translation>Nuolet valitsevat mittarin, Enter avaa sen.</translation>
    </message>
    <message>
        <source>Update of the space refused</source>
        <translation>Tilan päivitys hylätty</translation>
    </message>
    <message>
        <source>Use only digits and letters.</source>
        <translation>Käytä vain numeroita ja kirjaimia.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Käytä salasanaa</translation>
    </message>
    <message>
        <source>Use the records that are there already</source>
        <translation>Käytä siellä jo olevia tietoja</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Käytä palautusavainta</translation>
    </message>
    <message>
        <source>Use them as themes</source>
        <translation>Käytä teemoina</translation>
    </message>
    <message>
        <source>Use these six words</source>
        <translation>Käytän näitä kuutta sanaa</translation>
    </message>
    <message>
        <source>Use this computer's key</source>
        <translation>Ota tämän tietokoneen avain käyttöön</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Käytä tätä</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Käytä tätä tekstiä</translation>
    </message>
    <message>
        <source>Used are approved and paid claims, committed those that have come and are not decided yet.</source>
        <translation>Käytettyä ovat hyväksytyt ja maksetut hakemukset, sidottua saapuneet, joista ei ole vielä päätetty.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>User name and password of a server</source>
        <translation>Palvelimen käyttäjätunnus ja salasana</translation>
    </message>
    <message>
        <source>User name on the server</source>
        <translation>Käyttäjätunnus palvelimella</translation>
    </message>
    <message>
        <source>V&amp;isitors</source>
        <translation>Kävi&amp;jöitä</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kulkuneuvo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Version {number}, signed {when}</source>
        <translation>Versio {number}, allekirjoitettu {when}</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versio {n}</translation>
    </message>
    <message>
        <source>Version {value} is already here with other contents: give the next number.</source>
        <translation>Versio {value} on jo täällä muun sisältöisenä: anna seuraava numero.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kylä</translation>
    </message>
    <message>
        <source>Village or town, then the address</source>
        <translation>Kylä tai kunta, sitten osoite</translation>
    </message>
    <message>
        <source>Villages and areas</source>
        <translation>Kylät ja alueet</translation>
    </message>
    <message>
        <source>Visit counted</source>
        <translation>Kävijä laskettu</translation>
    </message>
    <message>
        <source>Visit deleted</source>
        <translation>Käynti poistettu</translation>
    </message>
    <message>
        <source>Visit marked as held</source>
        <translation>Käynti merkitty toteutuneeksi</translation>
    </message>
    <message>
        <source>Visit or meeting</source>
        <translation>Käynti tai tapaaminen</translation>
    </message>
    <message>
        <source>Visit saved</source>
        <translation>Käynti tallennettu</translation>
    </message>
    <message>
        <source>Visit to a group deleted</source>
        <translation>Ryhmäkäynti poistettu</translation>
    </message>
    <message>
        <source>Visit to a group saved</source>
        <translation>Ryhmäkäynti tallennettu</translation>
    </message>
    <message>
        <source>Visit: {names}</source>
        <translation>Käynti: {names}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Visits after the last day are not paid. What was logged and signed stays as it is.</source>
        <translation>Viimeisen päivän jälkeisiä käyntejä ei makseta. Kirjatut ja allekirjoitetut pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Visits from the notebook</source>
        <translation>Käynnit vihosta</translation>
    </message>
    <message>
        <source>Visits kept in a table before can be brought in. They are shown first, then taken in.</source>
        <translation>Taulukkoon kirjatut vanhat tapaamiset voi tuoda tänne. Ne näytetään ensin ja tuodaan vasta sitten.</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>Kuukauden käynnit</translation>
    </message>
    <message>
        <source>Visits taken in from a table</source>
        <translation>Käynnit tuotu taulukosta</translation>
    </message>
    <message>
        <source>Visits that leave</source>
        <translation>Lähtevät käynnit</translation>
    </message>
    <message>
        <source>Volunteer's kilometres in a year, at most</source>
        <translation>Vapaaehtoisen kilometrikorvaus vuodessa enintään</translation>
    </message>
    <message>
        <source>Volunteers: at most {limit} of kilometres in a year.</source>
        <translation>Vapaaehtoiset: kilometrejä enintään {limit} vuodessa.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>Waiting for the first meeting</source>
        <translation>Odotus ensimmäiseen tapaamiseen</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Was in a group</source>
        <translation>Kävi ryhmässä</translation>
    </message>
    <message>
        <source>Was it held, was the client not met, or was it cancelled?</source>
        <translation>Pidettiinkö se, ei tavattu vai peruttiinko?</translation>
    </message>
    <message>
        <source>Was one of the steps reached?</source>
        <translation>Saavutettiinko näistä jokin?</translation>
    </message>
    <message>
        <source>Way of opening changed</source>
        <translation>Avaustapa vaihdettu</translation>
    </message>
    <message>
        <source>Ways of helping that others have tried: for whom, how, what was hard and what helped.</source>
        <translation>Muualla kokeiltuja tapoja auttaa: kenelle, miten, mikä oli vaikeaa ja mikä auttoi.</translation>
    </message>
    <message>
        <source>We count the same. Nothing to remark.</source>
        <translation>Laskemme saman. Ei huomautettavaa.</translation>
    </message>
    <message>
        <source>We count €</source>
        <translation>Laskemme €</translation>
    </message>
    <message>
        <source>We go on</source>
        <translation>Jatketaan</translation>
    </message>
    <message>
        <source>We look back &amp;from</source>
        <translation>Kats&amp;otaan ajalta</translation>
    </message>
    <message>
        <source>We make it &amp;together</source>
        <translation>Teemme sen &amp;yhdessä</translation>
    </message>
    <message>
        <source>We sign &amp;here</source>
        <translation>Allekirjoitetaan t&amp;ässä</translation>
    </message>
    <message>
        <source>We sign on &amp;paper</source>
        <translation>Allekirjoitetaan &amp;paperille</translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation>Viikko vai kuukausi</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Viikko {number}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Viikonpäivä</translation>
    </message>
    <message>
        <source>Weekly meeting</source>
        <translation>Viikoittainen tapaaminen</translation>
    </message>
    <message>
        <source>Weekly meetings</source>
        <translation>Toistuvat tapaamiset</translation>
    </message>
    <message>
        <source>Weekly plan deleted</source>
        <translation>Viikkosuunnitelma poistettu</translation>
    </message>
    <message>
        <source>Weekly plan saved</source>
        <translation>Viikkosuunnitelma tallennettu</translation>
    </message>
    <message>
        <source>Weeks from one session to the next</source>
        <translation>Viikkoja kerrasta seuraavaan</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Tervetuloa takaisin</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Tervetuloa, {name}!</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>What &amp;do you do</source>
        <translation>Mi&amp;tä tehdään</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Miten kävi</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Mitä saapui</translation>
    </message>
    <message>
        <source>What came after it waits.</source>
        <translation>Sen jälkeen tullut odottaa.</translation>
    </message>
    <message>
        <source>What came around it is kept. Ask the worker what has happened, and write it down.</source>
        <translation>Muu osa lokista on tallessa. Kysy työntekijältä, mitä on tapahtunut, ja kirjoita se muistiin.</translation>
    </message>
    <message>
        <source>What came does not fit with what is known of the coordinator's space. It was not taken. Call the coordinator.</source>
        <translation>Tullut tieto ei sovi siihen, mitä koordinaattorin tilasta tiedetään. Sitä ei otettu. Soita koordinaattorille.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Miten kävi</translation>
    </message>
    <message>
        <source>What came up to this number stays. Whatever this computer sends after it is refused, whatever day it bears. The records on the computer itself stay locked behind its passphrase.</source>
        <translation>Tähän numeroon asti tullut säilyy. Kaikki, mitä tämä kone sen jälkeen lähettää, hylätään, mikä päivä siinä sitten onkin. Koneella olevat tiedot pysyvät salasanan takana.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file</source>
        <translation>Mitä vioittuneesta tiedostosta on luettavissa</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Mikä muuttuu</translation>
    </message>
    <message>
        <source>What changes now?</source>
        <translation>Mikä muuttuu nyt?</translation>
    </message>
    <message>
        <source>What comes after the period</source>
        <translation>Mitä jakson jälkeen</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Mitä seuraavaksi</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Mitä seuraavaksi?</translation>
    </message>
    <message>
        <source>What comes of this</source>
        <translation>Mitä tästä syntyy</translation>
    </message>
    <message>
        <source>What could be done before the next meeting? Write that as a step.</source>
        <translation>Mitä voisi tehdä jo ennen seuraavaa tapaamista? Kirjoita se askeleeksi.</translation>
    </message>
    <message>
        <source>What could be in the way?</source>
        <translation>Mikä voi tulla tielle?</translation>
    </message>
    <message>
        <source>What do we do in another way?</source>
        <translation>Mitä teemme toisin?</translation>
    </message>
    <message>
        <source>What do we take with us?</source>
        <translation>Mitä otamme mukaamme?</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Mitä teet?</translation>
    </message>
    <message>
        <source>What do you do? You can choose several.</source>
        <translation>Mitä teet? Voit valita useita.</translation>
    </message>
    <message>
        <source>What do you say of it yourself?</source>
        <translation>Mitä sanot siitä itse?</translation>
    </message>
    <message>
        <source>What do you say of it yourself? {goal}</source>
        <translation>Mitä sanot siitä itse? {goal}</translation>
    </message>
    <message>
        <source>What each participant's travel comes to, for the one who pays.</source>
        <translation>Mitä kunkin osallistujan matkat maksavat, sille joka ne maksaa.</translation>
    </message>
    <message>
        <source>What happens then, and who was told</source>
        <translation>Mitä sitten tapahtuu ja kenelle on kerrottu</translation>
    </message>
    <message>
        <source>What has been decided</source>
        <translation>Mitä on päätetty</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Mitä on tehty</translation>
    </message>
    <message>
        <source>What has been done on this computer</source>
        <translation>Mitä tällä koneella on tehty</translation>
    </message>
    <message>
        <source>What has been signed stays as it is. It can be corrected with a new version.</source>
        <translation>Allekirjoitettu pysyy sellaisena kuin se on. Sen voi korjata uudella versiolla.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>What has to be written before the work begins</source>
        <translation>Mitä on kirjoitettava ennen kuin toiminta alkaa</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Mikä auttoi</translation>
    </message>
    <message>
        <source>What is asked, in Finnish</source>
        <translation>Mitä kysytään, suomeksi</translation>
    </message>
    <message>
        <source>What is deleted lies here for 30 days and is then gone for good.</source>
        <translation>Poistettu on täällä 30 päivää ja katoaa sitten lopullisesti.</translation>
    </message>
    <message>
        <source>What is deleted lies here for 30 days.</source>
        <translation>Poistettu on täällä 30 päivää.</translation>
    </message>
    <message>
        <source>What is different then, on an ordinary Tuesday? Can it be counted?</source>
        <translation>Mikä on silloin toisin aivan tavallisena tiistaina? Voiko sen laskea?</translation>
    </message>
    <message>
        <source>What is filled into agreement texts</source>
        <translation>Sopimusteksteihin täytettävät tiedot</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Mitä on merkitty</translation>
    </message>
    <message>
        <source>What is noted of {name}</source>
        <translation>Mitä on merkitty: {name}</translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation>Mistä maksetaan</translation>
    </message>
    <message>
        <source>What is read is put in the empty fields below. Look at it before you save.</source>
        <translation>Luettu tulee alla oleviin tyhjiin kenttiin. Katso se läpi, ennen kuin tallennat.</translation>
    </message>
    <message>
        <source>What is said first</source>
        <translation>Mitä sanotaan ensin</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Mitä kerrotaan</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>Mitä toivotaan</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mikä on korjattava</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Mitä siitä saadaan</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mitä varten</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>Mitä kumppani lupaa</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Mikä se oli</translation>
    </message>
    <message>
        <source>What kept people from taking part</source>
        <translation>Mikä esti osallistumasta</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Mitä lähtee</translation>
    </message>
    <message>
        <source>What lies there stays there, and what was sent stays sent.</source>
        <translation>Siellä oleva jää sinne, ja lähetetty pysyy lähetettynä.</translation>
    </message>
    <message>
        <source>What may be talked about</source>
        <translation>Mistä saa puhua</translation>
    </message>
    <message>
        <source>What may be told, in the person's own words</source>
        <translation>Mitä saa kertoa, ihmisen omin sanoin</translation>
    </message>
    <message>
        <source>What may stand in a client's way, as offered when you log a visit. Visits keep what they have.</source>
        <translation>Mikä voi olla asiakkaan esteenä: näitä ehdotetaan, kun kirjaat käynnin. Tehdyt kirjaukset pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>What must be mended in the file</source>
        <translation>Mitä tiedostossa on korjattava</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Mitä nyt</translation>
    </message>
    <message>
        <source>What referrals and meetings tell of residents' needs, for those who decide. Nobody can be recognised: small numbers are hidden, and so is what would give them away.</source>
        <translation>Mitä lähetteet ja tapaamiset kertovat asukkaiden tarpeista niille, jotka päättävät. Ketään ei voi tunnistaa: pienet luvut piilotetaan, ja samoin se, mistä ne voisi laskea.</translation>
    </message>
    <message>
        <source>What repeats now</source>
        <translation>Mitä toistuu nyt</translation>
    </message>
    <message>
        <source>What services there have been, what has helped, how everyday life goes.</source>
        <translation>Mitä palveluja on ollut, mistä on ollut apua, miten arki sujuu.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Mitä on esteenä</translation>
    </message>
    <message>
        <source>What stays: {fingerprint}</source>
        <translation>Tämä jää: {fingerprint}</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Mikä oli esteenä</translation>
    </message>
    <message>
        <source>What stood in the way, what would help?</source>
        <translation>Mikä oli tiellä, mikä auttaisi?</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Mitä siinä luki</translation>
    </message>
    <message>
        <source>What support was asked for</source>
        <translation>Mihin tukea haettiin</translation>
    </message>
    <message>
        <source>What the client has agreed to. A consent can be withdrawn at any time.</source>
        <translation>Mihin asiakas on suostunut. Suostumuksen voi perua milloin vain.</translation>
    </message>
    <message>
        <source>What the consent is for</source>
        <translation>Mihin suostumus annetaan</translation>
    </message>
    <message>
        <source>What the map tells</source>
        <translation>Mitä kartta kertoo</translation>
    </message>
    <message>
        <source>What the partner does</source>
        <translation>Mitä kumppani tekee</translation>
    </message>
    <message>
        <source>What the person hopes to reach</source>
        <translation>Mitä ihminen toivoo saavuttavansa</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>Mitä ihminen tarvitsee</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Mitä sitten</translation>
    </message>
    <message>
        <source>What they say together</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>What they say together shows from five answers on, so that nobody can be told apart.</source>
        <translation>Yhteenveto näkyy, kun vastauksia on viisi, ettei ketään voi tunnistaa.</translation>
    </message>
    <message>
        <source>What this belonged to has been deleted since. What you typed is put nowhere else; read it here.</source>
        <translation>Se, mihin tämä kuului, on poistettu sen jälkeen. Kirjoittamaasi ei panna muualle; lue se tästä.</translation>
    </message>
    <message>
        <source>What this belongs to has been changed since. Look at both before you save.</source>
        <translation>Se, mihin tämä kuuluu, on muuttunut sen jälkeen. Katso molemmat ennen kuin tallennat.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Mitä odottaa</translation>
    </message>
    <message>
        <source>What was agreed on instead</source>
        <translation>Mitä sovittiin sen sijaan</translation>
    </message>
    <message>
        <source>What was agreed to be done</source>
        <translation>Mitä sovittiin tehtäväksi</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Mitä ostettiin</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>What was filled with a version keeps it. Nothing is counted anew.</source>
        <translation>Se, mikä täytettiin jollakin versiolla, säilyttää sen. Mitään ei lasketa uudelleen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löytyi</translation>
    </message>
    <message>
        <source>What was good today?</source>
        <translation>Mikä oli tänään hyvää?</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Mikä oli vaikeaa</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Mikä oli vaikeaa?</translation>
    </message>
    <message>
        <source>What was held stays as it is. Sessions to come move to where the plan says.</source>
        <translation>Pidetyt kerrat pysyvät ennallaan. Tulevat kerrat siirtyvät suunnitelman mukaan.</translation>
    </message>
    <message>
        <source>What was left on the server could not be deleted yet. Ask your IT support to delete the tables whose names begin with aside_reg_.</source>
        <translation>Palvelimelle jääneitä tietoja ei voitu vielä poistaa. Pyydä IT-tukea poistamaan taulut, joiden nimen alussa on aside_reg_.</translation>
    </message>
    <message>
        <source>What was made under a version keeps it. Nothing is counted anew.</source>
        <translation>Se, mikä on tehty jonkin version aikana, pysyy siinä. Mitään ei lasketa uudelleen.</translation>
    </message>
    <message>
        <source>What was made under earlier rules stays as it is.</source>
        <translation>Aiempien sääntöjen aikana tehty pysyy ennallaan.</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Mitä maksettiin</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>What was read back is not what was written. The records stay where they were.</source>
        <translation>Takaisin luettiin jotain muuta kuin kirjoitettiin. Tiedot jäivät sinne, missä ne olivat.</translation>
    </message>
    <message>
        <source>What was said of this review lies in its text to copy. Write here only what is new.</source>
        <translation>Mitä tässä arvioinnissa sanottiin, on sen kopioitavassa tekstissä. Kirjoita tähän vain uusi.</translation>
    </message>
    <message>
        <source>What was sealed waits here and nothing is lost.</source>
        <translation>Suljettu odottaa täällä, eikä mitään ole kadonnut.</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Mitä päätimme</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Mitä teemme</translation>
    </message>
    <message>
        <source>What we do, and what is needed for it</source>
        <translation>Mitä teemme ja mitä siihen tarvitaan</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Mikä sujui hyvin?</translation>
    </message>
    <message>
        <source>What workers send is sealed to every coordinator. People are let in on one computer.</source>
        <translation>Työntekijöiden lähettämä suljetaan jokaiselle koordinaattorille. Ihmiset otetaan mukaan yhdellä koneella.</translation>
    </message>
    <message>
        <source>What would leave was looked at</source>
        <translation>Katsottu, mitä lähtisi</translation>
    </message>
    <message>
        <source>What yo&amp;u did</source>
        <translation>Mi&amp;tä tehtiin</translation>
    </message>
    <message>
        <source>What you answered can no longer be seen here. Give the computer back.</source>
        <translation>Vastauksesi eivät enää näy täällä. Anna kone takaisin.</translation>
    </message>
    <message>
        <source>What you asked, of whom and how</source>
        <translation>Mitä kysyit, keneltä ja miten</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Millä nimellä kutsut sitä</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Mitä teette</translation>
    </message>
    <message>
        <source>What you had saved is safe. Close this and go on; if it happens again, close the program and open it anew.</source>
        <translation>Kaikki tallennettu on tallessa. Sulje tämä ja jatka. Jos sama toistuu, sulje ohjelma ja avaa se uudelleen.</translation>
    </message>
    <message>
        <source>What you have logged is safe in the program.</source>
        <translation>Kirjaamasi on tallessa ohjelmassa.</translation>
    </message>
    <message>
        <source>What you leave here comes back in its own form by itself.</source>
        <translation>Minkä jätät tähän, palaa itsestään omaan lomakkeeseensa.</translation>
    </message>
    <message>
        <source>What you tell the coordinator</source>
        <translation>Mitä kerrot koordinaattorille</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Kirjoitit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>When at the latest</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>When do you look at it?</source>
        <translation>Milloin sitä katsotaan?</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>Milloin kysytään</translation>
    </message>
    <message>
        <source>When more, or fewer, hours have been agreed for one client in one month.</source>
        <translation>Kun yhden asiakkaan kuukaudelle on sovittu enemmän tai vähemmän tunteja.</translation>
    </message>
    <message>
        <source>When the client was &amp;not met, pay</source>
        <translation>Kun asiakasta &amp;ei tavattu, maksetaan</translation>
    </message>
    <message>
        <source>When the official system gave it</source>
        <translation>Kun järjestelmä on sen antanut</translation>
    </message>
    <message>
        <source>When the official system gave it. It can be written later too.</source>
        <translation>Kun virallinen järjestelmä antoi sen. Sen voi kirjoittaa myöhemminkin.</translation>
    </message>
    <message>
        <source>When the paper has come back from the door: type the numbers, and everyone is marked at once.</source>
        <translation>Kun lista on palannut ovelta: kirjoita numerot, ja kaikki tulee merkittyä kerralla.</translation>
    </message>
    <message>
        <source>When you have joined, the hours and trips of a month travel sealed to your coordinator, and the receipt comes back. Nothing is sent before you say so.</source>
        <translation>Kun olet liittynyt, kuukauden tunnit ja matkat kulkevat suljettuina koordinaattorillesi ja kuittaus tulee takaisin. Mitään ei lähetetä, ennen kuin sanot niin.</translation>
    </message>
    <message>
        <source>When you log a visit, its hours and kilometres come here by themselves.</source>
        <translation>Kun kirjaat tapaamisen, sen tunnit ja kilometrit tulevat tähän itsestään.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Where did you read it?</source>
        <translation>Mistä luit sen?</translation>
    </message>
    <message>
        <source>Where it happened was written down for whoever mends the program, without names or notes: {path}</source>
        <translation>Paikka kirjattiin muistiin ohjelman korjaajalle, ilman nimiä ja muistiinpanoja: {path}</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Mistä luettu</translation>
    </message>
    <message>
        <source>Where the goal stands now</source>
        <translation>Missä tavoitteessa ollaan nyt</translation>
    </message>
    <message>
        <source>Where the goal stands now: {goal}</source>
        <translation>Missä tavoitteessa ollaan nyt: {goal}</translation>
    </message>
    <message>
        <source>Where the mail travels</source>
        <translation>Mitä kautta posti kulkee</translation>
    </message>
    <message>
        <source>Where the post will go</source>
        <translation>Minne posti kulkee</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation>Missä tiedot ovat</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Mihin jatkaa</translation>
    </message>
    <message>
        <source>Where to go on after the course</source>
        <translation>Mihin jatkaa kurssin jälkeen</translation>
    </message>
    <message>
        <source>Where you &amp;count</source>
        <translation>&amp;Missä lasketaan</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Mitkä päivät</translation>
    </message>
    <message>
        <source>Which review</source>
        <translation>Mikä arviointi</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Mikä palvelu</translation>
    </message>
    <message>
        <source>Which session</source>
        <translation>Mikä kerta</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Kumpaan suuntaan on parempi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>Who as&amp;ked for it?</source>
        <translation>Kuka &amp;pyysi?</translation>
    </message>
    <message>
        <source>Who came can be marked from the day of the session on.</source>
        <translation>Läsnäolot voi merkitä kerran päivästä alkaen.</translation>
    </message>
    <message>
        <source>Who came is kept</source>
        <translation>Läsnäolot merkitään</translation>
    </message>
    <message>
        <source>Who did or saw what and when, by ids. No names, no texts.</source>
        <translation>Kuka on tehnyt tai katsonut mitäkin ja milloin, tunnuksilla. Ei nimiä, ei tekstejä.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>Who does what, and where to go on.</source>
        <translation>Kuka tekee mitä, ja mihin siitä jatketaan.</translation>
    </message>
    <message>
        <source>Who gets in touch with whom, and what goes on in the group</source>
        <translation>Kuka ottaa yhteyttä kehen ja miten ryhmä jatkuu</translation>
    </message>
    <message>
        <source>Who gives the money</source>
        <translation>Kuka antaa rahan</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Kuka on katsonut</translation>
    </message>
    <message>
        <source>Who holds the licence</source>
        <translation>Kenellä lupa on</translation>
    </message>
    <message>
        <source>Who insures the participants</source>
        <translation>Kuka vakuuttaa osallistujat</translation>
    </message>
    <message>
        <source>Who interpreted</source>
        <translation>Kuka tulkkasi</translation>
    </message>
    <message>
        <source>Who is around, and with whom may matters be talked about? Draw the map together.</source>
        <translation>Keitä ympärillä on, ja kenen kanssa asioista saa puhua? Piirtäkää kartta yhdessä.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Ketkä pyydetään</translation>
    </message>
    <message>
        <source>Who is called when help is needed</source>
        <translation>Kenelle soitetaan, kun tarvitaan apua</translation>
    </message>
    <message>
        <source>Who keeps the register</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Who leads it from now on</source>
        <translation>Kuka ohjaa tästä eteenpäin</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Kuka maksaa</translation>
    </message>
    <message>
        <source>Who pays the course fee</source>
        <translation>Kuka maksaa kurssimaksun</translation>
    </message>
    <message>
        <source>Who pays you?</source>
        <translation>Kuka maksaa sinulle?</translation>
    </message>
    <message>
        <source>Who proposed</source>
        <translation>Kuka ehdotti</translation>
    </message>
    <message>
        <source>Who referred</source>
        <translation>Kuka lähetti</translation>
    </message>
    <message>
        <source>Who refers</source>
        <translation>Kuka lähettää</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kuka allekirjoitti</translation>
    </message>
    <message>
        <source>Who signed this?</source>
        <translation>Kuka tämän allekirjoitti?</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kuka allekirjoittaa</translation>
    </message>
    <message>
        <source>Who signs, {party}</source>
        <translation>Kuka allekirjoittaa, {party}</translation>
    </message>
    <message>
        <source>Who this is to the client</source>
        <translation>Kuka hän on asiakkaalle</translation>
    </message>
    <message>
        <source>Whoever is logged in to this account of the computer can then open your records without your passphrase. Do not use it on a computer or account that you share with others.</source>
        <translation>Kuka tahansa, joka on kirjautunut tälle tietokoneen käyttäjätilille, voi silloin avata tietosi ilman salasanaasi. Älä ota sitä käyttöön koneella tai tilillä, jota muutkin käyttävät.</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Koko vuosi</translation>
    </message>
    <message>
        <source>Whom to ask about one's own records</source>
        <translation>Keneltä voi kysyä omista tiedoistaan</translation>
    </message>
    <message>
        <source>Whom to name</source>
        <translation>Kenet nimetään</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>Whose certificate</source>
        <translation>Kenen todistus</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Kenen rahaa</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>Kenen osallistujat</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Kenen kirjanpito</translation>
    </message>
    <message>
        <source>Whose recovery key</source>
        <translation>Kenen palautusavain</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Kenen työ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Miksi kerta perutaan</translation>
    </message>
    <message>
        <source>Why it is opened</source>
        <translation>Miksi se avataan</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>Miksi kerta peruttiin</translation>
    </message>
    <message>
        <source>Why it was corrected</source>
        <translation>Miksi korjasit</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Miksi ei nyt</translation>
    </message>
    <message>
        <source>Why the data are erased</source>
        <translation>Miksi tiedot poistetaan</translation>
    </message>
    <message>
        <source>Why the notes are needed</source>
        <translation>Miksi muistiinpanoja tarvitaan</translation>
    </message>
    <message>
        <source>Why the text is erased</source>
        <translation>Miksi teksti poistetaan</translation>
    </message>
    <message>
        <source>Why they are needed</source>
        <translation>Miksi niitä tarvitaan</translation>
    </message>
    <message>
        <source>Why you use the records now</source>
        <translation>Mihin käytät tietoja nyt</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Toiveet</translation>
    </message>
    <message>
        <source>Wishes of the interviews</source>
        <translation>Toiveet haastatteluista</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Pilkuilla erotettuna</translation>
    </message>
    <message>
        <source>With link workers</source>
        <translation>Hyvinvointiläheteillä</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Nimillä</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Peru suostumus</translation>
    </message>
    <message>
        <source>Withdraw the permission</source>
        <translation>Peru lupa</translation>
    </message>
    <message>
        <source>Without a score: {count}.</source>
        <translation>Ilman pisteitä: {count}.</translation>
    </message>
    <message>
        <source>Without a signature (PDF)</source>
        <translation>Ilman allekirjoitusta (PDF)</translation>
    </message>
    <message>
        <source>Without a ticket: {days}</source>
        <translation>Ilman lippua: {days}</translation>
    </message>
    <message>
        <source>Without an agreement in force only first visits are paid.</source>
        <translation>Ilman voimassa olevaa sopimusta maksetaan vain ensikäynnit.</translation>
    </message>
    <message>
        <source>Without it no link worker can be named. Leave it empty where the person got in touch.</source>
        <translation>Ilman sitä hyvinvointilähettiä ei voi nimetä. Jätä tyhjäksi, jos ihminen otti itse yhteyttä.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Sana sanalta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>Words of {n}</source>
        <translation>Mitä {n} tarkoittaa</translation>
    </message>
    <message>
        <source>Words to the link worker</source>
        <translation>Sanat hyvinvointilähetille</translation>
    </message>
    <message>
        <source>Words to the worker</source>
        <translation>Sanasi työntekijälle</translation>
    </message>
    <message>
        <source>Work entered from paper</source>
        <translation>Tunnit kirjattu paperilta</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>Worker without a computer added</source>
        <translation>Työntekijä ilman konetta lisätty</translation>
    </message>
    <message>
        <source>Worker's areas and room noted</source>
        <translation>Työntekijän alueet ja tila merkitty</translation>
    </message>
    <message>
        <source>Worker's recovery key opened with the envelope</source>
        <translation>Työntekijän palautusavain avattu kirjekuorella</translation>
    </message>
    <message>
        <source>Worker's sealed recovery key taken to keep</source>
        <translation>Työntekijän suljettu palautusavain otettu säilöön</translation>
    </message>
    <message>
        <source>Worker's work in the space ended</source>
        <translation>Työntekijän työ tilassa päätetty</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Workers and their computers</source>
        <translation>Työntekijät ja heidän koneensa</translation>
    </message>
    <message>
        <source>Workers appear here when their first claim comes.</source>
        <translation>Työntekijä tulee tähän, kun ensimmäinen hakemus saapuu.</translation>
    </message>
    <message>
        <source>Workers are let in on the computer of the coordinator who keeps the space.</source>
        <translation>Työntekijät otetaan mukaan sen koordinaattorin koneella, joka pitää tilaa.</translation>
    </message>
    <message>
        <source>Workers are no longer offered it. Keys that are sealed already can still be opened with the paper.</source>
        <translation>Sitä ei enää tarjota työntekijöille. Jo suljetut avaimet voi yhä avata paperilla.</translation>
    </message>
    <message>
        <source>Workers compared for a referral</source>
        <translation>Työntekijät katsottu lähetteelle</translation>
    </message>
    <message>
        <source>Workers type the same folder or address.</source>
        <translation>Työntekijät käyttävät samaa kansiota tai osoitetta.</translation>
    </message>
    <message>
        <source>Workers' months come here from the shared folder or a stick.</source>
        <translation>Työntekijöiden kuukaudet tulevat tänne jaetusta kansiosta tai tikulta.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Would leave now</source>
        <translation>Lähtisi nyt</translation>
    </message>
    <message>
        <source>Would the client say so to a friend? Whose wish is it?</source>
        <translation>Sanoisiko asiakas näin ystävälleen? Kenen toive se on?</translation>
    </message>
    <message>
        <source>Write a day within the agreement, {days}.</source>
        <translation>Kirjoita päivä sopimuksen ajalta, {days}.</translation>
    </message>
    <message>
        <source>Write a few words: then the coordinator knows what to do.</source>
        <translation>Kirjoita muutama sana: silloin koordinaattori tietää, mitä tehdä.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Kirjoita ensin nimi.</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Kirjoita luku tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Write a number, such as 12.</source>
        <translation>Kirjoita luku, vaikkapa 12.</translation>
    </message>
    <message>
        <source>Write a reason. It stays on record.</source>
        <translation>Kirjoita syy. Se jää talteen.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Kirjoita kokonaisluku, esimerkiksi 12.</translation>
    </message>
    <message>
        <source>Write at least one number.</source>
        <translation>Kirjoita ainakin yksi numero.</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>Kirjoita ainakin yksi kysymys.</translation>
    </message>
    <message>
        <source>Write both days; the last is not before the first.</source>
        <translation>Kirjoita molemmat päivät; viimeinen ei ole ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>Write both times; the end is after the start.</source>
        <translation>Kirjoita molemmat kellonajat; loppu on alun jälkeen.</translation>
    </message>
    <message>
        <source>Write down the client's own application and copy it to the official record.</source>
        <translation>Kirjaa asiakkaan oma hakemus ja vie se asiakastietojärjestelmään.</translation>
    </message>
    <message>
        <source>Write each line so: 0–5 needs a change</source>
        <translation>Kirjoita jokainen rivi näin: 0–5 kaipaa muutosta</translation>
    </message>
    <message>
        <source>Write from which day.</source>
        <translation>Kirjoita, mistä päivästä.</translation>
    </message>
    <message>
        <source>Write how long it was, such as 2 h.</source>
        <translation>Kirjoita, kuinka kauan se kesti, esimerkiksi 2 h.</translation>
    </message>
    <message>
        <source>Write how many hours and minutes, or 0.</source>
        <translation>Kirjoita tunnit ja minuutit, tai 0.</translation>
    </message>
    <message>
        <source>Write how many more hours you need, for example 2 h.</source>
        <translation>Kirjoita, montako tuntia tarvitset lisää, esimerkiksi 2 h.</translation>
    </message>
    <message>
        <source>Write no names: there are no persons in these records.</source>
        <translation>Älä kirjoita nimiä: näissä tiedoissa ei ole henkilöitä.</translation>
    </message>
    <message>
        <source>Write the application</source>
        <translation>Kirjoita hakemus</translation>
    </message>
    <message>
        <source>Write the assessment</source>
        <translation>Kirjoita arviointi</translation>
    </message>
    <message>
        <source>Write the barrier.</source>
        <translation>Kirjoita este.</translation>
    </message>
    <message>
        <source>Write the client's code.</source>
        <translation>Kirjoita asiakkaan tunnus.</translation>
    </message>
    <message>
        <source>Write the client's name.</source>
        <translation>Kirjoita asiakkaan nimi.</translation>
    </message>
    <message>
        <source>Write the day and the time first.</source>
        <translation>Kirjoita ensin päivä ja kellonaika.</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>Kirjoita käynnin päivä.</translation>
    </message>
    <message>
        <source>Write the day the consent was given.</source>
        <translation>Kirjoita päivä, jona suostumus annettiin.</translation>
    </message>
    <message>
        <source>Write the day, for example 20.11.</source>
        <translation>Kirjoita päivä, esimerkiksi 20.11.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Kirjoita päivä.</translation>
    </message>
    <message>
        <source>Write the days and the payer from the paper. The paper itself stays in its folder.</source>
        <translation>Kirjoita päivät ja maksaja paperista. Itse paperi jää kansioonsa.</translation>
    </message>
    <message>
        <source>Write the decision texts</source>
        <translation>Kirjoita päätöstekstit</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Kirjoita ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>Write the goal in the client's own words.</source>
        <translation>Kirjoita tavoite asiakkaan omin sanoin.</translation>
    </message>
    <message>
        <source>Write the hours, such as 12 h.</source>
        <translation>Kirjoita tunnit, esimerkiksi 12 h.</translation>
    </message>
    <message>
        <source>Write the kilometres.</source>
        <translation>Kirjoita kilometrit.</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Kirjoita viimeinen päivä.</translation>
    </message>
    <message>
        <source>Write the name of the course.</source>
        <translation>Kirjoita kurssin nimi.</translation>
    </message>
    <message>
        <source>Write the name of the interpreter.</source>
        <translation>Kirjoita tulkin nimi.</translation>
    </message>
    <message>
        <source>Write the name of the partner.</source>
        <translation>Kirjoita kumppanin nimi.</translation>
    </message>
    <message>
        <source>Write the name of the second person who is present.</source>
        <translation>Kirjoita toisen läsnä olevan ihmisen nimi.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Kirjoita nimi.</translation>
    </message>
    <message>
        <source>Write the numbers for example like this: 1 3 4-7. Nothing was marked.</source>
        <translation>Kirjoita numerot esimerkiksi näin: 1 3 4-7. Mitään ei merkitty.</translation>
    </message>
    <message>
        <source>Write the place first and the address after a comma. The payer sees only the place.</source>
        <translation>Kirjoita ensin paikka ja pilkun jälkeen osoite. Maksaja näkee vain paikan.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Kirjoita suunnitelma</translation>
    </message>
    <message>
        <source>Write the rate.</source>
        <translation>Kirjoita hinta.</translation>
    </message>
    <message>
        <source>Write the reason in a few words. It is printed on the annex.</source>
        <translation>Kirjoita syy muutamalla sanalla. Se tulee liitteeseen.</translation>
    </message>
    <message>
        <source>Write the reason: what should be looked at?</source>
        <translation>Kirjoita syy: mitä pitää katsoa?</translation>
    </message>
    <message>
        <source>Write the service plan together and copy it to the official record.</source>
        <translation>Kirjoittakaa toteuttamissuunnitelma yhdessä ja vie se asiakastietojärjestelmään.</translation>
    </message>
    <message>
        <source>Write the sum.</source>
        <translation>Kirjoita summa.</translation>
    </message>
    <message>
        <source>Write the words on paper first, then tick the box.</source>
        <translation>Kirjoita sanat ensin paperille ja rastita sitten ruutu.</translation>
    </message>
    <message>
        <source>Write the year with four numbers, for example 1950.</source>
        <translation>Kirjoita vuosi neljällä numerolla, esimerkiksi 1950.</translation>
    </message>
    <message>
        <source>Write this first. Your IT support tells it.</source>
        <translation>Kirjoita tämä ensin. IT-tuki kertoo sen.</translation>
    </message>
    <message>
        <source>Write to whom the pledge was given.</source>
        <translation>Kirjoita, kenelle sitoumus annettiin.</translation>
    </message>
    <message>
        <source>Write what happens then, and who was told.</source>
        <translation>Kirjoita, mitä sitten tapahtuu ja kenelle on kerrottu.</translation>
    </message>
    <message>
        <source>Write what it was.</source>
        <translation>Kirjoita, mikä se oli.</translation>
    </message>
    <message>
        <source>Write what the day was about.</source>
        <translation>Kirjoita, mistä päivässä on kyse.</translation>
    </message>
    <message>
        <source>Write what was asked or agreed, and with whom.</source>
        <translation>Kirjoita, mitä kysyttiin tai sovittiin ja kenen kanssa.</translation>
    </message>
    <message>
        <source>Write what was bought.</source>
        <translation>Kirjoita, mitä ostettiin.</translation>
    </message>
    <message>
        <source>Write what you asked.</source>
        <translation>Kirjoita, mitä kysyit.</translation>
    </message>
    <message>
        <source>Write when it began.</source>
        <translation>Kirjoita, milloin alkoi.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Kirjoita, milloin alkaa.</translation>
    </message>
    <message>
        <source>Write when it ended.</source>
        <translation>Kirjoita, milloin päättyi.</translation>
    </message>
    <message>
        <source>Write when it ends.</source>
        <translation>Kirjoita, milloin loppuu.</translation>
    </message>
    <message>
        <source>Write when the visit began.</source>
        <translation>Kirjoita, milloin käynti alkoi.</translation>
    </message>
    <message>
        <source>Write when the visit ended.</source>
        <translation>Kirjoita, milloin käynti loppui.</translation>
    </message>
    <message>
        <source>Write where it went.</source>
        <translation>Kirjoita, mihin ajoit.</translation>
    </message>
    <message>
        <source>Write where the drive began and where it ended.</source>
        <translation>Kirjoita, mistä matka alkoi ja mihin se päättyi.</translation>
    </message>
    <message>
        <source>Write where the rate was read.</source>
        <translation>Kirjoita, mistä hinta luettiin.</translation>
    </message>
    <message>
        <source>Write where the trip began.</source>
        <translation>Kirjoita, mistä matka alkoi.</translation>
    </message>
    <message>
        <source>Write which group it was.</source>
        <translation>Kirjoita, mikä ryhmä se oli.</translation>
    </message>
    <message>
        <source>Write who asked.</source>
        <translation>Kirjoita, kuka pyysi.</translation>
    </message>
    <message>
        <source>Write who gives the money.</source>
        <translation>Kirjoita, kuka antaa rahan.</translation>
    </message>
    <message>
        <source>Write who pays you.</source>
        <translation>Kirjoita, kuka maksaa.</translation>
    </message>
    <message>
        <source>Write why not.</source>
        <translation>Kirjoita, miksi ei.</translation>
    </message>
    <message>
        <source>Write why the notes are needed.</source>
        <translation>Kirjoita, miksi muistiinpanoja tarvitaan.</translation>
    </message>
    <message>
        <source>Write why you drove: the payer needs it.</source>
        <translation>Kirjoita, miksi ajoit: maksaja tarvitsee sen.</translation>
    </message>
    <message>
        <source>Write why: the coordinator decides by it.</source>
        <translation>Kirjoita syy: koordinaattori päättää sen perusteella.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Kirjoita nimesi.</translation>
    </message>
    <message>
        <source>Writing your records anew under the new key. This may take a minute…</source>
        <translation>Tietosi kirjoitetaan uudelleen uudella avaimella. Siihen voi mennä minuutti…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Year &amp;after</source>
        <translation>Seuraava vu&amp;osi</translation>
    </message>
    <message>
        <source>Year &amp;before</source>
        <translation>Edellinen v&amp;uosi</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Seuraava vuosi</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Syntymävuosi</translation>
    </message>
    <message>
        <source>Yearly self-assessment</source>
        <translation>Vuosittainen itsearvio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Yes, to the end</source>
        <translation>Kyllä, loppuun</translation>
    </message>
    <message>
        <source>Yes, to {day}</source>
        <translation>Kyllä, päivään {day}</translation>
    </message>
    <message>
        <source>You are in a coordinator's space already.</source>
        <translation>Olet jo koordinaattorin tilassa.</translation>
    </message>
    <message>
        <source>You are in {space}.</source>
        <translation>Olet mukana: {space}.</translation>
    </message>
    <message>
        <source>You are not in a coordinator's space yet. Ask the coordinator for an invitation.</source>
        <translation>Et ole vielä koordinaattorin tilassa. Pyydä koordinaattorilta kutsu.</translation>
    </message>
    <message>
        <source>You can also try first</source>
        <translation>Voit myös kokeilla ensin</translation>
    </message>
    <message>
        <source>You can explain in your own words why.</source>
        <translation>Voit kertoa omin sanoin, miksi.</translation>
    </message>
    <message>
        <source>You can meet the person first: what is signed at the table goes along.</source>
        <translation>Voit tavata ihmisen ensin: pöydän ääressä allekirjoitettu sopimus lähtee mukaan.</translation>
    </message>
    <message>
        <source>You can sign when the last visit has been logged.</source>
        <translation>Voit allekirjoittaa, kun viimeinen tapaaminen on kirjattu.</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more times.</source>
        <translation>
            <numerusform>Voit yrittää vielä %n kerran.</numerusform>
            <numerusform>Voit yrittää vielä %n kertaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Voit yrittää nyt uudelleen.</translation>
    </message>
    <message>
        <source>You cannot approve your own claim. Ask another coordinator.</source>
        <translation>Et voi hyväksyä omaa hakemustasi. Pyydä toista koordinaattoria.</translation>
    </message>
    <message>
        <source>You cannot end your own place in the space.</source>
        <translation>Et voi päättää omaa paikkaasi tilassa.</translation>
    </message>
    <message>
        <source>You decide. Nothing else changes if you do not do this.</source>
        <translation>Sinä päätät. Mikään muu ei muutu, jos et tee tätä.</translation>
    </message>
    <message>
        <source>You gave a client back</source>
        <translation>Annoit asiakkaan takaisin</translation>
    </message>
    <message>
        <source>You get a new key to print. The old paper opens your records until you have typed the new key back; after that it does not.</source>
        <translation>Saat uuden avaimen tulostettavaksi. Vanha paperi avaa tietosi siihen asti, kun olet kirjoittanut uuden avaimen takaisin. Sen jälkeen se ei enää avaa niitä.</translation>
    </message>
    <message>
        <source>You have an employment contract: the hours are wages, the kilometres tax-free.</source>
        <translation>Sinulla on työsopimus: tunnit ovat palkkaa, kilometrit verovapaita.</translation>
    </message>
    <message>
        <source>You have given the files to your payer and wait for an answer.</source>
        <translation>Olet antanut tiedostot maksajalle ja odotat vastausta.</translation>
    </message>
    <message>
        <source>You have no space for workers yet.</source>
        <translation>Sinulla ei ole vielä tilaa työntekijöille.</translation>
    </message>
    <message>
        <source>You have no space yet.</source>
        <translation>Sinulla ei ole vielä tilaa.</translation>
    </message>
    <message>
        <source>You have not answered anything. That is quite all right.</source>
        <translation>Et vastannut mihinkään. Se on ihan hyvä niin.</translation>
    </message>
    <message>
        <source>You left {count} unanswered. That is quite all right.</source>
        <translation>Jätit vastaamatta {count} kohtaan. Se on aivan hyvä niin.</translation>
    </message>
    <message>
        <source>You may choose several.</source>
        <translation>Voit valita monta.</translation>
    </message>
    <message>
        <source>You meet, work on the goals and try a group. The path goes on by itself.</source>
        <translation>Tapaatte, edistätte tavoitteita ja kokeilette ryhmää. Polku etenee omalla painollaan.</translation>
    </message>
    <message>
        <source>You met today.</source>
        <translation>Tapasitte tänään.</translation>
    </message>
    <message>
        <source>You need an invitation: a paper with a code, or a file. Your coordinator gives it to you.</source>
        <translation>Tarvitset kutsun: paperin, jossa on koodi, tai tiedoston. Saat sen koordinaattoriltasi.</translation>
    </message>
    <message>
        <source>You sealed it on {day}.</source>
        <translation>Suljit sen {day}.</translation>
    </message>
    <message>
        <source>You stopped it. What had gone by then has gone; the rest waits here.</source>
        <translation>Pysäytit siirron. Mikä ehti mennä, on mennyt. Loput odottavat täällä.</translation>
    </message>
    <message>
        <source>You took a client on</source>
        <translation>Otit asiakkaan vastaan</translation>
    </message>
    <message>
        <source>You work by an assignment agreement: the hours and kilometres are fees and taxable.</source>
        <translation>Sinulla on toimeksiantosopimus: tunnit ja kilometrit ovat verotettavaa palkkiota.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nimesi</translation>
    </message>
    <message>
        <source>Your answer leaves with the next mail.</source>
        <translation>Vastauksesi lähtee seuraavan postin mukana.</translation>
    </message>
    <message>
        <source>Your answers are kept. Give the computer back to the worker.</source>
        <translation>Vastauksesi ovat tallessa. Anna kone takaisin työntekijälle.</translation>
    </message>
    <message>
        <source>Your answers are ready</source>
        <translation>Vastauksesi ovat valmiina</translation>
    </message>
    <message>
        <source>Your answers could not be kept yet. Try again.</source>
        <translation>Vastauksia ei saatu vielä talteen. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. After that hours and trips leave from here, and nothing is typed twice.</source>
        <translation>Saat koordinaattorilta kutsun. Sen jälkeen tunnit ja matkat lähtevät täältä, eikä mitään kirjoiteta kahteen kertaan.</translation>
    </message>
    <message>
        <source>Your coordinator tells you which folder or address it is.</source>
        <translation>Koordinaattori kertoo, mikä kansio tai osoite se on.</translation>
    </message>
    <message>
        <source>Your coordinator wrote: {words}</source>
        <translation>Koordinaattorisi kirjoitti: {words}</translation>
    </message>
    <message>
        <source>Your explanation: {words}</source>
        <translation>Selityksesi: {words}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Uusi palautusavaimesi</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Salasanasi</translation>
    </message>
    <message>
        <source>Your payer has said that the month is fine.</source>
        <translation>Maksaja on sanonut, että kuukausi on kunnossa.</translation>
    </message>
    <message>
        <source>Your payer wants something completed. Mend it in the records and make a replacement here.</source>
        <translation>Maksaja haluaa johonkin täydennystä. Korjaa se kirjauksiin ja tee tässä korvaava hakemus.</translation>
    </message>
    <message>
        <source>Your pledge of confidentiality is not noted yet</source>
        <translation>Vaitiolositoumustasi ei ole vielä kirjattu</translation>
    </message>
    <message>
        <source>Your records are damaged</source>
        <translation>Tietosi ovat vioittuneet</translation>
    </message>
    <message>
        <source>Your records are locked. Open them with your PIN.</source>
        <translation>Tietosi ovat lukossa. Avaa ne PINilläsi.</translation>
    </message>
    <message>
        <source>Your records are locked. Open them with your passphrase.</source>
        <translation>Tietosi ovat lukossa. Avaa ne salasanallasi.</translation>
    </message>
    <message>
        <source>Your records are missing</source>
        <translation>Tietosi puuttuvat</translation>
    </message>
    <message>
        <source>Your records are whole</source>
        <translation>Tietosi ovat ehjät</translation>
    </message>
    <message>
        <source>Your records could not be backed up</source>
        <translation>Tietojasi ei voitu varmuuskopioida</translation>
    </message>
    <message>
        <source>Your records stay as they are; only the passphrase changes.</source>
        <translation>Tietosi pysyvät ennallaan, vain salasana vaihtuu.</translation>
    </message>
    <message>
        <source>Your records were not found in this folder. Nothing was changed.</source>
        <translation>Tietojasi ei löytynyt tästä kansiosta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Palautusavaimesi</translation>
    </message>
    <message>
        <source>Your request leaves with the next mail.</source>
        <translation>Pyyntösi lähtee seuraavan postin mukana.</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Nimikkeesi</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Vyöhyke</translation>
    </message>
    <message>
        <source>Zones of the ticket</source>
        <translation>Matkalipun vyöhykkeet</translation>
    </message>
    <message>
        <source>a LibreOffice table (ODS)</source>
        <translation>LibreOffice-taulukko (ODS)</translation>
    </message>
    <message>
        <source>a PDF paper</source>
        <translation>PDF-paperi</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word-asiakirja</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>tietokanta</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>kaksoiskappale</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>vähän</translation>
    </message>
    <message>
        <source>a part of it came back twice, call the coordinator</source>
        <translation>osa siitä palasi kahdesti, soita koordinaattorille</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>kumppani</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>kuva</translation>
    </message>
    <message>
        <source>a picture of the receipt is kept</source>
        <translation>kuitin kuva on tallessa</translation>
    </message>
    <message>
        <source>a place is free, and somebody waits</source>
        <translation>paikka on vapaana, ja joku on jonossa</translation>
    </message>
    <message>
        <source>a reminder by message</source>
        <translation>muistutus viestillä</translation>
    </message>
    <message>
        <source>a scale from 1 to 5</source>
        <translation>asteikko 1–5</translation>
    </message>
    <message>
        <source>a signed package (.asice)</source>
        <translation>allekirjoitettu paketti (.asice)</translation>
    </message>
    <message>
        <source>a step back or forth</source>
        <translation>askel taakse tai eteen</translation>
    </message>
    <message>
        <source>a stretch of the log is missing from entry {number} on</source>
        <translation>lokista puuttuu väli merkinnästä {number} alkaen</translation>
    </message>
    <message>
        <source>a way to reach the person</source>
        <translation>yhteystieto</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>verkkosivu</translation>
    </message>
    <message>
        <source>a week off</source>
        <translation>vapaaviikko</translation>
    </message>
    <message>
        <source>a worker was named</source>
        <translation>työntekijä nimetty</translation>
    </message>
    <message>
        <source>a zip package</source>
        <translation>zip-paketti</translation>
    </message>
    <message>
        <source>a&amp;nd back</source>
        <translation>&amp;ja takaisin</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aihe</translation>
    </message>
    <message>
        <source>about: {what}</source>
        <translation>aihe: {what}</translation>
    </message>
    <message>
        <source>absent twice in a row</source>
        <translation>kahdesti peräkkäin poissa</translation>
    </message>
    <message>
        <source>absent {days}</source>
        <translation>poissa {days}</translation>
    </message>
    <message>
        <source>accident insurance</source>
        <translation>tapaturmavakuutus</translation>
    </message>
    <message>
        <source>activity allowance</source>
        <translation>toimintaraha</translation>
    </message>
    <message>
        <source>activity allowance {names}</source>
        <translation>toimintaraha {names}</translation>
    </message>
    <message>
        <source>activity allowance {window}. window {names}</source>
        <translation>toimintaraha, {window}. maksujakso {names}</translation>
    </message>
    <message>
        <source>activity days</source>
        <translation>toimintapäivät</translation>
    </message>
    <message>
        <source>activity money</source>
        <translation>toimintaraha</translation>
    </message>
    <message>
        <source>activity-allowance</source>
        <translation>toimintaraha</translation>
    </message>
    <message>
        <source>activity-allowances</source>
        <translation>toimintarahat</translation>
    </message>
    <message>
        <source>add the receipt when you have it</source>
        <translation>lisää kuitti, kun se on käsillä</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>addresses of trips</source>
        <translation>matkojen osoitteet</translation>
    </message>
    <message>
        <source>adjustments {money}</source>
        <translation>oikaisut {money}</translation>
    </message>
    <message>
        <source>age band</source>
        <translation>ikäryhmä</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>agreed meetings</source>
        <translation>sovitut tapaamiset</translation>
    </message>
    <message>
        <source>agreed tasks</source>
        <translation>sovitut tehtävät</translation>
    </message>
    <message>
        <source>agreed things done</source>
        <translation>sovittua asiaa tehty</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>sovittu {day}</translation>
    </message>
    <message>
        <source>agreement text</source>
        <translation>sopimusteksti</translation>
    </message>
    <message>
        <source>agreement text {name}</source>
        <translation>sopimusteksti {name}</translation>
    </message>
    <message>
        <source>agreement {names}</source>
        <translation>sopimus {names}</translation>
    </message>
    <message>
        <source>agreements without their texts</source>
        <translation>sopimukset ilman tekstejä</translation>
    </message>
    <message>
        <source>all my hours together</source>
        <translation>kaikki tuntini yhteensä</translation>
    </message>
    <message>
        <source>all of it is paid</source>
        <translation>kaikki maksetaan</translation>
    </message>
    <message>
        <source>allowance of {year}</source>
        <translation>vuoden {year} korvaus</translation>
    </message>
    <message>
        <source>along to a group</source>
        <translation>saattaminen ryhmään</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>aina ylöspäin</translation>
    </message>
    <message>
        <source>an Excel table (XLSX)</source>
        <translation>Excel-taulukko (XLSX)</translation>
    </message>
    <message>
        <source>an Office file locked with a password</source>
        <translation>salasanalla lukittu Office-tiedosto</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML-tiedosto</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>tyhjä tiedosto</translation>
    </message>
    <message>
        <source>an old Excel table (XLS)</source>
        <translation>vanha Excel-taulukko (XLS)</translation>
    </message>
    <message>
        <source>an open log (JSON)</source>
        <translation>avoin kirjanpito (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier visits</source>
        <translation>
            <numerusform>ja %n aiempi käynti</numerusform>
            <numerusform>ja %n aiempaa käyntiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <translation>
            <numerusform>ja %n vanhempi</numerusform>
            <numerusform>ja %n vanhempaa</numerusform>
        </translation>
    </message>
    <message>
        <source>and back</source>
        <translation>ja takaisin</translation>
    </message>
    <message>
        <source>another computer in its place</source>
        <translation>toinen kone sen tilalla</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>muu kieli</translation>
    </message>
    <message>
        <source>another task</source>
        <translation>muu tehtävä</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>answered form {form} {month}</source>
        <translation>vastattu lomake {form} {month}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>vastaukset</translation>
    </message>
    <message>
        <source>answers to questionnaires</source>
        <translation>kyselyjen vastaukset</translation>
    </message>
    <message>
        <source>answers to the coordinator</source>
        <translation>vastaukset koordinaattorille</translation>
    </message>
    <message>
        <source>application</source>
        <translation>hakemus</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>approved as the second person</source>
        <translation>hyväksytty toisena ihmisenä</translation>
    </message>
    <message>
        <source>archived client</source>
        <translation>arkistoitu asiakas</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>tiedostona</translation>
    </message>
    <message>
        <source>as a pasted text</source>
        <translation>liitettynä tekstinä</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>sovitusti</translation>
    </message>
    <message>
        <source>asked along</source>
        <translation>mukaan kutsutut</translation>
    </message>
    <message>
        <source>asked as an interview</source>
        <translation>kysyttiin haastatellen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pyynnöstä</translation>
    </message>
    <message>
        <source>asked in</source>
        <translation>kutsuttu mukaan</translation>
    </message>
    <message>
        <source>asked the referrer {day}</source>
        <translation>kysytty lähetteen tekijältä {day}</translation>
    </message>
    <message>
        <source>assessment of the need</source>
        <translation>palvelutarpeen arviointi</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>toimeksianto</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>lopussa</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>alussa</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>liite</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>läsnäolo</translation>
    </message>
    <message>
        <source>attendance marks as counts</source>
        <translation>läsnäolomerkinnät lukuina</translation>
    </message>
    <message>
        <source>attendance of the course</source>
        <translation>kurssin läsnäolomerkintä</translation>
    </message>
    <message>
        <source>away</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>away now: {words}</source>
        <translation>nyt poissa: {words}</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>esteet</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>alkaa</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>alkaa {day}</translation>
    </message>
    <message>
        <source>begun on</source>
        <translation>aloitettu</translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>aloitettu {day}</translation>
    </message>
    <message>
        <source>belongs to this support</source>
        <translation>kuuluu tähän tukeen</translation>
    </message>
    <message>
        <source>bin emptied</source>
        <translation>roskakori tyhjennetty</translation>
    </message>
    <message>
        <source>boat, at most 50 hp</source>
        <translation>vene, enintään 50 hv</translation>
    </message>
    <message>
        <source>boat, over 50 hp</source>
        <translation>vene, yli 50 hv</translation>
    </message>
    <message>
        <source>born {first}–{last}</source>
        <translation>syntynyt {first}–{last}</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>linja-auto</translation>
    </message>
    <message>
        <source>by calling</source>
        <translation>soittamalla</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>sähköpostilla</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>käsin</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>laki määrää</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>kirjeellä</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>puhelimessa</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>tekstiviestillä</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>called when help is needed</source>
        <translation>hänelle soitetaan, kun tarvitaan apua</translation>
    </message>
    <message numerus="yes">
        <source>came %n times together</source>
        <translation>
            <numerusform>käyntejä yhteensä 1</numerusform>
            <numerusform>käyntejä yhteensä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>came to a group</source>
        <translation>kävi ryhmässä</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>tullut ohjelman mukana</translation>
    </message>
    <message>
        <source>came without a name yet</source>
        <translation>tuli, nimi puuttuu vielä</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>saapui {day}</translation>
    </message>
    <message>
        <source>can be decided</source>
        <translation>voi päättää</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>voi kumota</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>cancelled {count}</source>
        <translation>peruttu {count}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ei voi lukea</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>caravan</source>
        <translation>asuntovaunu</translation>
    </message>
    <message>
        <source>case closed {day}</source>
        <translation>tapaus suljettu {day}</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>muutosta ei tiedetä</translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>muuttunut matkalla</translation>
    </message>
    <message>
        <source>changed records {n}</source>
        <translation>muuttuneita tietoja {n}</translation>
    </message>
    <message>
        <source>changed since it was copied</source>
        <translation>muuttunut viemisen jälkeen</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>muuttunut päättämisen jälkeen</translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation>muuttuneita {count}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>tarkista</translation>
    </message>
    <message>
        <source>check it before use</source>
        <translation>tarkista ennen käyttöä</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>tarkistettu {day}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>chosen answers</source>
        <translation>valitut vastaukset</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>hakemus</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>selvä muutos</translation>
    </message>
    <message>
        <source>client</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>client work</source>
        <translation>asiakastyö</translation>
    </message>
    <message>
        <source>client {code}</source>
        <translation>asiakas {code}</translation>
    </message>
    <message>
        <source>client {names}</source>
        <translation>asiakas {names}</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>asiakkaat</translation>
    </message>
    <message>
        <source>clients by code, no names</source>
        <translation>asiakkaat pelkällä tunnuksella</translation>
    </message>
    <message>
        <source>closed, press to open</source>
        <translation>kiinni, paina niin aukeaa</translation>
    </message>
    <message>
        <source>code</source>
        <translation>tunnus</translation>
    </message>
    <message>
        <source>columns separated by commas</source>
        <translation>sarakkeet pilkuilla erotettuina</translation>
    </message>
    <message>
        <source>columns separated by semicolons</source>
        <translation>sarakkeet puolipisteillä erotettuina</translation>
    </message>
    <message>
        <source>columns separated by tabs</source>
        <translation>sarakkeet sarkaimilla erotettuina</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>tulossa</translation>
    </message>
    <message>
        <source>coming: version {n}, {days}</source>
        <translation>tulossa: versio {n}, {days}</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>osaaminen</translation>
    </message>
    <message>
        <source>confidentiality pledge {day}</source>
        <translation>vaitiolositoumus {day}</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>suostumukset</translation>
    </message>
    <message>
        <source>contact with someone close</source>
        <translation>yhteys läheiseen</translation>
    </message>
    <message>
        <source>contact {kind}</source>
        <translation>kohtaaminen {kind}</translation>
    </message>
    <message>
        <source>cooperation agreement</source>
        <translation>yhteistoimintasopimus</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinaattori</translation>
    </message>
    <message>
        <source>copied into Virtu {day}</source>
        <translation>viety Virtuun {day}</translation>
    </message>
    <message numerus="yes">
        <source>copied, erased in %n days</source>
        <translation>
            <numerusform>viety, häviää %n päivän kuluttua</numerusform>
            <numerusform>viety, häviää %n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>copied, erased today</source>
        <translation>viety, häviää tänään</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>korjaus</translation>
    </message>
    <message>
        <source>could not be followed, call the coordinator</source>
        <translation>ei voitu noudattaa, soita koordinaattorille</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>ei tavoitettu</translation>
    </message>
    <message>
        <source>courage</source>
        <translation>rohkeus</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kurssi</translation>
    </message>
    <message>
        <source>course fee</source>
        <translation>kurssimaksu</translation>
    </message>
    <message>
        <source>course session</source>
        <translation>kurssikerta</translation>
    </message>
    <message>
        <source>course sessions</source>
        <translation>kurssikerrat</translation>
    </message>
    <message>
        <source>course {name}</source>
        <translation>kurssi {name}</translation>
    </message>
    <message>
        <source>courses as a number, without a name</source>
        <translation>kurssit numerona, ilman nimeä</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>kulttuuri</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>day of the end</source>
        <translation>lopun päivä</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>days of agreements and the fingerprint of their text</source>
        <translation>sopimusten päivät ja tekstin tunniste</translation>
    </message>
    <message>
        <source>days of services by decision</source>
        <translation>päätöksellä annettujen palvelujen päivät</translation>
    </message>
    <message>
        <source>days of the service without words, for paid months are counted from them</source>
        <translation>palvelun päivät ilman sanoja, sillä niistä lasketaan maksetut kuukaudet</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>pp.kk.vvvv</translation>
    </message>
    <message>
        <source>deals in English</source>
        <translation>asioi englanniksi</translation>
    </message>
    <message>
        <source>deals in Finnish</source>
        <translation>asioi suomeksi</translation>
    </message>
    <message>
        <source>deals in Inari Sámi</source>
        <translation>asioi inarinsaameksi</translation>
    </message>
    <message>
        <source>deals in Northern Sámi</source>
        <translation>asioi pohjoissaameksi</translation>
    </message>
    <message>
        <source>deals in Skolt Sámi</source>
        <translation>asioi koltansaameksi</translation>
    </message>
    <message>
        <source>deals in Swedish</source>
        <translation>asioi ruotsiksi</translation>
    </message>
    <message>
        <source>deals in another language</source>
        <translation>asioi muulla kielellä</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>decided payments of activity allowance</source>
        <translation>toimintarahan maksupäätökset</translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation>päätetty {day}</translation>
    </message>
    <message>
        <source>decision on a payment</source>
        <translation>maksupäätös</translation>
    </message>
    <message>
        <source>decision on the activity allowance</source>
        <translation>päätös toimintarahasta</translation>
    </message>
    <message>
        <source>decision on the service</source>
        <translation>päätös palvelusta</translation>
    </message>
    <message>
        <source>decision on the travel ticket</source>
        <translation>päätös matkalipusta</translation>
    </message>
    <message>
        <source>decision without a number</source>
        <translation>päätöksellä ei ole vielä numeroa</translation>
    </message>
    <message>
        <source>decision {kind} {names}</source>
        <translation>päätös {kind} {names}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>päätös {number}</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>päätökset</translation>
    </message>
    <message>
        <source>decisions on activity allowance and travel ticket</source>
        <translation>päätökset toimintarahasta ja matkalipusta</translation>
    </message>
    <message>
        <source>deleted records that could be brought back</source>
        <translation>aiemmin poistetut, jotka olisi voinut palauttaa</translation>
    </message>
    <message>
        <source>details of people of the network</source>
        <translation>verkoston ihmisten tiedot</translation>
    </message>
    <message>
        <source>did not come to a group</source>
        <translation>ei käynyt ryhmässä</translation>
    </message>
    <message>
        <source>did not succeed</source>
        <translation>ei onnistunut</translation>
    </message>
    <message>
        <source>did not want it after all</source>
        <translation>ei halunnutkaan</translation>
    </message>
    <message>
        <source>did not want support</source>
        <translation>ei halunnut tukea</translation>
    </message>
    <message>
        <source>digital skills</source>
        <translation>digitaidot</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>alennus</translation>
    </message>
    <message>
        <source>does it suit</source>
        <translation>sopiiko</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>ei osallistu</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>koira</translation>
    </message>
    <message>
        <source>doing with hands</source>
        <translation>käsillä tekeminen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>done again: {act}</source>
        <translation>tehty uudelleen: {act}</translation>
    </message>
    <message>
        <source>done for now</source>
        <translation>nyt tehty</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>tehty {day}</translation>
    </message>
    <message>
        <source>drew the signature</source>
        <translation>piirsi allekirjoituksen</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>each meeting</source>
        <translation>jokaiselta tapaamiselta</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>aiempi</translation>
    </message>
    <message>
        <source>earlier groups</source>
        <translation>aiemmat ryhmät</translation>
    </message>
    <message>
        <source>early for another reason</source>
        <translation>ennen aikaa muusta syystä</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>selkokieli</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>työsuhde</translation>
    </message>
    <message>
        <source>end</source>
        <translation>loppu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>ended as agreed</source>
        <translation>päättyi niin kuin sovittiin</translation>
    </message>
    <message>
        <source>ended earlier for another reason</source>
        <translation>päättyi aiemmin muusta syystä</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>päättyi</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>päättyi {day}</translation>
    </message>
    <message>
        <source>ending little by little</source>
        <translation>päättyy vähitellen</translation>
    </message>
    <message>
        <source>ending little by little begun</source>
        <translation>vähitellen päättäminen aloitettu</translation>
    </message>
    <message>
        <source>ending little by little from</source>
        <translation>päättyy vähitellen alkaen</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>päättyy</translation>
    </message>
    <message>
        <source>entrance fee</source>
        <translation>pääsymaksu</translation>
    </message>
    <message>
        <source>entries of the log, which hold no names</source>
        <translation>lokin rivit, joissa ei ole nimiä</translation>
    </message>
    <message>
        <source>envelope-key</source>
        <translation>kirjekuoren-avain</translation>
    </message>
    <message>
        <source>erased {day}</source>
        <translation>poistettu {day}</translation>
    </message>
    <message>
        <source>erased, number {number}</source>
        <translation>poistettu, numero {number}</translation>
    </message>
    <message>
        <source>erasure asked for</source>
        <translation>poistamista pyydetty</translation>
    </message>
    <message>
        <source>errand together</source>
        <translation>asiointi yhdessä</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>%n viikon välein</numerusform>
            <numerusform>%n viikon välein</numerusform>
        </translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>joka toinen viikko</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>joka toinen viikko</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>joka viikko</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>liikunta</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>kulu</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>kulut</translation>
    </message>
    <message>
        <source>expenses {money}</source>
        <translation>kulut {money}</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>selitys</translation>
    </message>
    <message>
        <source>explanation ”{words}”</source>
        <translation>selitys ”{words}”</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>tiedot</translation>
    </message>
    <message>
        <source>family and friends</source>
        <translation>perhe ja läheiset</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>palaute</translation>
    </message>
    <message>
        <source>feedback form</source>
        <translation>palautelomake</translation>
    </message>
    <message>
        <source>feedback to the referrer</source>
        <translation>palaute lähetteen tekijälle</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>lautta</translation>
    </message>
    <message>
        <source>filled alone</source>
        <translation>täytti itse</translation>
    </message>
    <message>
        <source>filled last {day}</source>
        <translation>täytetty viimeksi {day}</translation>
    </message>
    <message>
        <source>filled with help</source>
        <translation>täytettiin autettuna</translation>
    </message>
    <message>
        <source>final review</source>
        <translation>loppuarviointi</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ensimmäinen päivä</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>ensikäynti</translation>
    </message>
    <message>
        <source>first {on}</source>
        <translation>ensimmäinen {on}</translation>
    </message>
    <message>
        <source>follow-up after the period</source>
        <translation>seuranta jakson jälkeen</translation>
    </message>
    <message>
        <source>food and eating well</source>
        <translation>ruoka ja ravinto</translation>
    </message>
    <message>
        <source>food and nutrition</source>
        <translation>ruoka ja ravinto</translation>
    </message>
    <message>
        <source>for a newer program</source>
        <translation>uudemmalle ohjelmalle</translation>
    </message>
    <message>
        <source>for example Thu 26.11. at 14 book circle</source>
        <translation>esimerkiksi to 26.11. klo 14 lukupiiri</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>kenelle</translation>
    </message>
    <message>
        <source>forest road</source>
        <translation>metsätie</translation>
    </message>
    <message>
        <source>form</source>
        <translation>lomake</translation>
    </message>
    <message>
        <source>form {name}</source>
        <translation>lomake {name}</translation>
    </message>
    <message>
        <source>from the attendance of the course</source>
        <translation>kurssin läsnäolosta</translation>
    </message>
    <message>
        <source>from the day</source>
        <translation>päivästä</translation>
    </message>
    <message>
        <source>from the end of the calendar year</source>
        <translation>kalenterivuoden lopusta</translation>
    </message>
    <message>
        <source>from the end of the relationship</source>
        <translation>asiakkuuden päättymisestä</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>mistä</translation>
    </message>
    <message>
        <source>from where to where?</source>
        <translation>mistä minne?</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} alkaen</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ei tilaa</translation>
    </message>
    <message>
        <source>full: room for {count}</source>
        <translation>ei tilaa: tilaa {count}</translation>
    </message>
    <message>
        <source>given back to the coordinator</source>
        <translation>palautettu koordinaattorille</translation>
    </message>
    <message>
        <source>given back to you</source>
        <translation>palautettu sinulle</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>kenelle annettu</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>annettu {day}</translation>
    </message>
    <message>
        <source>gives a leader</source>
        <translation>antaa ohjaajan</translation>
    </message>
    <message>
        <source>gives activity money</source>
        <translation>antaa toimintarahaa</translation>
    </message>
    <message>
        <source>gives the room</source>
        <translation>antaa tilan</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>goal ”{words}” {names}</source>
        <translation>tavoite ”{words}” {names}</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>tavoitteet</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>poistuu</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>goes, for it holds the name</source>
        <translation>poistuu, koska siinä on nimi</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>hyvä tietää</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>myönnetty</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>group feedback</source>
        <translation>ryhmän palaute</translation>
    </message>
    <message>
        <source>group leader</source>
        <translation>ryhmänohjaaja</translation>
    </message>
    <message>
        <source>group of peers</source>
        <translation>vertaisryhmä</translation>
    </message>
    <message>
        <source>groups handed over</source>
        <translation>siirtyvät ryhmät</translation>
    </message>
    <message>
        <source>groups in numbers</source>
        <translation>ryhmät lukuina</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>lähtenyt</translation>
    </message>
    <message>
        <source>has no computer in this space</source>
        <translation>ei konetta, jolle viesti menisi</translation>
    </message>
    <message>
        <source>has reached the coordinator</source>
        <translation>saapunut koordinaattorille</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>health</source>
        <translation>terveys</translation>
    </message>
    <message>
        <source>heavy load</source>
        <translation>raskas kuorma</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidetty</translation>
    </message>
    <message>
        <source>hobbies nearby</source>
        <translation>harrastukset lähellä</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>kotikäynti</translation>
    </message>
    <message>
        <source>hour limit</source>
        <translation>tuntiraja</translation>
    </message>
    <message>
        <source>hourly rate</source>
        <translation>tuntipalkkio</translation>
    </message>
    <message>
        <source>hourly rates</source>
        <translation>tuntikorvaukset</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tunnit</translation>
    </message>
    <message>
        <source>hours and trips</source>
        <translation>tunnit ja matkat</translation>
    </message>
    <message>
        <source>hours and trips {month}</source>
        <translation>tunnit ja matkat {month}</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>asuminen</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>mistä tiedetään</translation>
    </message>
    <message>
        <source>how it is noticed</source>
        <translation>mistä sen huomaa</translation>
    </message>
    <message>
        <source>how it pays</source>
        <translation>miten maksaa</translation>
    </message>
    <message>
        <source>how it was filled</source>
        <translation>miten täytettiin</translation>
    </message>
    <message>
        <source>how many came</source>
        <translation>montako tuli</translation>
    </message>
    <message>
        <source>how many were on board, for example 1</source>
        <translation>montako oli kyydissä, esimerkiksi 1</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>kuinka usein</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>1 päivän päästä</numerusform>
            <numerusform>%n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>in common: {interests}</source>
        <translation>yhteistä: {interests}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>voimassa {day} alkaen</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>voimassa {day} asti</translation>
    </message>
    <message>
        <source>in force {days}</source>
        <translation>voimassa {days}</translation>
    </message>
    <message numerus="yes">
        <source>in force, %n days left</source>
        <translation>
            <numerusform>voimassa, %n päivä jäljellä</numerusform>
            <numerusform>voimassa, %n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>in force, look below</source>
        <translation>voimassa, katso alta</translation>
    </message>
    <message>
        <source>in line: no. {numbers} is missing</source>
        <translation>jonossa: puuttuu nro {numbers}</translation>
    </message>
    <message>
        <source>in line: waiting for an earlier one</source>
        <translation>jonossa: odottaa aiempaa</translation>
    </message>
    <message>
        <source>in my hours and trips</source>
        <translation>omissa tunneissa ja matkoissa</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>in the archive since</source>
        <translation>arkistossa alkaen</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>välissä</translation>
    </message>
    <message>
        <source>in the outgoing mail</source>
        <translation>lähtevässä postissa</translation>
    </message>
    <message>
        <source>in the payroll file of {day}</source>
        <translation>maksuaineistossa {day}</translation>
    </message>
    <message>
        <source>in the space</source>
        <translation>mukana</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>income code {code}</source>
        <translation>tulolaji {code}</translation>
    </message>
    <message>
        <source>information request</source>
        <translation>tietopyyntö</translation>
    </message>
    <message>
        <source>insures the participants</source>
        <translation>vakuuttaa osallistujat</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tulkki</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>haastattelu</translation>
    </message>
    <message>
        <source>interview {when}</source>
        <translation>haastattelu {when}</translation>
    </message>
    <message>
        <source>interviewed on</source>
        <translation>haastateltu</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>haastattelut</translation>
    </message>
    <message>
        <source>interviews of courses</source>
        <translation>kurssien haastattelut</translation>
    </message>
    <message>
        <source>intoxicants</source>
        <translation>päihteet</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>kutsu</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>kutsuttu</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>uutta</translation>
    </message>
    <message>
        <source>it belongs to an old numbering of the computer</source>
        <translation>se kuuluu koneen vanhaan numerointiin</translation>
    </message>
    <message>
        <source>it does not open here: it is half there, damaged or meant for somebody else</source>
        <translation>tiedosto ei aukea täällä: se on kesken, vioittunut tai tarkoitettu toiselle</translation>
    </message>
    <message>
        <source>it is meant for another coordinator</source>
        <translation>se on tarkoitettu toiselle koordinaattorille</translation>
    </message>
    <message>
        <source>it is practice material</source>
        <translation>se on harjoitusaineistoa</translation>
    </message>
    <message numerus="yes">
        <source>it met %n times</source>
        <translation>
            <numerusform>ryhmä kokoontui %n kerran</numerusform>
            <numerusform>ryhmä kokoontui %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>it was interpreted</source>
        <translation>tulkattiin</translation>
    </message>
    <message>
        <source>it was made on a computer whose right has ended</source>
        <translation>se on tehty koneella, jonka oikeus on päättynyt</translation>
    </message>
    <message>
        <source>it was made with a newer program: update this program</source>
        <translation>se on tehty uudemmalla ohjelmalla: päivitä tämä ohjelma</translation>
    </message>
    <message>
        <source>it was read aloud</source>
        <translation>luettiin ääneen</translation>
    </message>
    <message>
        <source>it was sent in somebody else's name</source>
        <translation>se on lähetetty toisen nimissä</translation>
    </message>
    <message>
        <source>it was to be by {day}</source>
        <translation>piti olla viimeistään {day}</translation>
    </message>
    <message>
        <source>its records cannot be read</source>
        <translation>tietoja ei voi lukea</translation>
    </message>
    <message>
        <source>its sums do not agree</source>
        <translation>summat eivät täsmää</translation>
    </message>
    <message>
        <source>keeping records</source>
        <translation>tietojen kirjaaminen</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>näppäin {key}</translation>
    </message>
    <message>
        <source>kilometre limit of a year</source>
        <translation>vuoden kilometriraja</translation>
    </message>
    <message>
        <source>kilometre rates</source>
        <translation>kilometrikorvaukset</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometrit</translation>
    </message>
    <message>
        <source>kilometres and localities of trips, for the same reason</source>
        <translation>matkojen kilometrit ja paikkakunnat samasta syystä</translation>
    </message>
    <message>
        <source>kilometres beyond the limit</source>
        <translation>kilometrit rajan yli</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>knows the area</source>
        <translation>tuntee alueen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>large object</source>
        <translation>suuri esine</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>isot kirjaimet</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>viimeinen päivä</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>latest {on}</source>
        <translation>viimeisin {on}</translation>
    </message>
    <message>
        <source>law it rests on</source>
        <translation>lainkohta</translation>
    </message>
    <message>
        <source>leader's pay</source>
        <translation>ohjaajan palkkio</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>ohjaajat</translation>
    </message>
    <message>
        <source>learning and support</source>
        <translation>osaamisen tieto</translation>
    </message>
    <message>
        <source>left for now</source>
        <translation>jätetty toistaiseksi</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>lähti</translation>
    </message>
    <message>
        <source>length</source>
        <translation>kesto</translation>
    </message>
    <message>
        <source>letters as UTF-8</source>
        <translation>merkit UTF-8:na</translation>
    </message>
    <message>
        <source>letters in the old Windows way</source>
        <translation>merkit Windowsin vanhalla tavalla</translation>
    </message>
    <message>
        <source>level</source>
        <translation>taso</translation>
    </message>
    <message>
        <source>life situation</source>
        <translation>elämäntilanne</translation>
    </message>
    <message>
        <source>line accepted</source>
        <translation>rivi hyväksytty</translation>
    </message>
    <message>
        <source>link worker</source>
        <translation>hyvinvointilähetti</translation>
    </message>
    <message>
        <source>list of barriers</source>
        <translation>esteiden luettelo</translation>
    </message>
    <message>
        <source>log</source>
        <translation>lokitiedot</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>lokia</translation>
    </message>
    <message>
        <source>logged on</source>
        <translation>kirjattu</translation>
    </message>
    <message>
        <source>loneliness</source>
        <translation>yksinäisyys</translation>
    </message>
    <message>
        <source>long distances</source>
        <translation>pitkät matkat</translation>
    </message>
    <message>
        <source>looks back on {days}</source>
        <translation>katsotaan aikaa {days}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>kadonnut</translation>
    </message>
    <message>
        <source>made a mark</source>
        <translation>teki puumerkin</translation>
    </message>
    <message>
        <source>made together</source>
        <translation>tehty yhdessä</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>keksitty</translation>
    </message>
    <message>
        <source>main goal</source>
        <translation>päätavoite</translation>
    </message>
    <message>
        <source>main-key</source>
        <translation>paaavain</translation>
    </message>
    <message>
        <source>manages to come alone</source>
        <translation>pääsee tulemaan itse</translation>
    </message>
    <message>
        <source>map of the network {day} {names}</source>
        <translation>verkostokartta {day} {names}</translation>
    </message>
    <message>
        <source>marks of goals</source>
        <translation>tavoitteiden merkinnät</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>tarvikkeet</translation>
    </message>
    <message>
        <source>may be talked with</source>
        <translation>saa puhua</translation>
    </message>
    <message>
        <source>may be talked with from {day} on</source>
        <translation>saa puhua {day} alkaen</translation>
    </message>
    <message>
        <source>may be used until {day}</source>
        <translation>voimassa {day} asti</translation>
    </message>
    <message>
        <source>maybe a change</source>
        <translation>ehkä muutos</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mittari</translation>
    </message>
    <message>
        <source>measure {name}</source>
        <translation>mittari {name}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>tapaaminen</translation>
    </message>
    <message>
        <source>meeting-place</source>
        <translation>kohtaamispaikka</translation>
    </message>
    <message>
        <source>meetings held</source>
        <translation>tapaamista pidettiin</translation>
    </message>
    <message>
        <source>meetings in the calendar</source>
        <translation>tapaamiset kalenterissa</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>mentorointi</translation>
    </message>
    <message>
        <source>message-to-referrer</source>
        <translation>viesti-lahetteen-tekijalle</translation>
    </message>
    <message numerus="yes">
        <source>met after %n days</source>
        <translation>
            <numerusform>tavattu %n päivässä</numerusform>
            <numerusform>tavattu %n päivässä</numerusform>
        </translation>
    </message>
    <message>
        <source>mid-term review</source>
        <translation>väliarviointi</translation>
    </message>
    <message>
        <source>mind</source>
        <translation>mieli</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuuttiin</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>puuttuu: {what}</translation>
    </message>
    <message>
        <source>money</source>
        <translation>raha</translation>
    </message>
    <message>
        <source>month</source>
        <translation>kuukausi</translation>
    </message>
    <message>
        <source>month {now} of five</source>
        <translation>{now}. kuukausi viidestä</translation>
    </message>
    <message>
        <source>month {now} of four</source>
        <translation>{now}. kuukausi neljästä</translation>
    </message>
    <message>
        <source>month {now} of six</source>
        <translation>{now}. kuukausi kuudesta</translation>
    </message>
    <message>
        <source>month {now} of three</source>
        <translation>{now}. kuukausi kolmesta</translation>
    </message>
    <message>
        <source>month {now} of two</source>
        <translation>{now}. kuukausi kahdesta</translation>
    </message>
    <message>
        <source>month {now}, {months} in all</source>
        <translation>{now}. kuukausi, yhteensä {months}</translation>
    </message>
    <message>
        <source>month {now}/{months}</source>
        <translation>kk {now}/{months}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kuukautta</translation>
    </message>
    <message>
        <source>moped</source>
        <translation>mopo</translation>
    </message>
    <message>
        <source>more money was used than there is</source>
        <translation>rahaa on käytetty enemmän kuin sitä on</translation>
    </message>
    <message>
        <source>more-time</source>
        <translation>jatkopyynto</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>moottoripyörä</translation>
    </message>
    <message>
        <source>moved on to another service</source>
        <translation>siirtyi muuhun palveluun</translation>
    </message>
    <message>
        <source>moving about</source>
        <translation>liikkuminen</translation>
    </message>
    <message>
        <source>moving together</source>
        <translation>yhdessä liikkuminen</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>name, contact details and other personal details</source>
        <translation>nimi, yhteystiedot ja muut henkilötiedot</translation>
    </message>
    <message numerus="yes">
        <source>named after %n days</source>
        <translation>
            <numerusform>nimetty %n päivässä</numerusform>
            <numerusform>nimetty %n päivässä</numerusform>
        </translation>
    </message>
    <message>
        <source>named, waiting for the answer</source>
        <translation>nimetty, odottaa vastausta</translation>
    </message>
    <message>
        <source>names and drawn signatures of those who signed</source>
        <translation>allekirjoittajien nimet ja piirretyt allekirjoitukset</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>luonto</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>lähes sama nimi</translation>
    </message>
    <message>
        <source>needed other help</source>
        <translation>tarvitsi muuta apua</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>tarpeet</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>tarvitsee tulkin</translation>
    </message>
    <message>
        <source>network</source>
        <translation>verkosto</translation>
    </message>
    <message>
        <source>network meeting</source>
        <translation>verkostotapaaminen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>new clients {n}</source>
        <translation>uusia asiakkaita {n}</translation>
    </message>
    <message>
        <source>new referral</source>
        <translation>uusi lähete</translation>
    </message>
    <message>
        <source>new visits {n}</source>
        <translation>uusia käyntejä {n}</translation>
    </message>
    <message>
        <source>newest number {number}, came {day}</source>
        <translation>uusin numero {number}, tuli {day}</translation>
    </message>
    <message>
        <source>next: {point}</source>
        <translation>seuraavaksi: {point}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>no account number</source>
        <translation>tilinumero puuttuu</translation>
    </message>
    <message>
        <source>no acute crisis</source>
        <translation>ei akuuttia kriisiä</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>ei sopimusta</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>ei selvää muutosta</translation>
    </message>
    <message>
        <source>no common language noted</source>
        <translation>yhteistä kieltä ei ole merkitty</translation>
    </message>
    <message>
        <source>no computer</source>
        <translation>ei konetta</translation>
    </message>
    <message>
        <source>no consent: called only when life or health is in danger</source>
        <translation>ei suostumusta: soitetaan vain, jos henki tai terveys on vaarassa</translation>
    </message>
    <message>
        <source>no interview yet</source>
        <translation>ei vielä haastateltu</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ei rajaa</translation>
    </message>
    <message>
        <source>no more sessions</source>
        <translation>ei enää kertoja</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>ei vielä numeroa</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>ei lupaa</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>ei puhelinnumeroa</translation>
    </message>
    <message>
        <source>no picture of the receipt</source>
        <translation>kuitin kuvaa ei ole</translation>
    </message>
    <message>
        <source>no receipt for a month, call the coordinator</source>
        <translation>ei kuittausta kuukauteen, soita koordinaattorille</translation>
    </message>
    <message>
        <source>no receipt for a week</source>
        <translation>ei kuittausta viikkoon</translation>
    </message>
    <message>
        <source>no receipt for two weeks, call the coordinator</source>
        <translation>ei kuittausta kahteen viikkoon, soita koordinaattorille</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>ei vielä kuittia</translation>
    </message>
    <message>
        <source>no score, answers are missing</source>
        <translation>ei pisteitä, vastauksia puuttuu</translation>
    </message>
    <message>
        <source>no such kind of visit</source>
        <translation>tällaista käyntiä ei ole</translation>
    </message>
    <message>
        <source>no suitable activity</source>
        <translation>ei sopivaa toimintaa</translation>
    </message>
    <message>
        <source>no theme yet</source>
        <translation>ei vielä teemaa</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>ei lippua</translation>
    </message>
    <message>
        <source>no ticket in this month</source>
        <translation>ei lippua tässä kuussa</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ei kenenkään tietyn</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>kukaan ei ollut koneella</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>ei sovittu</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ei vastattu</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ei vielä kysytty</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ei ollenkaan</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>ei vielä aloitettu</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>ei vielä viety</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>vielä tekemättä</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>ei myönnetty</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>ei vielä allekirjoitettu</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>ei voimassa</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ei käytössä</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>ei vielä tallessa</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>ei merkitty</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ei tavattu</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>ei vielä tavattu</translation>
    </message>
    <message>
        <source>not met {count}</source>
        <translation>ei tavattu {count}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ei juuri nyt</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>ei makseta</translation>
    </message>
    <message>
        <source>not paid by the hour</source>
        <translation>tunteja ei makseta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ei tavoitettu</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>ei pyöristetä</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ei näytetä</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>ei allekirjoitettu</translation>
    </message>
    <message>
        <source>not suitable now</source>
        <translation>ei sovi nyt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ei vielä käytetty</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomio</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>muistiinpanot</translation>
    </message>
    <message>
        <source>notes of meetings with somebody else too</source>
        <translation>yhteisten tapaamisten muistiinpanot</translation>
    </message>
    <message>
        <source>notes that you ticked</source>
        <translation>muistiinpanot, jotka valitsit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>nothing agreed</source>
        <translation>ei sovittua</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>ei vielä laskettu yhtään</translation>
    </message>
    <message>
        <source>nothing has come yet</source>
        <translation>mitään ei ole vielä tullut</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>ei merkitty</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>ei huomautettavaa</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>ei maksettavaa</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ei vielä mitään</translation>
    </message>
    <message>
        <source>notice of a restore</source>
        <translation>ilmoitus palautuksesta</translation>
    </message>
    <message>
        <source>noticed: {how}</source>
        <translation>huomataan: {how}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>number of sessions</source>
        <translation>kertoja</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>päätöksen numero</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>numero {number}</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>numero {n}</translation>
    </message>
    <message>
        <source>of {count} that were agreed on</source>
        <translation>sovittuja oli {count}</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>perjantaisin</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>maanantaisin</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>lauantaisin</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>sunnuntaisin</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>torstaisin</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>tiistaisin</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>keskiviikkoisin</translation>
    </message>
    <message>
        <source>on board</source>
        <translation>kyydissä</translation>
    </message>
    <message>
        <source>on board, for each person</source>
        <translation>kyydissä, henkilöä kohti</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>paperilla</translation>
    </message>
    <message>
        <source>on paper or as a message</source>
        <translation>paperilla tai viestinä</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>jonossa</translation>
    </message>
    <message>
        <source>once an activity day</source>
        <translation>kerran toimintapäivältä</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>yksi vaihtoehto</translation>
    </message>
    <message>
        <source>one source only</source>
        <translation>yksi lähde</translation>
    </message>
    <message>
        <source>only counted</source>
        <translation>vain lukumäärä</translation>
    </message>
    <message>
        <source>open</source>
        <translation>auki</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>ei pakollinen</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>tavallinen</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>other cost</source>
        <translation>muu kulu</translation>
    </message>
    <message>
        <source>other new records {n}</source>
        <translation>muita uusia tietoja {n}</translation>
    </message>
    <message>
        <source>other support or learning</source>
        <translation>muu tuki tai oppiminen</translation>
    </message>
    <message>
        <source>other vehicle</source>
        <translation>muu kulkuneuvo</translation>
    </message>
    <message>
        <source>others asked along</source>
        <translation>muut mukaan kutsutut</translation>
    </message>
    <message>
        <source>others, together</source>
        <translation>muut yhteensä</translation>
    </message>
    <message>
        <source>our count agrees</source>
        <translation>laskelma täsmää</translation>
    </message>
    <message>
        <source>over {days} days</source>
        <translation>yli {days} päivää</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>valvonta</translation>
    </message>
    <message>
        <source>own</source>
        <translation>oma</translation>
    </message>
    <message>
        <source>own details</source>
        <translation>omat tiedot</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>oma merkintä</translation>
    </message>
    <message>
        <source>own form</source>
        <translation>oma lomake</translation>
    </message>
    <message>
        <source>own hour limit {month} {names}</source>
        <translation>oma tuntiraja {month} {names}</translation>
    </message>
    <message>
        <source>own kilometre rates</source>
        <translation>omat kilometrihinnat</translation>
    </message>
    <message>
        <source>own strengths</source>
        <translation>omat vahvuudet</translation>
    </message>
    <message>
        <source>own text, version {n}</source>
        <translation>oma teksti, versio {n}</translation>
    </message>
    <message>
        <source>own version</source>
        <translation>oma versio</translation>
    </message>
    <message>
        <source>own version {n}</source>
        <translation>oma versio {n}</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>omat sanat</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>maksettu</translation>
    </message>
    <message numerus="yes">
        <source>paid %n times</source>
        <translation>
            <numerusform>maksetaan kerran</numerusform>
            <numerusform>maksetaan %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>paid elsewhere, hours are only counted</source>
        <translation>maksetaan muualta, tunnit vain lasketaan</translation>
    </message>
    <message>
        <source>paid on {day}</source>
        <translation>maksettu {day}</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>pysäköinti</translation>
    </message>
    <message>
        <source>participant {names}</source>
        <translation>osallistuja {names}</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>osallistujat</translation>
    </message>
    <message>
        <source>participants by name</source>
        <translation>osallistujat nimeltä</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>kumppanit</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>maksaja</translation>
    </message>
    <message>
        <source>payer {name}</source>
        <translation>maksaja {name}</translation>
    </message>
    <message>
        <source>payment decided on</source>
        <translation>maksu päätetty</translation>
    </message>
    <message>
        <source>payment window</source>
        <translation>maksujakso</translation>
    </message>
    <message>
        <source>payroll</source>
        <translation>maksuaineisto</translation>
    </message>
    <message>
        <source>payroll number {number}</source>
        <translation>palkanlaskennan numero {number}</translation>
    </message>
    <message>
        <source>pays the course fee</source>
        <translation>maksaa kurssimaksun</translation>
    </message>
    <message>
        <source>pays the travel</source>
        <translation>maksaa matkat</translation>
    </message>
    <message>
        <source>period of service {names}</source>
        <translation>palvelujakso {names}</translation>
    </message>
    <message>
        <source>period {days}</source>
        <translation>jakso {days}</translation>
    </message>
    <message>
        <source>permission given on</source>
        <translation>lupa annettu</translation>
    </message>
    <message>
        <source>permission renewed</source>
        <translation>lupa uusittu</translation>
    </message>
    <message>
        <source>permission taken back on</source>
        <translation>lupa peruttu</translation>
    </message>
    <message>
        <source>permission withdrawn</source>
        <translation>lupa peruttu</translation>
    </message>
    <message>
        <source>person of the network {name} {names}</source>
        <translation>verkoston jäsen {name} {names}</translation>
    </message>
    <message>
        <source>personal identity code</source>
        <translation>henkilötunnus</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>puhelu</translation>
    </message>
    <message>
        <source>picture or paper</source>
        <translation>kuva tai paperi</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>kuvat</translation>
    </message>
    <message>
        <source>pictures of maps of the network</source>
        <translation>kuvat verkostokartoista</translation>
    </message>
    <message>
        <source>pictures of receipts</source>
        <translation>kuittien kuvat</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>paikka järjestyksessä</translation>
    </message>
    <message>
        <source>place not noted</source>
        <translation>paikkaa ei kirjattu</translation>
    </message>
    <message>
        <source>places</source>
        <translation>paikkoja</translation>
    </message>
    <message>
        <source>plain language</source>
        <translation>selkokieli</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>pelkkää tekstiä</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>suunnittelu</translation>
    </message>
    <message>
        <source>planning together</source>
        <translation>yhteinen suunnittelu</translation>
    </message>
    <message>
        <source>present</source>
        <translation>läsnä</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>toimintamalli</translation>
    </message>
    <message>
        <source>programme of the session</source>
        <translation>kerran ohjelma</translation>
    </message>
    <message>
        <source>programme {name}</source>
        <translation>toimintamalli {name}</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>sovitut asiat</translation>
    </message>
    <message>
        <source>proposes participants</source>
        <translation>ehdottaa osallistujia</translation>
    </message>
    <message>
        <source>purchase with own activity money {words}</source>
        <translation>oman toimintarahan ostos {words}</translation>
    </message>
    <message>
        <source>purchase {words}</source>
        <translation>ostos {words}</translation>
    </message>
    <message>
        <source>put right by a later one</source>
        <translation>korjattu myöhemmällä</translation>
    </message>
    <message>
        <source>quad bike</source>
        <translation>mönkijä</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>kysely</translation>
    </message>
    <message>
        <source>questionnaire at the end</source>
        <translation>loppukysely</translation>
    </message>
    <message>
        <source>questionnaire at the start</source>
        <translation>alkukysely</translation>
    </message>
    <message>
        <source>questionnaire {measure} {day} {names}</source>
        <translation>kysely {measure} {day} {names}</translation>
    </message>
    <message>
        <source>questions missing</source>
        <translation>kysymykset puuttuvat</translation>
    </message>
    <message>
        <source>rate after the limit</source>
        <translation>hinta rajan jälkeen</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>hinnat</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>received</source>
        <translation>vastaanotettu</translation>
    </message>
    <message>
        <source>received, to be completed</source>
        <translation>saapunut, täydennettävää</translation>
    </message>
    <message>
        <source>received, waiting for an earlier one</source>
        <translation>saapunut, odottaa aiempaa</translation>
    </message>
    <message>
        <source>received; a part of it has been sent again</source>
        <translation>saapunut, osa siitä on lähetetty uudelleen</translation>
    </message>
    <message>
        <source>received; a part of it leaves again once an earlier one has arrived</source>
        <translation>saapunut, osa siitä lähtee uudelleen, kun aiempi on saapunut</translation>
    </message>
    <message>
        <source>received; a part of it leaves again with the next mail</source>
        <translation>saapunut, osa siitä lähtee uudelleen seuraavan postin mukana</translation>
    </message>
    <message>
        <source>received; number {numbers} is missing</source>
        <translation>saapunut; numero {numbers} puuttuu</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>kirjaus</translation>
    </message>
    <message>
        <source>records</source>
        <translation>tiedot</translation>
    </message>
    <message>
        <source>records begun</source>
        <translation>tietojen pito aloitettu</translation>
    </message>
    <message>
        <source>records changed</source>
        <translation>tietoja muutettu</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>muistutettu</translation>
    </message>
    <message>
        <source>reminded on</source>
        <translation>muistutettu</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>muistutettu {day}</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>muistutus</translation>
    </message>
    <message>
        <source>remote meeting</source>
        <translation>etätapaaminen</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>jatko</translation>
    </message>
    <message>
        <source>repeating meeting</source>
        <translation>toistuva tapaaminen</translation>
    </message>
    <message>
        <source>repeating meeting {weekday} {names}</source>
        <translation>toistuva tapaaminen {weekday} {names}</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>korvattu uudella</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>korvattu uudemmalla</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>korvattu uudemmalla</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>raportointi</translation>
    </message>
    <message>
        <source>request</source>
        <translation>pyynto</translation>
    </message>
    <message>
        <source>requests for extra hours</source>
        <translation>lisätuntipyynnöt</translation>
    </message>
    <message>
        <source>rest and sleep</source>
        <translation>lepo ja uni</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>palautus varmuuskopiosta</translation>
    </message>
    <message>
        <source>results of questionnaires</source>
        <translation>kyselyjen tulokset</translation>
    </message>
    <message numerus="yes">
        <source>returned: %n piece could not be taken</source>
        <translation>
            <numerusform>palautettu: %n tietoa ei voitu ottaa</numerusform>
            <numerusform>palautettu: %n tietoa ei voitu ottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <translation>arviointi</translation>
    </message>
    <message>
        <source>reviews with their papers and signatures</source>
        <translation>arvioinnit papereineen ja allekirjoituksineen</translation>
    </message>
    <message>
        <source>right ended</source>
        <translation>oikeus päätetty</translation>
    </message>
    <message>
        <source>right ends soon</source>
        <translation>oikeus päättyy pian</translation>
    </message>
    <message>
        <source>right has run out</source>
        <translation>oikeus päättynyt</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rooli</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>tilaa {count}</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>pyöristys</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rivi</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rivi {number}</translation>
    </message>
    <message>
        <source>rules of counting</source>
        <translation>laskentasäännöt</translation>
    </message>
    <message>
        <source>rung about absences on</source>
        <translation>soitettu poissaoloista</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>turvallisuus</translation>
    </message>
    <message>
        <source>said would be away</source>
        <translation>ilmoitti poissaolon</translation>
    </message>
    <message>
        <source>score not shown</source>
        <translation>pisteitä ei näytetä</translation>
    </message>
    <message>
        <source>sealed-recovery-key</source>
        <translation>suljettu-palautusavain</translation>
    </message>
    <message>
        <source>seen from the list</source>
        <translation>nähty listasta</translation>
    </message>
    <message>
        <source>self-assessment {day}</source>
        <translation>itsearviointi {day}</translation>
    </message>
    <message>
        <source>sent back to be completed</source>
        <translation>palautettu täydennettäväksi</translation>
    </message>
    <message>
        <source>sent, awaiting receipt</source>
        <translation>lähetetty, odottaa kuittausta</translation>
    </message>
    <message>
        <source>service</source>
        <translation>palvelu</translation>
    </message>
    <message>
        <source>service plan</source>
        <translation>toteuttamissuunnitelma</translation>
    </message>
    <message>
        <source>services and benefits</source>
        <translation>palvelut ja etuudet</translation>
    </message>
    <message>
        <source>session {day} of {course}</source>
        <translation>kurssikerta {day} {course}</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>{number}. kerta</translation>
    </message>
    <message>
        <source>set on</source>
        <translation>asetettu</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>asetus</translation>
    </message>
    <message>
        <source>setting: {name}</source>
        <translation>asetus: {name}</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>monta vaihtoehtoa</translation>
    </message>
    <message>
        <source>several sources say the same</source>
        <translation>usea lähde kertoo saman</translation>
    </message>
    <message>
        <source>shaded: the score lies about here</source>
        <translation>tummennettu: pistemäärä on suunnilleen tällä välillä</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>ohjelman</translation>
    </message>
    <message>
        <source>shipped text</source>
        <translation>ohjelman oma teksti</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>allekirjoitettu</translation>
    </message>
    <message>
        <source>signed here</source>
        <translation>allekirjoitettu täällä</translation>
    </message>
    <message>
        <source>signed months with the code, kept for 6 years by the accounting act</source>
        <translation>allekirjoitetut kuukaudet, joissa on tunnus: kirjanpitolaki, 6 vuotta</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>allekirjoitti paperille</translation>
    </message>
    <message>
        <source>signed on paper, scanned</source>
        <translation>allekirjoitettu paperille, skannattu</translation>
    </message>
    <message>
        <source>signed without drawing</source>
        <translation>allekirjoitti piirtämättä</translation>
    </message>
    <message>
        <source>signed-claim</source>
        <translation>allekirjoitettu-hakemus</translation>
    </message>
    <message>
        <source>since</source>
        <translation>alkaen</translation>
    </message>
    <message>
        <source>snowmobile</source>
        <translation>moottorikelkka</translation>
    </message>
    <message>
        <source>social instructor or social worker</source>
        <translation>sosiaaliohjaaja tai sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>social rehabilitation</source>
        <translation>sosiaalinen kuntoutus</translation>
    </message>
    <message>
        <source>some time later</source>
        <translation>seurannassa</translation>
    </message>
    <message>
        <source>something does not fit</source>
        <translation>jokin ei täsmää</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>jokin muu</translation>
    </message>
    <message>
        <source>something that is not text</source>
        <translation>jotain muuta kuin tekstiä</translation>
    </message>
    <message>
        <source>something this program does not know</source>
        <translation>jotakin, mitä tämä ohjelma ei tunne</translation>
    </message>
    <message>
        <source>speaks the same language</source>
        <translation>puhuu samaa kieltä</translation>
    </message>
    <message>
        <source>start</source>
        <translation>alku</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>tilastot</translation>
    </message>
    <message>
        <source>status</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>stay unmarked</source>
        <translation>jäävät merkitsemättä</translation>
    </message>
    <message>
        <source>stays with the other</source>
        <translation>jää toiselle</translation>
    </message>
    <message>
        <source>stays: signed or erased for good</source>
        <translation>pysyy: allekirjoitettu tai poistettu lopullisesti</translation>
    </message>
    <message>
        <source>step</source>
        <translation>askel</translation>
    </message>
    <message>
        <source>steps done</source>
        <translation>tehdyt vaiheet</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>varastettu</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>vahvuudet</translation>
    </message>
    <message>
        <source>study credits</source>
        <translation>opintopisteet</translation>
    </message>
    <message>
        <source>sub-goal</source>
        <translation>osatavoite</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>onnistui</translation>
    </message>
    <message>
        <source>suitability looked at on</source>
        <translation>sopivuus katsottu</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>sums of expenses, for the same reason</source>
        <translation>kulujen summat samasta syystä</translation>
    </message>
    <message>
        <source>sums of purchases with own activity money, for the account</source>
        <translation>oman toimintarahan ostosten summat tilitystä varten</translation>
    </message>
    <message>
        <source>supervision of work</source>
        <translation>työnohjaus</translation>
    </message>
    <message>
        <source>supplements</source>
        <translation>korotukset</translation>
    </message>
    <message>
        <source>support goes on</source>
        <translation>tuki käynnissä</translation>
    </message>
    <message>
        <source>support period {days}</source>
        <translation>tukijakso {days}</translation>
    </message>
    <message>
        <source>support under way</source>
        <translation>tuki käynnissä</translation>
    </message>
    <message>
        <source>supports the leaders</source>
        <translation>tukee ohjaajia</translation>
    </message>
    <message>
        <source>taken back {count}</source>
        <translation>peruttuja {count}</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>mukana</translation>
    </message>
    <message>
        <source>takes part from</source>
        <translation>mukana alkaen</translation>
    </message>
    <message>
        <source>taxi</source>
        <translation>taksi</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>text to copy {kind} {names}</source>
        <translation>siirrettävä teksti {kind} {names}</translation>
    </message>
    <message>
        <source>texts and papers of agreements</source>
        <translation>sopimusten tekstit ja paperit</translation>
    </message>
    <message>
        <source>texts to copy</source>
        <translation>siirrettävät tekstit</translation>
    </message>
    <message>
        <source>the agreement is not signed yet</source>
        <translation>sopimus on vielä allekirjoittamatta</translation>
    </message>
    <message>
        <source>the check is not asked yet</source>
        <translation>alkukysymykset kysymättä</translation>
    </message>
    <message>
        <source>the client read it</source>
        <translation>asiakas luki itse</translation>
    </message>
    <message>
        <source>the client stopped early</source>
        <translation>asiakas lopetti ennen aikaa</translation>
    </message>
    <message>
        <source>the client told</source>
        <translation>asiakas kertoi</translation>
    </message>
    <message>
        <source>the client was not there, the trip is paid</source>
        <translation>asiakas ei ollut paikalla, matka maksetaan</translation>
    </message>
    <message>
        <source>the clocks skip this hour</source>
        <translation>kellot siirtyvät tämän tunnin yli</translation>
    </message>
    <message>
        <source>the command ended</source>
        <translation>komento päättyi</translation>
    </message>
    <message>
        <source>the computer went to sleep</source>
        <translation>kone meni lepotilaan</translation>
    </message>
    <message>
        <source>the computer's clock is wrong</source>
        <translation>koneen kello on väärässä</translation>
    </message>
    <message>
        <source>the computer's right to send had run out</source>
        <translation>koneen oikeus lähettää oli vanhentunut</translation>
    </message>
    <message>
        <source>the computer's session was locked</source>
        <translation>koneen istunto lukittiin</translation>
    </message>
    <message>
        <source>the content was changed</source>
        <translation>sisältöä on muutettu</translation>
    </message>
    <message>
        <source>the controller decides</source>
        <translation>rekisterinpitäjä päättää</translation>
    </message>
    <message>
        <source>the coordinator has a part of it in another version, call the coordinator</source>
        <translation>osa siitä on koordinaattorilla toisenlaisena, soita koordinaattorille</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>the file is not whole</source>
        <translation>tiedosto ei ole ehjä</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>tiedosto on liian suuri</translation>
    </message>
    <message>
        <source>the hours with each client</source>
        <translation>kunkin asiakkaan tunnit erikseen</translation>
    </message>
    <message>
        <source>the leader told</source>
        <translation>ohjaaja kertoi</translation>
    </message>
    <message>
        <source>the list of barriers</source>
        <translation>esteiden luettelo</translation>
    </message>
    <message>
        <source>the log does not hold at entry {number}</source>
        <translation>loki ei pidä merkinnän {number} kohdalla</translation>
    </message>
    <message>
        <source>the log has become shorter: entry {number}</source>
        <translation>loki on lyhentynyt: merkintä {number}</translation>
    </message>
    <message>
        <source>the log has not come from entry {number} on</source>
        <translation>loki ei ole tullut merkinnästä {number} alkaen</translation>
    </message>
    <message>
        <source>the log of what was done in the program</source>
        <translation>loki siitä, mitä ohjelmassa on tehty</translation>
    </message>
    <message>
        <source>the mean is the same as the year before</source>
        <translation>keskiarvo on sama kuin edellisenä vuonna</translation>
    </message>
    <message>
        <source>the mean went down by {change} from the year before</source>
        <translation>keskiarvo laski {change} edellisestä vuodesta</translation>
    </message>
    <message>
        <source>the mean went up by {change} from the year before</source>
        <translation>keskiarvo nousi {change} edellisestä vuodesta</translation>
    </message>
    <message>
        <source>the only month</source>
        <translation>ainoa kuukausi</translation>
    </message>
    <message>
        <source>the organisation's rules taken into use</source>
        <translation>organisaation säännöt otettu käyttöön</translation>
    </message>
    <message>
        <source>the other version was chosen</source>
        <translation>toinen versio valittiin</translation>
    </message>
    <message>
        <source>the paper differs from the records</source>
        <translation>paperi ei vastaa tietoja</translation>
    </message>
    <message>
        <source>the person ended earlier</source>
        <translation>asiakas lopetti aiemmin</translation>
    </message>
    <message>
        <source>the person got in touch</source>
        <translation>otti itse yhteyttä</translation>
    </message>
    <message>
        <source>the person's consent</source>
        <translation>suostumus</translation>
    </message>
    <message>
        <source>the program does it by itself</source>
        <translation>ohjelma tekee sen itse</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>ohjelma suljettiin</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>syy</translation>
    </message>
    <message>
        <source>the receipt is kept</source>
        <translation>kuitti on tallessa</translation>
    </message>
    <message>
        <source>the referrer is not told</source>
        <translation>lähetteen tekijälle ei kerrota</translation>
    </message>
    <message>
        <source>the referrer may be told</source>
        <translation>lähetteen tekijälle saa kertoa</translation>
    </message>
    <message>
        <source>the right of the computer has ended: let it in together with the worker</source>
        <translation>koneen oikeus on päättynyt: ota mukaan yhdessä työntekijän kanssa</translation>
    </message>
    <message>
        <source>the route is missing</source>
        <translation>reitti puuttuu</translation>
    </message>
    <message>
        <source>the same personal identity code</source>
        <translation>sama henkilötunnus</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>sama puhelinnumero</translation>
    </message>
    <message>
        <source>the sender could not be proved</source>
        <translation>lähettäjää ei voitu todeta</translation>
    </message>
    <message>
        <source>the sender's clock is wrong</source>
        <translation>lähettäjän kello on väärässä</translation>
    </message>
    <message>
        <source>the settings for counting</source>
        <translation>laskennan asetukset</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>lähteet ovat eri mieltä</translation>
    </message>
    <message>
        <source>the trip lacks a place</source>
        <translation>matkalta puuttuu paikka</translation>
    </message>
    <message>
        <source>the village or municipality</source>
        <translation>kylä tai kunta</translation>
    </message>
    <message>
        <source>the work has ended</source>
        <translation>työ on päättynyt</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>teema</translation>
    </message>
    <message>
        <source>theme day {words}</source>
        <translation>teemapäivä {words}</translation>
    </message>
    <message>
        <source>then {count}</source>
        <translation>sitten {count}</translation>
    </message>
    <message>
        <source>these are not kilometres, try 24 or 24,5</source>
        <translation>nämä eivät ole kilometrejä, kokeile 24 tai 24,5</translation>
    </message>
    <message>
        <source>thinking whether it suits</source>
        <translation>mietitään, sopiiko</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>tämä kone</translation>
    </message>
    <message>
        <source>this does not name one client</source>
        <translation>tästä ei selviä, kuka asiakas on</translation>
    </message>
    <message>
        <source>this is not a day, try 20.11.</source>
        <translation>tämä ei ole päivä, kokeile 20.11.</translation>
    </message>
    <message>
        <source>this is not a time, try 9.30</source>
        <translation>tämä ei ole kellonaika, kokeile 9.30</translation>
    </message>
    <message>
        <source>thought about together</source>
        <translation>mietitty yhdessä</translation>
    </message>
    <message>
        <source>through the referrer</source>
        <translation>lähetteen tekijän kautta</translation>
    </message>
    <message>
        <source>ticked as copied</source>
        <translation>merkitty viedyksi</translation>
    </message>
    <message>
        <source>ticket zone</source>
        <translation>matkalipun vyöhyke</translation>
    </message>
    <message>
        <source>time</source>
        <translation>aika</translation>
    </message>
    <message>
        <source>time over since {day}</source>
        <translation>aika täynnä {day} alkaen</translation>
    </message>
    <message>
        <source>time paid when not met</source>
        <translation>aika, joka maksetaan, kun ei tavattu</translation>
    </message>
    <message>
        <source>times and kinds of visits, for paid months are counted from them</source>
        <translation>tapaamisten ajat ja lajit, koska maksetut kuukaudet lasketaan niistä</translation>
    </message>
    <message>
        <source>times in a group</source>
        <translation>kertaa ryhmässä</translation>
    </message>
    <message>
        <source>to 15 minutes</source>
        <translation>15 minuuttiin</translation>
    </message>
    <message>
        <source>to 30 minutes</source>
        <translation>30 minuuttiin</translation>
    </message>
    <message>
        <source>to 5 minutes</source>
        <translation>5 minuuttiin</translation>
    </message>
    <message>
        <source>to and &amp;including</source>
        <translation>jo&amp;hon asti (mukaan luettuna)</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>täydennettävä</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>vahvistamatta</translation>
    </message>
    <message>
        <source>to be counted</source>
        <translation>laskettava</translation>
    </message>
    <message>
        <source>to be marked</source>
        <translation>merkittävä</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>korjattava</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>lähimpään</translation>
    </message>
    <message>
        <source>to where</source>
        <translation>minne</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>tänään {clock}</translation>
    </message>
    <message>
        <source>together</source>
        <translation>yhdessä</translation>
    </message>
    <message>
        <source>told what the service is</source>
        <translation>kerrottu palvelusta</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>kerrottu {day}</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>aiheet</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>perävaunu</translation>
    </message>
    <message>
        <source>trailer {km}</source>
        <translation>perävaunu {km}</translation>
    </message>
    <message>
        <source>train</source>
        <translation>juna</translation>
    </message>
    <message>
        <source>training taken</source>
        <translation>koulutus</translation>
    </message>
    <message>
        <source>training {words}</source>
        <translation>koulutus {words}</translation>
    </message>
    <message>
        <source>transport connections</source>
        <translation>kulkuyhteydet</translation>
    </message>
    <message>
        <source>travel cost each time</source>
        <translation>matkakulu kerralta</translation>
    </message>
    <message>
        <source>travel ticket</source>
        <translation>matkalippu</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>matka</translation>
    </message>
    <message>
        <source>trip {day}</source>
        <translation>matka {day}</translation>
    </message>
    <message>
        <source>trip {day} {route}</source>
        <translation>matka {day} {route}</translation>
    </message>
    <message>
        <source>trips</source>
        <translation>matkat</translation>
    </message>
    <message>
        <source>two different versions, call the coordinator</source>
        <translation>kaksi eri versiota, soita koordinaattorille</translation>
    </message>
    <message>
        <source>two different versions: choose the one that counts</source>
        <translation>kaksi eri versiota: valitse, kumpi jää voimaan</translation>
    </message>
    <message>
        <source>two on one day are paid once</source>
        <translation>kaksi samana päivänä maksetaan kerran</translation>
    </message>
    <message>
        <source>under five answers</source>
        <translation>alle viisi vastausta</translation>
    </message>
    <message>
        <source>under the goal</source>
        <translation>tavoitteen alla</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>menossa</translation>
    </message>
    <message>
        <source>under {least}</source>
        <translation>alle {least}</translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation>alle {limit}</translation>
    </message>
    <message>
        <source>under {years} years</source>
        <translation>alle {years} v</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>kumottu</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>kumottu: {act}</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>unfinished texts</source>
        <translation>keskeneräiset tekstit</translation>
    </message>
    <message>
        <source>up {up}, down {down}, same {same}</source>
        <translation>ylös {up}, alas {down}, ennallaan {same}</translation>
    </message>
    <message>
        <source>usual text</source>
        <translation>tavallinen teksti</translation>
    </message>
    <message>
        <source>value</source>
        <translation>arvo</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>kulkuneuvo</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versio</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versio {number}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versio {n}</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>hyvin paljon</translation>
    </message>
    <message>
        <source>via</source>
        <translation>kautta</translation>
    </message>
    <message>
        <source>village</source>
        <translation>kylä</translation>
    </message>
    <message>
        <source>visit outside the home</source>
        <translation>käynti kodin ulkopuolella</translation>
    </message>
    <message>
        <source>visit to a group {group} {day} {names}</source>
        <translation>ryhmäkäynti {group} {day} {names}</translation>
    </message>
    <message>
        <source>visit {day}</source>
        <translation>käynti {day}</translation>
    </message>
    <message>
        <source>visit {day} {names}</source>
        <translation>käynti {day} {names}</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>kävijät</translation>
    </message>
    <message>
        <source>visits and groups</source>
        <translation>käynnit ja ryhmät</translation>
    </message>
    <message>
        <source>visits to groups</source>
        <translation>ryhmäkäynnit</translation>
    </message>
    <message>
        <source>visits without their texts</source>
        <translation>käynnit ilman tekstejä</translation>
    </message>
    <message>
        <source>volunteer work</source>
        <translation>vapaaehtoistyö</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>odottaa päätöstä</translation>
    </message>
    <message>
        <source>waiting for a link worker</source>
        <translation>odottaa hyvinvointilähettiä</translation>
    </message>
    <message>
        <source>waiting for a second person</source>
        <translation>odottaa toista hyväksyjää</translation>
    </message>
    <message>
        <source>waiting for the choice between two versions</source>
        <translation>odottaa, että kahdesta versiosta valitaan</translation>
    </message>
    <message>
        <source>waiting to be checked, call the coordinator</source>
        <translation>odottaa selvitystä, soita koordinaattorille</translation>
    </message>
    <message>
        <source>waiting to be checked: {why}</source>
        <translation>odottaa tarkistusta: {why}</translation>
    </message>
    <message>
        <source>waiting to be copied</source>
        <translation>odottaa vientiä</translation>
    </message>
    <message>
        <source>waits for a worker</source>
        <translation>odottaa työntekijää</translation>
    </message>
    <message>
        <source>way of rounding</source>
        <translation>pyöristystapa</translation>
    </message>
    <message>
        <source>weather and roads</source>
        <translation>sää ja keli</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>viikonpäivä</translation>
    </message>
    <message>
        <source>weekly meetings</source>
        <translation>viikoittaiset tapaamiset</translation>
    </message>
    <message>
        <source>weeks without a session</source>
        <translation>viikot ilman kertaa</translation>
    </message>
    <message>
        <source>wellbeing coordinator</source>
        <translation>hyvinvointikoordinaattori</translation>
    </message>
    <message>
        <source>wellbeing referral</source>
        <translation>hyvinvointilähete</translation>
    </message>
    <message>
        <source>wellbeing training</source>
        <translation>hyvinvointitreenit</translation>
    </message>
    <message>
        <source>were away</source>
        <translation>olivat poissa</translation>
    </message>
    <message>
        <source>what changes now</source>
        <translation>mikä muuttuu nyt</translation>
    </message>
    <message>
        <source>what comes after this</source>
        <translation>mitä tämän jälkeen</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>mitä seuraavaksi</translation>
    </message>
    <message>
        <source>what is paid</source>
        <translation>mistä maksetaan</translation>
    </message>
    <message>
        <source>what it is paid for</source>
        <translation>mistä maksetaan</translation>
    </message>
    <message>
        <source>what it says does not fit its sender</source>
        <translation>tiedot eivät sovi lähettäjään</translation>
    </message>
    <message>
        <source>what may be talked about</source>
        <translation>mistä saa puhua</translation>
    </message>
    <message>
        <source>what was agreed on next</source>
        <translation>mitä jatkosta sovittiin</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>mitä tehtiin</translation>
    </message>
    <message>
        <source>what was hard</source>
        <translation>mikä oli vaikeaa</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>mikä sujui</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>mitä teet</translation>
    </message>
    <message>
        <source>when at the latest</source>
        <translation>milloin viimeistään</translation>
    </message>
    <message>
        <source>when it is time to end</source>
        <translation>kun on aika lopettaa</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>missä vaiheessa</translation>
    </message>
    <message>
        <source>when needed</source>
        <translation>tarvittaessa</translation>
    </message>
    <message>
        <source>when the program locks itself</source>
        <translation>milloin ohjelma lukittuu</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>milloin?</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>missä mennään</translation>
    </message>
    <message>
        <source>where to go on</source>
        <translation>mihin jatkaa</translation>
    </message>
    <message>
        <source>who arranged it</source>
        <translation>järjestäjä</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>kuka tekee</translation>
    </message>
    <message>
        <source>who is called when help is needed</source>
        <translation>kenelle soitetaan, kun tarvitaan apua</translation>
    </message>
    <message>
        <source>who pays the fee</source>
        <translation>kuka maksaa kurssimaksun</translation>
    </message>
    <message>
        <source>who proposed</source>
        <translation>ehdottaja</translation>
    </message>
    <message>
        <source>who referred, with a number or an email</source>
        <translation>lähetteen tekijä ja hänen yhteystietonsa</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>kuka?</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>koko tiedosto</translation>
    </message>
    <message>
        <source>whose hour limit</source>
        <translation>kenen tuntiraja</translation>
    </message>
    <message>
        <source>why</source>
        <translation>miksi</translation>
    </message>
    <message>
        <source>why it was cancelled</source>
        <translation>miksi peruttiin</translation>
    </message>
    <message>
        <source>why left</source>
        <translation>miksi lähti</translation>
    </message>
    <message>
        <source>wished themes</source>
        <translation>toivotut teemat</translation>
    </message>
    <message>
        <source>with a receipt</source>
        <translation>kuitti tallessa</translation>
    </message>
    <message>
        <source>with a trailer</source>
        <translation>perävaunun kanssa</translation>
    </message>
    <message>
        <source>with the PIN</source>
        <translation>PIN-koodilla</translation>
    </message>
    <message>
        <source>with the computer's keystore</source>
        <translation>tietokoneen avainsäilöllä</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>salasanalla</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>ohjelman mukana</translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>palautusavaimella</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>peruttu {day}</translation>
    </message>
    <message>
        <source>without a name {count}</source>
        <translation>ilman nimeä {count}</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>todistaja</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sanat</translation>
    </message>
    <message>
        <source>work and studies</source>
        <translation>työ ja opiskelu</translation>
    </message>
    <message>
        <source>work ended {day}</source>
        <translation>työ päättyi {day}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>tyontekija</translation>
    </message>
    <message>
        <source>works in {areas}</source>
        <translation>toimii alueella {areas}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>kirjoitettu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>yesterday 9-11.30 Aino walk to the library 24 km</source>
        <translation>eilen 9–11.30 Aino kävely kirjastolle 24 km</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>eilen {clock}</translation>
    </message>
    <message>
        <source>your own details</source>
        <translation>omat tietosi</translation>
    </message>
    <message>
        <source>your payer has no hourly rate for this day yet</source>
        <translation>maksajalla ei ole vielä tuntipalkkiota tälle päivälle</translation>
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
        <translation>{count} pv</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} kk</translation>
    </message>
    <message>
        <source>{count} on board</source>
        <translation>{count} kyydissä</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} osallistujaa</translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation>{days} ja {last}</translation>
    </message>
    <message>
        <source>{days}, made on {day}</source>
        <translation>{days}, tehty {day}</translation>
    </message>
    <message>
        <source>{day} instead of {other}: {reason}.</source>
        <translation>{day} eikä {other}: {reason}.</translation>
    </message>
    <message>
        <source>{day} is left out: {reason}.</source>
        <translation>{day} jää pois: {reason}.</translation>
    </message>
    <message>
        <source>{day} the chosen week is left out</source>
        <translation>{day} valittu viikko jää väliin</translation>
    </message>
    <message>
        <source>{day} {holiday} is left out</source>
        <translation>{day} {holiday} jää väliin</translation>
    </message>
    <message>
        <source>{day}: there is something else in your calendar at that time.</source>
        <translation>{day}: kalenterissasi on jo muuta siihen aikaan.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{file}: ask the sender for the signed file.</source>
        <translation>{file}: pyydä lähettäjältä allekirjoitettu tiedosto.</translation>
    </message>
    <message>
        <source>{file}: do not trust it. Ask the sender for a new one.</source>
        <translation>{file}: älä luota siihen. Pyydä lähettäjältä uusi.</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} päivää</translation>
    </message>
    <message>
        <source>{first}–{last} years</source>
        <translation>{first}–{last} v</translation>
    </message>
    <message>
        <source>{given} of {count} answered.</source>
        <translation>Vastattu {given}/{count}.</translation>
    </message>
    <message>
        <source>{heading}, {count}. The saved PDF can be read with a screen reader.</source>
        <translation>{heading}, {count}. Tallennetun PDF:n voi lukea ruudunlukijalla.</translation>
    </message>
    <message>
        <source>{length}, ends the next day</source>
        <translation>{length}, loppuu seuraavana päivänä</translation>
    </message>
    <message>
        <source>{mean} out of 5, {count} answers</source>
        <translation>{mean}, kun paras on 5; vastauksia {count}</translation>
    </message>
    <message>
        <source>{measure} over time</source>
        <translation>{measure} ajan mukana</translation>
    </message>
    <message>
        <source>{measure} was filled: {days}. The score of one person is not shown.</source>
        <translation>{measure} on täytetty: {days}. Yhden ihmisen pisteitä ei näytetä.</translation>
    </message>
    <message>
        <source>{measure}, answers {first_on} and {last_on}: {rows}.</source>
        <translation>{measure}, vastaukset {first_on} ja {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, answers {last_on}: {rows}.</source>
        <translation>{measure}, vastaukset {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, areas {first_on} and {last_on}: {rows}.</source>
        <translation>{measure}, osa-alueet {first_on} ja {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, areas {last_on}: {rows}.</source>
        <translation>{measure}, osa-alueet {last_on}: {rows}.</translation>
    </message>
    <message>
        <source>{measure}, filled once: {on}, score {score}. A change is seen after the next one.</source>
        <translation>{measure}, täytetty kerran: {on}, pisteet {score}. Muutos näkyy seuraavan jälkeen.</translation>
    </message>
    <message>
        <source>{measure}, filled {count} times. First {first_on}: {first}. Latest {last_on}: {last}. From the first to the latest: {change}.</source>
        <translation>{measure}, täytetty {count} kertaa. Ensimmäinen {first_on}: {first}. Viimeisin {last_on}: {last}. Ensimmäisestä viimeisimpään: {change}.</translation>
    </message>
    <message>
        <source>{measure}: answers, first and latest</source>
        <translation>{measure}: vastaukset, ensimmäinen ja viimeisin</translation>
    </message>
    <message>
        <source>{measure}: areas, first and latest</source>
        <translation>{measure}: osa-alueet, ensimmäinen ja viimeisin</translation>
    </message>
    <message>
        <source>{measure}: no score yet. Filled: {days}.</source>
        <translation>{measure}: ei vielä pisteitä. Täytetty: {days}.</translation>
    </message>
    <message>
        <source>{measure}: when it was filled</source>
        <translation>{measure}: milloin täytetty</translation>
    </message>
    <message>
        <source>{minutes} are claimed for one day.</source>
        <translation>Yhdelle päivälle haetaan {minutes}.</translation>
    </message>
    <message>
        <source>{minutes} done</source>
        <translation>{minutes} tehty</translation>
    </message>
    <message>
        <source>{minutes} done, a part is not paid</source>
        <translation>tehty {minutes}, osaa ei makseta</translation>
    </message>
    <message>
        <source>{minutes} done, not paid</source>
        <translation>tehty {minutes}, ei makseta</translation>
    </message>
    <message>
        <source>{minutes} granted; the month's limit is {limit}</source>
        <translation>Myönnetty {minutes}; kuukauden raja on {limit}</translation>
    </message>
    <message>
        <source>{minutes} is already in an earlier entry of the same time, and the same time is paid once.</source>
        <translation>{minutes} on jo aiemmassa kirjauksessa samalta ajalta, ja sama aika maksetaan kerran.</translation>
    </message>
    <message>
        <source>{minutes} is another client's share and belongs to another payer.</source>
        <translation>{minutes} on toisen asiakkaan osuutta ja kuuluu toiselle maksajalle.</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>{minutes} jäljellä</translation>
    </message>
    <message>
        <source>{minutes} more</source>
        <translation>{minutes} lisää</translation>
    </message>
    <message>
        <source>{minutes} of it is work that the course does not pay</source>
        <translation>Siitä {minutes} on työtä, jota kurssi ei maksa</translation>
    </message>
    <message>
        <source>{minutes} rounded</source>
        <translation>pyöristetty: {minutes}</translation>
    </message>
    <message>
        <source>{month} has been signed</source>
        <translation>{month} on allekirjoitettu</translation>
    </message>
    <message>
        <source>{month} leaves when you have signed its hours and trips.</source>
        <translation>{month} lähtee, kun olet allekirjoittanut sen tunnit ja matkat.</translation>
    </message>
    <message>
        <source>{month} so far</source>
        <translation>{month} tähän asti</translation>
    </message>
    <message>
        <source>{month}, no {number}</source>
        <translation>{month}, nro {number}</translation>
    </message>
    <message>
        <source>{month}, not signed yet</source>
        <translation>{month}, ei vielä allekirjoitettu</translation>
    </message>
    <message>
        <source>{month}: a claim waits for a decision</source>
        <translation>{month}: hakemus odottaa päätöstä</translation>
    </message>
    <message>
        <source>{month}: hours and trips not signed yet</source>
        <translation>{month}: tunnit ja matkat allekirjoittamatta</translation>
    </message>
    <message>
        <source>{month}: planned {planned}, held {held}</source>
        <translation>{month}: suunniteltu {planned}, pidetty {held}</translation>
    </message>
    <message>
        <source>{name} (own)</source>
        <translation>{name} (oma)</translation>
    </message>
    <message>
        <source>{name} ({code}) is already a client</source>
        <translation>{name} ({code}) on jo asiakkaana</translation>
    </message>
    <message>
        <source>{name} already has this code. Choose another one.</source>
        <translation>Tämä tunnus on jo käytössä: {name}. Valitse toinen.</translation>
    </message>
    <message>
        <source>{name} asks for more time for a computer. No numbers are needed: the old key vouches for it.</source>
        <translation>{name} pyytää koneelle jatkoa. Numeroita ei tarvita: vanha avain takaa pyynnön.</translation>
    </message>
    <message>
        <source>{name} asks to be a coordinator in this space. The request says: {said}.</source>
        <translation>{name} pyytää koordinaattoriksi tähän tilaan. Pyynnössä lukee: {said}.</translation>
    </message>
    <message>
        <source>{name} asks to join with a computer. The request says: {said}.</source>
        <translation>{name} pyytää saada liittyä koneellaan. Pyynnössä lukee: {said}.</translation>
    </message>
    <message>
        <source>{name} asks you to complete this.</source>
        <translation>{name} pyytää täydentämään tätä.</translation>
    </message>
    <message>
        <source>{name} cannot be filled yet: its questions have not been entered.</source>
        <translation>{name}: tätä ei voi vielä täyttää, koska kysymyksiä ei ole lisätty.</translation>
    </message>
    <message>
        <source>{name} gave it away {day}</source>
        <translation>{name} antoi ryhmän eteenpäin {day}</translation>
    </message>
    <message>
        <source>{name} gave this back.</source>
        <translation>{name} palautti tämän sinulle.</translation>
    </message>
    <message>
        <source>{name} gets the name, number, address, wishes and signed papers of {person}, sealed for {name}.</source>
        <translation>Nimeätkö näin: {name}? Hän saa suljetussa viestissä asiakkaan ({person}) nimen, puhelinnumeron, osoitteen, toiveet ja allekirjoitetut paperit. Kukaan muu ei voi avata viestiä.</translation>
    </message>
    <message>
        <source>{name} has been away ({days}). Shall we call?</source>
        <translation>{name} on ollut poissa ({days}). Soitetaanko?</translation>
    </message>
    <message>
        <source>{name} has been named and has not answered yet.</source>
        <translation>{name} on nimetty. Vastausta ei ole vielä tullut.</translation>
    </message>
    <message>
        <source>{name} is marked present and takes part. There are now more participants than places.</source>
        <translation>{name} on merkitty läsnä olevaksi ja on nyt mukana. Osallistujia on nyt enemmän kuin paikkoja.</translation>
    </message>
    <message>
        <source>{name} is marked present.</source>
        <translation>{name} on merkitty läsnä olevaksi.</translation>
    </message>
    <message>
        <source>{name} is not coming</source>
        <translation>{name} ei tule kurssille</translation>
    </message>
    <message>
        <source>{name} is now among your clients. Your answer leaves with the next mail.</source>
        <translation>{name} on nyt asiakkaissasi. Vastauksesi lähtee seuraavan postin mukana.</translation>
    </message>
    <message>
        <source>{name} leaves the course</source>
        <translation>{name} lähtee kurssilta</translation>
    </message>
    <message>
        <source>{name} takes part.</source>
        <translation>{name} on mukana.</translation>
    </message>
    <message>
        <source>{name} takes part. The plain check before the course was not asked yet.</source>
        <translation>{name} on mukana. Alkukysymykset ovat vielä kysymättä.</translation>
    </message>
    <message>
        <source>{name} walks beside the person now.</source>
        <translation>{name} on nyt tukena.</translation>
    </message>
    <message>
        <source>{name} was named.</source>
        <translation>{name} on nimetty.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} tallennettiin.</translation>
    </message>
    <message>
        <source>{name} was saved: {score}</source>
        <translation>{name} tallennettiin: {score}</translation>
    </message>
    <message>
        <source>{name}, press to take away</source>
        <translation>{name}, paina niin poistuu</translation>
    </message>
    <message>
        <source>{name}, the oldest from {day}</source>
        <translation>{name}, vanhin {day}</translation>
    </message>
    <message>
        <source>{name}, version {n}, was here already. Nothing was changed.</source>
        <translation>{name}, versio {n}, oli jo täällä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{name}, {party}</source>
        <translation>{name}, {party}</translation>
    </message>
    <message>
        <source>{name}: decide {days} for payment</source>
        <translation>{name}: päätä {days} maksettavaksi</translation>
    </message>
    <message>
        <source>{name}: no. {numbers} is missing</source>
        <translation>{name}: puuttuu nro {numbers}</translation>
    </message>
    <message>
        <source>{name}: second person</source>
        <translation>{name}: toinen hyväksyjä</translation>
    </message>
    <message>
        <source>{name}: the claim is right</source>
        <translation>{name}: hakemus on oikein</translation>
    </message>
    <message>
        <source>{name}: the line is right</source>
        <translation>{name}: rivi on oikein</translation>
    </message>
    <message>
        <source>{name}: to be completed</source>
        <translation>{name}: täydennettäväksi</translation>
    </message>
    <message>
        <source>{name}: two different versions</source>
        <translation>{name}: kaksi eri versiota</translation>
    </message>
    <message>
        <source>{name}: {days} waits to be decided, {sum}</source>
        <translation>{name}: {days} odottaa päättämistä, {sum}</translation>
    </message>
    <message>
        <source>{name}: {days} was decided and has changed, now {sum}</source>
        <translation>{name}: {days} on päätetty ja on sen jälkeen muuttunut, nyt {sum}</translation>
    </message>
    <message>
        <source>{name}: {words}, press to put right</source>
        <translation>{name}: {words}, paina niin voit korjata</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{party} signs now</source>
        <translation>{party} allekirjoittaa nyt</translation>
    </message>
    <message>
        <source>{percent} % of the way</source>
        <translation>{percent} % matkasta</translation>
    </message>
    <message>
        <source>{percent} % of the way.</source>
        <translation>{percent} % matkasta.</translation>
    </message>
    <message>
        <source>{point}, can be filled now</source>
        <translation>{point}, nyt on sopiva aika</translation>
    </message>
    <message>
        <source>{question} Mean {mean}, answers {count}. {rows}.</source>
        <translation>{question} Keskiarvo {mean}, vastauksia {count}. {rows}.</translation>
    </message>
    <message>
        <source>{rate} a kilometre is added for each person on board.</source>
        <translation>Jokaisesta kyydissä olleesta lisätään {rate} kilometriltä.</translation>
    </message>
    <message>
        <source>{review}: {name}</source>
        <translation>{review}: {name}</translation>
    </message>
    <message>
        <source>{rows} and {columns}</source>
        <translation>{rows} ja {columns}</translation>
    </message>
    <message>
        <source>{sentence} It is for: {field}.</source>
        <translation>{sentence} Siinä pitäisi olla: {field}.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mt</translation>
    </message>
    <message>
        <source>{space} invites you. The invitation may be used until {day}.</source>
        <translation>{space} kutsuu sinut. Kutsu on voimassa {day} asti.</translation>
    </message>
    <message>
        <source>{spent} is used</source>
        <translation>Käytetty {spent}</translation>
    </message>
    <message>
        <source>{spent} of {budget} is used</source>
        <translation>{spent} käytetty, kaikkiaan {budget}</translation>
    </message>
    <message>
        <source>{start}, until when?</source>
        <translation>{start}, mihin asti?</translation>
    </message>
    <message>
        <source>{sum} for each activity day</source>
        <translation>{sum} toimintapäivältä</translation>
    </message>
    <message>
        <source>{sum} for each meeting and group</source>
        <translation>{sum} tapaamiselta ja ryhmäkerralta</translation>
    </message>
    <message>
        <source>{sum} in all</source>
        <translation>yhteensä {sum}</translation>
    </message>
    <message>
        <source>{sum} is left</source>
        <translation>{sum} jäljellä</translation>
    </message>
    <message>
        <source>{sum} less than our count</source>
        <translation>{sum} vähemmän kuin laskemme</translation>
    </message>
    <message>
        <source>{sum} more than our count</source>
        <translation>{sum} enemmän kuin laskemme</translation>
    </message>
    <message>
        <source>{sum} more than was given is used or committed.</source>
        <translation>Käytetty tai sidottu {sum} enemmän kuin on annettu.</translation>
    </message>
    <message>
        <source>{sum} more was used than there is. Agree on it with whoever gives the money.</source>
        <translation>Rahaa on käytetty {sum} enemmän kuin sitä on. Sovi asiasta rahan antajan kanssa.</translation>
    </message>
    <message>
        <source>{sum} more was used than there is. Agree on it with your manager.</source>
        <translation>Rahaa on käytetty {sum} enemmän kuin sitä on. Sovi siitä esihenkilösi kanssa.</translation>
    </message>
    <message>
        <source>{theirs} claimed, we count {ours}</source>
        <translation>Haettu {theirs}, laskemme {ours}</translation>
    </message>
    <message>
        <source>{title} goes to {name} with the next post.</source>
        <translation>{title}: ryhmä lähtee seuraavassa postissa. Uusi ohjaaja: {name}.</translation>
    </message>
    <message>
        <source>{used} of {amount} is used, {committed} is committed</source>
        <translation>{used} / {amount} käytetty, {committed} sidottu</translation>
    </message>
    <message>
        <source>{used} of {cap}, {left} left</source>
        <translation>{used} / {cap}, jäljellä {left}</translation>
    </message>
    <message>
        <source>{value} cannot be reached with these answers: they give {least} to {most}.</source>
        <translation>{value} ei ole mahdollinen näillä vastauksilla: niistä tulee {least}–{most}.</translation>
    </message>
    <message>
        <source>{value} is none of these: {known}.</source>
        <translation>{value} ei ole mikään näistä: {known}.</translation>
    </message>
    <message>
        <source>{value} is not a number such as 1.03.</source>
        <translation>{value} ei ole luku, kuten 1.03.</translation>
    </message>
    <message>
        <source>{value} is not a rate such as 0.55.</source>
        <translation>{value} ei ole hinta, kuten 0.55.</translation>
    </message>
    <message>
        <source>{value} is not in the list {known}.</source>
        <translation>{value} ei ole luettelossa {known}.</translation>
    </message>
    <message>
        <source>{value} stands here twice.</source>
        <translation>{value} on tässä kahdesti.</translation>
    </message>
    <message>
        <source>{value}: only small letters a-z, figures, - and _ are allowed.</source>
        <translation>{value}: vain pienet kirjaimet a-z, numerot, - ja _ käyvät.</translation>
    </message>
    <message>
        <source>{what} brought back as it was</source>
        <translation>{what} palautettu entiselleen</translation>
    </message>
    <message>
        <source>{what} brought back from the archive</source>
        <translation>{what} palautettu arkistosta</translation>
    </message>
    <message>
        <source>{what} cancelled</source>
        <translation>{what} peruttu</translation>
    </message>
    <message>
        <source>{what} counted</source>
        <translation>{what} laskettu</translation>
    </message>
    <message>
        <source>{what} decided</source>
        <translation>{what} päätetty maksuun</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>{what} poistettu</translation>
    </message>
    <message>
        <source>{what} ended</source>
        <translation>{what} päätetty</translation>
    </message>
    <message>
        <source>{what} erased for good</source>
        <translation>{what} poistettu lopullisesti</translation>
    </message>
    <message>
        <source>{what} marked: held as agreed</source>
        <translation>{what} merkitty: toteutui niin kuin sovittiin</translation>
    </message>
    <message>
        <source>{what} marked: {status}</source>
        <translation>{what} merkitty: {status}</translation>
    </message>
    <message>
        <source>{what} moved to the archive</source>
        <translation>{what} siirretty arkistoon</translation>
    </message>
    <message>
        <source>{what} recorded from paper</source>
        <translation>{what} kirjattu paperilta</translation>
    </message>
    <message>
        <source>{what} saved</source>
        <translation>{what} tallennettu</translation>
    </message>
    <message>
        <source>{what} signed</source>
        <translation>{what} allekirjoitettu</translation>
    </message>
    <message>
        <source>{what} ticked as copied</source>
        <translation>{what} merkitty viedyksi</translation>
    </message>
    <message>
        <source>{what}, from {day} on</source>
        <translation>{what}, {day} alkaen</translation>
    </message>
    <message>
        <source>{what}: a promise done</source>
        <translation>{what}: sovittu asia tehty</translation>
    </message>
    <message>
        <source>{what}: attendance marked</source>
        <translation>{what}: läsnäolo merkitty</translation>
    </message>
    <message>
        <source>{what}: client reminded</source>
        <translation>{what}: asiakasta muistutettu</translation>
    </message>
    <message>
        <source>{what}: continued</source>
        <translation>{what}: jatkopäätös tehty</translation>
    </message>
    <message>
        <source>{what}: decision on payment taken back</source>
        <translation>{what}: maksupäätös peruttu</translation>
    </message>
    <message>
        <source>{what}: erasure asked for</source>
        <translation>{what}: poistamista pyydetty</translation>
    </message>
    <message>
        <source>{what}: in use already</source>
        <translation>{what}: on jo käytössä</translation>
    </message>
    <message>
        <source>{what}: meetings put in the calendar</source>
        <translation>{what}: tapaamiset viety kalenteriin</translation>
    </message>
    <message>
        <source>{what}: name added to an arrival</source>
        <translation>{what}: tulijalle lisätty nimi</translation>
    </message>
    <message>
        <source>{what}: request for erasure taken back</source>
        <translation>{what}: poistamisen pyyntö peruttu</translation>
    </message>
    <message>
        <source>{what}: state changed</source>
        <translation>{what}: tila vaihdettu</translation>
    </message>
    <message>
        <source>{what}: text erased</source>
        <translation>{what}: teksti poistettu</translation>
    </message>
    <message>
        <source>{what}: those asked along saved</source>
        <translation>{what}: mukaan kutsutut tallennettu</translation>
    </message>
    <message>
        <source>{when}, damaged</source>
        <translation>{when}, vioittunut</translation>
    </message>
    <message>
        <source>{when}, opens with the passphrase of its day</source>
        <translation>{when}, avautuu oman aikansa salasanalla</translation>
    </message>
    <message>
        <source>{when}, verified</source>
        <translation>{when}, tarkistettu</translation>
    </message>
    <message>
        <source>{years} years or over</source>
        <translation>{years} v tai yli</translation>
    </message>
    <message>
        <source>€ an hour</source>
        <translation>€ tunnissa</translation>
    </message>
</context>
</TS>
