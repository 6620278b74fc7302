"""What Dovecot is told: the same things in the words of 2.3 and of 2.4."""

from __future__ import annotations

import functools
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDERS: Mapping[str, str] = {
    "Drafts": "\\Drafts",
    "Sent": "\\Sent",
    "Trash": "\\Trash",
    "Junk": "\\Junk",
    "Archive": "\\Archive",
}
PASSWORD = "secret"


@dataclass(frozen=True, slots=True)
class Options:
    """What a test may want otherwise. ``quota`` is Dovecot's ("8K"); "" is none."""

    quota: str = ""
    connections: int = 100  # at one time, of one user from one address
    introspection: str = ""  # who knows access tokens (RFC 7662): then users may log in with one; see knows_tokens
    mechanisms: str = "xoauth2 oauthbearer"  # ... by these


@dataclass(frozen=True, slots=True)
class Place:
    """Where an instance of Dovecot lives, whose processes they are, and its ports (0: none yet)."""

    folder: Path
    user: str
    group: str
    port: int = 0
    tls_port: int = 0


@functools.cache
def version() -> tuple[int, int]:
    """Return the version of the Dovecot that is installed."""
    said = subprocess.run(["dovecot", "--version"], capture_output=True, text=True, check=True).stdout
    first, second = said.split(".")[:2]
    return int(first), int(second)


def knows_tokens() -> bool:
    """Return whether the Dovecot that is installed can be told here of access tokens: 2.4 has other words for it."""
    return version() < (2, 4)


def introspection(options: Options) -> str:
    """Given what is wanted, return the file that tells Dovecot whom to ask for access tokens."""
    return _INTROSPECTION.format(address=options.introspection)


def configuration(place: Place, options: Options) -> str:
    """Given where it lives and what it is to do, return the configuration for the Dovecot that is installed."""
    special = _NEW if version() >= (2, 4) else _OLD
    mailboxes = "".join(_MAILBOX.format(name=name, use=use) for name, use in FOLDERS.items())
    quota = special.quota.format(quota=options.quota) if options.quota else ""
    values = {
        "folder": place.folder,
        "user": place.user,
        "group": place.group,
        "port": place.port,
        "tls_port": place.tls_port,
        "connections": options.connections,
        "password": PASSWORD,
    }
    whole = special.first + _COMMON + special.rest
    if options.introspection:
        whole = whole.replace("= plain login\n", f"= plain login {options.mechanisms}\n") + _TOKENS
    return whole.format(**values) + _NAMESPACE.replace("MAILBOXES", mailboxes) + quota


@dataclass(frozen=True, slots=True)
class _Words:
    """The parts that the versions say in their own words."""

    first: str
    rest: str
    quota: str


# Everything runs as one user, who is not root, so nothing is chrooted. The answer to a wrong password is not delayed,
# and one test's wrong passwords do not slow down another's logins. Nothing needs to outlive a loss of power.
_COMMON = """
base_dir = {folder}/base
state_dir = {folder}/state
instance_name = tests
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
auth_mechanisms = plain login
auth_failure_delay = 0 secs
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 0
first_valid_gid = 0
mail_uid = {user}
mail_gid = {group}
mail_fsync = never
mail_max_userip_connections = {connections}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap {{
  process_limit = 300
}}
service imap-login {{
  chroot =
  process_limit = 300
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
"""
_TOKENS = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
"""
_INTROSPECTION = """introspection_mode = post
introspection_url = {address}
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
timeout_msecs = 5000
"""
_NAMESPACE = """
namespace inbox {
  inbox = yes
  separator = /
MAILBOXES}
"""
# Not made by itself: a folder that a test deletes stays deleted.
_MAILBOX = """  mailbox {name} {{
    auto = no
    special_use = {use}
  }}
"""
_OLD = _Words(
    first="",
    rest="""
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
disable_plaintext_auth = no
mail_home = {folder}/mail/%u
mail_location = maildir:~/Maildir
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%u
}}
""",
    quota="""
mail_plugins = quota
protocol imap {{
  mail_plugins = quota imap_quota
}}
plugin {{
  quota = maildir:User quota
  quota_rule = *:storage={quota}
  quota_grace = 0
}}
""",
)
_NEW = _Words(
    first="""dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
""",
    rest="""
ssl_server_cert_file = {folder}/server.pem
ssl_server_key_file = {folder}/server.key
auth_allow_cleartext = yes
mail_driver = maildir
mail_home = {folder}/mail/%{{user}}
mail_path = ~/Maildir
passdb static {{
  passdb_static_password = {password}
}}
userdb static {{
  fields {{
    uid = {user}
    gid = {group}
    home = {folder}/mail/%{{user}}
  }}
}}
""",
    quota="""
mail_plugins {{
  quota = yes
}}
protocol imap {{
  mail_plugins {{
    imap_quota = yes
  }}
}}
quota_storage_size = {quota}
quota_storage_grace = 0
quota "User quota" {{
}}
""",
)
