"""Given names that many people bear, where whom one meets is called by nothing else: "you'll meet Priya and Tom".

It is no list of all names: what is a town, a firm, a month or a word as well ("Austin", "Oscar", "April", "Mark") is
left out, for a given name alone has no other sign that it is somebody's.
"""

from __future__ import annotations

from agent.extraction.words.vocabulary import words

GIVEN_NAMES = words(
    """
    aaron abby abdul abdullah abigail abraham adam adele adil aditi aditya adrian adriana adrienne agnes agnieszka
    ahmad ahmed aidan aiden aileen aimee aisha aisling ajay akash akiko alan alana alastair albert alejandra
    alejandro aleksandra alessandra alessandro alex alexander alexandra alexandre alexis alfie alfonso alfred ali
    alice alicia alina alison alistair allison alyssa amanda amelia amelie amina amira amit amita amrita amy ana
    ananya anastasia anders andre andrea andreas andrei andres andrew andy aneesha anette angela angelica angharad
    angus anil anish anita anjali anke ankit ankita ann anna annabel anne annette annie annika anouk anthony antje
    antoine anton antonia antonio anushka aoife archana archie arjun arnaud arthur arun aryan asha ashish ashok
    ashwin astrid audrey aurelie ava ayesha ayse
    babajide barbara bart bea beatrice becky belinda ben benedict benjamin bernadette bernard bernd bethany bettina
    beverley bhavna bianca birgit bjorn bob bogdan brandon breda brenda brendan brett brian brid bridget brigitte
    britta bronagh bruno bryan bryony
    caitlin caleb callum cameron camilla camille carina carl carla carlos carmen carol carolina caroline carolyn
    carsten carys cath catherine cathy catriona cecile cecilia celia celine cerys chandra chantal charlie chetan
    chiara chidi chinedu chloe chris christa christian christina christine christoph christophe christopher ciara
    ciaran cillian cindy claire clara clare claudia clement clodagh cody colette colin colleen colm connor conor
    constance cormac cornelia craig cynthia
    dafydd damian damien dan daniel daniela daniele danielle danny daphne darnell darragh darren dasha dave david
    deb debbie deborah declan deepa deepak deepika deirdre denis denise derek dermot des deshawn desmond devika
    dhruv diane dieter dimitri dina dinesh dirk divya dmitri dominic dominik dominique donal donna doreen doris
    dorothy doug douglas duncan dustin dylan
    eamon eamonn eddie edith eduardo edward edwin eileen eilidh eimear elaine eleanor elena elias elif elisa
    elisabeth elise eliza elizabeth ella ellen ellie elliot els elsa emeka emer emily emma emmanuel emmanuelle
    eoghan eoin eric erica erik erika esther ethan etienne eugene eva evan evelyn ewa ewan
    fabian fabio farah farhan fatima fatma federica federico felicity felipe femi fergal fergus fernanda fernando
    ffion finn fiona florian folasade frances francesca francesco francis franck francois francoise frank franziska
    fred frederic frederik freya frieda fumiko
    gabriel gabriela gabriele gareth gary gaurav gav gavin gayathri gemma geoff geoffrey georg george georgina
    gerald geraldine gerard gerhard gert gethin giles gillian gina giorgio giovanni giulia giuseppe glen glenn
    gloria gordon graham grainne greg gregory greta guido guillaume gustavo gwen
    hamish hannah hannes hans harald harish harpreet harriet harry haruto hassan heather hector hedda heidi heike
    helen helena helene helga hendrik henrik henry herbert hiro hiroshi holger holly howard hugh hugo
    iain ian ibrahim ignacio ikram ilaria imogen imran ines inga ingrid irene irina iris isaac isabel isabella
    isabelle isla ivan ivana
    jacek jack jackie jacob jacqueline jacques jaime jakob jakub jamal james jamie jan jana jane janet janice janine
    jasmin jasmine jason jasper javier jay jayne jean jeanette jeff jeffrey jen jenna jennie jennifer jenny jens
    jeremy jerome jess jessica jill jim jimmy jo joan joana joanna joanne joao joaquin joe joel joerg joey johan
    johanna johannes john jon jonas jonathan jorge jose josef joseph josephine josh joshua josie joyce juan juanita
    jude juergen julia julian juliana julie juliette justin justyna
    kamal kamala karen karim karin karl karolina karthik kasia katarina kate kath katharina katherine kathleen
    kathrin kathryn kathy katie katja katrin katrina kavita kayleigh keisha keith kelly ken kendra kenji kenneth
    kerry kerstin kevin khadija khalid kiran kirsten kirsty klaus konstantin kristen kristin kristina krzysztof
    kunal kurt kwame kyle
    lakshmi lamar lara larissa lars lata latoya laura lauren laurence laurent lavanya leah leanne leigh leila lena
    lennart lenny leo leon leona leonie lesley leslie lewis liam liliana linda lindsay lindsey lisa liz lizzie lola
    lorenzo lorna lorraine lotta lotte lou louis louise luca lucas lucia lucie lucinda lucy luis luisa luiz lukas
    luke lupe lyn lynda lynn lynne
    mabel maciej maddie maeve magda magdalena mahesh mairead maja malcolm malgorzata malik mandy manish manon manuel
    manuela marc marcel marcin marco marek margaret margarida marge margot maria mariam mariana marie marieke marina
    mario marion marisa marisol marissa marjorie markus marleen marlene marta martha martin martina martine maryam
    masha mateo mateusz mathieu mathilde matt matteo matthew matthias maud maureen maurice mauricio mavis maxine
    mayank meera megan meghan mehmet melanie melissa meredith mia michael michaela michal michel michelle mick
    miguel mihai mike mila milan milena mina miriam mitchell mohamed mohammad mohammed mohan mohit moira molly
    monica monika monique moritz muhammad mukesh muriel mustafa myra
    nadia nadine naomi natalia natalie natasha nathalie nathan naveen neha neil nell nelly nia niall niamh nicholas
    nick nicky nico nicola nicolas nicole niels nigel nikhil nikita nikki niklas nikolai nils nina nisha nita nitin
    noah noel noelle noor nora norah norbert norman nuala nuno
    oisin ola olaf olena olga oliver olivia ollie oluwaseun omar oonagh orla otto owen
    pablo paddy padraig pam pamela paola paolo pascal pat patricia patrick patrizia patti paul paula pauline pavel
    pawel pedro peggy penelope penny pete peter petra phil philip philipp philippa philippe phoebe pierre pieter
    pilar piotr pippa pooja prakash pranav prasad praveen preeti priscilla prisha priti priya priyanka
    rachael rachel radha rafael rahul raj rajesh rajiv ralf ralph ramesh ramon rana ranjit raquel rashid rashmi raul
    ravi raymond rebecca reinhard rekha renata rene reshma rhiannon rhona rhys ricardo riccardo richard rick ricky
    rita riya rob robbie robert roberta roberto rodrigo roger rohan rohit roisin roland rolf romain roman ron ronald
    rory rosalind rosanna rosemary rosie ross roxanne roya ruben rubina rupert russ ruth ryan
    saanvi sabina sabine sabrina sachin sadie saira sally salman sam samantha samira samuel sandeep sandra sandy
    sanjay santiago saoirse sara sarah sascha sasha saskia satish scott seamus sean sebastian sergei sergio seun
    shabnam shane shannon sharon shaun sheila shelley shivani shona shreya shruti sian sid siddharth silvia simon
    simona simone sinead siobhan sneha sofia soledad sonal sonia sonja sophia sophie stacey stefan stefanie stella
    steph stephan stephanie stephen steve steven stewart stu stuart subhash sudha sue suleiman sunil sunita suresh
    susan susana susanna susanne suzanne sven svenja svetlana swati sylvia sylvie
    tadhg tamara tamika tamsin tanja tanya tara tariq tatiana ted teresa terri terry tess thabo thandi theo theresa
    therese thiago thomas thorsten tiago tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony
    torsten tracey tracy travis trevor tricia trish trudy tunde tyler tyrone
    uday uli ulrich ulrike una ursula usha uwe
    val valentina valeria valerie vanessa varun veena venkat vera verena veronica veronika vicki vicky victor
    victoria vidya vijay vikas vikram vince vincent vineet vinod virginie vishal viv vivek vivian vivienne volker
    walter wanda wayne wendy werner wilhelm willem winnie wojciech wolfgang
    xavier xiomara
    yann yannick yasmin yasmine yolanda yuki yusuf yvette yvonne
    zain zainab zara zeynep zoe zofia zuzanna
    """
)
