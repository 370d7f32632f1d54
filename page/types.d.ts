// The shapes that the page's modules share. For the type checker only: it is not served.

import type { ComponentChildren, VNode } from "preact";

/** What a template returns: one element or several. */
export type Markup = VNode | VNode[];

/** What a component draws. */
export type View = Markup | null;

export type Children = ComponentChildren;

/** A value that several views share. */
export interface Store<T extends object> {
  get(): T;
  set(change: Partial<T> | ((value: T) => Partial<T>)): void;
  /** Call `watcher` after every change; returns the function that ends it. */
  watch(watcher: () => void): () => void;
  /** A hook: draw again when the selected part is another. */
  use<S>(select: (value: T) => S): S;
}

/** The person at the page. */
export interface Account {
  user: string;
  roles: string[];
  token?: string;
  refresh?: string;
  /** Milliseconds since the epoch; the access token expires then. */
  until?: number;
}

/** A conference of /v1. Instants are ISO 8601 in UTC. */
export interface Conference {
  id: string;
  name: string;
  location: string;
  /** Whether the location is an address on the web. */
  online: boolean;
  topics: string[];
  description: string;
  /** Whether it is in lists, and not only at its own address. */
  listed: boolean;
  /** The sites that may show the availability in a frame. */
  embed: string[];
  organizer: string | null;
  start: string;
  end: string;
  timezone: string | null;
  /** From when on seats that are not checked in may be offered. */
  release_at?: string | null;
  /** The seats without a category; `capacity` counts all. */
  slots?: number;
  default_pool?: Pool;
  categories?: Category[];
  capacity: number;
  available: number;
  held: number;
  confirmed: number;
  waitlisted: number;
  full: boolean;
  canceled: boolean;
  /** Seconds; null takes the stack's default. */
  confirmation_window: number | null;
  max_offers: number | null;
  /** The most seats of one booking. */
  max_party?: number;
  max_per_email: number | null;
  release_at?: string | null;
  quiet_hours: { from: string; until: string } | null;
  /** "rush": requests join a queue, some minutes before the opening already. */
  sale?: string;
  opens_at?: string | null;
  /** How the seats are sold: "direct" or by "ballot". */
  sale?: string;
  /** The invitation that this person can answer. Only the answer for a person has it. */
  invitation?: Booking | null;
  /** The instant of the draw, if the seats are sold by a ballot. */
  draws_at?: string | null;
  ballot?: Ballot | null;
  /** A conference of a list has neither. */
  agenda?: Session[];
  speakers?: Speaker[];
}

/** What anybody can verify of a ballot (docs/ballot.md). */
export interface Ballot {
  commitment: string;
  draw: { seed: string; entries: number; drawn_at: string } | null;
}

/** The counts of the seats without a category, or of one category. */
export interface Pool {
  seats: number;
  available: number;
  confirmed: number;
  held: number;
  waitlisted: number;
}

/** A category of seats. */
export interface Category extends Pool {
  id: string;
  name: string;
  description: string;
  opens: string | null;
  closes: string | null;
  /** Whether it can be booked now. */
  open: boolean;
  /** Whether some people only see it. */
  restricted?: boolean;
  /** For the organizer only: the people who see it; empty: everybody. */
  visible_to?: string[];
}

/** An entry of the agenda. */
export interface Session {
  at: string;
  title: string;
  speaker: string | null;
}

export interface Speaker {
  name: string;
  about: string;
}

/** A companion of an attendee. */
export interface Guest {
  name: string;
  email: string | null;
}

/** QUEUED: a request in the queue of a sale, which becomes a booking. */
export type BookingStatus =
  | "CONFIRMED"
  | "CONFIRMATION_PENDING"
  | "WAITLISTED"
  | "CANCELED"
  | "QUEUED";

export type CancelReason =
  | "attendee"
  | "declined"
  | "organizer"
  | "overlap"
  | "started"
  | "lapsed"
  | "conference_canceled"
  | "no_show";

/** The ticket of one seat: `token` is the text of the QR code that `svg` draws. */
export interface SeatTicket {
  seat: number;
  token: string;
  svg: string;
  expires: string;
}

/** A booking of /v1. */
export interface SeatRequest {
  kind: "grow" | "move";
  status: BookingStatus;
  category: string | null;
  category_name?: string | null;
  /** Offered or wanted; to grow, in addition to those of the booking. */
  seats: number;
  position: number | null;
  position_exact: boolean;
  deadline: string | null;
}
export interface Booking {
  /** The entry in a ballot. */
  entry?: { number: number } | null;
  id: string;
  conference: string;
  conference_name: string;
  category?: string | null;
  category_name?: string | null;
  user_id: string;
  status: BookingStatus;
  position: number | null;
  position_exact: boolean | null;
  /** Of a request in a queue: those that are served earlier. */
  ahead?: number;
  ahead_exact?: boolean;
  /** Of a request in a queue: nobody is served before. */
  opens_at?: string | null;
  /** The place in the order of the waitlist; it remains until an offer expires. */
  ticket?: number | null;
  /** The seats it holds or, while it waits, wants. */
  seats?: number;
  guests?: Guest[];
  deadline: string | null;
  reason: CancelReason | null;
  offers: number;
  start: string;
  end: string;
  timezone: string | null;
  /** From when on seats that are not checked in may be offered. */
  release_at?: string | null;
  created_at: string;
  changed_at: string;
  /** It keeps its seats, and waits for more or for other ones. */
  request?: SeatRequest | null;
  /** Whether an invitation waits for an answer. */
  invitation?: boolean;
  /** Whether the person has declined an offer. */
  declined?: boolean;
  /** Noted by this page: the deadline of an offer that expired while it was shown. */
  missed_at?: string | null;
  /** The attendee's address, in an organizer's list. */
  email?: string | null;
}

/** Fields of a booking, at least its id: what one message or one response says. */
export type BookingUpdate = Partial<Booking> & Pick<Booking, "id">;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** An hour of the slot board. */
export interface Slot {
  id: number;
  start_time: string;
  end_time: string;
  is_booked: boolean;
  booked_at: string | null;
}

export interface SlotBoard {
  slots: Slot[];
  available_slots: number[];
  booked_slots: number[];
}

/** A message of the socket; the fields depend on `type`. */
export interface SocketMessage {
  type: string;
  version?: number;
  timestamp?: string;
  conference?: string;
  booking?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each listener names the fields of its own type.
  [field: string]: any;
}

/** The counts of a conference from a time until the next sample. */
export interface Sample {
  at: string;
  confirmed: number;
  waitlisted: number;
  held: number;
  lapsed: number;
}

/** GET /v1/conferences/{conference}/series. */
export interface StoredSeries {
  resolution: "minute" | "hour" | "day";
  items: Sample[];
}
