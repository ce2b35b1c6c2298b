"""Pages opened in Debian's Chromium; without it these tests are skipped, and say so."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dedupe.cli import reporting
from dedupe.config import Configs

AXE = "axe-core@4.14.1"
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
FLAGS = ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--disable-gpu")

Open = Callable[..., "Tab"]


class Tab:
    """One page in the browser."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def js(self, script: str, *arguments: object) -> Any:
        """What a script on the page returns."""
        return self.driver.execute_script(script, *arguments)

    def all(self, selector: str) -> list[Any]:
        """The elements of a selector."""
        found: list[Any] = self.driver.find_elements("css selector", selector)
        return found

    def one(self, selector: str) -> Any:
        """The first of them; an error if there is none."""
        return self.driver.find_element("css selector", selector)

    def press(self, *keys: str) -> None:
        """Press keys, one after another, wherever the focus is."""
        from selenium.webdriver.common.action_chains import ActionChains

        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def saved(self, name: str) -> Path:
        """The file that the button gives, with the decisions on the article of this name."""
        path: Path = self.driver.downloads / f"{name}.decisions.json"
        path.unlink(missing_ok=True)
        self.one("#save").click()
        until = time.monotonic() + 5
        while not path.exists() and time.monotonic() < until:
            time.sleep(0.02)
        return path

    def resize(self, width: int, height: int, dark: bool = False) -> None:
        """Give the page this size, in light or in dark colours."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme, still]})

    def complaints(self) -> list[str]:
        """What the console has to say, violations of the policy among it."""
        return [entry["message"] for entry in self.driver.get_log("browser")]


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The browser; it saves files into the folder `driver.downloads`."""
    selenium = pytest.importorskip(
        "selenium.webdriver", reason="selenium is not installed: pip install '.[dev]'"
    )
    if not BROWSER or not DRIVER:
        pytest.skip("Chromium is not installed: apt-get install chromium chromium-driver")
    downloads = tmp_path_factory.mktemp("downloads")
    options = selenium.ChromeOptions()
    options.binary_location = BROWSER
    for flag in FLAGS:
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    options.set_capability("unhandledPromptBehavior", "accept")
    driver = selenium.Chrome(options=options, service=selenium.ChromeService(DRIVER))
    driver.downloads = downloads
    yield driver
    driver.quit()


@pytest.fixture
def tab(driver: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens the page of an article: `tab(name, text)`, or of a file: `tab(path=…)`."""
    monkeypatch.chdir(tmp_path)

    def open(name: str = "article.txt", text: str | bytes = "", path: Path | None = None) -> Tab:
        if path is None:
            path = tmp_path / f"{name}.page.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
            assert reporting.one(name, str(path), Configs(tmp_path, None, True, {}, ())) == 0
        driver.get_log("browser")
        driver.get(path.as_uri())
        page = Tab(driver)
        page.resize(1400, 1000)
        return page

    return open


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The source of axe-core, from npm, kept in pytest's cache."""
    assert pytestconfig.cache is not None
    kept = Path(pytestconfig.cache.mkdir("axe")) / f"{AXE}.js"
    if not kept.exists():
        npm, room = shutil.which("npm"), tmp_path_factory.mktemp("axe")
        if not npm:
            pytest.skip("axe-core is not here: it comes by npm, which is not installed")
        command = [npm, "pack", AXE, "--silent"]
        packed = subprocess.run(command, cwd=room, capture_output=True, text=True, timeout=60)
        if packed.returncode:
            pytest.skip(f"axe-core can't be fetched: {packed.stderr.strip()[-200:]}")
        with tarfile.open(next(room.glob("*.tgz"))) as archive:
            source = archive.extractfile("package/axe.min.js")
            assert source is not None
            kept.write_bytes(source.read())
    return kept.read_text("utf-8")
