"""Dovecot, and the hands on it, are what the other tests take them for."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from tests.mails import mail
from tests.servers.certificates import Certificate
from tests.servers.configuration import _NEW, _OLD, FOLDERS, PASSWORD, Options, Place, configuration
from tests.servers.dovecot import DovecotFiles, DovecotServer
from tests.servers.hands import Hands, at, over

RAW = mail(subject="one", body="This is the first.\n")
THEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def tls(server: DovecotServer, trusted: Path | None, host: str = "localhost") -> IMAPClient:
    context = ssl.create_default_context(cafile=str(trusted) if trusted else None)
    return IMAPClient(host, server.tls_port, ssl_context=context, timeout=20)


class TestHands:
    @pytest.fixture
    def hands(self, dovecot_pipe: DovecotFiles) -> Hands:
        return Hands(over(partial(dovecot_pipe.connect, dovecot_pipe.new_user())))

    def test_a_new_user_has_empty_folders(self, hands: Hands, dovecot_pipe: DovecotFiles) -> None:
        with hands:
            assert hands.folders() == sorted(["INBOX", *FOLDERS])
            assert not any(contents.messages for contents in hands.snapshot().values())
            listed = {name: flags for flags, _, name in hands.client().list_folders()}
            assert all(use.encode() in listed[name] for name, use in FOLDERS.items())

    def test_mail_is_stored_as_given(self, hands: Hands) -> None:
        with hands:
            first = hands.deliver("INBOX", RAW, at=THEN)
            second = hands.deliver("INBOX", RAW, ("\\Flagged", "$Work"))
            kept = hands.contents("INBOX").messages
            assert list(kept) == [first, second]
            assert kept[first].received_at == THEN
            assert kept[first].flags == frozenset()
            assert kept[second].flags == {b"\\Flagged", b"$Work"}
            assert hands.raw("INBOX", first) == RAW.replace(b"\n", b"\r\n")

    def test_a_snapshot_shows_every_touch_and_looking_is_none(self, hands: Hands) -> None:
        with hands:
            uid = hands.deliver("INBOX", RAW)
            before = hands.snapshot()
            assert hands.snapshot() == before
            hands.flag("INBOX", uid)
            assert hands.snapshot() != before
            hands.unflag("INBOX", uid, "\\Seen", "\\Flagged")
            assert hands.snapshot() == before
            hands.delete("INBOX", hands.deliver("INBOX", RAW))
            assert hands.snapshot() == before
            hands.make_anew("Archive")
            assert hands.snapshot() != before

    def test_deleting_one_leaves_what_else_is_marked(self, hands: Hands) -> None:
        with hands:
            marked = hands.deliver("INBOX", RAW, ("\\Deleted",))
            hands.delete("INBOX", hands.deliver("INBOX", RAW))
            assert hands.uids("INBOX") == [marked]

    def test_folders_come_go_and_change_their_names(self, hands: Hands) -> None:
        with hands:
            hands.create("Arbeit/Bewerbungen für München")
            hands.rename("Trash", "Papierkorb")
            hands.drop("Junk")
            hands.move("INBOX", hands.deliver("INBOX", RAW), "Papierkorb")
            assert hands.folders() == sorted(
                ["INBOX", "Drafts", "Sent", "Archive", "Papierkorb", "Arbeit/Bewerbungen für München"]
            )
            assert (hands.uids("INBOX"), len(hands.uids("Papierkorb"))) == ([], 1)

    @pytest.mark.parametrize("new_message_id", [True, False])
    def test_a_draft_is_edited_and_sent_as_programs_do(self, hands: Hands, new_message_id: bool) -> None:
        with hands:
            raw = mail(subject="Re: x", body="old\n", message_id="<k.1@example.com>", headers={"X-Case": "1"})
            first = hands.deliver("Drafts", raw, ("\\Draft", "\\Seen"))
            edited = hands.edit_draft(first, "new\n", new_message_id)
            assert edited > first
            text = hands.drafts()[edited]
            assert list(hands.drafts()) == [edited]
            assert text.endswith(b"\r\n\r\nnew\r\n")
            assert (b"<k.1@example.com>" in text, b"X-Case" in text) == (not new_message_id, not new_message_id)
            sent = hands.send_draft(edited, new_message_id=new_message_id, at=THEN)
            assert hands.drafts() == {}
            assert hands.contents("Sent").messages[sent].flags == {b"\\Seen"}

    def test_a_store_filled_behind_its_back(self, hands: Hands, dovecot_pipe: DovecotFiles) -> None:
        user = dovecot_pipe.new_user()
        dovecot_pipe.fill(user, [mail(subject=str(number)) for number in range(20)], flags="S")
        with Hands(over(partial(dovecot_pipe.connect, user))) as other:
            kept = other.contents("INBOX").messages
        assert [int(item.raw.split(b"Subject: ")[1].split()[0]) for item in kept.values()] == list(range(20))
        assert {item.flags for item in kept.values()} == {frozenset({b"\\Seen"})}


class TestServer:
    def test_every_way_in_leads_to_the_same_store(self, dovecot: DovecotServer) -> None:
        user = dovecot.files.new_user()
        plain = at(dovecot.host, dovecot.port, user)
        safe = at("localhost", dovecot.tls_port, user, dovecot.trusted)
        pipe = over(partial(dovecot.files.connect, user))
        with Hands(plain) as one, Hands(safe) as two, Hands(pipe) as three:
            one.deliver("INBOX", RAW)
            assert one.snapshot() == two.snapshot() == three.snapshot()

    def test_starttls(self, dovecot: DovecotServer) -> None:
        client = IMAPClient("localhost", dovecot.port, ssl=False, timeout=20)
        client.starttls(ssl.create_default_context(cafile=str(dovecot.trusted)))
        client.login(dovecot.files.new_user(), PASSWORD)
        client.shutdown()

    def test_a_wrong_password_is_refused(self, dovecot: DovecotServer) -> None:
        client = IMAPClient("localhost", dovecot.port, ssl=False, timeout=20)
        with pytest.raises(IMAPClientError, match="AUTHENTICATIONFAILED"):
            client.login(dovecot.files.new_user(), "guess")
        client.shutdown()

    def test_a_certificate_that_nobody_vouches_for_is_seen(self, dovecot: DovecotServer) -> None:
        with pytest.raises(ssl.SSLCertVerificationError) as refused:
            tls(dovecot, None)
        assert refused.value.verify_code in {19, 20, 21}

    @pytest.mark.parametrize(
        ("kind", "code", "host"),
        [
            (Certificate.EXPIRED, 10, "localhost"),
            (Certificate.OTHER_HOST, 62, "localhost"),
            (Certificate.OTHER_HOST, 64, "127.0.0.1"),
        ],
    )
    def test_bad_certificates(self, dovecot_pipe: DovecotFiles, kind: Certificate, code: int, host: str) -> None:
        with (
            DovecotFiles(certificate=kind) as files,
            DovecotServer(files) as server,
            pytest.raises(ssl.SSLCertVerificationError) as refused,
        ):
            tls(server, server.trusted, host)
        assert refused.value.verify_code == code

    def test_a_certificate_signed_by_itself(self, dovecot_pipe: DovecotFiles) -> None:
        with DovecotFiles(certificate=Certificate.SELF_SIGNED) as files, DovecotServer(files) as server:
            with pytest.raises(ssl.SSLCertVerificationError) as refused:
                tls(server, None)
            tls(server, server.trusted).shutdown()
        assert refused.value.verify_code == 18

    def test_too_much_mail_and_too_many_connections(self, dovecot_pipe: DovecotFiles) -> None:
        with DovecotFiles(Options(quota="8K", connections=2)) as files, DovecotServer(files) as server:
            opened = at(server.host, server.port, files.new_user())
            with Hands(opened) as hands:
                hands.deliver("INBOX", RAW)
                with pytest.raises(IMAPClientError, match="OVERQUOTA"):
                    hands.deliver("Drafts", mail(body="much " * 4000))
                assert len(hands.uids("INBOX")) == 1
                second = opened()
                with pytest.raises(IMAPClientError, match=r"(?i)maximum number of connections"):
                    opened()
                second.shutdown()

    def test_it_is_killed_and_comes_back_on_the_same_ports(self, dovecot_pipe: DovecotFiles) -> None:
        with DovecotFiles() as files, DovecotServer(files) as server:
            user, ports = files.new_user(), (server.port, server.tls_port)
            with Hands(at(server.host, server.port, user)) as hands:
                hands.deliver("INBOX", RAW)
                before = hands.snapshot()
                client = hands.client()
                server.kill()
                with pytest.raises((OSError, IMAPClientError)):
                    client.noop()
                with pytest.raises(OSError, match="refused"):
                    hands.snapshot()
                server.start()
                assert (server.port, server.tls_port) == ports
                assert hands.snapshot() == before


@pytest.mark.parametrize("words", [_OLD, _NEW])
def test_both_versions_are_told_the_same_in_their_words(
    words: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.servers.configuration.version", lambda: (2, 4) if words is _NEW else (2, 3))
    place = Place(tmp_path, "nobody", "nogroup", 1143, 1993)
    text = configuration(place, Options(quota="8K"))
    assert text.count("{") == text.count("}")
    assert text.startswith("dovecot_config_version") is (words is _NEW)
    home = "%u" if words is _OLD else "%{user}"
    assert all(part in text for part in (str(tmp_path), "1143", "1993", "8K", PASSWORD, home))
