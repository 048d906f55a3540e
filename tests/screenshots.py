"""What the README shows of Discord: the real bot in the browser preview, in dark and in light.

`make screenshots` plays some short scenes and writes `docs/screenshots`. It needs a Chromium on
the path, which it speaks to by its own protocol: nothing has to be installed for it. The preview is
dark; light is the same page with its lightness turned round, pictures excepted.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import simcord

from bot.client import Counteroffer
from bot.preview import SERVER, open_page
from cogs.moderators import Moderation
from guides.library import Library
from guides.shelf import Shelf
from negotiation.coach import Coach
from storage.store import open_store
from tests.moment import clock

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 30.0
TRIES = 300  # of a tenth of a second
PAINTED = 2.0
_SCREEN = {"width": 1500, "height": 3000, "deviceScaleFactor": 1, "mobile": False}
# As styles of elements, which the page's own policy allows.
_LIGHT = """
document.documentElement.style.filter = 'invert(1) hue-rotate(180deg) brightness(1.25)';
for (const one of document.images) one.style.filter = 'brightness(.8) invert(1) hue-rotate(180deg)';
"""
# The preview lets a long line of a block run out of the card; Discord folds it.
_AS_DISCORD = """
for (const one of document.querySelectorAll('.code-block, .code-block code')) {
  one.style.whiteSpace = 'pre-wrap';
  one.style.minWidth = '0';
}
"""
_SHOWN = """((last, without) => {
  const timeline = document.getElementById('channel-timeline');
  timeline.scrollTop = timeline.scrollHeight;
  const list = [...document.querySelectorAll('#channel-message-list > *')];
  const all = list.slice(-last, list.length - without);
  if (list.length < last || [...document.images].some(one => !one.complete)) return null;
  const boxes = all.map(one => one.getBoundingClientRect());
  const left = Math.min(...boxes.map(one => one.left));
  const right = Math.max(...[...document.querySelectorAll('#channel-message-list > * *')]
    .filter(one => one.matches('[class*=container], [class*=card]'))
    .map(one => one.getBoundingClientRect().right), left + 400);
  const top = boxes[0].top, bottom = boxes.at(-1).bottom;
  return {x: left, y: top, width: right - left + 24, height: bottom - top};
})"""


class Shown(NamedTuple):
    """The last messages of the chat, `without` so many at its end."""

    last: int
    without: int = 0


Scene = Callable[[Any, Path], Awaitable[Shown]]  # with the folder of its guides


async def question(page: Any, _: Path) -> Shown:
    """A question of the coach's, after two answers."""
    person = page.viewers[0]
    await person.send_dm("I have an offer from midjourney as ML engineer in SF: 250k base")
    await person.send_dm("120k profit share a year")
    return Shown(2)


async def script(page: Any, _: Path) -> Shown:
    """The e-mail and the words for the phone."""
    person = page.viewers[0]
    for said in (
        "midjourney ml sf, 250k base, 120k profit share a year",
        "no",
        "base",
        "skip",
        "inference optimization",
        "cut inference latency 40% in production",
        "no date",
        "all true",
    ):
        await person.send_dm(said)
    return Shown(4, without=2)


async def band(page: Any, _: Path) -> Shown:
    """What a company pays, with its picture."""
    person = page.viewers[0]
    asked = await person.slash(
        page.channel, "band", company="Midjourney", role="ML/AI Engineer", region="San Francisco"
    )
    await person.click(asked.response, label="See the picture")
    return Shown(1)


async def where(page: Any, _: Path) -> Shown:
    """One's own offer beside the guide's figures, and the way to the coach."""
    person = page.viewers[0]
    await person.slash(
        page.channel, "offer", words="210k base, 300k options over 4 years at Runway, ML, NYC"
    )
    return Shown(1)


async def level(page: Any, _: Path) -> Shown:
    """What a level is elsewhere, and where one goes on from there."""
    await page.viewers[0].slash(page.channel, "level", company="Google", level="L5")
    return Shown(1)


async def reload(page: Any, guides: Path) -> Shown:
    """What a reload tells whoever looks after the guides, where a figure has halved."""
    guide = guides / "runway" / "ml-ai-engineer.md"
    guide.write_text(guide.read_text("utf-8").replace("$195K", "$95K"), "utf-8")
    await page.viewers[0].slash(page.channel, "guides reload")
    return Shown(1)


SCENES: tuple[tuple[Scene, bool], ...] = (
    (question, False),
    (script, False),
    (band, True),
    (where, True),
    (level, True),
    (reload, True),
)


class Browser:
    """One page of a Chromium, over its DevTools protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)

    async def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """The outcome of a command."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        async with asyncio.timeout(PATIENCE):
            while True:
                told: dict[str, Any] = await self._socket.receive_json()
                if told.get("id") == number:
                    outcome: dict[str, Any] = told["result"]
                    return outcome

    async def run(self, script: str) -> Any:
        """The value of a line of JavaScript."""
        told = await self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        return told["result"].get("value")

    async def settle(self, shown: Shown) -> None:
        """Until those messages are there."""
        for _ in range(TRIES):
            if await self.run(f"{_SHOWN}({shown.last}, {shown.without})") is not None:
                break
            await asyncio.sleep(0.1)
        await self.run(_AS_DISCORD)
        await asyncio.sleep(PAINTED)

    async def picture(self, shown: Shown) -> bytes:
        """They as a PNG, once nothing in it changes any more: letters are painted when they are
        there, which a busy machine takes a while for.
        """
        before = b""
        for _ in range(TRIES):
            box = await self.run(f"{_SHOWN}({shown.last}, {shown.without})")
            shot = await self.ask("Page.captureScreenshot", clip={**box, "scale": 1})
            picture = base64.b64decode(shot["data"])
            if picture == before:
                break
            before = picture
            await asyncio.sleep(PAINTED)
        return before


@asynccontextmanager
async def _browser(folder: Path) -> AsyncIterator[Browser]:
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        sys.exit(f"None of {', '.join(BROWSERS)} is on the path.")
    process = await asyncio.create_subprocess_exec(
        program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--remote-debugging-port=0", f"--user-data-dir={folder}",
        "about:blank", stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(await _address(session, folder), max_msg_size=0) as socket,
        ):
            browser = Browser(socket)
            await browser.ask("Emulation.setDeviceMetricsOverride", **_SCREEN)
            yield browser
    finally:
        process.terminate()
        await process.wait()


async def _address(session: aiohttp.ClientSession, folder: Path) -> str:
    """Where its page listens, which it writes into its folder once it is there."""
    written = folder / "DevToolsActivePort"
    for _ in range(TRIES):
        if written.exists() and "\n" in written.read_text("utf-8"):
            break
        await asyncio.sleep(0.1)
    port = written.read_text("utf-8").split()[0]
    async with session.get(f"http://127.0.0.1:{port}/json") as told:
        pages = await told.json()
    return next(str(page["webSocketDebuggerUrl"]) for page in pages if page["type"] == "page")


async def _shoot(scene: Scene, server: bool, browser: Browser, folder: Path) -> None:
    async with open_store(f"sqlite:///{folder}/{scene.__name__}", clock) as store:
        guides = folder / f"{scene.__name__}-guides"
        shutil.copytree(ROOT / "guides" / "library", guides)
        library = Library(Shelf(guides))
        await library.reload()
        home = SERVER if scene is reload else None  # elsewhere the person is a member
        keeper = Moderation(home_server=home, history=folder / f"{scene.__name__}-history")
        coach = Coach(library, store, clock)
        bot = Counteroffer(library, coach, store, moderation=keeper, shard_count=1)
        async with (
            simcord.run(bot, settle_timeout=PATIENCE) as env,
            open_page(env, 0, server=server) as page,
        ):
            shown = await scene(page, guides)
            await browser.ask("Page.navigate", url="about:blank")
            await browser.ask("Page.navigate", url=page.url)
            for shade, turned in (("dark", ""), ("light", _LIGHT)):
                await browser.settle(shown)
                await browser.run(turned)
                shot = await browser.picture(shown)
                (FOLDER / f"{scene.__name__}-{shade}.png").write_bytes(shot)
                sys.stdout.write(f"{scene.__name__}-{shade}.png\n")


async def _main() -> None:
    with tempfile.TemporaryDirectory(prefix="screenshots-") as folder:
        async with _browser(Path(folder, "browser")) as browser:
            for scene, server in SCENES:
                await _shoot(scene, server, browser, Path(folder))


if __name__ == "__main__":
    asyncio.run(_main())
