"""Signals, the partners they come from, and the early indicators that are read regularly."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.record import Record, ref, refs

PartnerKind = Literal[
    "external_customer",
    "customers_customer",
    "internal_customer",
    "colleague",
    "superior",
    "supplier",
]
Basis = Literal["sign", "information", "statement", "consequence", "observation"]
Source = Literal["first_hand", "told", "read"]
Comparison = Literal["at_least", "at_most"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(Record):
    """Someone we work for or with; `contact_rhythm` is in days."""

    name: str = ""
    kind: PartnerKind = "external_customer"
    contact_rhythm: int | None = None
    last_contact: dt.date | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal(Record):
    """A trace of the future. `origin` names where it first came from: a repost counts once."""

    text: str = ""
    basis: Basis = "sign"
    quote: str = ""
    on: dt.date | None = None
    partner: str | None = ref("partners")
    supports: tuple[str, ...] = refs("developments")
    contradicts: tuple[str, ...] = refs("developments")
    source: Source | None = None
    value_chain_tier: int | None = None
    origin: str = ""
    premises: tuple[str, ...] = refs("signals")
    confidential: bool = False
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reading of an indicator."""

    on: dt.date
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Record):
    """A number watched for one development; it trips when a reading passes the threshold."""

    title: str = ""
    development: str = ref("developments", required=True)
    source: str = ""
    threshold: float | None = None
    comparison: Comparison = "at_least"
    check_every_days: int | None = None
    readings: tuple[Reading, ...] = ()
    agreed_action: str = ""
    notes: str = ""


def tripped(indicator: Indicator) -> Reading | None:
    """The newest reading (of one day the one entered last) if it passes the threshold."""
    if not indicator.readings or indicator.threshold is None:
        return None
    newest = max(reversed(indicator.readings), key=lambda r: r.on)
    passes = (
        newest.value >= indicator.threshold
        if indicator.comparison == "at_least"
        else newest.value <= indicator.threshold
    )
    return newest if passes else None
