"""Short phrases at the edges of what a reader takes: the last that is one, the first that is none.

Behind each head of its table stands one phrase in four, drawn by what it is, for what stands in
front may make something else of it: "every 2 weeks" is a rhythm, and the 5 of "level 5" no amount.
"""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

_NUMBERS = """
one | hundred | hundred and fifty thousand | 250 000 | 1 120k | 1 250 000,00 | 1 250 000,000 |
1 25 000 | 240, 000 | 240, 500 | 240, 00 | 240 ,000 | 20 000 000 | 250  000 | 2500 000 | mil |
5 mil | 4.5 mil | 4 mil | 5.5 mil | 230 mil | 57 and a half grand | 57.5 and a half grand |
5 and a half years | due | due mila | due date | due on friday | eine halbe million | ein halb |
zwei halbe | three quarters of a million | three quarters | half a lakh | half of the million |
half a hundred | half | a half | a half million | twenty twenty five | two fifty |
two fifty five | twelve fifty | fifty two | twenty two fifty | two hundred n thirteen k |
two hundred & ten | fifty thousand and ten thousand | two hundred and fifty thousand |
two hundred and fifty | two thousand and fifty | fifty and ten | a hundred and five | a thousand |
a k | a mil | a twenty | a dozen | an hour | a | one point two five million | one point twelve |
two point 5 million | two point 555 555 million | two point ten | point five | 1 crore 20 lakh |
1 crore 200 lakh | two crore fifty lakh | 1 lakh 20 thousand | 1 million 200k | 1k 200 |
20 lakh 1 crore | 1 crore and 20 lakh | 1 crore of it | one crore twenty | 4 m | 4m | 5 l | 5l |
5L | 5 k | 250 k | 4 bn. | 4 mn. | 4 mn | 4 mil. and | 4.12.1 | 1.250.000 | 1.25.000 | 1.250.00 |
1,25,000 | 12,50,000 | 0.500k | 241.555k | 241,555k | 1,200k | 1.200 | 0,5 | 0,500 | .5k | ,5 |
1'250 | 1'250'000 | 1'25 | 999 | 1000 | 9999 | 12345 | 1000000000000 | 1000000000001 |
99999999999999999999 | twenty-one | twenty - one | twenty -one | forty-two and a half |
forty two and a half thousand | ninety nine hundred | nine hundred ninety nine |
one hundred one hundred | six figures | two and a half | two and a | two and | seven hundred k |
seven k five | seven thousand k | zero | nought | eleven hundred | ten fifty | ten ten |
nineteen ninety | one two three | five hundred thousand million | two hundred thousand and |
ninety-five thousand five hundred | a quarter million | a quarter of million |
a quarter of one million | a third of a million | quarter | two fifty k | two fifty thousand |
two oh five | one o five | thirty five hundred
"""
_DATES = """
first | third | fourth | tenth | twelfth | twentieth | twenty-first | twenty ninth |
twenty tenth | thirtieth | thirty-first | thirty second | thirty ninth | 4th | 31st | 32nd |
fourth round | fourth is fine | fourth, ok | fourth of december | fourth of this month |
fourth of next month | 31st of next month | 31st of the month | 4th floor | 4 nd | 4 |
fourth week | second of march | thirty first of march | thirty first of april | 09-Dec-2026 |
9/Dec/2026 | 9/Dec | 09-Dec | 9-dec 2026 | dec-09 | dec. 9 | dec the 9th | december 9k |
december 9% | december 9 % | dec 9 1999 | dec 9 2000 | dec 9, 2099 | dec 9, 2100 | dec 9, 2101 |
9 dec. 2026 | 9. dec | 9 of dec of 2026 | 9 de dic del 2027 | 9 dec., 2027 | 9th dec | 9 th dec |
of december 9 | march 1 | march 2 | january 5 | november 30 | october 2 | october 3 | october 4 |
july 1 | may 1 | feb 29 | feb 30 | 2026-12-15 | 2026/12/15 | 2026-12/15 | 2026 - 12 - 15 |
1999-12-15 | 2000-12-15 | 2100-12-15 | 2101-12-15 | 2026-13-15 | 2026-12-32 | 2026-02-30 |
2026.12.04 | 2026.2.30 | 1999.12.04 | 2101.12.04 | 12/11/2026 | 10/12 | 4-12-2026 | 4-12 |
4/12/26 | 4/12/99 | 4/12/100 | 4/12/1999 | 4/12/2100 | 4/12/2101 | 5/15/40/40 | 0/12 | 12/0 |
12/12 | 13/13 | 31/12 | 32/12 | 12/32 | 12/31k | 12/31% | 12/31 % | 1/2 | 3/4 | 4/5 | 30/6 |
6/30 | 7/1 | 1/7 | 20/6 | 6/20 | 19/6 | 6/21 | 29/11 | 11/29 | 24/11 | 25/11 | 23/11 | 11/24 |
2/2 | 2/3 | 3/2 | 1/2/27 | 4.12. | 4.12.  | 4.12 | 4.12.. | 4.12.26 | 4.12.026 | 4.12.2026 |
31.12. | 32.12. | 4.12. 5pm | 12.4. | 4.2. | 0.12. | 4.13. | 4.12.99 | 4.12.100 | twelve eleven |
twelve slash eleven | twelve/eleven | twelve-eleven | thirteen eleven | eleven thirty |
eleven thirty one | twelve eleven thousand | twelve eleven days | zero eleven | twelve forty |
friday 11.12 | friday 4.12 | friday 32.1 | friday 11.12. | friday 1.250.1
"""
_NEAR = """
today | tonight | eod | eod friday | eod on the 10th | eod the 9th | eod dec 9 | eod 12/9 |
cob tomorrow | tomorrow | tomorrow week | tomorrow noon | tomorrow evening | yesterday |
day after tomorrow | day after | the day after tomorrow | eow | weekend | the weekend | eom |
last day of november | last day of the month | last day of the week | last day |
last day of next month | end of week | end of this week | end of the week | end of next week |
end of wk | end of month | end of the month | end of next month | end of mo | end of the year |
end of next year | end of year | end of day | end of the day | end of day friday |
end of business | end of business monday | end of play tomorrow | end of december | end december |
end of november | end november | end of march | end of it | end dec | next week | coming week |
proxima semana | nachste woche | next month | mid week | midweek | mid next week |
middle of next week | mid-next week | mid this week | mid december | mid november | mid march |
mid month | mid next month | middle of the month | middle of this month | middle of | middle |
mid year | this week | this month | christmas | christmas eve | xmas | the holidays | holidays |
holiday season | new year | new years | new years eve | new year eve | new year's eve | nye |
nye eve | new job | new year week | early next year | early january | early november |
beginning of january | beginning of december | beginning of the week | beginning of next year |
beginning of year | early next week | early next month | early year | early on |
close of business | close of business monday | close of play on the 10th | close of day |
close of the deal | close | in the new year | in january | in the early new year |
after the holidays | after christmas | after new year | into the new year | some day |
some point in march | some time next year | some time in the future | sometime in march |
sometime next year | sometime soon | some time | sometime
"""
_SPANS = """
0 days | 1 day | 2 days | 999 days | 1000 days | 2k days | 5 business days | 5 biz. days |
5 full working days | 5 calendar days | 5 workdays | 10 arbeitstage | 5 dias habiles |
5 days lavorativi | 3 jours ouvres | 2 dias uteis | a week | a couple weeks | a couple of weeks |
a few days | few days | couple of weeks | couple weeks | another week | an hour | one more week |
another few days | a full week | a more week | a fortnight | fortnight | two fortnights |
2 fortnights | a business day | two and a half weeks | two and a weeks | two and half weeks |
2.5 weeks | 1.5 days | 3-5 days | 3 to 5 days | 3 or 5 days | 3-100 days | 3 to 99 days | a day |
a day a week | 4 days a week | 4 day week | 12 hours a day | 2 weeks per year | 2 weeks a month |
3 days each month | 2 days a day | 2 weeks pro jahr | 5d | 5 d | 5 w | 2w | 2 wk. from friday |
2 wk. to friday | 2 wk. or so | 48h | 48 h | 72 hours | 36 hours | 24 hours | 12 hours |
3 months | 2 quarters | a year | two years | 2 mo | 6 weeks | 5-day | 5 -day | 2 more days |
2 days more | 2 days more than | 2 days more money | 2 weeks more of it | another 2 weeks |
another 2 weeks more | otra semana | weitere 2 wochen | a week from friday | a week from today |
a week from now | a week after tomorrow | two weeks from the 9th | a week after dec 9 |
2 days after 12/9 | a day from 2026-12-09 | a month from friday | a week from christmas |
a week from it | 3 days after eow | two weeks of | 5 event days
"""
_WEEKDAYS = """
friday | wednesday | thursday | tuesday | monday | wed | sat | sun | mon | quarta | friday eod |
friday noon | friday morning | friday 11am | friday 11 am | friday 11:30 | friday 11 |
friday 11, | friday 11th | friday 4 | friday 18 | friday 8 | friday 15 | friday 22 | friday 1 |
friday 12 | friday 31 | friday 32 | friday 11k | friday the 11th | friday, the 18th |
friday the 17th | friday, dec 11 | friday of next week | friday of the week | friday next week |
friday this week | friday last week | friday just gone | friday just past | friday just now |
friday week | friday after next | friday after | wednesday week | wednesday next week |
wednesday this week | wednesday last week | wednesday after next | wednesday the 9th |
monday last week | monday this week | monday next week | monday of next week |
saturday next week | sunday this week | friday 11/12 | friday 12/11 | friday 2026-12-11 |
friday 4.12. | lundi 14 | lundi 14 decembre | friday 14 decembre | monday 7 | monday 14 |
monday 11 jan | fri., 11 | friday of december 11 | friday of 11 december
"""
_FIGURES = """
250k a month | 250k gross, a month | 250k gross a month | 250k gross | 250k (a year) |
250k (a year | 250k (over 4 years) | 250k (over 4 years | 250k a month ago | 250k a month later |
250k over 4 years ago | 250k over 4 | 250k over four | 250k over 4, vested |
250k over 4 and base | 250k over 1 | 250k over 1 year | 250k over 2 | 250k over 6 | 250k over 7 |
250k over 7 years | 250k over 10 years | 250k over 11 years | 250k over 4.5 years |
250k over the next 4 years | 250k over a period of 4 years | 250k over | 250k/4yrs | 250k /4 yrs |
250k/4y | 250k/4 vest | 250k 4 years | 250k 4-year | 250k 4 -year | 250k over 4 people |
250k over 4k | 250k per annum | 250k pa | 250k p.a. | 250k pm | 250k PM role | 250k /m |
250k a m | 250k per m | 250k /mo | 250k an hour | 250k per week | 250k each month |
250k every year | 250k the year | low 220s | 220s | 220ish | 220-ish | 220 ish | 220sish | 220 s |
220 - ish | 250k-270k | 250k - 270k | 250-270k | 250k to 270 | 250k bis 270k | 250k or 270k |
250k and 270k | between 250k and 270k | between 250 and 270 | 250k through 270k |
250k up to 270k | 250k rising to 270k | 250k rising 270k | from 250k up to 270k |
from 270k to 250k | from 270k down to 250k | from 270k to 50k | 270k to 250k | 250k to 250k |
250k to 251k | 100k to 500k | 100k to 400k | 100k to 401k | 100k to 300k | 95k EUR - 100k |
95k EUR - 100k USD | $95k - $100k | $95k - €100k | 95k - 100k EUR | 250k - 120k equity |
250k -120k equity | 250k-120k equity | 120k - 250k equity | 120k -250k equity | 120k - 250k base |
120k - 250k bonus | 2 to 3 hundred grand | two to three hundred grand | two to three hundred |
two to three thousand | twelve to three hundred grand | two thirty to two fifty |
two to three weeks | two to three | 1 to 1.5 million | 1.2m-1.5 | 1.2-1.5m | 240-1.5m |
250k to 10% | 250k-10% | 10-15% | 10% - 15% | 10% to 15 | 10 to 15 | 10/15% | 10%/15% | 15-10% |
15-15% | 999 to 1000% | 999 to 1001% | 1000% | 1001% | 10k% | 10 bis 15% | 10 ~ 15% |
10 or 15 percent | 10 per cent | 10 por ciento | 10 pour cent | 10 pct | 10 per year | 100% sure |
a hundred percent sure | 100% of the bonus | 100% of it | 100% of the target bonus |
100% of what the bonus | 2 months' pay | two months of pay | 2 months pay | 2 month's salary |
2 months salary | 2 months of | 2 months s pay | 12 months pay | 13 months pay |
1.5 monthly salaries | 11 monthly salaries | 12 monthly salaries | 13 salaries |
4 monthly salary | 5 monthly salary | 9 monthly salary | 1 monthly pay | 2k months pay |
2 gross monthly salaries | 2 monthly | year one 15, year two 25, then 30 and 30 |
15 the first year, 25 the second, 30 and 30 | 15 the first year, 25 the second, 30 and 31 |
15 the first year, 25 the second, 30 and 32 | 15 first year, 25, 30, 20, 5, 5 |
20 first year, 20, 20, 20, 10, 5, 5 | 50 first year and 50 | 50 first year, 25 and 25k |
101 first year, 0 and 0 | year 2: 25 | year 6 10, year 7 90 |
nothing in year one, then 20 the second year, 30 and 50 |
nothing vests in year one, then 20%, 30% and 50% | nothing in year 1, then 20%, 30%, 50% |
5/15/40/40 | 10-20-30-40 | 10-20/30-40 | 5% 15% 40% 40% | 5%, 15%, 40%, 40% |
33% first year, 33% second year, 34% third | 33/33/33 | 33/33/32 | 34/34/34 | 50/50 | 50/25/25 |
40/40/40 | 5/15/40/40% | (5/15/40/40) | vests 25 25 25 25 | vesting 25, 25, 25, 25 | 25 25 25 25 |
25, 25, 25, 25 | vests 25 25 25 25k | vests over 25 25 25 25 | 101/0/0 | 5/15/40/40/ |
25% 1st 25% 2nd 25% 3rd 25% 4th | 25% on day one 75% later |
Year 1 25%, year 2 25%, year 3 30%, year 4 20% | Y1: 25%; Y2: 25%; Y3: 50% |
Year 1 25%, year 3 25%, year 2 50% | Year 1 = 50% and year 2 = 50% |
year 1 50, year 2 25%, year 3 25% | 1 25%, 2 25%, 3 50% | year 1 30%, year 2 30%, year 3 39% |
year 1 30%, year 2 30%, year 3 38% | 5 more vacation days | 3 extra days off | 5 more |
5 additional people | 3 more k | 4 days a week | 10 hours per day | a 4 day week | 4 day |
4 days | 10 hours every night | 2 weeks | twelve monthly instalments of £9,400 |
12 equal monthly instalments | 12 payments in instalments of it | I'm 52 | im 15 | im 16 | im 80 |
im 81 | im 52 years | im 52k | im 52.5 | im 52, ok | im 52% there | im 52 below | im 52 EUR |
turned 40 | i (59) am | me (59, ok) | you (59) | aged 30 | 30 | bin 40 | level 4 | year 1 |
year 1k | year 1,000 | option 2 | 4 of them | 19 of them | 20 of them | 4 of it | 4 of |
a strike of 5 | a strike of 12 | a base of 250 | a base of 9 | a base of 10 | number 3 |
number 12 | no 9 | no 10 | 5 of 6 | offer 2 | offer 9 | offer 10 | offer 229 |
they offer 229 base | #3 | # 3 | grade 7 | 230 instead of 240 | 30 days instead of 25 |
instead of 25 | L5 | H100 | GPT-4 | RTX-4090 | usd-200 | h-100 | B-12 | rsu500 | tc300 | ctc28 |
a1b2 | abcd12 | abc12 | SFO 94107 | in 94107 | in 9410 | in 941078 | in 2021 | since 2023 | 2021 |
1989 | 1990 | 2040 | 2041 | 2021k | 2021/22 | 2021 per year | 2021 a year | $2021 | 2021 usd |
2021 kr | +1 628 555 0147 | +49 30 123456 | +1 6 | +1 628 555 | 628-555-0147 | 628 555 0147 |
6285550147 | 62 85 55 01 47 | 62-85-55 | 621-555-0 | 6211555 0147 12 | 1 2 3 4 5 6 7 8 9 0 |
123456 123456 1234 | 123456 123456 123 | (628) 555-0147 | (62) 555-0147 | (628) 555-01 |
(628) 555 0147 | (628555) 555-0147 | 1-2-3-4-5-6-7-8 | 11-22-33-44-55-66-77 | 5:30 | 5:3 | 5 :30 |
25:30 | 24/7 | 9/80 | 1/48 | 1/6 | 1/7 | 60/40 | 60/41 | 7/24 | 5/6 | 1 / 48 | 12 am | 13 am |
12am | 5pm | 5 oclock | 5 am. | 24 pay periods | 24 pay cheques | 24 pay | paid every 2 weeks |
every 2 people | each 3 months | every 2 | zoom id is 845 2210 9931 | id: 845 2210 | id 845k |
ticket #845 | room 12 | room no 12-13 | flat number 12 | case id is: 12 | is 12 | # 845 221 |
35 min door to door | 5 min | 35 min | 35 mins | 20 minutes walk | 10 min walk | by train 35 min |
walk of 35 min | 35 min train | 35 min each way | from 35 min | to 35 min | iso 27001 |
iso-27001 | en 27001 | 27001 | 409a | 409 a | 409A valuation | 401k | 401 k | 401(k) | 401 (k) |
401(k) match | myself (59, ok) | myself (59) | myself (159) | myself (5) | him (59) |
1 EUR = 0.85 | 1 eur is 0.85 usd | €1 = £0.85 | 1 EUR = £0.85 | 1 EUR = | 1 EUR equals 0.85 GBP |
2 EUR = 1.7 | 1 = 0.85 | 1 EUR 0.85 | 1 EUR = $ | 1 GBP = 1.27 USD a year | $250k | $ 250k |
usd 250k | 250k usd | 250 kUSD | 250k $20k | 240k, $20k | 240k $ 20k | 250k dollars | 2 dollars |
won 2 awards | 2 won | won 250k | rs 25 | Rs. 25L | inr 25L | 25L | 25 L | 25 lakh | 38 LPA |
30-42 LPA | 38 lpa a month | us 200k | us$200k | US $200k | C$200k | CA$ 200k | A$200 | kr 62k |
62k kr | 62k sek a month | Fr. 170k | chf 170k | 170k CHF | 170'000 CHF | €95.000 | 95.000€ |
95.000 € | £95k+ | 95k + | 95k+ base | 95k+10k | $3M of bogus claims | $3M of stock |
20k of Runway options | 20k of stock | 20k of | 5B parameters | 1bn | 999m | 2 offers |
two offers | ninety nine offers | 100 offers | hundred offers | 30k users | 30k user |
128k context | 8gb | 8 gb | 240k sounds low | 240k apparently | 240k basically | a 2k monitor |
2k monitor | 500 rsus | 500 shares | 10k options | 10,000 ISOs | 500 units of stock | 500k rsus |
500 rsu a year | 240k zebras | 240 zebra | 240zebras
"""

_ANSWERS = """
yes please thanks | the 4th please | one two three four | one two three four five |
one two three four five six | one two three four five six seven | please | thanks mate | mate |
back please | no turning back | can you go back | could we go back please | pls back |
go back to the very first question of it all | back to it | /back | back! | let's start over |
shall we skip | oh no | oh no none | oh no, I gave you the wrong figure | oh no not that |
hmm yes | well no | ok no | yeah nah | ah ok. none | ok yes | yes no | yes | y | nope | nah base |
not under 210 | i dont want less than 210k | i dont want it any less than 210k | i dont know |
i dont like that line | i don't | i havent got any | i havent got the letter | i haven't |
havent yet | not below 200k | not 210 | no less than 210k | never under 210 | non | non merci |
non compete | non-refundable | i do | i do not | i do not get it | i have one | i have a family |
i have not signed | i have two | i did | we do | i am | i am not sure | i do too | correct |
ok great | ok great thanks | great news | that is correct | exactly right please | the latter |
the former | letztere | erstere | neither the latter | swap them | switch the two offers |
just swap | swap | switch please | swap them around with each other again now please |
i would like to swap these two offers please | remove the sentence about X |
can you take that line out | take it | take out that | they dropped it | drop the sign-on |
please remove | can you | i want to delete that | lets cut that | take that | none | nothing |
leave it out | no walk-away number | well none | so nothing really |
none of that is what they have ever told me so far | none of that is what i told | there is none |
no idea | idk | they haven't said | honestly i dont know |
they told me nothing and honestly i dont know |
they told me a lot about the role on the phone but i dont know |
they told me so much more about the role on the phone today but i dont know | no deadline |
no rush | no rush on their side | asap | they want an answer asap | help me asap |
they need it asap | i want it all done asap by somebody else today ok | soon | they said soon |
go on without a guide | doesn't matter, help me anyway | help me anyway |
it was all fine and they went on with it anyway and so did i | remind me on thursday |
remind me what vesting is | should i remind them? | don't remind me | reminder | remind me |
please remind me that they called | remind me of it | no other offers | this is the only one |
the only one i like | no other | just base | only base | base only | base and bonus |
all of them | all | all of it | every one | the higher one | the lower | the second |
the first one | the last | the whole grant | per year | something else | the other one |
the middle | neither | the one before | both | keep their name out of it | feel free to say who |
my name is ana | don't name them | name them | you can name them | not sure it's ok to name them |
ok to name? better not | should i name them? | name whoever you like | no names please |
i dont want it named | base | base matters most |
base, then equity | equity doesnt matter | not equity | no equity | hm no, base actually |
equity… hmm, thinking about it: base | sign-on, because i lose my unvested stock |
equity is monopoly money to me | money i can spend, not paper | cash, paper no thanks |
not ok to name them | dont think you can name them |
unsure whether it is ok to name them | it is not really that ok to name them |
base not bonus | bonus isnt it | without bonus, base |
base less bonus | time off | the title | remote work and base |
base no bonus | wlb | cash now | cash tbh, rent is brutal | first job change in 22 years |
my first base | base comes first | base first | money now | money | bonus, none | base, 240k |
what matters is base | does base matter?
"""

_SLIPS = """
equtiy | eqity | equitty | equaty | equit | bonsu | bouns | bonuss | bogus | testing | vestng |
vestig | sallary | salry | salaray | salart | optoins | option | opions | signng | sining |
recruter | base | bsae | basee | bas | offr | ofer | offfer | offre | refrsher | stok | stcok |
stokc | shars | shraes
"""

_NUMBER_HEADS = ("", "few ", "the other ", "year ", "#", "7 ", "grade 7 ", "level ", "a ", "-")
_DATE_HEADS = ("", "the ", "by the ", "by ")
_NEAR_HEADS = (
    "",
    "the ",
    "by ",
    "before ",
    "sometime before ",
    "after ",
    "in ",
    "some time in ",
    "sometime in the early ",
)
_SPAN_HEADS = ("", "every ", "paid every ", "another ", "L", "within ", "a ")
_WEEKDAY_HEADS = (
    "",
    "this ",
    "next ",
    "last ",
    "past ",
    "by ",
    "every ",
    "every other ",
    "not this ",
    "not ",
    "coming ",
)
_FIGURE_HEADS = ("", "base ", "about ", "and ", "over ", "vests ", "of ", "the ")


def numbers() -> Iterator[str]:
    yield from _behind(_NUMBER_HEADS, _NUMBERS)


def days() -> Iterator[str]:
    for heads, table in (
        (_DATE_HEADS, _DATES),
        (_NEAR_HEADS, _NEAR),
        (_SPAN_HEADS, _SPANS),
        (_WEEKDAY_HEADS, _WEEKDAYS),
    ):
        yield from _behind(heads, table)


def days_alone() -> Iterator[str]:
    for table in (_DATES, _NEAR, _WEEKDAYS):
        yield from _behind(("",), table)


def figures() -> Iterator[str]:
    yield from _behind(_FIGURE_HEADS, _FIGURES)


def slips() -> Iterator[str]:
    yield from _behind(("",), _SLIPS)


def answers() -> Iterator[str]:
    yield from _behind(("",), _ANSWERS)


def _behind(heads: tuple[str, ...], table: str) -> Iterator[str]:
    phrases = [phrase.strip() for phrase in table.replace("\n", " ").split(" | ")]
    for head in heads:
        texts = (head + phrase for phrase in phrases)
        yield from (text for text in texts if not head or crc32(text.encode()) % 4 == 0)
