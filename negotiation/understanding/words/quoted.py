"""Where other people write of themselves, and how what they wrote is led in."""

from __future__ import annotations

# By their names: whatever is quoted from there, somebody else wrote.
FORUMS = frozenset(
    "blind teamblind reddit subreddit glassdoor fishbowl levels linkedin twitter quora forum forums "
    "podcast podcasts hackernews hn kununu tiktok youtube facebook instagram mastodon".split()
)
# What somebody wrote there; with a determiner, for "comment:" and "my post:" are one's own.
TEXTS = frozenset(
    "post posts thread threads comment comments review reviews tweet tweets blog article story "
    "reel video screenshot".split()
)
SOME = frozenset("a an this that these some the another one random".split())
# In front of such a text: what it is then is told by the firm, or by oneself.
OF_THE_FIRM = frozenset("job my our your their performance annual salary pay".split())
# Who speaks to one there, too: "a recruiter wrote me on LinkedIn: …".
OF_A_FIRM = frozenset(
    "recruiter recruiters hr manager ceo founder company sourcer headhunter hiring".split()
)
WRITTEN_BY_ME = frozenset("posted wrote asked shared put commented replied answered".split())
# Behind somebody, in front of their words: "my friend texted: '…'".
TELLS_IN_WORDS = frozenset(
    "says said say wrote writes texted texts posted posts told tells claims claimed messaged "
    "mailed emailed replied answered".split()
)
# Without quotation marks, what makes of "blind:" more than the source of a figure.
READ_THERE = TEXTS | frozenset(
    "read reading saw seen found wrote writes posted posts quote quoted quoting heard from "
    "someone somebody user".split()
)
# Who speaks at the head of a line of a pasted chat, when it is the person.
MYSELF = frozenset("me i ich yo moi eu io ik jag".split())
# Between a name there and the colon: "Jonas said: 222 base".
SPEAKS_UP = frozenset("said says wrote writes replied asked answered".split())
