<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>hyvinvointi</name>
    <message numerus="yes">
        <source>%n activity days</source>
        <translation>
            <numerusform>%n activity day</numerusform>
            <numerusform>%n activity days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sent to workers.</source>
        <translation>
            <numerusform>%n answer sent to workers.</numerusform>
            <numerusform>%n answers sent to workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>1 answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers typed in now</source>
        <translation>
            <numerusform>%n answer typed in now</numerusform>
            <numerusform>%n answers typed in now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait: their month is not over, or they are too few.</source>
        <translation>
            <numerusform>%n answer waits: its month is not over, or there are too few.</numerusform>
            <numerusform>%n answers wait: their month is not over, or they are too few.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved claims to pay</source>
        <translation>
            <numerusform>%n approved claim to pay</numerusform>
            <numerusform>%n approved claims to pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n message came</numerusform>
            <numerusform>%n messages came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for a decision</source>
        <translation>
            <numerusform>%n claim waits for a decision</numerusform>
            <numerusform>%n claims wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for a second person.</source>
        <translation>
            <numerusform>%n claim waits for a second person.</numerusform>
            <numerusform>%n claims wait for a second person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for you to look at them.</source>
        <translation>
            <numerusform>%n claim waits for you to look at it.</numerusform>
            <numerusform>%n claims wait for you to look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were approved. The workers hear it with the next message.</source>
        <translation>
            <numerusform>%n claim was approved. The worker hears it with the next message.</numerusform>
            <numerusform>%n claims were approved. The workers hear it with the next message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients began</source>
        <translation>
            <numerusform>%n client began</numerusform>
            <numerusform>%n clients began</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients found</source>
        <translation>
            <numerusform>%n client found</numerusform>
            <numerusform>%n clients found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients of the file are not here yet: {names}</source>
        <translation>
            <numerusform>%n client of the file is not here yet: {names}</numerusform>
            <numerusform>%n clients of the file are not here yet: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients were erased after it. Their data are erased again.</source>
        <translation>
            <numerusform>%n client was erased after it. Their data are erased again.</numerusform>
            <numerusform>%n clients were erased after it. Their data are erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients with something to pay</source>
        <translation>
            <numerusform>%n client with something to pay</numerusform>
            <numerusform>%n clients with something to pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts of a day corrected</source>
        <translation>
            <numerusform>%n contact of a day corrected</numerusform>
            <numerusform>%n contacts of a day corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied texts erased</source>
        <translation>
            <numerusform>%n copied text erased</numerusform>
            <numerusform>%n copied texts erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last meeting.</source>
        <translation>
            <numerusform>%n day since the last meeting.</numerusform>
            <numerusform>%n days since the last meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last meeting. Would a call help?</source>
        <translation>
            <numerusform>%n day since the last meeting. Would a call help?</numerusform>
            <numerusform>%n days since the last meeting. Would a call help?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier fillings are scored in another way and are not in the picture.</source>
        <translation>
            <numerusform>%n earlier filling is scored in another way and is not in the picture.</numerusform>
            <numerusform>%n earlier fillings are scored in another way and are not in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be read now; it is tried the next time.</source>
        <translation>
            <numerusform>%n file could not be read now; it is tried the next time.</numerusform>
            <numerusform>%n files could not be read now; they are tried the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be taken in: see below.</source>
        <translation>
            <numerusform>%n file could not be taken in: see below.</numerusform>
            <numerusform>%n files could not be taken in: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in the cloud and not on this computer yet.</source>
        <translation>
            <numerusform>%n file is in the cloud and not on this computer yet.</numerusform>
            <numerusform>%n files are in the cloud and not on this computer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still on their way.</source>
        <translation>
            <numerusform>%n file is still on its way.</numerusform>
            <numerusform>%n files are still on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not for here, or not whole</source>
        <translation>
            <numerusform>%n file was not for here, or not whole</numerusform>
            <numerusform>%n files were not for here, or not whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups wait for a new leader</source>
        <translation>
            <numerusform>%n group waits for a new leader</numerusform>
            <numerusform>%n groups wait for a new leader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, one for each question.</source>
        <translation>
            <numerusform>%n line, one for each question.</numerusform>
            <numerusform>%n lines, one for each question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are in the file {name}.</source>
        <translation>
            <numerusform>%n meeting is in the file {name}.</numerusform>
            <numerusform>%n meetings are in the file {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings of the earlier plan give way to these.</source>
        <translation>
            <numerusform>%n meeting of the earlier plan gives way to these.</numerusform>
            <numerusform>%n meetings of the earlier plan give way to these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages to workers wait here. They leave when you fetch and send.</source>
        <translation>
            <numerusform>%n message to a worker waits here. It leaves when you fetch and send.</numerusform>
            <numerusform>%n messages to workers wait here. They leave when you fetch and send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n model found</numerusform>
            <numerusform>%n models found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news from the coordinator</source>
        <translation>
            <numerusform>%n new message from the coordinator</numerusform>
            <numerusform>%n new messages from the coordinator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered yet</source>
        <translation>
            <numerusform>%n not answered yet</numerusform>
            <numerusform>%n not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n not marked</numerusform>
            <numerusform>%n not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are hidden, so that no small one can be computed.</source>
        <translation>
            <numerusform>%n number is hidden, so that no small one can be computed.</numerusform>
            <numerusform>%n numbers are hidden, so that no small one can be computed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of this table are hidden now</source>
        <translation>
            <numerusform>%n number of this table is hidden now</numerusform>
            <numerusform>%n numbers of this table are hidden now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on board</source>
        <translation>
            <numerusform>1 on board</numerusform>
            <numerusform>%n on board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>1 on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other records</source>
        <translation>
            <numerusform>one other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants in trainings</source>
        <translation>
            <numerusform>%n participant in trainings</numerusform>
            <numerusform>%n participants in trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came without a name</source>
        <translation>
            <numerusform>%n person came without a name</numerusform>
            <numerusform>%n people came without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked present</source>
        <translation>
            <numerusform>%n person marked present</numerusform>
            <numerusform>%n people marked present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people now</source>
        <translation>
            <numerusform>%n person now</numerusform>
            <numerusform>%n people now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>1 place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings lack an outcome</source>
        <translation>
            <numerusform>%n planned meeting lacks an outcome</numerusform>
            <numerusform>%n planned meetings lack an outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation>
            <numerusform>%n received.</numerusform>
            <numerusform>%n received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not whole and would be left out.</source>
        <translation>
            <numerusform>%n record is not whole and would be left out.</numerusform>
            <numerusform>%n records are not whole and would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were already here.</source>
        <translation>
            <numerusform>%n record was already here.</numerusform>
            <numerusform>%n records were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals wait for you</source>
        <translation>
            <numerusform>%n referral waits for you</numerusform>
            <numerusform>%n referrals wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>1 remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports made</source>
        <translation>
            <numerusform>%n report made</numerusform>
            <numerusform>%n reports made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for extra hours wait for an answer</source>
        <translation>
            <numerusform>%n request for extra hours waits for an answer</numerusform>
            <numerusform>%n requests for extra hours wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in this profile again, compared and the same.</source>
        <translation>
            <numerusform>%n row is in this profile again, compared and the same.</numerusform>
            <numerusform>%n rows are in this profile again, compared and the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be read.</source>
        <translation>
            <numerusform>%n row cannot be read.</numerusform>
            <numerusform>%n rows cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were moved, read back and are the same.</source>
        <translation>
            <numerusform>%n row was moved, read back and is the same.</numerusform>
            <numerusform>%n rows were moved, read back and are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file put where the coordinator fetches it</source>
        <translation>
            <numerusform>%n sealed file was put where the coordinator fetches it</numerusform>
            <numerusform>%n sealed files were put where the coordinator fetches them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed in the outgoing mail, not taken anywhere yet</source>
        <translation>
            <numerusform>%n sealed in the outgoing mail, not taken anywhere yet</numerusform>
            <numerusform>%n sealed in the outgoing mail, not taken anywhere yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>1 session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions still have people who are not marked.</source>
        <translation>
            <numerusform>1 session still has people who are not marked.</numerusform>
            <numerusform>%n sessions still have people who are not marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions to mark</source>
        <translation>
            <numerusform>1 session to mark</numerusform>
            <numerusform>%n sessions to mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed months have not been sent</source>
        <translation>
            <numerusform>%n signed month has not been sent</numerusform>
            <numerusform>%n signed months have not been sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts wait to be copied into the official record</source>
        <translation>
            <numerusform>%n text waits to be copied into the official record</numerusform>
            <numerusform>%n texts wait to be copied into the official record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be mended before signing.</source>
        <translation>
            <numerusform>%n thing must be mended before signing.</numerusform>
            <numerusform>%n things must be mended before signing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be mended in the file.</source>
        <translation>
            <numerusform>%n thing must be mended in the file.</numerusform>
            <numerusform>%n things must be mended in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things speak for it. This could be a good time to start.</source>
        <translation>
            <numerusform>%n thing speaks for it. This could be a good time to start.</numerusform>
            <numerusform>%n things speak for it. This could be a good time to start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to remember</source>
        <translation>
            <numerusform>%n thing to remember</numerusform>
            <numerusform>%n things to remember</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in the group</source>
        <translation>
            <numerusform>%n time in the group</numerusform>
            <numerusform>%n times in the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>1 to call</numerusform>
            <numerusform>%n to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trips without a meeting</source>
        <translation>
            <numerusform>%n trip without a meeting</numerusform>
            <numerusform>%n trips without a meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitors on themed days</source>
        <translation>
            <numerusform>%n visitor on themed days</numerusform>
            <numerusform>%n visitors on themed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits brought in</source>
        <translation>
            <numerusform>%n visit brought in</numerusform>
            <numerusform>%n visits brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits saved</source>
        <translation>
            <numerusform>%n visit saved</numerusform>
            <numerusform>%n visits saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits to the self-care point</source>
        <translation>
            <numerusform>%n visit to the self-care point</numerusform>
            <numerusform>%n visits to the self-care point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits or was returned: see below.</source>
        <translation>
            <numerusform>%n waits or was returned: see below.</numerusform>
            <numerusform>%n wait or were returned: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An entry is late after %n days.</source>
        <translation>
            <numerusform>An entry is late after %n day.</numerusform>
            <numerusform>An entry is late after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the %n clean ones</source>
        <translation>
            <numerusform>Approve the %n clean one</numerusform>
            <numerusform>Approve the %n clean ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n meetings a month</source>
        <translation>
            <numerusform>At least %n meeting a month</numerusform>
            <numerusform>At least %n meetings a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n remarks</source>
        <translation>
            <numerusform>Look at %n remark</numerusform>
            <numerusform>Look at %n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No post for over %n days</source>
        <translation>
            <numerusform>No post for over %n day</numerusform>
            <numerusform>No post for over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people it is not written where they go on.</source>
        <translation>
            <numerusform>Of 1 person it is not written where they go on.</numerusform>
            <numerusform>Of %n people it is not written where they go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entries</source>
        <translation>
            <numerusform>The chain is whole: %n entry</numerusform>
            <numerusform>The chain is whole: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock had gone back %n times</source>
        <translation>
            <numerusform>The computer's clock had gone back %n time</numerusform>
            <numerusform>The computer's clock had gone back %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keeping time of %n people is over</source>
        <translation>
            <numerusform>The keeping time of %n person is over</numerusform>
            <numerusform>The keeping time of %n people is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n hours was reached: {minutes} is left out.</source>
        <translation>
            <numerusform>The limit of %n hour was reached: {minutes} is left out.</numerusform>
            <numerusform>The limit of %n hours was reached: {minutes} is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest has waited %n days.</source>
        <translation>
            <numerusform>The longest has waited %n day.</numerusform>
            <numerusform>The longest has waited %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is also in the notes of %n other visits</source>
        <translation>
            <numerusform>The name is also in the note of %n other visit</numerusform>
            <numerusform>The name is also in the notes of %n other visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program locks in %n seconds. Drafts are kept.</source>
        <translation>
            <numerusform>The program locks in %n second. Drafts are kept.</numerusform>
            <numerusform>The program locks in %n seconds. Drafts are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The right of %n computers to send ends within two months, or has ended.</source>
        <translation>
            <numerusform>The right of %n computer to send ends within two months, or has ended.</numerusform>
            <numerusform>The right of %n computers to send ends within two months, or has ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules leave with the next mail to %n workers.</source>
        <translation>
            <numerusform>The rules leave with the next mail to %n worker.</numerusform>
            <numerusform>The rules leave with the next mail to %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There must be %n lines, one for each question.</source>
        <translation>
            <numerusform>There must be %n line, one for each question.</numerusform>
            <numerusform>There must be %n lines, one for each question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more times.</source>
        <translation>
            <numerusform>You can try %n more time.</numerusform>
            <numerusform>You can try %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier visits</source>
        <translation>
            <numerusform>and %n earlier visit</numerusform>
            <numerusform>and %n earlier visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n times together</source>
        <translation>
            <numerusform>1 visit together</numerusform>
            <numerusform>%n visits together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied, erased in %n days</source>
        <translation>
            <numerusform>copied, erased in %n day</numerusform>
            <numerusform>copied, erased in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in 1 day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in force, %n days left</source>
        <translation>
            <numerusform>in force, %n day left</numerusform>
            <numerusform>in force, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it met %n times</source>
        <translation>
            <numerusform>it met %n time</numerusform>
            <numerusform>it met %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met after %n days</source>
        <translation>
            <numerusform>met after %n day</numerusform>
            <numerusform>met after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named after %n days</source>
        <translation>
            <numerusform>named after %n day</numerusform>
            <numerusform>named after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid %n times</source>
        <translation>
            <numerusform>paid once</numerusform>
            <numerusform>paid %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>returned: %n piece could not be taken</source>
        <translation>
            <numerusform>returned: %n piece could not be taken</numerusform>
            <numerusform>returned: %n pieces could not be taken</numerusform>
        </translation>
    </message>
</context>
</TS>
