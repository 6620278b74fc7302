"""Thunderbird itself, without a screen, driven through Marionette, the protocol that Mozilla tests its programs by."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from base64 import b64decode
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from tests.clients.account import Account, Sink
from tests.servers.dovecot import PASSWORD, free_ports

PATIENCE = 120.0  # seconds for what takes a few: the first start makes a whole profile


class Thunderbird:
    """A Thunderbird with a profile of its own that holds one account, and no other way out than the sink."""

    def __init__(self, account: Account, smtp: Sink, folder: Path) -> None:
        self._profile = folder / "profile"
        self._profile.mkdir()
        self._port, _ = free_ports()
        settings = _settings(account, smtp.port) | {"marionette.port": self._port}
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in settings.items())
        (self._profile / "user.js").write_text("".join(lines))
        self._home = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._line: _Marionette | None = None

    def __enter__(self) -> Thunderbird:
        options = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access"]
        with (self._home / "thunderbird.log").open("wb") as log:
            self._process = subprocess.Popen(
                ["thunderbird", *options, "--profile", str(self._profile)],
                env={
                    **os.environ,
                    "HOME": str(self._home),
                    "TMPDIR": str(self._home),
                    "MOZ_CRASHREPORTER_DISABLE": "1",
                },
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._line = _Marionette(self._port)
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def open_draft(self) -> None:
        """Log in, and open the newest draft for editing."""
        self._do(_OPEN, PASSWORD)

    def write(self, text: str) -> None:
        """Write something where the cursor stands: at the beginning."""
        self._do("composer().gMsgCompose.editor.insertText(given);", text)

    def save(self) -> None:
        """Save the draft that is open, and leave it open."""
        self._do("const was = draft(); composer().SaveAsDraft(); await until(() => draft() !== was);")

    def send(self) -> None:
        """Send the draft that is open, and wait until its window has gone."""
        self._do("composer().GenericSendMessage(Ci.nsIMsgCompDeliverMode.Now); await until(() => !composer());")

    def picture(self) -> bytes:
        """Return the window of the draft that is open, as PNG."""
        picture = str(self._do(_PICTURE))
        return b64decode(picture.removeprefix("data:image/png;base64,"))

    def version(self) -> str:
        """Return its name and version."""
        return str(self._do("return `${Services.appinfo.name} ${Services.appinfo.version}`;"))

    def _do(self, script: str, given: str = "") -> object:
        assert self._line is not None
        answer = self._line.run(_FRAME.replace("SCRIPT", script), given)
        assert not (isinstance(answer, str) and answer.startswith("failed: ")), answer
        return answer


class _Marionette:
    """The line to it: JSON with its length before it, a command and its answer each."""

    def __init__(self, port: int) -> None:
        self._line = _connected(port)
        self._number = 0
        self._read()  # it introduces itself
        self._command("WebDriver:NewSession", capabilities={"alwaysMatch": {}})
        self._command("WebDriver:SetTimeouts", script=int(PATIENCE * 1000))
        self._command("Marionette:SetContext", value="chrome")

    def run(self, script: str, given: str) -> object:
        """Given JavaScript for the inside of the program, run it, and return what it hands to its last argument."""
        answer = self._command("WebDriver:ExecuteAsyncScript", script=script, args=[given], sandbox="system")
        assert isinstance(answer, dict)
        return answer["value"]

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _command(self, name: str, **parameters: object) -> object:
        self._number += 1
        content = json.dumps([0, self._number, name, parameters]).encode()
        self._line.sendall(b"%d:%s" % (len(content), content))
        _, _, fault, answer = self._read()
        assert not fault, fault
        return answer

    def _read(self) -> list[object]:
        length = b""
        while not length.endswith(b":"):
            length += self._some(1)
        content = b""
        while len(content) < int(length[:-1]):
            content += self._some(int(length[:-1]) - len(content))
        found = json.loads(content)
        return found if isinstance(found, list) else []

    def _some(self, most: int) -> bytes:
        found = self._line.recv(most)
        assert found, "Thunderbird has hung up"
        return found


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE + 10)
        except OSError:
            assert time.monotonic() < end, "Thunderbird does not start"
            time.sleep(0.2)


def _settings(account: Account, smtp: int) -> dict[str, str | int | bool]:
    """Given an account and the sink's port, return the profile's settings."""
    place = f"imap://{account.user}@127.0.0.1"
    return {
        "mail.accountmanager.accounts": "account1",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.account.account1.server": "server1",
        "mail.account.account1.identities": "id1",
        "mail.server.server1.type": "imap",
        "mail.server.server1.hostname": "127.0.0.1",
        "mail.server.server1.port": account.server.port,
        "mail.server.server1.userName": account.user,
        "mail.server.server1.name": "personal",
        "mail.server.server1.socketType": 0,  # plain
        "mail.server.server1.authMethod": 3,  # password
        "mail.server.server1.using_subscription": False,  # every folder, the subscribed or not
        "mail.server.server1.login_at_startup": False,
        "mail.server.server1.check_new_mail": False,
        "mail.identity.id1.fullName": "Jordan Rivera",
        "mail.identity.id1.useremail": "jordan@example.com",
        "mail.identity.id1.valid": True,
        "mail.identity.id1.compose_html": False,
        "mail.identity.id1.draft_folder": f"{place}/Drafts",
        "mail.identity.id1.fcc": True,
        "mail.identity.id1.fcc_folder": f"{place}/Sent",
        "mail.identity.id1.smtpServer": "smtp1",
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": "127.0.0.1",
        "mail.smtpserver.smtp1.port": smtp,
        "mail.smtpserver.smtp1.authMethod": 1,  # none
        "mail.smtpserver.smtp1.try_ssl": 0,
        # Nothing of what follows is about mail: it asks nobody anything, and nobody is asked by it.
        "mail.provider.suppress_dialog_on_startup": True,
        "mail.rights.version": 1,
        "mail.shell.checkDefaultClient": False,
        "mail.warn_on_send_accel_key": False,
        "mail.SpellCheckBeforeSend": False,
        "mail.compose.attachment_reminder": False,
        "app.update.enabled": False,
        "app.donation.eoy.version.viewed": 999,
        "datareporting.policy.dataSubmissionEnabled": False,
        "toolkit.telemetry.enabled": False,
        "extensions.update.enabled": False,
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": 9,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": 9,
    }


_FRAME = r"""
const given = arguments[0], done = arguments[arguments.length - 1];
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { setTimeout } = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
const pause = () => new Promise(go => setTimeout(go, 100));
const until = async holds => {
  const end = Date.now() + 60_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain until ${holds}`);
    await pause();
  }
};
const composer = () => Services.wm.getMostRecentWindow("msgcompose");
const draft = () => composer().gMsgCompose.compFields.draftId;
(async () => { SCRIPT })().then(value => done(value ?? null), fault => done(`failed: ${fault} ${fault.stack}`));
"""

_PICTURE = r"""
const window = composer();
const seen = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "rgb(255, 255, 255)");
const canvas = window.document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
[canvas.width, canvas.height] = [seen.width, seen.height];
canvas.getContext("2d").drawImage(seen, 0, 0);
return canvas.toDataURL("image/png");
"""

_OPEN = r"""
const server = MailServices.accounts.accounts.map(one => one.incomingServer).find(one => one.type === "imap");
server.password = given;
server.performExpand(null);
await until(() => server.rootFolder.containsChildNamed("Drafts"));
const folder = server.rootFolder.getChildNamed("Drafts");
folder.updateFolder(null);
await until(() => [...folder.messages].length);
const header = [...folder.messages].at(-1);
const identity = MailServices.accounts.getFirstIdentityForServer(server);
const { nsIMsgCompType: kind, nsIMsgCompFormat: format } = Ci;
const place = folder.getUriForMsg(header);
MailServices.compose.OpenComposeWindow(null, header, place, kind.Draft, format.PlainText, identity, null, null);
await until(() => composer()?.gMsgCompose?.editor && composer().gMsgCompose.compFields.to);
for (let i = 0; i < 20; i++) await pause();  // until the text is in the window, too
"""
