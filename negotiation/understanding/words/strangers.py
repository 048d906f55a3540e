"""Words beside a figure or a day that make nobody and nothing else of it."""

from __future__ import annotations

# What is said of an offer besides its figure: "backup option: Stripe 240k".
OF_OFFERS = frozenset(
    "mailed emailed wrote writes comes becomes will would hired stopped numbers number figure "
    "figures email mail letter place places gig spot lot crew branch third fourth future option "
    "choice alternative backup plan b c update news competing thing estimated est valued approx "
    "somewhere between fingers crossed funny hooray abhi".split()
)
# What a trade is called, besides the nouns of titles and how senior a job is.
TRADES = frozenset(
    "ai ml machine learning data software backend frontend fullstack full stack product program "
    "project security research applied platform infra infrastructure mobile ios android web "
    "cloud sre swe sde pm tpm em devops qa ux ui eng engineers engineering dev sr jr level "
    "quant diffusion model ads analytics cv design embedded firmware it modeling modelling nlp "
    "ops payments robotics sales search support vision".split()
)
# What is done by a day with an offer: "send it back by friday".
DONE_WITH_OFFERS = frozenset(
    "send sent return returned sign close closed sort sorted finish finished complete completed settle settled "
    "finalise finalize finalised "
    "finalized wrap wrapped accept portal revert ring ask asks asked asking him her them wanted wants "
    "expect expects expecting expected happy great brill lovely love kindly everything final sometime ideally morning".split()
)
