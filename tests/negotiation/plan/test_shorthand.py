"""What people type in short is written out, and nothing else is touched."""

from __future__ import annotations

import pytest

from negotiation.plan.shorthand import RULES, Rule, written_out


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.typed)
def test_a_rule_writes_out_its_example_and_leaves_what_only_looks_like_it(rule: Rule) -> None:
    assert rule.found.sub(rule.said, rule.typed) == rule.written
    assert rule.found.sub(rule.said, rule.stays) == rule.stays


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("moved 30 services to k8s", "moved 30 services to Kubernetes"),
        ("cut infra cost by 20%", "cut infrastructure cost by 20%"),
        ("led a program, hw + sw + ops", "led a program across hardware, software and operations"),
        ("ran QA + releases", "ran QA and releases"),
        ("served ~3M monthly users", "served about 3 million monthly users"),
        ("saved $4M a year", "saved $4 million a year"),
        ("worth ~€2.5m", "worth about €2.5 million"),
        ("precision +9% in review", "precision up 9% in review"),
        ("cut latency -40%", "cut latency by 40%"),
        ("error rate -40%", "error rate down 40%"),
        ("built it w/ two interns", "built it with two interns"),
        ("cut build time from 40 min to 9", "cut build time from 40 minutes to 9"),
        ("got it from 2.1s to 600ms", "got it from 2.1 seconds to 600 milliseconds"),
        ("churn 61% -> 44%", "churn from 61% to 44%"),
        ("churn from 61% → 44%", "churn from 61% to 44%"),
        ("saved $1.2M/yr", "saved $1.2 million a year"),
        ("built the bot, 2x more came back", "built the bot, twice as many came back"),
        ("3x more sellers signed up", "three times as many sellers signed up"),
        ("2x more revenue", "2x more revenue"),
        ("grew it from 2k to 90k subs", "grew it from 2,000 to 90,000 subs"),
        ("managed 6 ppl in brazil", "managed 6 people in Brazil"),
        ("ctr up 9 pts", "CTR up 9 points"),
        ("enrolled 140 pts", "enrolled 140 pts"),
        ("served 400M active series", "served 400 million active series"),
        ("p95 9.4s down to 5.1s", "p95 from 9.4 seconds to 5.1 seconds"),
        ("from 4s to 16s shots", "from 4-second to 16-second shots"),
        ("in the 90s", "in the 90s"),
        ("run time 6h to 40m", "run time 6 hours to 40 minutes"),
        ("85/hr -> 132/hr", "from 85 an hour to 132 an hour"),
        ("auc .71 to .86", "AUC 0.71 to 0.86"),
        ("#1 in sales of 60", "number one in sales of 60"),
        ("fraud losses -38%, cut by hand", "fraud losses down 38%, cut by hand"),
        ("moved it, zero downtime", "moved it, zero downtime"),
        ("it went 9.1 to 9.3 in a/b", "it went from 9.1 to 9.3 in an A/B test"),
        ("built it, d30 retention up 7%", "built it, 30-day retention up 7%"),
        (
            "less on 10s clips, eval'd w 40 artists",
            "less on 10-second clips, evaluated with 40 artists",
        ),
        ("took 10s less", "took 10 seconds less"),
        ("the 4k preview of a film", "the 4K preview of a film"),
        ("served 4k people", "served 4,000 people"),
        ("ran it on 8gb cards", "ran it on 8 GB cards"),
        (
            "rewrote the updater. failed updates 1.9% -> 0.2%",
            "rewrote the updater, failed updates from 1.9% to 0.2%",
        ),
        ("kept 900 servers, 99.995 uptime last yr", "kept 900 servers at 99.995% uptime last year"),
        ("own search, lead of 9", "own search, lead 9 people"),
        ("lifted 30 day retention", "lifted 30-day retention"),
        ("faster at same quality", "faster at the same quality"),
        ("rose to staff in 3 years", "rose to staff in three years"),
        ("own 6 links incl. Sage", "own six links including Sage"),
        ("led teams at google in NY", "led teams at Google in New York"),
    ],
)
def test_short_forms_are_written_out(typed: str, written: str) -> None:
    assert written_out(typed) == written


@pytest.mark.parametrize(
    "typed",
    [
        "quantized a 2.6B diffusion model",
        "wrote the C++ and Go clients",
        "led R+D at a bank",
        "moved CI/CD off Jenkins",
        "shipped 4K video, on-prem and SaaS",
        "trained 7B and 70B models",
        "ran a team of 5, then 12, in two cities",
        "ran phase 3 trials",
        "shipped version 4 clients",
        "cut it from 9 to 2 incidents",
        "led 8 to 12 people",
        "kept a 99.99% SLA",
    ],
)
def test_what_is_no_short_form_stays(typed: str) -> None:
    assert written_out(typed) == typed
