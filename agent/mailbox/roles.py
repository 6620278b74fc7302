"""What a folder is for, told by its name: the configured one, else one that mail programs usually give it.

Folder names are compared without regard to case, to the separator (``Work.Jobs`` is ``Work/Jobs``), and to the prefixes
that some servers put before everything. Names in modified UTF-7 (RFC 3501, 5.1.3) are compared decoded.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Collection, Iterable, Mapping
from unicodedata import normalize

from agent.mailbox.base import Folder, Role

_MOST_NAMED = 12  # folders in one sentence: it stands in a status line, and in the log

# fmt: off
USUAL: Mapping[Role, tuple[str, ...]] = {
    Role.INBOX: ("inbox",),
    Role.DRAFTS: (
        "drafts", "draft", "entwürfe", "entwurf", "brouillons", "brouillon", "borradores", "borrador", "esborranys",
        "rascunhos", "rascunho", "bozze", "concepten", "kladder", "utkast", "luonnokset", "koncepty", "návrhy",
        "wersje robocze", "robocze",
        "szkice", "piszkozatok", "ciorne", "чернови", "черновики", "чернетки",
        "πρόχειρα", "taslaklar", "טיוטות", "المسودات", "مسودات",
        "下書き", "草稿", "草稿箱", "임시보관함", "임시 보관함",
    ),
    Role.SENT: (
        "sent", "sent mail", "sent messages", "sent items", "sent-mail", "gesendet", "gesendete objekte",
        "gesendete elemente", "gesendete nachrichten", "postausgang gesendet", "envoyés", "messages envoyés",
        "éléments envoyés", "courrier envoyé", "enviados", "elementos enviados", "mensajes enviados", "enviats",
        "itens enviados", "e-mails enviados", "correio enviado", "inviati", "posta inviata", "posta inviati",
        "elementi inviati", "messaggi inviati", "verzonden", "verzonden items", "verzonden berichten", "sendt",
        "sendt post", "sendte elementer", "skickat", "skickade", "skickade meddelanden", "lähetetyt", "odeslané",
        "odeslaná pošta", "odoslané", "wysłane", "elementy wysłane", "elküldött", "elküldött elemek",
        "elküldött levelek", "trimise", "изпратени", "отправленные", "надіслані", "απεσταλμένα", "gönderilmiş öğeler",
        "gönderilmiş postalar", "gönderilenler", "דואר יוצא", "פריטים שנשלחו", "البريد المرسل", "العناصر المرسلة",
        "送信済み", "送信済みメール", "送信済みアイテム",
        "已发送", "已发送邮件", "已傳送的郵件", "寄件備份", "보낸편지함",
        "보낸 편지함",
    ),
    Role.TRASH: (
        "trash", "deleted messages", "deleted items", "deleted", "bin", "papierkorb", "gelöschte objekte",
        "gelöschte elemente", "gelöscht", "corbeille", "éléments supprimés", "messages supprimés", "papelera",
        "elementos eliminados", "paperera", "lixeira", "lixo", "itens excluídos", "itens eliminados", "cestino",
        "posta eliminata", "elementi eliminati", "prullenbak", "verwijderde items", "papirkurv", "slettet post",
        "slettede elementer", "papperskorgen", "borttaget", "roskakori", "poistetut", "koš", "odstraněná pošta",
        "kôš", "kosz", "elementy usunięte", "kuka", "törölt elemek", "lomtár", "coș de gunoi", "кошче", "корзина",
        "удаленные", "кошик", "κάδος απορριμμάτων", "çöp kutusu", "çöp", "silinmiş öğeler", "אשפה", "المهملات",
        "ゴミ箱", "削除済みアイテム", "已删除", "已删除邮件", "垃圾桶", "휴지통", "지운편지함",
    ),
}
# Junk and All Mail: the one is not for reading, the other holds everything a second time.
UNREAD = frozenset({
    "junk", "junk email", "junk e-mail", "junk mail", "spam", "bulk mail", "bulk", "all mail", "alle nachrichten",
    "tous les messages", "todos", "todos os e-mails", "tutti i messaggi", "alle berichten", "wszystkie",
    "spamverdacht", "junk-e-mail", "indésirables", "courrier indésirable", "pourriel", "correo no deseado",
    "no deseado", "lixo eletrônico", "lixo eletrónico", "posta indesiderata", "ongewenste e-mail", "ongewenst",
    "søppelpost", "uønsket post", "uønsket e-mail", "skräppost", "roskaposti", "nevyžádaná pošta", "wiadomości-śmieci",
    "niechciane", "levélszemét", "спам", "нежелательная почта", "önemsiz", "önemsiz e-posta", "迷惑メール", "垃圾邮件",
    "垃圾郵件", "스팸메일함",
})
# What waits to be sent or written on, and what is written from: none of it has gone out.
UNSENT = frozenset({
    "templates", "template", "vorlagen", "modèles", "plantillas", "modelos", "modelli", "sjablonen", "skabeloner",
    "mallar", "mallit", "szablony", "šablony", "sablonok", "șabloane", "шаблоны", "шаблони", "πρότυπα",
    "şablonlar", "テンプレート", "模板", "템플릿",
    "outbox", "postausgang", "boîte d’envoi", "boîte d'envoi", "bandeja de salida", "caixa de saída",
    "a enviar", "posta in uscita", "in uscita", "postvak uit", "udbakke", "utboks", "utkorgen", "utkorg", "lähtevät",
    "skrzynka nadawcza", "do wysłania", "pošta k odeslání", "k odeslání", "postázandó", "postázandó üzenetek",
    "исходящие", "вихідні", "изходящи", "εξερχόμενα", "giden kutusu", "送信トレイ", "发件箱", "寄件匣", "보낼 편지함",
    "unsent", "unsent messages", "send later", "postponed", "postponed-msgs", "postponed-messages",
})
# fmt: on
# Other programs' drafts are no mail that was sent or received, and a second Trash is a Trash.
_NOT_OTHER = UNREAD | UNSENT | frozenset(USUAL[Role.DRAFTS]) | frozenset(USUAL[Role.TRASH])
_PREFIXES = ("inbox/", "[gmail]/", "[google mail]/")
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")


def folder_roles(
    names: Collection[str], configured: Mapping[Role, str | None], usual: Collection[Role], only: tuple[str, ...]
) -> tuple[Folder, ...]:
    """Given the names of the folders that are there, return those to read, and Drafts and Trash, with their roles.

    ``configured`` names the folder of a role; a role in ``usual`` may go to a folder of a usual name where the
    configured one is not there. A configured folder that is not there is listed all the same, so that the first verb on
    it says that it is missing: what is silently left out looks like what is empty. None names no folder: then there may
    be none. ``only`` narrows what is read.
    """
    by_name = {_normal(name): name for name in sorted(names, reverse=True)}
    folders: list[Folder] = []
    for role, wanted in configured.items():
        name = _find(names, by_name, wanted, USUAL[role] if role in usual else ())
        shown = wanted if name is None else name
        if shown is not None:
            folders.append(Folder(shown, role))
    taken = [folder.name for folder in folders]
    others = [Folder(name, Role.OTHER) for name in _others(names, by_name, taken, only)]
    return (
        *(folder for folder in folders if folder.role is not Role.INBOX or _reads_inbox(folder.name, only)),
        *others,
    )


def is_usual(name: str, role: Role) -> bool:
    """Given a folder's name, return whether folders of that role are often called so."""
    return _normal(name) in USUAL[role]


def _find(names: Collection[str], by_name: Mapping[str, str], wanted: str | None, usual: Iterable[str]) -> str | None:
    if wanted is not None and wanted in names:
        return wanted
    keys = (_normal(wanted), *usual) if wanted else tuple(usual)
    return next((by_name[key] for key in keys if key in by_name), None)


def _others(
    names: Collection[str], by_name: Mapping[str, str], taken: Collection[str], only: tuple[str, ...]
) -> list[str]:
    if only:
        wanted = [
            name if name in names else by_name.get(_normal(name), name)
            for name in only
            if _normal(name) not in {"", "inbox"}
        ]
        return [name for name in dict.fromkeys(wanted) if name not in taken]
    return sorted(name for name in names if name not in taken and not _below(_normal(name), _NOT_OTHER))


def _below(name: str, tops: Collection[str]) -> bool:
    parts = name.split("/")
    return any("/".join(parts[:count]) in tops for count in range(1, len(parts) + 1))


def _reads_inbox(name: str, only: tuple[str, ...]) -> bool:
    return not only or any(_normal(wanted) in {"", "inbox", _normal(name)} for wanted in only)


def _normal(name: str) -> str:
    plain = normalize("NFC", _SHIFTED.sub(_unshifted, name)).casefold().replace(".", "/").strip("/")
    for prefix in _PREFIXES:
        plain = plain.removeprefix(prefix)
    return plain


def _unshifted(found: re.Match[str]) -> str:
    """Given "&...-", return what it stands for; itself where it stands for nothing."""
    if not found[1]:
        return "&"
    try:
        data = base64.b64decode(found[1].replace(",", "/") + "=" * (-len(found[1]) % 4), validate=True)
        return data.decode("utf-16-be")
    except ValueError:
        return found[0]


def some_of(folders: Iterable[str]) -> str:
    """Given folders' names, return a list for a sentence: of many the uppermost ones, and how many more there are."""
    every = sorted(folders, key=lambda name: (name.count("/") + name.count("."), name))
    few, more = every[:_MOST_NAMED], len(every) - _MOST_NAMED
    return ", ".join(sorted(few)) + (f", and {more} more" if more > 0 else "")
