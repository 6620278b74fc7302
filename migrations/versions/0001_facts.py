"""The first form of the store.

What the tables mean stands in agent/store/schema.py. This file stays as it is, whatever becomes of them later.
"""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, and the salt for what is kept as a hash."""
    op.create_table(
        "accounts",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_accounts")),
    )
    op.create_table(
        "applications",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("company", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("withdrawn_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applications")),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("application", sa.Text(), nullable=True),
        sa.Column("message", sa.Integer(), nullable=True),
        sa.Column("draft", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_table(
        "cursors",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "folder", name=op.f("pk_cursors")),
    )
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last_pass", sa.Text(), nullable=True),
        sa.Column("trial", sa.Boolean(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_meta_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meta")),
    )
    op.create_table(
        "sightings",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("account", "folder", "key", name=op.f("pk_sightings")),
    )
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("round_key", sa.Text(), server_default="", nullable=False),
        sa.Column("person_key", sa.Text(), server_default="", nullable=False),
        sa.Column("occasion", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.JSON(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("variant", sa.Integer(), server_default="0", nullable=False),
        sa.Column("facts_digest", sa.Text(), server_default="", nullable=False),
        sa.Column("answers", sa.Text(), server_default="", nullable=False),
        sa.Column("ref", sa.JSON(), nullable=True),
        sa.Column("fingerprint", sa.Text(), server_default="", nullable=False),
        sa.Column("mark", sa.JSON(), nullable=True),
        sa.Column("attempted_at", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("scans", sa.Integer(), server_default="0", nullable=False),
        sa.Column("placed_at", sa.Text(), nullable=True),
        sa.Column("missing_since", sa.Text(), nullable=True),
        sa.Column("redraft_at", sa.Text(), nullable=True),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_drafts_revision")),
        sa.ForeignKeyConstraint(
            ["application"], ["applications.id"], name=op.f("fk_drafts_application_applications"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sa.UniqueConstraint("key", "revision", name=op.f("uq_drafts_key_revision")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_drafts_application"), "drafts", ["application"], unique=False)
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("failure", sa.Text(), server_default="", nullable=False),
        sa.Column("application", sa.Text(), nullable=True),
        sa.Column("because", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["application"], ["applications.id"], name=op.f("fk_messages_application_applications"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sa.UniqueConstraint("account", "folder", "key", name=op.f("uq_messages_account_folder_key")),
        sa.UniqueConstraint("identity", name=op.f("uq_messages_identity")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_messages_application"), "messages", ["application"], unique=False)
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["application"], ["applications.id"], name=op.f("fk_notes_application_applications"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_notes_application"), "notes", ["application"], unique=False)
    op.create_table(
        "pauses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application"], ["applications.id"], name=op.f("fk_pauses_application_applications"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pauses")),
    )
    op.create_index(op.f("ix_pauses_application"), "pauses", ["application"], unique=False)
    op.create_table(
        "people_said",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("manager", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("signs_as", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["application"],
            ["applications.id"],
            name=op.f("fk_people_said_application_applications"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_said")),
    )
    op.create_index(op.f("ix_people_said_application"), "people_said", ["application"], unique=False)
    op.create_table(
        "alike",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("ratio", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_alike_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", "position", name=op.f("pk_alike")),
    )
    op.create_table(
        "candidates",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("application", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application"],
            ["applications.id"],
            name=op.f("fk_candidates_application_applications"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_candidates_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", "position", name=op.f("pk_candidates")),
    )
    op.create_index(op.f("ix_candidates_application"), "candidates", ["application"], unique=False)
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("application", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "category IS NOT NULL OR application IS NOT NULL", name=op.f("ck_corrections_says_something")
        ),
        sa.ForeignKeyConstraint(
            ["application"],
            ["applications.id"],
            name=op.f("fk_corrections_application_applications"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_corrections_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    op.create_index(op.f("ix_corrections_application"), "corrections", ["application"], unique=False)
    op.create_index(op.f("ix_corrections_message"), "corrections", ["message"], unique=False)
    op.create_table(
        "draft_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_draft_steps_draft_drafts"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_steps")),
    )
    op.create_index(op.f("ix_draft_steps_draft"), "draft_steps", ["draft"], unique=False)
    op.create_table(
        "expectations",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("quote", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_expectations_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", "kind", name=op.f("pk_expectations")),
    )
    op.create_table(
        "facts",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), server_default="", nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("needs_review", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("runner_up", sa.Text(), nullable=True),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("sender_name", sa.Text(), server_default="", nullable=False),
        sa.Column("sender_address", sa.Text(), server_default="", nullable=False),
        sa.Column("reply_to", sa.JSON(), nullable=True),
        sa.Column("recipients", sa.JSON(), nullable=False),
        sa.Column("received_at_address", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("in_reply_to", sa.Text(), server_default="", nullable=False),
        sa.Column("thread", sa.JSON(), nullable=False),
        sa.Column("automatic", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("list_id", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("company", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("bounced_message_id", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_facts_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", name=op.f("pk_facts")),
    )
    op.create_index(op.f("ix_facts_message_id"), "facts", ["message_id"], unique=False)
    op.create_table(
        "interviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message", sa.Integer(), nullable=True),
        sa.Column("application", sa.Text(), nullable=True),
        sa.Column("said_at", sa.Text(), nullable=True),
        sa.Column("did_not_happen", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=True),
        sa.Column("end", sa.Text(), nullable=True),
        sa.Column("time_zone", sa.Text(), nullable=True),
        sa.Column("zone_known", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("uid", sa.Text(), server_default="", nullable=False),
        sa.Column("recurrence_id", sa.Text(), server_default="", nullable=False),
        sa.Column("sequence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp", sa.Text(), nullable=True),
        sa.Column("phone_screen", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("replaces", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("(message IS NULL) <> (application IS NULL)", name=op.f("ck_interviews_one_source")),
        sa.ForeignKeyConstraint(
            ["application"],
            ["applications.id"],
            name=op.f("fk_interviews_application_applications"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_interviews_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interviews")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_interviews_application"), "interviews", ["application"], unique=False)
    op.create_index(op.f("ix_interviews_message"), "interviews", ["message"], unique=False)
    op.create_table(
        "message_aliases",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_message_aliases_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("account", "folder", "key", name=op.f("pk_message_aliases")),
    )
    op.create_index(op.f("ix_message_aliases_message"), "message_aliases", ["message"], unique=False)
    op.create_table(
        "message_people",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("manager", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("signs_as", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_message_people_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", "position", name=op.f("pk_message_people")),
    )
    op.create_table(
        "own_mails",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("sent_from", sa.Text(), server_default="", nullable=False),
        sa.Column("automatic", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("withdraws", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_own_mails_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", name=op.f("pk_own_mails")),
    )
    op.create_table(
        "own_heads",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("in_reply_to", sa.Text(), server_default="", nullable=False),
        sa.Column("thread", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_own_heads_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", name=op.f("pk_own_heads")),
    )
    op.create_table(
        "own_marks",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_own_marks_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", "kind", "position", name=op.f("pk_own_marks")),
    )
    op.create_index(op.f("ix_own_marks_hash"), "own_marks", ["hash"], unique=False)
    op.create_table(
        "slot_picks",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("at", sa.Time(), nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["message"], ["messages.id"], name=op.f("fk_slot_picks_message_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message", "position", name=op.f("pk_slot_picks")),
    )
    op.create_table(
        "interview_people",
        sa.Column("interview", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("manager", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("signs_as", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["interview"], ["interviews.id"], name=op.f("fk_interview_people_interview_interviews"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview", "position", name=op.f("pk_interview_people")),
    )
    meta = sa.table("meta", sa.column("id"), sa.column("salt", sa.LargeBinary))
    op.execute(sa.insert(meta).values(id=1, salt=secrets.token_bytes(32)))
