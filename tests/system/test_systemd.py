"""The systemd units: valid, walled in as far as they say, and with room for the program inside the walls."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.servers import hands
from tests.servers.dovecot import PASSWORD, DovecotServer
from tests.system import cli_desk
from tests.system.confined import settings
from tests.system.run_desk import COMMAND, Daemon, undecided

ROOT = Path(__file__).resolve().parents[2]
UNITS = ROOT / "systemd"
OF_THE_USER = UNITS / "followup.service"
OF_THE_SYSTEM = UNITS / "followup@.service"
MOST_EXPOSURE = 1.5
WALLED_OFF: Mapping[str, str] = {
    "memory both writable and executable": "import mmap; mmap.mmap(-1, 4096, prot=mmap.PROT_WRITE | mmap.PROT_EXEC)",
    "an address family of the kernel's": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "another priority": "import os; os.nice(1)",
    "another owner of a file": "import os; open('own', 'w'); os.chown('own', os.getuid(), os.getgid())",
}


@pytest.fixture(autouse=True)
def _analyze() -> None:
    """Skip where systemd-analyze is missing; with CI=true its absence is a failure."""
    if shutil.which("systemd-analyze") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("systemd-analyze is missing: install systemd")
        pytest.skip("systemd-analyze is missing")


def _verified(folder: Path, unit: Path, name: str, *options: str) -> str:
    """Given a unit, return what `systemd-analyze verify` says of it as it would be installed; "" if all is well."""
    program = folder / "home" / ".local" / "bin" / "followup"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    (folder / "run").mkdir(exist_ok=True)
    # The user's own path comes from the home; the system's is put where this test may make a file.
    (folder / unit.name).write_text(unit.read_text().replace("/opt/followup/bin/followup", str(program)))
    if name != unit.name:
        (folder / name).symlink_to(unit.name)
    done = subprocess.run(
        ["systemd-analyze", *options, "--recursive-errors=no", "--man=no", "verify", str(folder / name)],
        env={**os.environ, "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run")},
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{done.returncode} {done.stdout}{done.stderr}".strip().removeprefix("0").strip()


def test_the_user_unit_is_valid(tmp_path: Path) -> None:
    assert _verified(tmp_path, OF_THE_USER, "followup.service", "--user") == ""


def test_the_system_wide_template_is_valid(tmp_path: Path) -> None:
    assert _verified(tmp_path, OF_THE_SYSTEM, "followup@jordan.service") == ""


def test_a_unit_that_is_not_valid_would_be_noticed(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong" / "followup.service"
    wrong.parent.mkdir()
    wrong.write_text(OF_THE_USER.read_text().replace("WatchdogSec=5min", "WatchdogSec=a while"))
    assert "a while" in _verified(tmp_path, wrong, "followup.service", "--user")


def test_the_system_wide_template_exposes_little(tmp_path: Path) -> None:
    unit = tmp_path / "followup@jordan.service"
    shutil.copy(OF_THE_SYSTEM, unit)
    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    ).stdout
    level = re.search(r"Overall exposure level for .*: ([\d.]+)", said)
    assert level is not None
    assert float(level[1]) <= MOST_EXPOSURE, said


def test_the_mail_server_is_not_shut_out() -> None:
    named = settings(OF_THE_SYSTEM)
    assert named["RestrictAddressFamilies"] == ["AF_INET AF_INET6 AF_UNIX"]
    assert not {"IPAddressDeny", "PrivateNetwork", "SocketBindDeny", "RestrictNetworkInterfaces"} & named.keys()


@pytest.mark.parametrize("unit", [OF_THE_USER, OF_THE_SYSTEM], ids=lambda unit: unit.name)
def test_it_is_started_again_after_anything_but_a_wrong_configuration(unit: Path) -> None:
    named = settings(unit)
    assert named["Restart"] == ["always"]
    assert named["RestartPreventExitStatus"] == ["2"]
    assert named["StartLimitIntervalSec"] == ["0"]
    assert named["Type"] == ["notify"]
    assert named["LimitCORE"] == ["0"], "a core dump would hold mail"


def test_the_user_unit_leaves_room_for_password_commands() -> None:
    shut = {"ProtectHome", "PrivateTmp", "PrivateUsers", "MemoryDenyWriteExecute", "SystemCallFilter", "ProtectProc"}
    assert not shut & settings(OF_THE_USER).keys()


def _confined(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Given a command, run it behind the walls of the system-wide template; skip where the kernel has none."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.system.confined", str(OF_THE_SYSTEM), *command],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if "this wall cannot be put up here" in done.stderr:
        if os.environ.get("CI") == "true":
            pytest.fail(done.stderr)
        pytest.skip("this kernel is too old for the walls, or lets nobody put them up")
    return done


@pytest.mark.parametrize("what", WALLED_OFF)
def test_the_walls_stand(what: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", f"import os; os.chdir({str(tmp_path)!r}); {WALLED_OFF[what]}"]
    subprocess.run(command, check=True)  # without walls it works
    assert re.search("PermissionError|Address family not supported", _confined(*command).stderr)


def test_behind_the_walls_everything_that_the_program_is_made_of_can_be_loaded() -> None:
    script = """
import importlib, pkgutil, agent
for module in pkgutil.walk_packages(agent.__path__, "agent."):
    importlib.import_module(module.name)
"""
    done = _confined(sys.executable, "-c", script)
    assert done.returncode == 0, done.stderr


def test_behind_the_walls_a_whole_pass_places_its_draft(tmp_path: Path) -> None:
    desk = cli_desk.home(tmp_path)
    desk.maildir.deliver(cli_desk.confirmation())
    command = [sys.executable, "-m", "agent.cli.main", "sync", "--json", "--at", cli_desk.AFTER]
    done = _confined(*command, HOME=str(desk.home), FOLLOWUP_CONFIG=str(desk.config))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["placed"] == 1
    assert len(desk.maildir.drafts()) == 1


def test_behind_the_walls_the_daemon_has_its_password_and_answers_mail(dovecot: DovecotServer, tmp_path: Path) -> None:
    assert settings(OF_THE_SYSTEM)["LoadCredential"] == ["imap-password:/etc/followup/%i.password"]
    _confined(sys.executable, "-c", "")  # skips where there are no walls
    user = dovecot.files.new_user()
    desk = cli_desk.home(tmp_path)
    desk.write(_on_a_server(dovecot, user))
    (tmp_path / "imap-password").write_text(f"{PASSWORD}\n")
    command = (sys.executable, "-m", "tests.system.confined", str(OF_THE_SYSTEM), *COMMAND)
    there = hands.Hands(hands.at(dovecot.host, dovecot.port, user))
    with there, Daemon(desk, command, CREDENTIALS_DIRECTORY=str(tmp_path)) as daemon:
        daemon.until(lambda: "READY=1" in daemon.told)
        daemon.until_status("Watching personal")
        there.deliver("INBOX", undecided())
        daemon.until(lambda: there.uids("Drafts"))
        assert daemon.stop() == 0


def _on_a_server(server: DovecotServer, user: str) -> str:
    """Given a server and a user of it, return the account's table, which asks for the unit's credential."""
    return f"""
[mailbox.personal]
kind = "imap"
host = "localhost"
port = {server.tls_port}
username = "{user}"
credential = "imap-password"
certificate = "{server.trusted}"
"""


def test_every_unit_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    units = sorted(path.name for path in UNITS.iterdir())
    assert units == ["followup.service", "followup@.service"]
    assert all(f"systemd/{unit}" in readme for unit in units)
