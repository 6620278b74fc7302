"""The wheel: it holds the migrations, and works from a place that has no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

from tests.system import cli_desk

ROOT = Path(__file__).resolve().parents[2]


def test_the_installed_wheel_makes_its_store_and_places_a_draft(tmp_path: Path) -> None:
    wheel = _built(tmp_path / "wheels")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    shipped = {name.removeprefix("agent/_") for name in names if name.startswith("agent/_migrations/")}
    migrations = {str(path.relative_to(ROOT)) for path in (ROOT / "migrations").rglob("*.py")}
    assert migrations
    assert migrations <= shipped
    assert not any(name.startswith(("tests/", "migrations/")) for name in names)

    environment = tmp_path / "venv"
    venv.create(environment, with_pip=False)
    python = environment / "bin" / "python"
    site = Path(sysconfig.get_path("purelib", vars={"base": str(environment)}))
    _run([sys.executable, "-m", "pip", "--quiet", "--python", str(python), "install", "--no-deps", str(wheel)])
    # What it stands on comes from this environment; the wheel's own package is found first.
    (site / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")

    desk = cli_desk.home(tmp_path / "home")
    desk.maildir.deliver(cli_desk.confirmation())
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    env = {**clean, "HOME": str(desk.home), "FOLLOWUP_CONFIG": str(desk.config)}
    where = _run([str(python), "-c", "import agent; print(agent.__file__)"], desk.home, env)
    assert where.startswith(str(environment))
    told = _run([str(environment / "bin" / "followup"), "sync", "--at", cli_desk.AFTER], desk.home, env)
    assert "Placed 1 draft" in told
    assert len(desk.maildir.drafts()) == 1
    assert desk.store.exists()


def _built(folder: Path) -> Path:
    _run([sys.executable, "-m", "pip", "--quiet", "wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT)])
    (wheel,) = folder.glob("followup_agent-*.whl")
    return wheel


def _run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
