""" Contains all the data models used in inputs/outputs """

from .admitted_shown import AdmittedShown
from .api_key_body import ApiKeyBody
from .api_key_created import ApiKeyCreated
from .api_key_shown import ApiKeyShown
from .api_keys_shown import ApiKeysShown
from .ask_body import AskBody
from .attendee_shown import AttendeeShown
from .attendee_shown_realm import AttendeeShownRealm
from .attendees_shown import AttendeesShown
from .audience_name import AudienceName
from .ballot_entry_shown import BallotEntryShown
from .ballot_shown import BallotShown
from .book_body import BookBody
from .booking_exported import BookingExported
from .booking_exported_realm import BookingExportedRealm
from .booking_shown import BookingShown
from .booking_shown_realm import BookingShownRealm
from .bookings_shown import BookingsShown
from .category_body import CategoryBody
from .category_change_body import CategoryChangeBody
from .category_shown import CategoryShown
from .change_body import ChangeBody
from .change_body_quiet_hours_type_0 import ChangeBodyQuietHoursType0
from .change_party_body import ChangePartyBody
from .change_user_body import ChangeUserBody
from .change_webhook_body import ChangeWebhookBody
from .check_in_body import CheckInBody
from .check_in_shown import CheckInShown
from .claim_body import ClaimBody
from .claim_body_action import ClaimBodyAction
from .claimed import Claimed
from .conference_body import ConferenceBody
from .conference_body_quiet_hours_type_0 import ConferenceBodyQuietHoursType0
from .conference_body_sale import ConferenceBodySale
from .conference_shown import ConferenceShown
from .conferences_shown import ConferencesShown
from .confirm_body import ConfirmBody
from .deliveries_shown import DeliveriesShown
from .delivery_shown import DeliveryShown
from .deny_body import DenyBody
from .details_shown import DetailsShown
from .device_body import DeviceBody
from .device_exported import DeviceExported
from .device_shown import DeviceShown
from .devices_shown import DevicesShown
from .door_entry_shown import DoorEntryShown
from .door_list_shown import DoorListShown
from .door_shown import DoorShown
from .draw_shown import DrawShown
from .draw_shown_ahead import DrawShownAhead
from .entry_shown import EntryShown
from .event_shown import EventShown
from .event_shown_event import EventShownEvent
from .exported import Exported
from .feed_shown import FeedShown
from .gate_shown import GateShown
from .gateway import Gateway
from .guest_body import GuestBody
from .guest_shown import GuestShown
from .hand_over_body import HandOverBody
from .history_shown import HistoryShown
from .import_body import ImportBody
from .import_body_format import ImportBodyFormat
from .import_body_kind import ImportBodyKind
from .import_shown import ImportShown
from .import_shown_kind import ImportShownKind
from .key_shown import KeyShown
from .keys_shown import KeysShown
from .language_tag import LanguageTag
from .link_created import LinkCreated
from .link_shown import LinkShown
from .linked_entry_shown import LinkedEntryShown
from .linked_entry_shown_kind import LinkedEntryShownKind
from .linked_shown import LinkedShown
from .linked_shown_kind import LinkedShownKind
from .list_bookings_status import ListBookingsStatus
from .list_check_ins_status import ListCheckInsStatus
from .list_own_bookings_status import ListOwnBookingsStatus
from .mails import Mails
from .message_body import MessageBody
from .message_shown import MessageShown
from .move_body import MoveBody
from .offline_body import OfflineBody
from .offline_shown import OfflineShown
from .own_view_shown import OwnViewShown
from .pass_shown import PassShown
from .pass_shown_reason import PassShownReason
from .permission_shown import PermissionShown
from .pool_shown import PoolShown
from .problem import Problem
from .problem_shown import ProblemShown
from .queued_shown import QueuedShown
from .quiet_hours_shown import QuietHoursShown
from .replay_body import ReplayBody
from .request_shown import RequestShown
from .request_shown_state import RequestShownState
from .requests_shown import RequestsShown
from .sample_shown import SampleShown
from .scope_name import ScopeName
from .seat_shown import SeatShown
from .series_shown import SeriesShown
from .series_shown_resolution import SeriesShownResolution
from .session_body import SessionBody
from .session_shown import SessionShown
from .speaker_body import SpeakerBody
from .speaker_shown import SpeakerShown
from .staff_body import StaffBody
from .staff_list_shown import StaffListShown
from .staff_shown import StaffShown
from .status import Status
from .test_accepted import TestAccepted
from .ticket_shown import TicketShown
from .tickets_shown import TicketsShown
from .user_body import UserBody
from .user_shown import UserShown
from .valid_list_shown import ValidListShown
from .valid_seats_shown import ValidSeatsShown
from .webhook_body import WebhookBody
from .webhook_exported import WebhookExported
from .webhook_shown import WebhookShown
from .webhook_with_secret import WebhookWithSecret
from .webhooks_shown import WebhooksShown

__all__ = (
    "AdmittedShown",
    "ApiKeyBody",
    "ApiKeyCreated",
    "ApiKeyShown",
    "ApiKeysShown",
    "AskBody",
    "AttendeeShown",
    "AttendeeShownRealm",
    "AttendeesShown",
    "AudienceName",
    "BallotEntryShown",
    "BallotShown",
    "BookBody",
    "BookingExported",
    "BookingExportedRealm",
    "BookingShown",
    "BookingShownRealm",
    "BookingsShown",
    "CategoryBody",
    "CategoryChangeBody",
    "CategoryShown",
    "ChangeBody",
    "ChangeBodyQuietHoursType0",
    "ChangePartyBody",
    "ChangeUserBody",
    "ChangeWebhookBody",
    "CheckInBody",
    "CheckInShown",
    "ClaimBody",
    "ClaimBodyAction",
    "Claimed",
    "ConferenceBody",
    "ConferenceBodyQuietHoursType0",
    "ConferenceBodySale",
    "ConferenceShown",
    "ConferencesShown",
    "ConfirmBody",
    "DeliveriesShown",
    "DeliveryShown",
    "DenyBody",
    "DetailsShown",
    "DeviceBody",
    "DeviceExported",
    "DeviceShown",
    "DevicesShown",
    "DoorEntryShown",
    "DoorListShown",
    "DoorShown",
    "DrawShown",
    "DrawShownAhead",
    "EntryShown",
    "EventShown",
    "EventShownEvent",
    "Exported",
    "FeedShown",
    "GateShown",
    "Gateway",
    "GuestBody",
    "GuestShown",
    "HandOverBody",
    "HistoryShown",
    "ImportBody",
    "ImportBodyFormat",
    "ImportBodyKind",
    "ImportShown",
    "ImportShownKind",
    "KeyShown",
    "KeysShown",
    "LanguageTag",
    "LinkCreated",
    "LinkedEntryShown",
    "LinkedEntryShownKind",
    "LinkedShown",
    "LinkedShownKind",
    "LinkShown",
    "ListBookingsStatus",
    "ListCheckInsStatus",
    "ListOwnBookingsStatus",
    "Mails",
    "MessageBody",
    "MessageShown",
    "MoveBody",
    "OfflineBody",
    "OfflineShown",
    "OwnViewShown",
    "PassShown",
    "PassShownReason",
    "PermissionShown",
    "PoolShown",
    "Problem",
    "ProblemShown",
    "QueuedShown",
    "QuietHoursShown",
    "ReplayBody",
    "RequestShown",
    "RequestShownState",
    "RequestsShown",
    "SampleShown",
    "ScopeName",
    "SeatShown",
    "SeriesShown",
    "SeriesShownResolution",
    "SessionBody",
    "SessionShown",
    "SpeakerBody",
    "SpeakerShown",
    "StaffBody",
    "StaffListShown",
    "StaffShown",
    "Status",
    "TestAccepted",
    "TicketShown",
    "TicketsShown",
    "UserBody",
    "UserShown",
    "ValidListShown",
    "ValidSeatsShown",
    "WebhookBody",
    "WebhookExported",
    "WebhookShown",
    "WebhooksShown",
    "WebhookWithSecret",
)
