"""Names that people are given, by which a recruiter or a boss is told from a company.

None that is an ordinary word ("Grace", "Mark"), a month, or a firm of some renown ("Alan", "Oscar").
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    "aaron abigail adriana aisha aleksandra alejandro alessandro alessia alex alexandra alexis "
    "alice alina alison amanda amelia amir amina amy ana ananya anastasia anders andrea andreas "
    "andrei andrew andy angela anita anja anjali anke anna anne annika anthony antonio anton arjun "
    "arturo asha astrid audrey aylin ayse ayumi barbara beatriz ben benjamin bernd beth bianca bjorn "
    "bogdan brandon brenda brian bruno caitlin camila camille carla carlos carol caroline catarina "
    "catherine cecilia charlotte chiara chidi chinedu chris christian christina christine christoph "
    "christopher cindy claudia colin cristina cynthia daniel daniela danielle dana daria david dawid "
    "deborah deepak denis denise derek diana diego dimitri divya dmitri dmitry dominik donna doris "
    "dorota duncan edith eduardo edward ekaterina elena eleni elif elisa elisabeth elizabeth elke ella "
    "ellen emeka emily emma enrique eric erik erika erin esra esther eszter ethan eugene eva evelyn "
    "fabian fabio farah fatima federico felipe femi fernanda fernando filip fiona florian francesca "
    "francesco francisco franziska frederik gabriel gabriela gemma george georgia gerard giulia "
    "giovanni giuseppe gonzalo greg gregor greta guillaume gustavo hannah hans harriet heather "
    "heidi heike helen helena helga hiroshi hugo ibrahim ignacio igor ilya imran ines ingrid irene "
    "irina isabel isabella isabelle ivana ivan jacob jakob jakub james jamie jana janet janine jasmin "
    "javier jean jeff jelena jen jenn jennifer jenny jens jess jessie jimmy jeremy jessica jimena jing joana joanna joao joe johan "
    "johanna jolanta jonas jonathan jorge jose joseph joshua juan judith julia julian juliana "
    "julie jurgen kaito karen karin karl karolina katarina kate katharina katherine kathrin katie katja katrin "
    "kavita kayla keiko keith kelly kemal ken kenji kerstin kevin khalid kim kirsten klaus kofi kwame krista kristen "
    "kristin kristina krzysztof lara larissa lars laura lauren laurent lea leila lena leonie leticia "
    "linda lisa lorenzo louise luca lucas lucia luis luisa lukas magdalena mahmoud malin mandy "
    "manuel manuela marcin mareike margaret maria mariana marie marina mario marion marta martha "
    "martin martina mateo mateusz matteo matthew matthias maurice mehmet melanie melissa "
    "michael michal michele michelle miguel mihai mika mikael milan miriam mohamed mohammed monica "
    "monika moritz mustafa nadia nadine naomi natalia natalie natasha neha nicholas nick nicola nicolas nicole "
    "nikita nikolai nils nina ngozi noah noemi nora olaf oleg oleksandr olena olga olivia olu olumide oluwaseun "
    "oksana pablo pamela paola patricia patrick patrik paul paula paulo pavel pedro peter petra "
    "philip philippa pieter pierre pilar piotr pooja pradeep priya rachel rafael rahul rajesh ramesh "
    "raquel rashid rebecca renata rhys ricardo richard rita rob robert roberto rodrigo rohan roland roman "
    "rosa ruth sabine sabrina sakura sally sam samantha samir samuel sandeep sandra sanjay sara sarah "
    "satoshi sebastian sergei sergio shreya silke silvia simon simone siobhan sofia sonia sophie "
    "stefan stefania stefanie stephanie stephen steve steven sunita susan susanne suzanne svenja sven "
    "svetlana swati sylvia takashi tamara tanja tatiana teresa thandi theo thiago thomas thorsten tim timo "
    "tobias todd tom tomas tomasz tony tracy tunde ulrike ursula uwe valentina valeria vanessa "
    "vera veronica veronika viktor viktoria vikram vincent virginia vivek volker walter wei wendy "
    "wojciech xavier yara yasmin yolanda yuki yusuf yvonne zainab zeynep zofia "
    "becky eddie fred gabe gina jake johnny josh kat kathy larry liz lizzie maggie marty matt meg mike mitch nate "
    "nico pete phil ricky ronnie rory tess tina toby tori trish wes zach zack".split()
)
