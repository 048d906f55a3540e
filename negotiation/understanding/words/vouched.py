"""Words that may stand in front of another company's figure and make nobody else of it."""

from __future__ import annotations

# What is said of an offer besides its figure: "backup option: Stripe 240k".
OF_OFFERS = frozenset(
    "mailed emailed wrote writes comes becomes will would hired stopped numbers number figure "
    "figures email mail letter place places gig spot lot crew branch third fourth future option "
    "choice alternative backup plan update news competing thing estimated est valued approx "
    "somewhere between fingers crossed funny hooray".split()
)
# What a trade is called, besides the nouns of titles and how senior a job is.
TRADES = frozenset(
    "ai ml machine learning data software backend frontend fullstack full stack product program "
    "project security research applied platform infra infrastructure mobile ios android web cloud "
    "sre swe sde pm tpm em devops qa ux ui eng engineers engineering dev sr jr level quant "
    "diffusion model".split()
)
