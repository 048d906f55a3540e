"""Words of a line that leads over to a table of what is paid: "These are the base salaries:"."""

from __future__ import annotations

# Words that only a line in English has.
ENGLISH: frozenset[str] = frozenset(
    """
    the we our us of for what are is by they this these those here from pay paid salary salaries
    bands ranges figures amounts levels how where when if who with and
    """.split()  # a column of words reads better than a list of strings
)
# And what may stand in one that leaves the figures what they are.
NEUTRAL: frozenset[str] = frozenset(
    """
    a all also an and any are as at be been below between both by can company company's count each
    either every everybody everyone for from has have here hi hello how i in is it its of on or our
    over own per so that the their them then there these they this those to today under us use used
    uses using we what when where which who whose will with within you your yours

    actual against compared than unlike
    agreed applied applies apply approved based current currently date dates effective find
    finds follow following follows force gets get give gives given go have hold holds keep know list
    listed lists look looks makes mean means new newest now official open owed present present-day
    promised public published see set shared show shown shows since so-called stand start state
    stated valid version work works today's year's

    amount amounts annual annually band bands base basic bracket brackets cash comp
    compensation currencies currency earn earned earning earnings earns figure figures framework
    full full-time fulltime grid gross group groups ladder ladders local matrix money month monthly
    number numbers offer offers overview package packages page paid pay payband paybands paying pays
    permanent range ranges rate rates remuneration salaried salaries salary scale scales sheet
    structure table tables tax time total totals transparent value values wage wages week weekly
    year yearly years pre-tax

    area areas cities city countries country department departments discipline disciplines division
    employee employees employer family families function functions grade grades hire hired hires hub
    hubs job jobs level levels location locations member members office offices
    organisation organization people person place places position positions region regions remote
    role roles site sites staff tier tiers title titles track tracks team teams zone zones

    annum dollar dollars euro euros franc francs gbp pound pounds sterling thousand thousands
    usd eur chf cad aud million millions lakh lakhs
    """.split()  # a column of words reads better than a list of strings
)
