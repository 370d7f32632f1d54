/* Bundled from page/ by `make page`: 2d95eadc43ed8dfad7e5730a873414d3. See licences.txt. */
var It={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.no_show":"Your seat was not checked in in time, and somebody from the waitlist gets it.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","webhook.title":"Webhooks","webhook.text":"Your server gets a signed request each time that something happens to your bookings.","webhook.none":"You have no webhooks yet","webhook.add":"Add a webhook","webhook.change":"Change","webhook.save":"Save","webhook.remove":"Delete","webhook.removeTitle":"Delete this webhook?","webhook.removeText":"{url} gets no more events, and its deliveries are not shown any more.","webhook.removed":"The webhook is deleted.","webhook.enable":"Enable","webhook.disable":"Disable","webhook.enabled":"Enabled.","webhook.disabled":"Disabled: it gets no events until you enable it.","webhook.failing":"No event was accepted since {time}.","webhook.next":"Next attempt: {time}.","webhook.test":"Send a test","webhook.tested":"The test event is on its way.","webhook.replay":"Replay","webhook.replayText":"All events since this time are sent again, with the ids of the first time. Events are stored for 30 days.","webhook.since":"Events since","webhook.future":"Choose a time in the past.","webhook.replayed":"The events are sent again.","webhook.rotate":"New secret","webhook.rotateText":"For a day, requests are signed with the new secret and with the present one, so that your server can change it without a gap.","webhook.secretText":"This is the secret that verifies the signatures. Copy it now: it is not shown again.","webhook.copy":"Copy the secret","webhook.copied":"The secret is copied.","webhook.actionOf":"{action}: {url}","webhook.url":"Address","webhook.urlHint":"An https address of your server that can be reached from the internet.","webhook.https":"Enter an https address, such as https://hooks.example.com/seats.","webhook.conference":"Conference","webhook.allConferences":"All my conferences","webhook.events":"Events","webhook.eventsHint":"Choose none to get all of them.","webhook.allEvents":"All events","webhook.deliveries":"Deliveries","webhook.noDeliveries":"Nothing has been sent yet.","webhook.at":"Time","webhook.event":"Event","webhook.attempt":"Attempt","webhook.status":"Status","webhook.noStatus":"no answer","webhook.latency":"Latency","webhook.milliseconds":"{number} ms","webhook.response":"Answer","event.BookingConfirmed":"A seat is confirmed","event.BookingWaitlisted":"Somebody joins the waitlist","event.SeatOffered":"A seat is offered","event.OfferLapsed":"An offer expires","event.BookingCanceled":"A booking is canceled","event.BookingMoved":"A booking moves to another category","event.BookingShrunk":"A booking gives up seats","event.RequestWaitlisted":"A booking waits for more or other seats","event.RequestOffered":"More or other seats are offered to a booking","event.RequestLapsed":"An offer of more or other seats lapses","event.RequestEnded":"A request for more or other seats ends","event.BookingDeleted":"A booking is deleted","event.PersonInvited":"A person is invited","event.InvitationDeclined":"An invitation is declined","event.ConferenceChanged":"Name, time or place of a conference change","event.AttendeesMessaged":"You message the attendees","event.WebhookTest":"Test","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-growable":"Only a confirmed booking can get more seats.","problem.already-waiting":"The booking waits for other seats already. Withdraw that request first.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sameName":"Another category has this name.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories","invitation.title":"You are invited","invitation.titleAt":"You are invited to {name}","invitation.held":"The organizer holds {seats} for you.","invitation.waits":"The organizer holds a place on the waitlist for you, for {seats}.","invitation.seats":"Seats to accept","invitation.accept":"Accept","invitation.acceptSeats":"Accept {count} seats","status.invited":"Invited","canceled.invitation":"You declined the invitation.","canceled.expired":"The invitation expired.","count.held":{one:"1 seat",other:"{count} seats"},"door.title":"Door","door.signIn":"Sign in to work at a door","door.none":"You are not staff of any conference. An organizer can add you by your username.","door.ready":"Ready to scan","door.admitted":"Admitted","door.already":"Already admitted","door.void":"Ticket is void","door.foreign":"Ticket of another conference","door.expired":"Ticket has expired","door.invalid":"Not a ticket","door.elsewhere":"Another gate","door.seat":"Seat {seat}","door.before":"at {gate}, {time}","door.onlyAt":"Only {gate} can admit this ticket now: it is offline.","door.needsNetwork":"This ticket needs a connection, or the gate that has its seats.","door.undo":"Undo","door.undoOne":"Undo seat {seat} of {name}","door.undone":"Check-in undone","door.camera":"Camera","door.picture":"Picture of the camera","door.starting":"Starting the camera\u2026","door.startCamera":"Scan with the camera","door.stopCamera":"Stop the camera","door.noCamera":"The camera can't be used. Allow it in the browser's settings, or type the ticket.","door.find":"Find by hand","door.words":"Name, email or ticket","door.search":"Search","door.nobody":"Nobody found","door.found":{one:"{count} booking found",other:"{count} bookings found"},"door.noNames":"Names can be searched only with a connection.","door.inside":"Seat {seat}: {gate}, {time}","door.admit":"Admit seat {seat}","door.admitOne":"Admit seat {seat} of {name}","door.present":"Present","door.expected":"Expected","door.missing":"Not here yet","door.noShows":"No-shows","door.released":"Released","door.numbers":"Numbers at the door","door.away":"{gate} is offline since {time}","door.gate":"Name of this gate","door.gateHint":"For example North. A second scan of a ticket shows it.","door.nameGate":"Enter the name of this gate first.","door.network":"Without a network","door.networkText":"This gate can go on without a network. It then admits its part of the tickets, and no other gate admits these.","door.cannot":"This browser can't verify tickets without a network.","door.leaveAll":"Go offline with all tickets","door.leaveHalf":"Go offline with half of them","door.leaveRest":"Go offline with the others","door.left":"This gate can work without a network now","door.isOffline":"This gate is offline","door.waiting":{one:"{count} check-in waits to be sent",other:"{count} check-ins wait to be sent"},"door.share":"It admits {count} of 16 parts of the tickets.","door.comeBack":"Send them and go online","door.back":"This gate is online","door.conflicts":{one:"{count} check-in was refused: {message}",other:"{count} check-ins were refused. The first: {message}"},"staff.title":"At the door","staff.text":"Staff scan tickets with a phone or a computer.","staff.open":"Open the door","staff.name":"Username of a helper","staff.grant":"Add","staff.granted":"{name} is staff now","staff.revoke":"Remove","staff.revokeOne":"Remove {name}","staff.revoked":"{name} is not staff any more","problem.seat-checked-in":"A seat of this booking is checked in. The staff at the door can undo it.","problem.gate-holds-parts":"A gate with this name is offline already.","problem.no-free-parts":"Other gates have all tickets. They must come back first.","problem.too-many-staff":"A conference can have at most 50 people as staff.","why.passed":"On {time}, {seats} went to a later place: {free}, and you need {needed} together.","why.saved":"On {time}, {seats} went to a later place. More seats would have passed another party too often.","count.free":{one:"only 1 seat was free",other:"only {count} seats were free"},"why.bound":"After at most {count} seats, free seats are saved for you.","form.seatsOthers":"Seats without a category"};var Go={de:()=>import("./de.js")},Ln=["en",...Object.keys(Go)],Vo=e=>e.toLowerCase().split("-")[0];function wi(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Vo).find(n=>Ln.includes(n))??"en"}var Xe=wi(),pe=navigator.languages.find(e=>Vo(e)===Xe)??Xe,Ft=It;async function Ko(){let e=Go[Xe];e&&(Ft={...It,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Ft===It?"en":Xe}var vi=new Intl.PluralRules(pe),Q=e=>e.toLocaleString(pe);function _i(e,t){let n=Ft[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[vi.select(Number(t.count))]??n.other}var Ze=e=>Object.hasOwn(Ft,e),s=(e,t={})=>Jo(e,t).join(""),ce=(e,t)=>Jo(e,t),Jo=(e,t)=>_i(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?Q(r):r});var Xo=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(r=e.apply(l,Xo(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(l)}return o},Qo=new Map;function Zo(e){var t=Qo.get(this);return t||(t=new Map,Qo.set(this,t)),(t=Xo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,c="",l="",u=[0],d=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},f=0;f<n.length;f++){f&&(a===1&&d(),d(f));for(var $=0;$<n[f].length;$++)o=n[f][$],a===1?o==="<"?(d(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=c,c=""):o==="/"&&(a<5||n[f][$+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var z,ns,ki,Ie,Rn,Mt,os,Nt,ss,Pn,Mn,xi,pt=Symbol.for("pv"),Pt={},zt=[],Si=/^m(i|n|o|s|text|space)$/,zn=Array.isArray,Un=zt.slice,Ye=Object.assign;function je(e){e&&e.parentNode&&e.remove()}function rs(e,t,n){var o,r,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?Un.call(arguments,2):n),mt(e,c,o,r,null)}function mt(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pt,__v:r||++ns,__i:-1,__u:0};return!r&&z.vnode&&z.vnode(a),a}function Ut(e){return e.children}function Lt(e,t){this.props=e,this.context=t,this.__g=0}function Fe(e,t){if(t==null)return e.__&&Fe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Fe(e)}function Ti(e){var t,n=e.__v,o=n.__e,r=[],a=[],c=e.__P;c&&((t=Ye({constructor:pt},n)).__v=n.__v+1,z.vnode&&z.vnode(t),Hn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||Fe(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,ds(r,t,a),n.__=n.__e=null,t.__e!=o&&as(t))}function as(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),as(e)}function es(e){(8&e.__g||(e.__g|=8,Ie.push(e),Mt++))&&Rn==z.debounceRendering||((Rn=z.debounceRendering)||queueMicrotask)(is)}function is(){try{for(var e,t=1;Ie.length;)Ie.length>t&&Ie.sort(os),e=Ie.shift(),t=Ie.length,8&e.__g&&Ti(e)}finally{(Mt=Ie.length)&&(Rn||queueMicrotask)(is)}}function cs(e,t,n,o,r,a,c,l,u,d,f){var $,p,m,g,x,y,E=o.__k||zt,b=t.length;for(u=Ei(n,t,E,u,b),$=0;$<b;$++)(m=n.__k[$])!=null&&(p=~m.__i&&E[m.__i]||Pt,m.__i=$,y=Hn(e,m,p,r,a,c,l,u,d,f),g=m.__e,(p.ref!=m.ref||8&p.__u)&&(p.ref&&Bn(p.ref,null,m,p),m.ref&&f.push(m.ref,m.__c||g,m)),x=x||g,4&m.__u?(u=ls(m,u,e,!p.__v),p.__e&&(p.__e=null)):typeof m.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=x,u}function Ei(e,t,n,o,r){var a,c,l,u,d,f,$,p,m,g=n.length,x=g,y=0,E=0,b=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=b[a]=mt(null,c):zn(c)?c=b[a]=mt(Ut,{children:c}):c.constructor===pt&&c.__b?c=b[a]=mt(c.type,c.props,c.key,c.ref,c.__v):b[a]=c,u=a+y,c.__=e,c.__b=e.__b+1,l=null,~(d=c.__i=Ai(c,n,u,x))&&(x--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,d==u-1?y--:d==u+1?y++:d!=u&&(d>u?y--:y++,E=1)):(~d||(r>g?y--:r<g&&y++),typeof c.type!="function"&&(c.__u|=4))):b[a]=null;if(E){for(f=[],$=[],a=0;a<r;a++)if((c=b[a])&&16&c.__u){for(y=0,p=f.length;y<p;)f[m=y+p>>1]<c.__i?y=m+1:p=m;f[y]=c.__i,$[a]=y+1}for(y=f.length;a--;)$[a]&&($[a]==y?y--:b[a].__u|=4)}if(x)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Fe(l)),Wn(l,l));return o}function ls(e,t,n,o){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=ls(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Fe(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ai(e,t,n,o){var r,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function ts(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function qt(e,t,n,o,r){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ts(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ts(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=Mn[t]||(Mn[t]=Oi(t)),(e.__a||(e.__a={}))[t]=Pn,a=t!=(t=t.replace(ss,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Oi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Nt]==null)t[Nt]=Pn++;else if(t[Nt]<this.__a[e])return;return n(z.event?z.event(t):t)}}}function Hn(e,t,n,o,r,a,c,l,u,d){var f,$,p,m,g,x,y,E,b,A,F,ue,D,de,re,X,be,fe,ye=t.type;if(t.constructor!==pt)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(t.__u|=u,$=a=[],f.nodeType==8?l=Rt(f,a):a.push(f),l=a[0]||l),(f=z.__b)&&f(t);e:if(typeof ye=="function"){p=c.length;try{if(E=t.props,b=(f=ye.prototype)&&f.render,A=(f=ye.contextType)&&o[f.__c],F=f?A?A.props.value:f.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(b?t.__c=m=new ye(E,F):(t.__c=m=new Lt(E,F),m.constructor=ye,m.render=Di),A&&A.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),b&&(m.__s||(m.__s=m.state),ye.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Ye({},m.__s)),Ye(m.__s,ye.getDerivedStateFromProps(E,m.__s)))),g=m.props,x=m.state,m.__v=t,n.__c){if(E!==g&&b&&!ye.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(E,F),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(E,m.__s,F)===!1){t.__v!=n.__v&&(m.props=E,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(me){me&&(me.__=t)}),zt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&c.push(m),l=Fe(n);break e}m.componentWillUpdate&&m.componentWillUpdate(E,m.__s,F),b&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,x,y)})}else b&&!ye.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),b&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=F,m.props=E,m.__P=e,m.__g&=-5,ue=z.__r,D=b?25:0;do m.__g&=-9,ue&&ue(t),f=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++D<25);b&&(zt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Ye({},o,m.getChildContext())),b&&n.__c&&m.getSnapshotBeforeUpdate&&(y=m.getSnapshotBeforeUpdate(g,x)),de=f&&f.type===Ut&&f.key==null?f.props.children:f,E.__P&&(f=l,r=(e=E.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(me){me&&Wn(me,me)}),n.__k=null),l=n.__k?Fe(n,0):null),l=cs(e,zn(de)?de:[de],t,n,o,r,a,c,l,u,d),E.__P&&(t.__e=null,l=f),t.__u&=-161,$&&$.some(je),m.__h.length&&c.push(m),1&m.__g&&(m.__g&=-4)}catch(me){if(c.length=p,t.__v=null,u||a)if(me&&me.then){if(t.__u|=128|u,a){for(~(be=a.indexOf(l||void 0))||(be=a.length);(fe=a[be-1])&&fe.nodeType==8;)be--;for(;be<a.length;be++)if(fe=a[be])if(a[be]=null,re){if(fe==X)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(X=Rt(re=fe))}}if(!re){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;re=l}(f=Rt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,l=f):t.__e=l,l=l&&l.nextSibling}else a&&a.some(je);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),me&&me.then||us(t),z.__e(me,t,n)}}else l=t.__e=Ci(n.__e,t,n,o,r,a,c,u,d,e);return(f=z.diffed)&&f(t),l}function Rt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function us(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(us))}function ds(e,t,n){for(var o=0;o<n.length;)Bn(n[o++],n[o++],n[o++]);z.__c&&z.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){z.__e(a,r.__v)}})}function Ci(e,t,n,o,r,a,c,l,u,d){var f,$,p,m,g,x,y,E,b=n.props||Pt,A=t.props,F=t.type;if(F=="svg"?r="http://www.w3.org/2000/svg":F=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.length;f++)if((g=a[f])&&(F?g.localName==F:g.nodeType==3)){e=g,a[f]=null;break}}if(!e){if(E=d.ownerDocument||document,!F)return E.createTextNode(A);e=E.createElementNS(r,F,A.is?A:d),l&&(z.__m&&z.__m(t,a),l=!1),a=null}if(F){if(d=F=="template"&&e.content||e,a=F=="textarea"&&A.defaultValue!=null?null:a&&Un.call(d.childNodes),!l&&a)for(b={},f=0;f<e.attributes.length;f++)b[(g=e.attributes[f]).name]=g.value;for(f in b)g=b[f],f=="dangerouslySetInnerHTML"?p=g:f=="children"||f in A||f=="value"&&"defaultValue"in A||f=="checked"&&"defaultChecked"in A||qt(e,f,null,g,r);for(f in A)g=A[f],f=="children"?m=g:f=="dangerouslySetInnerHTML"?$=g:f=="value"?x=g:f=="checked"?y=g:l&&typeof g!="function"||b[f]===g||qt(e,f,g,b[f],r);$?(l||p&&($.__html==p.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(p&&(e.textContent=""),(F=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Si.test(F))&&(r="http://www.w3.org/1999/xhtml"),cs(d,zn(m)?m:[m],t,n,o,r,a,c,a?a[0]:n.__k&&Fe(n,0),l,u),a&&a.some(je)),l&&F!="textarea"||(f="value",F=="progress"&&x==null?e.removeAttribute(f):x==null||x===e[f]&&(F!="progress"||x)||qt(e,f,x,b[f],r),f="checked",y!=null&&y!=e[f]&&qt(e,f,y,b[f],r))}else b===A||l&&e.data==A||(e.data=A);return e}function Bn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){z.__e(r,n)}}function Wn(e,t,n){var o,r,a,c;if(z.unmount&&z.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Bn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){z.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&Wn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Rt(o,a=[]))&&(o==e.__e&&a.some(je),je(r),je(o)),n||je(e.__e),e.__e=e.__c=e.__=null}function Di(e,t,n){return this.constructor(e,n)}function jn(e,t){var n,o,r,a;z.__&&z.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=mt(Ut,{children:[e]}),r=[],a=[],Hn(t,t.__k,o||Pt,Pt,t.namespaceURI,o?null:t.firstChild?Un.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),ds(r,t.__k,a),t.__k.props.children=null}z={__e:function(e,t,n,o){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Mt=0,e}},ns=0,ki=function(e){return e!=null&&e.constructor===pt},Lt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ye({},this.state)),typeof e=="function"&&(e=e(Ye({},n),this.props)),e&&(Ye(n,e),this.__v&&(t&&this.__k.push(t),es(this)))},Lt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),es(this))},Lt.prototype.render=Ut,Ie=[],Mt=0,os=function(e,t){return e.__v.__b-t.__v.__b},Nt=Symbol(),ss=/(PointerCapture)$|Capture$/i,Pn=0,Mn={},xi=0;var Ge,Y,Yn,fs,Gn=Object.is,Ht=0,vs=[],Vn=[],G=z,ms=G.__b,ps=G.__r,$s=G.diffed,hs=G.__c,gs=G.unmount,bs=G.__;function ht(e,t){G.__h&&G.__h(Y,e,Ht||t),Ht=0;var n=Y.__H||(Y.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return Ht=1,Jn(_s,e)}function Jn(e,t,n){var o=ht(Ge++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):_s(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);Gn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Y,!Y.__f)){Y.__f=!0;var r=Y.shouldComponentUpdate;Y.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var d=!1,f=this.props!=a;if(u.__.some(function(p){p.__N&&(d=!0,Gn(p.__[0],p.__N[0])||(f=!0))}),r){var $=r.call(this,a,c,l);return d?$||f:$}return!d||f}}return o.__}function w(e,t){var n=ht(Ge++,3);!G.__s&&Zn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Y.__H.__h.push(n))}function Qn(e,t){var n=ht(Ge++,4);!G.__s&&Zn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Y.__h.push(n))}function q(e){return Ht=5,Ii(function(){return{current:e}},[])}function Ii(e,t){var n=ht(Ge++,7);return Zn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xn(e){var t=ht(Ge++,10),n=h();return t.__=e,Y.componentDidCatch||(Y.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Fi(){var e;do{for(;e=Vn.shift();)try{$t(e)}catch(n){G.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=vs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($t),t.__h.some(Kn),t.__h=[]}catch(n){t.__h=[],G.__e(n,e.__v)}}}while(Vn.length)}G.__b=function(e){Y=null,ms&&ms(e)},G.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),bs&&bs(e,t)},G.__r=function(e){ps&&ps(e),Ge=0;var t=(Y=e.__c).__H;t&&(Yn==Y?Y.__h=[]:(t.__h.some($t),t.__h.some(Kn),Ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Yn=Y},G.diffed=function(e){$s&&$s(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ws(vs.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Yn=Y=null},G.__c=function(e,t){t.some(function(n){try{n.__h.some($t),n.__h=n.__h.filter(function(o){return!o.__||Kn(o)})}catch(o){n.__h=[function(){throw o}]}}),hs&&hs(e,t)},G.unmount=function(e){gs&&gs(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ws(Vn.push(r))}else $t(r)}catch(a){t=a}}),o.__H=void 0,t&&G.__e(t,o.__v))};var ys=typeof requestAnimationFrame=="function";function qi(e){var t,n=function(){clearTimeout(o),ys&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ys&&(t=requestAnimationFrame(n))}function ws(e){e!=1&&fs==G.requestAnimationFrame||((fs=G.requestAnimationFrame)||qi)(Fi)}function $t(e){var t=Y,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Y=t}function Kn(e){var t=Y;e.__c=e.__(),Y=t}function Zn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Gn(n,e[o])})}function _s(e,t){return typeof t=="function"?t(e):t}var i=Zo.bind(rs);function ae(e){let t=new Set;function n(o){let[,r]=Jn((c,l)=>c+1,0),a=q({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},Qn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function ee(e,t,n=[]){let o=q(t);o.current=t,w(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var eo=ae({text:""});function V(e){Qn(()=>eo.set({text:e}),[e])}var et=ae({polite:"",assertive:"",notices:[]}),ks=0;function Ae(e,t=!1){let n=t?"assertive":"polite",o=et.get()[n]===e?"\xA0":"";et.set({[n]:e+o})}function v(e,t=!1){ks+=1;let n=ks;et.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ae(e,t),t||setTimeout(()=>to(n),6e3)}function to(e){et.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var Oe=e=>e instanceof Error?e.message:String(e);async function S(e){try{await e()}catch(t){v(Oe(t),!0)}}var ke=Intl.DateTimeFormat().resolvedOptions().timeZone,Ni=2e3,Ts=0;function Es(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Ts=Math.abs(n)>Ni?n:0}var L=()=>Date.now()+Ts;function Bt(){let[e,t]=h(L());return w(()=>{let n=setInterval(()=>t(L()),250);return()=>clearInterval(n)},[]),e}function Wt(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var jt=[["day",86400],["hour",3600],["minute",60],["second",1]];function so(e){let[t,n]=jt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Yt(e){let[t,n]=so(e);return s(`unit.${n}`,{count:t})}var As={weekday:"short",day:"numeric",month:"short",year:"numeric"},Os={weekday:"short"},oo={hour:"numeric",minute:"2-digit"};function Gt(e,t,n=null,o=!1){let r=no(e,t,ke);if(o||!n||n===ke)return[r,null];try{let a=no(e,t,n);return a===r?[r,null]:[s("when.there",{period:a,zone:Cs(n)}),s("when.yours",{period:no(e,t,ke,Os),zone:ro()})]}catch{return[r,null]}}var Cs=e=>e.replaceAll("_"," "),ro=()=>Cs(ke);function no(e,t,n,o=As){return new Intl.DateTimeFormat(pe,{...o,...oo,timeZone:n}).formatRange(new Date(e),new Date(t))}function Ds(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(pe,{...o,timeZone:t||ke})}catch{return new Date(e).toLocaleDateString(pe,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function Is(e,t){let n=new Date(e),o=r=>[n.toLocaleDateString(pe,{...As,timeZone:r}),n.toLocaleTimeString(pe,{timeStyle:"short",timeZone:r})];try{return o(t??ke)}catch{return o(ke)}}var B=e=>new Date(e).toLocaleString(pe,{dateStyle:"medium",timeStyle:"short"});function Fs(e,t){let[n,o]=[60,86400];if(t<10*n)return te(e);if(t<o)return new Date(e).toLocaleTimeString(pe,oo);let r=t<5*o?{...Os,...oo}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(pe,r)}var te=e=>new Date(e).toLocaleTimeString(pe,{timeStyle:"medium"}),ao=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),xs=1440*60*1e3;function qe(e,t){let n=t??ke,o=Date.parse(`${e}Z`),r=o-Ve(o-xs,n),a=o-Ve(o+xs,n),c=[r,a].find(d=>d+Ve(d,n)===o);if(c!==void 0)return{at:Ss(c),gap:null};let l=Li(a,r,n),u=new Date(l+Ve(l,n)).toISOString().slice(0,16);return{at:Ss(l),gap:u}}function tt(e,t){let n=Date.parse(e);return new Date(n+Ve(n,t??ke)).toISOString().slice(0,16)}function Li(e,t,n){let o=Ve(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Ve(r,n)===o?e=r:t=r}return t}var Ss=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Ve(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:$,value:p})=>[$,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:d}=o;return Date.UTC(r,a-1,c,l,u,d)-Math.floor(e/1e3)*1e3}var qs=()=>[...new Set([ke,"UTC",...Intl.supportedValuesOf("timeZone")])];var xe=document.documentElement.dataset,gt="account",Ri=6e4,C=ae({account:Qs()}),Ke=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ze(o)?s(o,{hint:s("sign.passwordHint")}):t),this.kind=n}};async function ne(e,t){let n;try{n=await fetch(`${xe.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:xe.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ke(o.message??s("failure.title"),(o.__type??"").split("#").pop())}var bt=class extends Error{constructor(t,n){super(s("sign.newRequired")),this.user=t,this.challenge=n}},yt=class extends Error{constructor(t,n){super(s("sign.appRequired")),this.user=t,this.challenge=n}};async function Ls(e,t){let n=await ne("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});co(n,e)}async function Rs({user:e,challenge:t},n){co(await ne("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function Ms({user:e,challenge:t},n){co(await ne("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function co({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new bt(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new yt(o,n);if(!e)throw new Error(s("sign.otherStep",{step:t}));Ks(Js(e))}var Ps=e=>ne("ResendConfirmationCode",{Username:e}),lo=e=>ne("ForgotPassword",{Username:e}),zs=(e,t,n)=>ne("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Us=(e,t,n)=>ne("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Hs=(e,t)=>ne("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Bs=async(e,t)=>ne("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await we()});async function Ws(){return((await ne("GetUser",{AccessToken:await we()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var js=async()=>(await ne("AssociateSoftwareToken",{AccessToken:await we()})).SecretCode;async function Ys(e){await ne("VerifySoftwareToken",{AccessToken:await we(),UserCode:e}),await uo(!0)}var uo=async e=>ne("SetUserMFAPreference",{AccessToken:await we(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function we(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-Ri?t:(io??=Vs(e).finally(()=>{io=null}),io)}function wt(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Ns(n):Mi().finally(()=>Ns(n)),fo(),e&&v(e,!0)}async function Mi(){let e=await we().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function fo(){localStorage.removeItem(gt),C.set({account:null})}function Ns(e){e&&ne("RevokeToken",{Token:e}).catch(()=>{})}var io=null;async function Gs(){let{account:e}=C.get();e&&await Vs(e)}async function Vs(e){try{let t=await ne("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Js({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Ks(n),n.token??null}catch(t){t instanceof Ke&&t.kind&&wt(s("sign.ended"))}return C.get().account?.token??null}function Ks(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(gt)!==r&&localStorage.setItem(gt,r),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===gt||e===null)&&C.set({account:Qs()})});function Js({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(Pi(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function Pi(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Qs(){try{return JSON.parse(localStorage.getItem(gt)??"null")}catch{return null}}var nt=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var zi=5,Xs=1,Ui=10;function Hi(e,t){let n=`problem.${e}`;return Ze(n)?s(n,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var j=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(Hi(o,n)),this.status=t,this.kind=o,this.body=n}},T=(e,t)=>U("GET",e,void 0,t),O=(e,t,n)=>U("POST",e,t,n);async function U(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?Gi():null;for(let a=1;;a+=1){let c=await Wi(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===zi)return ji(c);await Yi(l?Bi(c,a):200*2**a*(.5+Math.random()))}}function Bi({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Xs,o=Math.min(n,Ui);return 1e3*(o+Math.random()*t*Math.max(o,Xs))}async function Wi(e,t,n,{accept:o,key:r}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await we();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});Es(u.headers.get("date"));let d=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:d,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function ji({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&wt(s("sign.ended")),e<200||e>=300)throw new j(e,typeof o=="object"?o:null);return o}async function Ne(e,t=1e3){let n=[],o=null;do{let r=await T(oe(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function oe(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}var ot=(e,t,n)=>mo(e,new Blob([n],{type:t}));async function Zs(e){let t=await we(),n=t?{authorization:`Bearer ${t}`}:{},o=await fetch(e,{headers:n}).catch(()=>null);if(!o)throw new j(0,null);if(!o.ok)throw new j(o.status,await o.json().catch(()=>null));return o.blob()}function mo(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Yi=e=>new Promise(t=>setTimeout(t,e));function Gi(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Vt="/v1/users/me/devices",st=ae({state:"unknown"}),po=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function er(){st.set({state:await Vi().catch(()=>"impossible")})}async function Vi(){let{key:e,items:t}=await T(Vt);if(!e||!po())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await rr();return t.some(o=>o.id===n)?"on":"off"}async function tr(){if(await Notification.requestPermission()!=="granted"){st.set({state:"blocked"});return}let{key:e}=await T(Vt),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await or(),await O(Vt,{endpoint:o}),st.set({state:"on"})}async function nr(){let e=await rr();await $o(),e&&await U("DELETE",`${Vt}/${e}`),st.set({state:"off"})}async function $o(){po()&&await(await ho())?.unsubscribe()}async function or(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function sr(){po()&&await ho()&&await or()}var ho=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function rr(){let e=(await ho())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var go="bookings",Kt="tickets";function ar(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(Ki()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function Ki(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function ir(e,t,n){let o=n.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem(go,JSON.stringify({user:e,at:t,bookings:o}))}catch{cr()}}function bo(e){try{let t=JSON.parse(localStorage.getItem(go)??"null");if(t===null||t.user===e)return t}catch{}return cr(),null}var cr=()=>{localStorage.removeItem(go),localStorage.removeItem(Kt)};function lr({id:e,changed_at:t},n){let r=[...dr(localStorage.getItem(Kt)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,n]].slice(-20);try{localStorage.setItem(Kt,JSON.stringify(r))}catch{}}function ur({id:e,changed_at:t}){return dr(localStorage.getItem(Kt)).find(([o])=>o===`${e} ${t}`)?.[1]??null}function dr(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var _o=500,Ji=1e4,Qi=3e4,Xi=1e4,Zi=1e3,ec=3e4,Re=4,Se=30,Z=ae({state:"idle",recovered:0}),Ce=new Map,yo=new Map,Le=null,vt=_o,wo=[],fr,vo;function mr(){Z.get().state==="idle"&&Z.set({state:"connecting"});let e=new WebSocket(new URL(xe.socket,location.href.replace(/^http/,"ws")));Le=e,e.onopen=()=>{vt=_o,Z.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of Ce.keys())hr(t);$r()},e.onmessage=({data:t})=>oc(JSON.parse(t)),e.onclose=()=>pr(e)}function pr(e){if(Le===e){if(ko(),Le=null,!Ce.size){Z.set({state:"idle"});return}Z.set({state:"off"}),fr=setTimeout(mr,vt*(.5+Math.random())),vt=Math.min(2*vt,Ji)}}function tc(){let e=Le;Le=null,clearTimeout(fr),ko(),Z.set({state:"idle"}),e?.close()}function $r(){ko(),wo=[setTimeout(()=>{rt({type:"ping"}),wo.push(setTimeout(nc,Xi))},Qi)]}function ko(){for(let e of wo)clearTimeout(e)}function nc(){let e=Le;e&&(pr(e),e.close())}function rt(e){return Le?.readyState!==WebSocket.OPEN?!1:(Le.send(JSON.stringify(e)),!0)}async function hr(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await we();rt({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&rt({type:"subscribe",conference:n})}function oc(e){$r();let t=rc(e);if(e.version!==void 0){if(!sc(e,yo.get(t)))return;yo.set(t,e)}for(let n of Ce.get(t)??[])n(e)}function sc(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function rc({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function xo(e,t){clearTimeout(vo);let n=Ce.get(e);return n?n.add(t):(Ce.set(e,new Set([t])),Z.get().state==="live"&&hr(e)),Z.get().state==="idle"&&mr(),()=>{Ce.get(e)?.delete(t),setTimeout(()=>ac(e),Zi)}}function ac(e){if(Ce.get(e)?.size!==0)return;Ce.delete(e),yo.delete(e);let[t,n]=e.split(" ");n&&rt({type:"unsubscribe",[t]:n}),Ce.size||(clearTimeout(vo),vo=setTimeout(tc,ec))}function _t(e,t){w(()=>{let n=e.map(o=>xo(o,t));return()=>{for(let o of n)o()}},[e.join()])}var at=()=>Z.use(({state:e})=>e);function gr(){Z.get().state==="off"&&!document.hidden&&(vt=_o)}addEventListener("online",gr);document.addEventListener("visibilitychange",gr);var N=ae({bookings:{},state:"empty",problem:null,at:0}),le=({status:e})=>e!=="CANCELED",K=({status:e})=>e==="CONFIRMATION_PENDING",De=e=>!!e.invitation&&le(e)&&!Jt(e),Te=({status:e})=>e==="WAITLISTED",Jt=({start:e})=>!!e&&Date.parse(e)<=L(),ic=e=>(K(e)||Te(e))&&!Jt(e);function xt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(le)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Qt=(e,t)=>Je(null,()=>O("/v1/bookings",{conference:e.id,...t})),_r=(e,t)=>Je(e,()=>O(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),kr=(e,t)=>Je(e,()=>U("PATCH",`/v1/bookings/${e.id}`,{seats:t}));async function xr({id:e},t){let n=await U("PATCH",`/v1/bookings/${e}`,{guests:t});ze({id:e,guests:n.guests})}var Sr=(e,t)=>Je(e,()=>O(`/v1/bookings/${e.id}/accept`,t?{seats:t}:void 0)),Tr=e=>Je(e,()=>O(`/v1/bookings/${e.id}/decline`)),Xt=e=>Je(e,()=>O(`/v1/bookings/${e.id}/cancel`)),Eo=e=>Je(e,()=>O(`/v1/bookings/${e.id}/reactivate`));async function Je(e,t){let n=e&&Pe.get(e.id);try{let o=await t();e&&Pe.get(e.id)!==n?(ze({id:o.id,declined:o.declined,invitation:o.invitation}),kt(o)):ze({...o,...cc(o)},!0)}catch(o){if(!(o instanceof j))throw o;let[,r]=/^guests\.(\d+)/.exec(o.body?.field??"")??[];v(r?s("guests.wrong",{number:Number(r)+1}):o.message,!0),e?await kt(e):o.body?.booking_id&&await kt({id:o.body.booking_id})}}function cc({id:e,status:t,ticket:n,position:o}){let r=N.get().bookings[e];return!(r&&Te(r)&&t==="WAITLISTED")||o||r.ticket!==n?{}:{position:r.position,position_exact:r.position_exact}}var Er=({id:e,conference_name:t})=>S(async()=>{let n=await T(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});ot(`${t}.ics`,"text/calendar",n)}),lc=300,uc=8,Pe=new Map,Me=new Map,So=0;async function ve(){let{account:e}=C.get();if(!e)return;So+=1;let t=So;navigator.onLine||br(e.user),To()||N.set({state:"loading"});let n=new Map(Pe);try{let o=await Ne("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;N.get().state==="stored"&&N.set({bookings:{}});let r=o.filter(({id:a})=>Pe.get(a)===n.get(a));for(let a of r)ze(a);N.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==So)return;o instanceof j&&o.status===0&&br(e.user),To()?N.set({problem:o}):N.set({state:"failed",problem:o})}}function dc(){let{bookings:e,state:t,at:n}=N.get(),{account:o}=C.get();o&&t==="ready"&&ir(o.user,n,Object.values(e))}var To=()=>["ready","stored"].includes(N.get().state);function br(e){let t=bo(e);if(To()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));N.set({bookings:n,state:"stored",at:t.at})}async function kt(e){let{account:t}=C.get();if(!t)return;let n=Pe.get(e.id);try{let o=await T(`/v1/bookings/${e.id}`);Pe.get(e.id)===n&&ze(o)}catch{}}function ze(e,t=!1){let n=N.get().bookings[e.id],o={...n,...e};n&&K(n)&&Te(o)&&(o.missed_at=n.deadline),le(o)&&(o.declined=!1),N.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&pc(n??null,o),fc(o)}function fc(e){let{id:t}=e;if(De(e))return;let n=le(e)&&!Jt(e)&&Me.size<uc;(ic(e)||n)&&!Me.has(t)?Me.set(t,xo(`booking ${t}`,mc)):!le(e)&&Me.has(t)&&Ar(t)}function Ar(e){Me.get(e)?.(),Me.delete(e)}function mc({booking:e="",status:t,seats:n,position:o,exact:r,deadline:a,reason:c}){Pe.set(e,(Pe.get(e)??0)+1),N.set({at:Date.now()}),ze({id:e,status:t,seats:n,position:o,position_exact:r,deadline:a,reason:c})}function pc(e,t){let{conference_name:n,position:o}=t,r=e!==null&&K(e);if(e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?s("booking.expiredAt",{name:n}):o?s("booking.positionAt",{name:n,position:o}):s("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:n,time:te(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:n,reason:Ao(t)})}[t.status]();Ae(a,K(t)||r)}else Te(t)&&e.position!==o&&o&&Ae(s("booking.positionAt",{name:n,position:o}))}function Ao({reason:e,declined:t,invitation:n}){let o=`canceled.${$c({reason:e,declined:t,invitation:n})}`;return s(Ze(o)?o:"canceled.other")}function $c({reason:e,declined:t,invitation:n}){return n&&e==="declined"?"invitation":n&&e==="lapsed"?"expired":t&&e==="attendee"?"declined":e??"other"}var Or=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>le(r)&&!r.invitation&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function hc(){if(N.get().state!=="stored")for(let e of Object.values(N.get().bookings))K(e)&&Date.parse(e.deadline??"")<=L()&&(e.invitation?ze({id:e.id,status:"CANCELED",reason:"lapsed"}):ze({id:e.id,status:"WAITLISTED",position:null,deadline:null}),kt(e))}var yr=Date.now();function gc(){if(document.hidden)return;hc();let e=Z.get().state==="live"?Se:Re;if(Date.now()-yr<e*1e3)return;yr=Date.now(),N.get().problem&&ve();let t=Object.values(N.get().bookings).filter(n=>Me.has(n.id)&&!Jt(n)||De(n));for(let n of t)kt(n)}var wr,vr=0;function Cr(){let e=()=>{let{account:n}=C.get(),o=n?.user??null;if(o!==wr){wr=o,bo(o),o||$o().catch(()=>{});for(let r of[...Me.keys()])Ar(r);N.set({bookings:{},state:"empty",problem:null}),ve()}};C.watch(e),Z.watch(()=>{let{recovered:n}=Z.get();n!==vr&&ve(),vr=n}),addEventListener("online",ve);let t;N.watch(()=>{clearTimeout(t),t=setTimeout(dc,lc)}),setInterval(gc,500),e()}function _({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[a,c]=h(!1),l=q(!0);w(()=>()=>{l.current=!1},[]);let u=async d=>{if(a)return;let f=d.currentTarget;yc(f,f.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${r}
  >
    ${n}
  </button>`}var bc=1e4;function yc(e,t){let n=Date.now()+bc,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function ie({start:e,end:t,timezone:n,online:o=!1}){let[r,a]=Gt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var $e=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Zt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function en({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?s("seats.left",{count:n}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var wc=e=>s(`status.${e}`),St=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${wc(e)}</span>`,tn=({booking:e})=>De(e)?i`<span class=${`status ${e.status.toLowerCase()}`}>${s("status.invited")}</span>`:i`<${St} status=${e.status} />`,Dr=new Map;function nn({booking:e,named:t=!1}){let n=Bt(),o=e.deadline??"",r=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(Dr.get(a)??1,r);Dr.set(a,c);let{seats:l=1}=e,[u,d]=h(0),f=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?ce(l>1?"party.heldAt":"offer.heldAt",{name:f,count:l}):s(l>1?"party.held":"offer.held",{count:l})}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Wt(r)}</span>
      <span class="until">${s("offer.until",{time:te(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    ${l>1&&i`<${He}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${l}
        value=${u||l}
        onChange=${d}
      />`}
    <div class="acts">
      <${_} kind="primary" action=${()=>_r(e,u)} disabled=${r<=0}>
        ${(u||l)>1?s("party.claimSeats",{count:u||l}):s("offer.claim")}
      <//>
      <${_} action=${()=>Xt(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function Tt({booking:e}){let{status:t,seats:n=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(n>1?"party.has":"booking.confirmed",{count:n})}</p>`:t==="CANCELED"?i`<p class="stands">${Ao(e)}</p>`:K(e)?null:i`<${_c} booking=${e} /><p class="stands">${vc(e)}</p>
    ${n>1&&i`<p class="quiet">${s("party.waits",{count:n})}</p>`}`}function vc({position:e,position_exact:t}){return e?ce(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${Q(e)}</strong>`}):s("booking.waitlisted")}function _c({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${s("booking.missed",{time:te(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:B(o)})}
  </p>`}var R=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,W=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,I=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${Oe(e)}</p>
    ${n}
    ${t&&i`<${_} action=${t}>${s("failure.retry")}<//>`}
  </div>`,Ue=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:r,unseen:a})=>i`<th scope="col" class=${r?"number":null}>
                ${a?i`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function k({label:e,hint:t,error:n,name:o,children:r,...a}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${r?r(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function He({name:e,label:t,most:n,value:o,onChange:r}){let a=Array.from({length:n},(l,u)=>u+1);return i`<${k} name=${e} label=${t}>${l=>i`<select
    ...${l}
    value=${o}
    onChange=${u=>r(Number(u.target.value))}
  >
    ${a.map(u=>i`<option key=${u} value=${u} selected=${u===o}>${Q(u)}</option>`)}
  </select>`}<//>`}function Oo(){let{polite:e,assertive:t,notices:n}=et.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>to(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function J({title:e,children:t,close:n}){let o=q(null);return w(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${Oo} />
  </dialog>`}function se({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${J} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${_} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${_} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var H=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function kc({validity:e,min:t,max:n,minLength:o,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:o}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?s("form.number",{min:Number(t),max:Number(n)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function M(e,t){let[n,o]=h({}),[r,a]=h(""),[c,l]=h(!1),u=q(null),d=()=>[...u.current?.elements??[]].filter(({name:m})=>m in e);w(()=>[...d()].sort((m,g)=>Number(m.validity.valid)-Number(g.validity.valid)).find(({name:m})=>n[m])?.focus(),[n]);let f=async m=>{if(m.preventDefault(),u.current=m.target,c)return;let g=d().map(y=>[y.name,kc(y)]),x=Object.fromEntries(g.filter(([,y])=>y));if(a(""),o(x),!Object.keys(x).length){l(!0);try{let y=Object.fromEntries(new FormData(u.current));await t(y,u.current)}catch(y){let E=y?.body?.field,b=xc(E,e);b?o({[b]:Sc(E,Oe(y))}):a(Oe(y))}finally{l(!1)}}},$=Object.keys(n).map(m=>e[m]),p=r||($.length?s("form.check",{count:$.length,fields:$.join(", ")}):"");return{submit:f,busy:c,errorAt:m=>n[m]??null,summary:p}}function xc(e="",t){let n=e.split(".");for(;n.length&&!(n.join(".")in t);)n.pop();return n.join(".")||null}function Sc(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?s("form.past"):n==="must be an https URL"?s("webhook.https"):n==="must be before the end"?s("form.order"):n==="must open before it closes"?s("form.opensLate"):n==="must have different names"?s("form.sameName"):n.charAt(0).toUpperCase()+n.slice(1)}var P=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,it=({label:e=s("sign.password"),error:t=null})=>i`<${k}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var Co="/v1/users/me/calendar",Ir=()=>{},Do=["offers","bookings","conferences"],Tc={email:null,email_verified:!1,email_pending:null,mails:Do,language:null};function Fr({signIn:e}){let{account:t}=C.use(n=>n);return V(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${Ec} key=${t.user} user=${t.user} />`:i`<${W} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function Ec({user:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>T("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof j&&l.status===404?n(Tc):r(l)});w(()=>{a()},[]);let c=async l=>n(await U("PATCH","/v1/users/me",l));return o?i`<${I} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${Ac} user=${t} change=${c} />
    <${Oc} user=${t} change=${c} />
    <${Cc} />
    <${Dc} />
    <${Ic} user=${e} />
    <${Fc} user=${e} />
    <${qc} />
  `:i`<${R} />`}function Ac({user:e,change:t}){let n={email:s("sign.email")},{submit:o,busy:r,errorAt:a,summary:c}=M(n,async({email:u})=>{await t({email:u}),v(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${s("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${s("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${k}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${s("account.addressHint")}
        error=${a("email")}
      />
      <${P} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${_} action=${()=>S(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Oc({user:e,change:t}){let n=e.language??"en",o=r=>{let a=Do.filter(c=>e.mails.includes(c)!==(c===r));return S(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${Do.map(r=>i`<label class="check" key=${r}>
            <input
              type="checkbox"
              checked=${e.mails.includes(r)}
              onChange=${()=>o(r)}
            />
            ${s(`account.${r}`)}
          </label>`)}
    </fieldset>
    <${k} label=${s("account.language")} name="language">
      ${r=>i`<select
          ...${r}
          onChange=${({target:a})=>S(()=>t({language:a.value}))}
        >
          ${Ln.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Cc(){let{state:e}=st.use(r=>r);if(w(()=>{er()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[s("device.on"),s("device.turnOff"),nr]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),tr];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${_} action=${()=>S(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function Dc(){let[e,t]=h(null),[n,o]=h(""),[r,a]=h(!1),c=(f,$="")=>{t(f),o($)};w(()=>{T(Co).then(({created_at:f})=>t(f),Ir)},[]);let l=()=>S(async()=>{let f=await O(Co);c(f.created_at,f.url)}),u=()=>S(async()=>{await U("DELETE",Co),c(null),v(s("calendar.removed"))}),d=()=>S(async()=>{await navigator.clipboard.writeText(n),v(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:B(e)}):s("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${k} label=${s("calendar.link")} name="calendar" readonly value=${n} hint=${s("calendar.secret")} />
        <div class="acts">
          <${_} kind="primary" action=${d}>${s("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${_} action=${u}>${s("calendar.remove")}<//>`:i`<${_} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${se}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function Ic({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:a}=M(t,async(c,l)=>{await Bs(c.current,c.password),l.reset(),v(s("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${s("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${k}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${it} label=${t.password} error=${r("password")} />
      <${P} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Fc({user:e}){let[t,n]=h(null),[o,r]=h(""),[a,c]=h(!1);w(()=>{Ws().then(n,Ir)},[]);let l=()=>S(async()=>r(await js())),u=()=>S(async()=>{await uo(!1),n(!1),v(s("second.removed"))}),d={code:s("sign.appCode")},{submit:f,busy:$,errorAt:p,summary:m}=M(d,async({code:g})=>{await Ys(g.replaceAll(" ","")),r(""),n(!0),v(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${s("second.title")}</h2>
    <p role="status">${s(t?"second.on":"second.text")}</p>
    ${o&&i`<p>${s("second.enter")} <code class="secret">${o.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${o}&issuer=Seats`}>
          ${s("second.open")}
        </a></p>
        <form class="form" onSubmit=${f} novalidate>
          <${k}
            label=${d.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${P} error=${m} />
          <div class="acts">
            <button class="button primary" aria-busy=${$}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!o&&i`<${_} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${se}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function qc(){let[e,t]=h(!1),n=()=>S(async()=>{let r=await T("/v1/users/me/export");ot("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>S(async()=>{await U("DELETE","/v1/users/me"),fo(),v(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${_} action=${n}>${s("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${s("account.delete")}
      </button>
    </div>
    ${e&&i`<${se}
        title=${s("account.deleteTitle")}
        confirmLabel=${s("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${s("account.deleteText")}</p>
      <//>`}
  </section>`}var ct=ae({fetched:{},pushed:{}});function Ee(e){ct.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function Be(e){let[t,n]=h(null),o=at(),r=C.use(({account:l})=>l?.user),a=()=>Et(e).then(()=>n(null),n);w(()=>{a()},[e,r]),ee(o==="live"?Se:Re,a,[e]),Nc(e);let[c]=he([e]);return{conference:c,error:t,reload:a}}function Nc(e){_t([`conference ${e}`],Lc),w(()=>Rr,[e])}function he(e){let{fetched:t,pushed:n}=ct.use(o=>o);return e.filter(o=>t[o]).map(o=>Lr(t[o],n[o]))}function Lr(e,t){if(!t)return e;let{pools:n,...o}=t,r=e.categories?.map(d=>({...d,...n[d.id]})),a={...e,...o,...r?{categories:r}:{}},c=r?.filter(d=>d.restricted)??[],l=d=>c.reduce((f,$)=>f+$[d],0),u=a.available+(a.canceled?0:l("available"));return{...a,capacity:a.capacity+l("seats"),available:u,held:a.held+l("held"),confirmed:a.confirmed+l("confirmed"),waitlisted:a.waitlisted+l("waitlisted"),full:!u}}function Lc({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let d={capacity:t,available:n,held:o,confirmed:r,waitlisted:a,canceled:c},f=Object.fromEntries(l.map(p=>[p.id,qr(p)])),$=u?{default_pool:qr(u)}:{};ct.set(({pushed:p})=>({pushed:{...p,[e]:{...d,...$,pools:f,full:!n}}}))}var qr=({capacity:e,available:t,held:n,sold:o,waiting:r})=>({seats:e,available:t,held:n,confirmed:o,waitlisted:r});function Rr(){ct.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,Lr(o,t[n])]))}))}Z.watch(()=>{Z.get().state!=="live"&&Rr()});var Io=new Map,Nr=C.get().account?.user??null;function Rc(){let e=C.get().account?.user??null;if(e===Nr)return;Nr=e,Io.clear();let t=n=>({...n,invitation:null,categories:n.categories?.filter(({restricted:o})=>!o)});ct.set(({fetched:n})=>({fetched:Object.fromEntries(Object.entries(n).map(([o,r])=>[o,t(r)]))}))}C.watch(Rc);async function Et(e){let{account:t}=C.get(),n=t!==null&&Io.get(e)!==!1,r=await T(`${n?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==C.get().account?.user)return Et(e);if(n){let a=r.categories?.some(c=>c.restricted)??!1;Io.set(e,a||!!r.invitation||At(t,r))}return Ee([r]),r}function Mr(e){let{fetched:t}=ct.get();for(let n of e)t[n]||Et(n).catch(()=>{})}async function Pr(e){let{items:t,next:n}=await T(oe("/v1/conferences",e));return Ee(t),{ids:t.map(({id:o})=>o),next:n}}async function on(){let e=await Ne("/v1/users/me/conferences");return Ee(e),e.map(({id:t})=>t)}var At=(e,t)=>Fo(e)||t.organizer===e.user,Fo=e=>e.roles.includes("admin");function qo({categories:e=[],default_pool:t}){let n=e.filter(o=>o.open);return t?.seats?[{...t,id:null,name:s("category.none")},...n]:n}var zr=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function Ur({conference:e,value:t,onChange:n}){if(!e.categories?.length)return null;let o=qo(e),r=o.find(u=>u.id===t),a=u=>i`<select
    ...${u}
    value=${t??""}
    onChange=${d=>n(d.target.value||null)}
  >
    ${o.map(d=>i`<option key=${d.id} value=${d.id??""} selected=${d.id===t}>
          ${`${d.name} (${zr(d)})`}
        </option>`)}
  </select>`,c=e.categories.find(u=>u.id===r?.id)?.description,l=e.categories.filter(u=>u.opens&&Date.parse(u.opens)>L());return i`
    ${o.length>0&&i`<${k} name="category" label=${s("category.choose")} hint=${c||void 0}>${a}<//>`}
    ${l.map(({id:u,name:d,opens:f})=>i`<p key=${u} class="quiet">${s("category.opens",{name:d,time:B(f??"")})}</p>`)}
  `}var Mc=3;function sn({conference:e,most:t=Mc}){let{categories:n=[],default_pool:o}=e;if(!n.length)return null;if(n.length>t)return i`<p class="quiet">${s("category.count",{count:n.length})}</p>`;let r=o?.seats?[{...o,id:"",name:s("category.none")}]:[];return i`<ul class="pools">
    ${[...n,...r].map(a=>i`<li key=${a.id}>
          <span>${a.name}</span> <span class="quiet">${zr(a)}</span>
        </li>`)}
  </ul>`}function Ot({booking:e,named:t=!1,answered:n}){let o=Bt(),{seats:r=1,deadline:a,category_name:c}=e,[l,u]=h(0),d=K(e),f=d&&Date.parse(a??"")<=o,$=i`<strong>${e.conference_name}</strong>`,p=s("count.held",{count:r}),m=g=>async function(){await g(e,l||void 0),await n?.()};return i`<div class="offer">
    <p class="held-for">
      ${t?ce("invitation.titleAt",{name:$}):s("invitation.title")}
    </p>
    <p>${d?s("invitation.held",{seats:p}):s("invitation.waits",{seats:p})}</p>
    ${c&&i`<p class="quiet">${c}</p>`}
    ${d&&i`<p class="left">
        <span class="clock" role="timer">${Wt(Date.parse(a??"")-o)}</span>
        <span class="until">${s("offer.until",{time:te(a??"")})}</span>
      </p>`}
    ${r>1&&i`<${He}
        name=${`accepted-${e.id}`}
        label=${s("invitation.seats")}
        most=${r}
        value=${l||r}
        onChange=${u}
      />`}
    <div class="acts">
      <${_} kind="primary" action=${m(Sr)} disabled=${f}>
        ${(l||r)>1?s("invitation.acceptSeats",{count:l||r}):s("invitation.accept")}
      <//>
      <${_} action=${m(Tr)} disabled=${f}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}var Pc=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Hr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function zc(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Hr(t[2],t[1]):/^https?:\/\//.test(e)?Hr(e,e):e}var No=e=>e.split(Pc).map(zc),Uc=e=>/^[-*] /.test(e);function Hc(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${No(t[1])}</h2>`;let n=e.split(`
`);return n.every(Uc)?i`<ul>
      ${n.map(o=>i`<li>${No(o.slice(2))}</li>`)}
    </ul>`:i`<p>${No(e)}</p>`}var Br=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(Hc)}
  </div>`;var Wr={seats:1,accept:null,guests:[]},Bc=100,Wc=254,jc=e=>e.slice(0,e.findLastIndex(({name:t,email:n})=>t.trim()||n)+1).map(({name:t,email:n})=>({name:t,email:n||null}));function jr({seats:e,guests:t,onChange:n,errorAt:o=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),d=o(`guests.${c}.${l}`),f=({target:$})=>n(jc(r.with(c,{...r[c],[l]:$.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?Wc:Bc}
        autocomplete="off"
        aria-label=${u}
        aria-invalid=${d?"true":null}
        aria-describedby=${d?`guests-${c}-${l}`:null}
        placeholder=${u}
        value=${r[c][l]??""}
        onInput=${f}
      />
      ${d&&i`<p class="wrong" id=${`guests-${c}-${l}`}>${d}</p>`}
    </div>`};return i`<fieldset class="entries guests">
    <legend>${s("guests.title")}</legend>
    <p class="hint">${s("guests.hint")}</p>
    <ol>
      ${r.map((c,l)=>i`<li key=${l}>${a(l,"name")}${a(l,"email")}</li>`)}
    </ol>
  </fieldset>`}function Yr({conference:e,party:t,onChange:n}){let o=Math.min(e.max_party??1,e.capacity);if(o===1)return null;let r=a=>n({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${He} name="seats" label=${s("party.seats")} most=${o} value=${t.seats} onChange=${r} />
    ${t.seats>1&&i`<label class="check">
        <input
          type="checkbox"
          checked=${t.accept!==null}
          onChange=${a=>n({...t,accept:a.target.checked?1:null})}
        />
        ${s("party.accept")}
      </label>
      <details class="over">
        <summary>${s("guests.title")}</summary>
        <${jr}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>n({...t,guests:a})}
        />
      </details>`}
  `}function Gr({booking:e}){let[t,n]=h(0),o=(e.seats??1)-1;if(o<1)return null;let r=()=>n(0),a=async()=>{await kr(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>n(o)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${J} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${He} name="kept" label=${s("party.keep")} most=${o} value=${t} onChange=${n} />
        <div class="acts">
          <${_} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${_} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var Vr=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function Kr({booking:e}){let[t,n]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>n(!0)}>${s("guests.change")}</button>
    ${t&&i`<${Yc} booking=${e} close=${()=>n(!1)} />`}
  `}function Yc({booking:e,close:t}){let{seats:n=1}=e,[o,r]=h(e.guests??[]),a=Array.from({length:n-1},(f,$)=>[[`guests.${$}.name`,s("guests.name",{number:$+1})],[`guests.${$}.email`,s("guests.email",{number:$+1})]]),{submit:c,busy:l,errorAt:u,summary:d}=M(Object.fromEntries(a.flat()),async()=>{await xr(e,o),v(s("guests.saved")),t()});return i`<${J} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${jr} seats=${n} guests=${o} onChange=${r} errorAt=${u} />
      <${P} error=${d} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function Jr({conference:e}){let{agenda:t=[],speakers:n=[]}=e;return i`
    ${t.length>0&&i`<${Gc} conference=${e} sessions=${t} />`}
    ${n.length>0&&i`<${Vc} speakers=${n} />`}
  `}function Gc({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:r,title:a,speaker:c}of n){let[l,u]=Is(r,t?null:e),d=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],d])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...o].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var Vc=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;var Kc=2;function Qr({booking:e}){let[t,n]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${Jc} booking=${e} />`}
  </details>`}function Jc({booking:{id:e,position:t,seats:n=1}}){let[o,r]=h(null),[a,c]=h([]),[l,u]=h(null),d=()=>T(`/v1/bookings/${e}/history`).then(({items:$,passes:p=[]})=>{r($),c(p),u(null)},u);if(w(()=>{d()},[e]),l)return i`<${I} error=${l} retry=${d} />`;if(!o)return i`<${R} />`;let f=o.filter($=>$.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${f.map(({action:$,at:p})=>i`<li key=${p}>
          ${s($==="lapse"?"why.missed":"why.joined",{time:B(p)})}
        </li>`)}
    ${a.map($=>i`<li key=${$.at}>${Qc($)}</li>`)}
    ${t&&i`<li>${s("why.before",{count:t-1})}</li>`}
    <li>${s("why.order")}</li>
    ${n>1&&i`<li>${s("why.bound",{count:Kc*n})}</li>`}
  </ul>`}function Qc({at:e,seats:t,free:n,needed:o,reason:r}){let a={time:B(e),seats:s("count.held",{count:t}),needed:o};return r!=="too_few"?s("why.saved",a):s("why.passed",{...a,free:s("count.free",{count:n})})}function Xr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=Be(e);return V(n?.name??s("conference.title")),n?i`<${Zc} conference=${n} signIn=${t} />`:o instanceof j&&o.status===404?i`<${Xc} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${o?i`<${I} error=${o} retry=${r} />`:i`<${R} />`}`}var Xc=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${W} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function Zc({conference:e,signIn:t}){let{account:n}=C.use(c=>c),{name:o,description:r}=e,a=n&&nt(n)&&At(n,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Br} text=${r} />`}
        <${tl} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${_} action=${()=>el(e)}>${s("conference.share")}<//>
        <${Jr} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${nl} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function el({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>v(s("conference.copied")),()=>v(n))}function tl({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[s("conference.when"),i`<${ie} ...${e} />`],[s("conference.where"),i`<${$e} ...${e} />`],[s("conference.topics"),i`<${Zt} topics=${t} />`]];n&&r.push([s("conference.organizer"),n]);let a=Yt(o??Number(xe.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function nl({conference:e,account:t,signIn:n}){let o=N.use(({bookings:u})=>xt(e.id,u)),r=N.use(u=>u.state),a=ol(e);if(o&&K(o)&&!a)return i`<${lt} booking=${o} />`;let c=!a&&i`<${en} conference=${e} />`,{invitation:l}=e;return t&&l&&De(l)&&!(o&&le(o))?i`<${Ot} booking=${l} answered=${()=>Et(e.id)} />`:o&&le(o)&&!a?i`${c}<${lt} booking=${o} />`:i`
    ${c} ${o&&i`<${Tt} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${R} />`}
    ${!a&&r!=="loading"&&i`<${sl} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function ol({canceled:e,start:t,end:n}){return e?s("conference.canceled"):Date.parse(n)<=L()?s("conference.ended"):Date.parse(t)<=L()?s("conference.started"):""}function sl({conference:e,booking:t,account:n,signIn:o}){let r=N.use(A=>A.bookings),a=Or(e,r),c=a.find(A=>!Te(A)&&!K(A)),[l,u]=h(Wr),[d,f]=h(void 0),$=qo(e),p=$.find(A=>A.id===d)??$[0],m=!!e.categories?.length,g=m?{...l,category:p?.id??null}:l,x=m?p?.available??0:e.available,y=t?.reason==="attendee"&&n&&g.seats===1&&!m,E=()=>y?Eo(t):Qt(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let b=a.map(A=>A.conference_name).join(", ");return i`
    <${Ur} conference=${e} value=${p?.id??null} onChange=${f} />
    <${Yr} conference=${e} party=${l} onChange=${u} />
    ${b&&i`<p class="quiet">${s("conference.drops",{names:b})}</p>`}
    <${_} kind="primary" action=${n?E:()=>o(()=>al(e,g))}>
      ${x>=(g.accept??g.seats)?rl(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var rl=e=>e>1?s("party.book",{count:e}):s("conference.book");async function al(e,t){await ve();let n=xt(e.id,N.get().bookings);return n?le(n)?void 0:n.reason==="attendee"&&t.seats===1&&!("category"in t)?Eo(n):Qt(e,t):Qt(e,t)}function lt({booking:e,named:t=!1}){let[n,o]=h(!1);if(De(e))return i`<${Ot} booking=${e} named=${t} />`;if(K(e))return i`<${nn} booking=${e} named=${t} />`;let r=()=>o(!1),a=Te(e)?"leave":"cancel";return i`
    <${Tt} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${Vr} booking=${e} />
    ${Te(e)&&i`<${Qr} booking=${e} />`}
    <div class="acts">
      ${!Te(e)&&i`<${_} action=${()=>Er(e)}>${s("booking.calendar")}<//>`}
      <${Gr} booking=${e} />
      <${Kr} booking=${e} />
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${s(`booking.${a}`)}
      </button>
    </div>
    ${!Te(e)&&i`<${il} booking=${e} />`}
    ${n&&i`<${se}
        title=${s(`booking.${a}Title`)}
        confirmLabel=${s(`booking.${a}`)}
        action=${()=>Xt(e)}
        close=${r}
      >
        <p>${s(`booking.${a}Text`)}</p>
      <//>`}
  `}function il({booking:e}){let[t]=he([e.conference]),{start:n,end:o,conference_name:r}=e,a=t?.location??"",c=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=oe("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:a}),u=oe("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:a}),d=(f,$)=>i`<a href=${$} target="_blank" rel="noopener noreferrer">${f}</a>`;return i`<p class="quiet">
    ${ce("booking.calendars",{google:d("Google",l),outlook:d("Outlook",u)})}
  </p>`}var Zr=24,cl=1e3,ll=100;function Ro(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var ul=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:a=!1})=>oe("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:a?1:null}),Lo={online:!0,person:!1},ge=ae({...Ro(location.hash),ids:[],next:null,state:"loading",error:null}),dl=({topic:e,from:t,to:n,place:o,available:r},a,c)=>({topic:e,from:t?ao(t).first:new Date(L()).toISOString().slice(0,19),to:n?ao(n).last:null,online:Object.hasOwn(Lo,o)?Lo[o]:null,available:r||null,limit:a,cursor:c}),rn=0;async function an({more:e=!1,quietly:t=!1}={}){rn+=1;let n=rn,o=ge.get();!e&&!t&&ge.set({state:"loading"});let r=o.words?cl:e?Zr:Math.max(Zr,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+r;do{let u=await Pr(dl(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===rn&&ge.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===rn&&!t&&ge.set({state:"failed",error:a})}}var ea=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function fl(e,t){let{name:n,location:o,topics:r,description:a}=e,c=ea([n,o,...r,a].join(" "));return ea(t).split(/\s+/).every(l=>c.includes(l))}function ta(){let e=ge.use(p=>p),{words:t,topic:n,from:o,to:r,place:a,available:c,ids:l,next:u,state:d,error:f}=e;ml(e),w(()=>{let p=setTimeout(an,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,a,c]),ee(l.length>ll?Se:Re,()=>d!=="loading"&&an({quietly:!0}));let $=pl(l,t,d);return V(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${$l} />
    ${d==="loading"&&!l.length&&i`<${R} />`}
    ${d==="failed"&&i`<${I} error=${f} retry=${an}>
          ${$.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${d==="ready"&&!$.length&&i`<${hl} />`}
    <ul class="cards">
      ${$.map(p=>i`<${gl} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${_} action=${()=>an({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function ml(e){w(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&ge.set(Ro(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=ul(e);w(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function pl(e,t,n){let r=he(e).filter(a=>!a.canceled&&(!t||fl(a,t)));return w(()=>{t&&n==="ready"&&Ae(s("conferences.found",{count:r.length}))},[t,r.length,n]),r}function $l(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=ge.use(u=>u),c=u=>({target:d})=>ge.set({[u]:d.value}),l=({target:u})=>ge.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
    <div class="field grow">
      <label for="words">${s("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${s("conferences.placeholder")}
        value=${e}
        onInput=${c("words")}
      />
    </div>
    <div class="field">
      <label for="from">${s("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${c("from")} />
    </div>
    <div class="field">
      <label for="to">${s("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${c("to")} />
    </div>
    <div class="field">
      <label for="place">${s("conferences.where")}</label>
      <select id="place" onChange=${c("place")}>
        ${["",...Object.keys(Lo)].map(u=>i`<option value=${u} selected=${u===r}>
              ${s(u?`conferences.${u}`:"conferences.anywhere")}
            </option>`)}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${a} onChange=${l} />
      ${s("conferences.available")}
    </label>
    ${t&&i`<button
        type="button"
        class="button topic-filter"
        aria-label=${s("conferences.anyTopic",{topic:t})}
        onClick=${()=>ge.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function hl(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=ge.use(u=>u),c=e||t||n||o||r||a,l=()=>ge.set(Ro(""));return c?i`<${W} title=${s("conferences.none")}
        ><${_} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${W} title=${s("conferences.empty")}>
        <p>
          ${ce("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function gl({conference:e}){let t=N.use(({bookings:c})=>xt(e.id,c)),{id:n,name:o,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${tn} booking=${t} />`}
    </div>
    <p class="quiet"><${ie} ...${e} /></p>
    <p class="quiet"><${$e} ...${e} /></p>
    <${Zt} topics=${r} />
    <${sn} conference=${e} />
    <${en} conference=${e} />
  </li>`}var bl=200,yl=3e3,wl=800;async function vl(){let{BarcodeDetector:e}=globalThis;if((await e?.getSupportedFormats?.().catch(()=>[])??[]).includes("qr_code")){let n=new e({formats:["qr_code"]});return async o=>(await n.detect(o))[0]?.rawValue??null}return _l()}var Mo=0;async function _l(){let e=new URL(Mo?`./decoder.js?${Mo}`:"./decoder.js",import.meta.url),{decodeQR:t}=await import(e.href).catch(()=>{throw Mo+=1,new j(0,null)}),n=document.createElement("canvas"),o=n.getContext("2d",{willReadFrequently:!0});return async r=>{let a=Math.min(1,wl/Math.max(r.videoWidth,r.videoHeight));if(n.width=Math.round(r.videoWidth*a),n.height=Math.round(r.videoHeight*a),!o||!n.width)return null;o.drawImage(r,0,0,n.width,n.height);let{data:c,width:l,height:u}=o.getImageData(0,0,n.width,n.height);try{return t({data:c,width:l,height:u})}catch{return null}}}function oa({found:e,failed:t}){let n=q(null),o=q(e);o.current=e;let[r,a]=h(!1);return w(()=>{let c=!0,l=null,u=async()=>{l=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}});let f=await vl();if(!c||!n.current)return na(l);n.current.srcObject=l,await n.current.play(),a(!0),await d(f)},d=async f=>{let[$,p]=["",0];for(;c&&n.current;){let m=await f(n.current).catch(()=>null);m&&(m!==$||Date.now()>p)&&(await o.current(m),[$,p]=[m,Date.now()+yl]),await new Promise(g=>setTimeout(g,bl))}};return u().catch(f=>{c&&t(f instanceof j?f.message:s("door.noCamera"))}),()=>{c=!1,l&&na(l)}},[]),i`<div class="camera">
    <video ref=${n} playsinline muted aria-label=${s("door.picture")}></video>
    ${!r&&i`<p role="status">${s("door.starting")}</p>`}
  </div>`}function na(e){for(let t of e.getTracks())t.stop()}var kl=16,xl=1,sa=13,ra=64,Sl="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",Tl=/^[A-Z2-7]{100,1000}$/,cn=e=>Tl.test(e);function El(e){let t=2166136261;for(let n of new TextEncoder().encode(e))t=Math.imul(t^n,16777619);return(t>>>0)%kl}function Al(e){let t=new Uint8Array(Math.floor(e.length*5/8)),[n,o,r]=[0,0,0];for(let a of e)n=(n<<5|Sl.indexOf(a))&4095,o+=5,!(o<8)&&(o-=8,t[r]=n>>o&255,r+=1);return t}function aa(e,t){let n=t+1+(e[t]||16),o=e.slice(t+1,n);return e[t]?[new TextDecoder().decode(o),n]:[ia(o).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5"),n]}var ia=e=>[...e].map(t=>t.toString(16).padStart(2,"0")).join("");function Ol(e){if(!cn(e))return null;let t=Al(e),n=t.slice(0,-ra);if(n[0]!==xl||n.length<=sa)return null;let o=new DataView(n.buffer),[r,a]=aa(n,sa),[c,l]=aa(n,a);return l!==n.length?null:{ticket:{key:ia(n.slice(1,5)),expires:o.getUint32(5)*1e3,edition:n[9]<<16|n[10]<<8|n[11],seat:n[12],conference:r,booking:c},signed:n,signature:t.slice(-ra)}}async function Cl({ticket:e,signed:t,signature:n},o){let r=o[e.key];if(!r)return!1;let a=await crypto.subtle.importKey("jwk",{kty:"OKP",crv:"Ed25519",x:r},{name:"Ed25519"},!1,["verify"]);return crypto.subtle.verify({name:"Ed25519"},a,n,t)}async function ca(){try{return await crypto.subtle.generateKey({name:"Ed25519"},!1,["sign","verify"]),!0}catch{return!1}}var Po=e=>`gate ${e}`;function _e(e){let t=localStorage.getItem(Po(e));return t===null?null:JSON.parse(t)}var zo=e=>localStorage.setItem(Po(e.conference),JSON.stringify(e)),Dl={"already-checked-in":"already","ticket-void":"void","ticket-foreign":"foreign","ticket-expired":"expired","ticket-invalid":"invalid","held-by-gate":"elsewhere"};function Il(e){let t=Dl[e?.kind];if(!t)throw e;let{gate:n,checked_in_at:o,checkin:r}=e.body??{};return{kind:t,gate:n,at:o,id:r}}async function la(e,t,n){let o=_e(e);if(o)return"ticket"in n?Fl(o,n.ticket):{kind:"elsewhere"};try{return{kind:"admitted",...await O("/v1/checkins",{conference:e,gate:t,...n})}}catch(r){return Il(r)}}var ua=e=>U("DELETE",`/v1/checkins/${encodeURIComponent(e)}`);async function Fl(e,t){let n=Ol(t);if(!n||!await Cl(n,e.keys))return{kind:"invalid"};let{booking:o,seat:r,conference:a,edition:c,expires:l}=n.ticket;if(a!==e.conference)return{kind:"foreign"};if(L()>=l)return{kind:"expired"};if(!e.parts.includes(El(o)))return{kind:"elsewhere"};let[u,d]=e.valid[o]??[c,r];if(c!==u||r>d)return{kind:"void"};let f=_e(a)??e,$=`${o}#${r}`;if(f.admitted.includes($)){let g=f.waiting.find(x=>x.booking===o&&x.seat===r);return{kind:"already",gate:g&&e.gate,at:g?.at}}let p=new Date(L()).toISOString(),m=crypto.randomUUID();return zo({...f,admitted:[...f.admitted,$],waiting:[...f.waiting,{scan:m,ticket:t,booking:o,seat:r,at:p}]}),{kind:"admitted",booking:o,seat:r,gate:e.gate,at:p}}async function da(e,t,n){let o=`/v1/conferences/${e}/gates`,r=await O(o,n===null?{gate:t}:{gate:t,parts:n}),a={conference:e,gate:t,holder:r.holder,parts:r.parts,keys:{},valid:{},admitted:[],waiting:[]};try{let{keys:c}=await T("/v1/ticket-keys");for(let{kid:u,x:d}of c)a.keys[u]=d;let l=null;do{let u={holder:r.holder,cursor:l},d=await T(oe(`${o}/${encodeURIComponent(t)}/tickets`,u));for(let{booking:f,edition:$,seats:p}of d.items)a.valid[f]=[$,p];for(let{booking:f,seat:$}of d.admitted)a.admitted.push(`${f}#${$}`);l=d.next}while(l);zo(a)}catch(c){throw await ma(a),c}return a}async function ql(e){let t=[];for(;;){let n=_e(e),[o]=n?.waiting??[];if(!n||!o)return t;let{scan:r,ticket:a,at:c}=o,l={conference:e,gate:n.gate,holder:n.holder,scan:r,ticket:a,at:c};try{await O("/v1/checkins",l)}catch(d){let{status:f=0,kind:$,message:p}=d;if(![409,410,422].includes(f)||$==="key-reused")throw d;t.push({waiting:o,message:p})}let u=_e(e);u&&zo({...u,waiting:u.waiting.filter(d=>d.scan!==r)})}}async function fa(e){let t=await ql(e),n=_e(e);return n&&await ma(n),t}async function ma(e){let{conference:t,gate:n,holder:o}=e,r=`/v1/conferences/${t}/gates/${encodeURIComponent(n)}`;try{await U("DELETE",oe(r,{holder:o}))}catch(a){if(a.kind!=="parts-not-held")throw a}localStorage.removeItem(Po(t))}var Nl=5,pa="gate-name",Ll=8;function $a({id:e,signIn:t}){let{account:n}=C.use(o=>o);return V(s("door.title")),n?e?i`<${Ml} key=${e} id=${e} />`:i`<${Rl} key=${n.user} />`:i`<h1 tabindex="-1">${s("door.title")}</h1>
      <${W} title=${s("door.signIn")}>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`}function Rl(){let[e,t]=h(null),[n,o]=h(null),r=()=>T("/v1/users/me/doors").then(({items:a})=>{t(a),o(null)},o);return w(()=>{r()},[]),i`<h1 tabindex="-1">${s("door.title")}</h1>
    ${n&&i`<${I} error=${n} retry=${r} />`}
    ${!e&&!n&&i`<${R} />`}
    ${e?.length===0&&i`<${W} title=${s("door.none")} />`}
    <ul class="cards">
      ${e?.map(a=>i`<li class="card" key=${a.conference}>
            <h2><a href=${`#/door/${a.conference}`}>${a.conference_name}</a></h2>
            <p class="quiet">${B(a.start)}</p>
          </li>`)}
    </ul>`}function Ml({id:e}){let{conference:t}=Be(e),[n,o]=h(null),[r,a]=h(null),[c,l]=h(()=>_e(e)?.gate??localStorage.getItem(pa)??""),[u,d]=h(()=>_e(e)),[f,$]=h(null),p=()=>T(`/v1/conferences/${e}/door`).then(b=>{o(b),a(null)},a);w(()=>{p()},[e]),ee(Nl,p,[e]);let m=b=>{l(b),localStorage.setItem(pa,b)},g=b=>{$(b),d(_e(e)),Ae(`${s(`door.${b.kind}`)} ${ha(b)}`,!0),navigator.vibrate?.(b.kind==="admitted"?80:[80,60,80]),_e(e)||p()},x=b=>S(async()=>{if(!c.trim())throw new Error(s("door.nameGate"));g(await la(e,c.trim(),b))}),y=b=>S(async()=>{await ua(b),$(null),v(s("door.undone")),p()}),E=!u&&r&&[403,404].includes(r.status);return i`
    <p class="crumb"><a href="#/door">${s("door.title")}</a></p>
    <h1 tabindex="-1">${t?.name??s("door.title")}</h1>
    ${t&&i`<p class="quiet"><${ie} ...${t} /></p>`}
    ${E?i`<${I} error=${r} retry=${p} />`:i`<div class="door">
            <div>
              <${Pl} result=${f} undo=${u?null:y} />
              <${zl} scan=${x} />
              <${Ul} id=${e} scan=${x} undo=${y} offline=${!!u} />
            </div>
            <div>
              <${Uo} numbers=${n} />
              <${k}
                label=${s("door.gate")}
                name="gate"
                hint=${s("door.gateHint")}
                maxlength="40"
                value=${c}
                disabled=${!!u}
                onInput=${b=>m(b.currentTarget.value)}
              />
              <${Bl}
                id=${e}
                gate=${c.trim()}
                held=${u}
                numbers=${n}
                changed=${()=>{d(_e(e)),p()}}
              />
            </div>
          </div>`}
  `}function ha({kind:e,seat:t,gate:n,at:o}){return e==="admitted"&&t?s("door.seat",{seat:t}):e==="already"&&o?s("door.before",{gate:n??"",time:te(o)}):e==="elsewhere"?n?s("door.onlyAt",{gate:n}):s("door.needsNetwork"):""}function Pl({result:e,undo:t}){if(!e)return i`<div class="result waiting"><p>${s("door.ready")}</p></div>`;let{kind:n,id:o}=e,r={admitted:"\u2713",elsewhere:"\u2192"}[n]??"\u2715";return i`<div class=${`result ${n}`}>
    <p class="sign" aria-hidden="true">${r}</p>
    <p class="word">${s(`door.${n}`)}</p>
    <p>${ha(e)}</p>
    ${n==="admitted"&&o&&t&&i`<${_} action=${()=>t(o)}>${s("door.undo")}<//>`}
  </div>`}function zl({scan:e}){let[t,n]=h(!1),o=a=>e({ticket:a.trim()}),r=a=>{n(!1),v(a,!0)};return i`<section aria-labelledby="camera">
    <h2 id="camera" class="unseen">${s("door.camera")}</h2>
    ${t&&i`<${oa} found=${o} failed=${r} />`}
    <div class="acts">
      <button
        type="button"
        class=${t?"button":"button primary"}
        onClick=${()=>n(!t)}
      >
        ${s(t?"door.stopCamera":"door.startCamera")}
      </button>
    </div>
  </section>`}function Ul({id:e,scan:t,undo:n,offline:o}){let[r,a]=h(null),[c,l]=h(""),u=q(null),d=async p=>{let[m,g]=[[],null];do{let x=`/v1/conferences/${e}/checkins`,y=await T(oe(x,{search:p,limit:20,cursor:g}));m=[...m,...y.items],g=y.next}while(g&&m.length<20);a(m),l(p),Ae(s("door.found",{count:m.length}))},f=p=>{p.preventDefault();let m=u.current?.value.trim()??"";if(!m)return;let g=m.toUpperCase();u.current&&cn(g)&&(u.current.value=""),S(async()=>{if(cn(g))await t({ticket:g});else{if(o)throw new Error(s("door.noNames"));await d(m)}})},$=async p=>{await p,await S(()=>d(c))};return i`<section aria-labelledby="find">
    <h2 id="find">${s("door.find")}</h2>
    <form class="search" onSubmit=${f} role="search">
      <div class="field grow">
        <label for="field-find">${s("door.words")}</label>
        <input
          id="field-find"
          ref=${u}
          name="find"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="1000"
        />
      </div>
      <button class="button">${s("door.search")}</button>
    </form>
    ${r?.length===0&&i`<p>${s("door.nobody")}</p>`}
    <ul class="cards seated">
      ${r?.map(p=>i`<${Hl}
            key=${p.booking}
            entry=${p}
            admit=${m=>$(t({booking:p.booking,seat:m}))}
            undo=${m=>$(n(m))}
          />`)}
    </ul>
  </section>`}function Hl({entry:e,admit:t,undo:n}){let{user_id:o,seats:r,guests:a,present:c,category_name:l}=e;return i`<li class="card">
    <h3>${o}</h3>
    ${l&&i`<p class="quiet">${l}</p>`}
    ${a.length>0&&i`<p class="quiet">${a.map(({name:u})=>u).join(", ")}</p>`}
    <ul class="plain">
      ${Array.from({length:r},(u,d)=>d+1).map(u=>{let d=c.find(f=>f.seat===u);return i`<li key=${u}>
          ${d?i`<span
                    >${s("door.inside",{seat:u,gate:d.gate,time:te(d.at)})}</span
                  >
                  <${_}
                    kind="plain"
                    action=${()=>n(d.id)}
                    aria-label=${s("door.undoOne",{seat:u,name:o})}
                    >${s("door.undo")}<//
                  >`:i`<${_}
                  kind="primary"
                  action=${()=>t(u)}
                  aria-label=${s("door.admitOne",{seat:u,name:o})}
                  >${s("door.admit",{seat:u})}<//
                >`}
        </li>`})}
    </ul>
  </li>`}function Uo({numbers:e}){if(!e)return i`<${R} />`;let{present:t,expected:n,missing:o,released:r,started:a}=e,c=[[s("door.present"),t],[s("door.expected"),n],[s(a?"door.noShows":"door.missing"),o],...r?[[s("door.released"),r]]:[]];return i`<section aria-labelledby="numbers">
    <h2 id="numbers" class="unseen">${s("door.numbers")}</h2>
    <dl class="figures">
      ${c.map(([l,u])=>i`<div key=${l}>
            <dt>${l}</dt>
            <dd><strong>${Q(u)}</strong></dd>
          </div>`)}
    </dl>
    ${e.offline.map(({gate:l,since:u})=>i`<p class="quiet" key=${l}>
          ${s("door.away",{gate:l,time:te(u)})}
        </p>`)}
  </section>`}function Bl({id:e,gate:t,held:n,numbers:o,changed:r}){let[a,c]=h(!0);w(()=>{ca().then(c)},[]);let l=f=>S(async()=>{if(!t)throw new Error(s("door.nameGate"));await da(e,t,f),r(),v(s("door.left"))}),u=()=>S(async()=>{let f=await fa(e);if(r(),f.length){let[{message:$}]=f;v(s("door.conflicts",{count:f.length,message:$}),!0)}else v(s("door.back"))}),d=!o?.offline.length;return i`<section class="panel" aria-labelledby="offline">
    <h2 id="offline">${s(n?"door.isOffline":"door.network")}</h2>
    ${n?i`<p>${s("door.waiting",{count:n.waiting.length})}</p>
            <p class="quiet">${s("door.share",{count:n.parts.length})}</p>
            <${_} kind="primary" action=${u}>${s("door.comeBack")}<//>`:i`<p class="quiet">${s(a?"door.networkText":"door.cannot")}</p>
            ${a&&i`<div class="acts">
                <${_} action=${()=>l(null)}>
                  ${s(d?"door.leaveAll":"door.leaveRest")}
                <//>
                ${d&&i`<${_} action=${()=>l(Ll)}>${s("door.leaveHalf")}<//>`}
              </div>`}`}
  </section>`}function ga({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:a}=Ds(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${St} status=${e.status} />
      </div>
      <p><${ie} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${$e} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${Wl} booking=${e} stored=${n} />
      ${!n&&i`<${lt} booking=${e} />`}
    </div>
  </li>`}function Wl({booking:e,stored:t}){let[n,o]=h([]),r=e.seats??1,a=t?ur(e):null;if(t&&!a)return null;let c=async()=>o(a??await jl(e)),l=async()=>mo("tickets.pdf",await Zs(`/v1/bookings/${e.id}/tickets.pdf`));return n.length?i`<div class="codes">
      ${n.map(({seat:u,svg:d})=>i`<figure key=${u}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(d)}`}
              alt=${s("ticket.code",{seat:u})}
            />
            <figcaption>${s("ticket.seat",{seat:u,seats:n.length})}</figcaption>
          </figure>`)}
    </div>
    <p class="quiet">${s("ticket.hint")}</p>
    <div class="acts">
      ${!t&&i`<${_} action=${l}>${s("ticket.pdf")}<//>`}
      <button type="button" class="button plain" onClick=${()=>o([])}>
        ${s("ticket.hide")}
      </button>
    </div>`:i`<div class="acts">
      <${_} kind="primary" action=${c}>${s("ticket.show",{count:r})}<//>
    </div>`}async function jl(e){let{items:t}=await T(`/v1/bookings/${e.id}/tickets`);return lr(e,t),t}function ya({signIn:e}){let{account:t}=C.use(l=>l),{bookings:n,state:o,problem:r,at:a}=N.use(l=>l);return V(s("booking.list")),w(()=>{ve()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${W} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${R} />`;if(o==="failed")return i`<${I} error=${r} retry=${ve} />`;let l=Object.values(n).sort((d,f)=>d.start<f.start?-1:1);if(!l.length)return i`<${W} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:Yl(a)})}</p>`}
      <${Gl} all=${l} stored=${u} />
    `}}var Yl=e=>new Date(e).toDateString()===new Date().toDateString()?te(e):B(e);function Gl({all:e,stored:t}){let n=e.filter(a=>le(a)&&Date.parse(a.end)>L()),o=e.filter(a=>!n.includes(a)).reverse(),r=n.map(a=>a.conference);return w(()=>{t||Mr(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(K),...n.filter(a=>!K(a))].map(a=>i`<${ba} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${ba} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function ba({booking:e,stored:t}){let n=t||!le(e)||Date.parse(e.end)<=L(),[o]=he([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>L()?i`<${ga} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${tn} booking=${e} />
    </div>
    <p class="quiet"><${ie} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${$e} ...${o} /></p>`}
    ${n?i`<${Tt} booking=${e} />`:i`<${lt} booking=${e} />`}
  </li>`}var ln=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),un=({error:e,hint:t,value:n,split:o=!1})=>i`<${k}
    label=${s(o?"form.seatsOthers":"form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,dn=({error:e,maxlength:t,value:n})=>i`<${k}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${s("form.placeHint")}
  />`,fn=({error:e,rows:t,value:n})=>i`<${k} label=${s("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function mn({error:e,value:t}){let[n,o]=t?so(Number(t)):["","minute"];return i`<${k}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:Yt(Number(xe.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${jt.map(([a])=>i`<option value=${a} selected=${a===o}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function pn({confirmation_window:e,window_unit:t}){let n=jt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var $n=({error:e,value:t})=>i`<${k}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,hn=({error:e,value:t})=>i`<${k}
    label=${s("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${s("form.quietHint")}
  >
    ${n=>i`<div class="joined even">
        <input ...${n} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${s("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function gn({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new H("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var bn=({error:e,value:t})=>i`<${k}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,yn=({error:e,value:t=[]})=>i`<${k}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,ut=e=>e.split(/[\s,]+/).filter(Boolean),wn=e=>e.split(",").map(t=>t.trim()).filter(Boolean),wa=({name:e,label:t,hint:n,error:o,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
    <label class="check" for=${a}>
      <input
        type="checkbox"
        id=${a}
        name=${e}
        defaultChecked=${r}
        aria-describedby=${o?`${a}-hint ${a}-wrong`:`${a}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${a}-hint`}>${n}</p>
    ${o&&i`<p class="wrong" id=${`${a}-wrong`}>${o}</p>`}
  </div>`},vn=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${wa}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${wa}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,_n=({error:e,value:t})=>i`<${k}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,kn=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function xn({name:e,label:t,hint:n,add:o,limit:r,errors:a,value:c,row:l,stays:u=()=>!1}){let d=q(c.length),[f,$]=h(c.map((b,A)=>({key:A,value:b}))),[p,m]=h(-1),g=q(null);w(()=>{p<0||g.current?.querySelector("li:last-child input")?.focus()},[p]);let x=()=>{d.current+=1,$([...f,{key:d.current,value:void 0}]),m(d.current)},y=({currentTarget:b},A)=>{let F=b.closest("fieldset");$(f.filter(ue=>ue.key!==A)),requestAnimationFrame(()=>{F?.querySelector(":scope > .button")?.focus()})},E=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${E?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${n&&i`<p class="hint">${n}</p>`}
    <ol ref=${g}>
      ${f.map(({key:b,value:A},F)=>i`<li key=${b}>
            ${l(A,F+1)}
            ${!u(A)&&i`<button
                type="button"
                class="button plain"
                aria-label=${s("form.removeEntry",{list:t,number:String(F+1)})}
                onClick=${ue=>y(ue,b)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${E&&i`<p class="wrong" id=${`${e}-wrong`}>${E}</p>`}
    ${f.length<r&&i`<button type="button" class="button" onClick=${x}>${o}</button>`}
  </fieldset>`}var Sn=({errorAt:e,value:t,zone:n})=>i`<${xn}
    key=${JSON.stringify(t)}
    name="agenda"
    label=${s("conference.agenda")}
    add=${s("form.addSession")}
    limit=${60}
    errors=${[e("agenda"),e("agenda_title")]}
    value=${t}
    row=${(o,r)=>{let a=c=>s("form.entryPart",{list:s("conference.agenda"),number:String(r),part:c});return i`<input
          type="datetime-local"
          name="agenda"
          required
          aria-label=${a(s("form.starts"))}
          defaultValue=${o?.at&&tt(o.at,n)}
        />
        <input
          name="agenda_title"
          required
          maxlength="200"
          aria-label=${a(s("form.agendaTitle"))}
          placeholder=${s("form.agendaTitle")}
          defaultValue=${o?.title}
        />
        <input
          name="agenda_speaker"
          maxlength="100"
          aria-label=${a(s("form.agendaSpeaker"))}
          placeholder=${s("form.agendaSpeaker")}
          defaultValue=${o?.speaker}
        />`}}
  />`,Tn=({errorAt:e,value:t})=>i`<${xn}
    key=${JSON.stringify(t)}
    name="speakers"
    label=${s("conference.speakers")}
    add=${s("form.addSpeaker")}
    limit=${30}
    errors=${[e("speakers")]}
    value=${t}
    row=${(n,o)=>{let r=a=>s("form.entryPart",{list:s("conference.speakers"),number:String(o),part:a});return i`<input
          name="speakers"
          required
          maxlength="100"
          aria-label=${r(s("form.name"))}
          placeholder=${s("form.name")}
          defaultValue=${n?.name}
        />
        <input
          class="wide"
          name="speaker_about"
          maxlength="500"
          aria-label=${r(s("form.speakerAbout"))}
          placeholder=${s("form.speakerAbout")}
          defaultValue=${n?.about}
        />`}}
  />`;function En(e,t){let n=new FormData(e),o=l=>n.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:Vl(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function Vl(e,t){let{at:n,gap:o}=qe(e,t);if(o===null)return n;throw new H("agenda",s("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}var va=20,_a=1e5,ka=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],xa=e=>s("form.category",{number:e+1}),An=()=>({categories:s("form.categories"),...Object.fromEntries(Array.from({length:va},(e,t)=>ka.map(([n,o])=>[`categories.${t}.${n}`,`${xa(t)}, ${s(o)}`])).flat())});function Sa({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l})):null}var On=({errorAt:e,value:t,zone:n})=>i`<div class="categories">
    <${xn}
      key=${JSON.stringify(t)}
      name="categories"
      label=${s("form.categories")}
      hint=${s("form.categoriesHint")}
      add=${s("form.addCategory")}
      limit=${va}
      errors=${[e("categories")]}
      value=${t}
      stays=${o=>!!o?.id}
      row=${(o,r)=>i`<${Kl} ...${{at:r-1,value:o,zone:n,errorAt:e}} />`}
    />
    <${Jl} />
  </div>`;function Kl({at:e,value:t,zone:n,errorAt:o}){let r=(u,d,f,$="")=>i`<${k}
      name=${`categories.${e}.${u}`}
      label=${s(d)}
      error=${o(`categories.${e}.${u}`)}
      hint=${$}
      ...${f}
    />`,a=u=>({type:"datetime-local",defaultValue:u?tt(u,n):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=ka.slice(2).some(([u])=>o(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${xa(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${r("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${r("seats","form.seats",{type:"number",required:!0,min:"1",max:String(_a),defaultValue:t?.seats})}
    </div>
    <details class="over" open=${l||c.some(Boolean)}>
      <summary>${s("form.categoryMore")}</summary>
      <div class="further">
        ${r("description","form.description",{maxlength:"500",defaultValue:t?.description})}
        <div class="pair">
          ${r("opens","form.opens",a(t?.opens),s("form.opensHint"))}
          ${r("closes","form.closes",a(t?.closes),s("form.closesHint"))}
        </div>
        ${r("visible_to","form.visibleTo",{autocapitalize:"none",spellcheck:"false",defaultValue:t?.visible_to.join(", ")},s("form.visibleToHint"))}
      </div>
    </details>
  </div>`}function Jl(){let[e,t]=h(null),n=q(null);return w(()=>{let o=n.current?.closest("form");if(!o)return;let r=()=>{let c=[...o.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,d)=>u+Number(d.value),0);t(c.length>1?l:null)};r();let a=new MutationObserver(r);return a.observe(o,{childList:!0,subtree:!0}),o.addEventListener("input",r),()=>{a.disconnect(),o.removeEventListener("input",r)}},[]),i`<p class="hint" ref=${n}>
    ${e!==null&&s("form.totalSeats",{count:e})}
  </p>`}function Cn(e,t){let n=[];for(let o=0;`categories.${o}.name`in e;o+=1){let r=c=>e[`categories.${o}.${c}`],a=c=>{let l=r(c);if(!l)return null;let{at:u,gap:d}=qe(l,t);if(d===null)return u;let f={local:l.slice(11),next:d.slice(11)};throw new H(`categories.${o}.${c}`,s("form.agendaGap",f))};n.push({...r("id")?{id:r("id")}:{},name:r("name"),seats:Number(r("seats")),description:r("description"),opens:a("opens"),closes:a("closes"),visible_to:ut(r("visible_to"))})}return n}function Dn(e,t){if(e===0&&!t.length)throw new H("slots",s("form.number",{min:1,max:_a}))}function Ta(e,t){let n=o=>JSON.stringify(o.map(r=>({...r,opens:r.opens&&Date.parse(r.opens),closes:r.closes&&Date.parse(r.closes)})));return n(e)===n(t)?{}:{categories:t}}var Ql=1e3,Xl=6e4,Zl=20,eu={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function Aa({conference:e,reload:t}){let[n,o]=h(!1),r=()=>{o(!1),S(t)};return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("import.title")}
    </button>
    ${n&&i`<${J} title=${s("import.title")} close=${r}>
        <${tu} conference=${e} />
      <//>`}`}function tu({conference:e}){let[t,n]=h(null),[o,r]=h([]),[a,c]=h(!1),l=(f,$)=>({...$,format:f,kind:"attendees",conference:e.id}),u=async(f,$)=>{let p=[];for(let m of f)p.push(await O("/v1/imports",{...l($,m),dry_run:!0}));n({parts:f,format:$,imports:p})},d=()=>S(async()=>{if(a||!t)return;c(!0);let f=[];try{for(let $ of t.parts)f.push(await O("/v1/imports",l(t.format,$)))}finally{c(!1),r(f)}});return o.length?i`<${ou} imports=${o} setImports=${r} />`:i`<${nu} check=${u} changed=${()=>n(null)} />
    ${t&&i`<div class="report" role="status">
        <${Oa} imports=${t.imports} />
        ${dt(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${d}>
            ${s("import.start",{count:dt(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function nu({check:e,changed:t}){let n={table:s("import.file"),format:s("import.format")},{submit:o,busy:r,errorAt:a,summary:c}=M(n,async({format:l},u)=>{let d=u.elements.namedItem("table"),f=su(await d.files?.[0]?.text()??"");if(!f.length)throw new H("table",s("import.empty"));await e(f,l)});return i`<form onSubmit=${o} onChange=${t} novalidate>
    <p class="quiet">${s("import.hint")}</p>
    <${k} label=${n.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${s("import.own")}</option>
          ${Object.entries(eu).map(([u,d])=>i`<option key=${u} value=${u}>${d}</option>`)}
        </select>`}
    <//>
    <${k}
      label=${n.table}
      name="table"
      type="file"
      accept=".csv,text/csv"
      required
      error=${a("table")}
    />
    <${P} error=${c} />
    <button class="button" aria-busy=${r}>${s("import.check")}</button>
  </form>`}function ou({imports:e,setImports:t}){let n=e.every(c=>c.done),o=c=>c.done?c:T(`/v1/imports/${c.id}`);ee(n?0:1,()=>S(async()=>t(await Promise.all(e.map(o)))));let r=dt(e,"lines"),a=r-dt(e,"waiting");return i`<p role="status">
      ${n?s("import.done"):s("import.runs",{ran:a,lines:r})}
    </p>
    <progress aria-label=${s("import.title")} max=${r} value=${a}></progress>
    <${Oa} imports=${e} />`}function Oa({imports:e}){let t=["waiting","added","present","skipped","refused"],n=e.flatMap(o=>o.problems);return i`<ul>
      ${t.filter(o=>dt(e,o)).map(o=>i`<li key=${o}>${s(`import.${o}`,{count:dt(e,o)})}</li>`)}
    </ul>
    ${n.length>0&&i`<ul class="wrong">
        ${n.slice(0,Zl).map(({line:o,field:r,message:a})=>{let c=r?`${r}: ${a}`:a;return i`<li key=${o}>${s("import.line",{line:Q(o),text:c})}</li>`})}
      </ul>`}`}var dt=(e,t)=>e.reduce((n,o)=>n+o[t],0);function su(e){let[t,...n]=ru(e),o=[],r=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of n){let u=Ea(l);(r+u>Xl||a===Ql)&&(o.push({table:t.record,first_line:c}),r=Ea(t.record),a=0),o[o.length-1].table+=l,r+=u,a+=1}return o}function ru(e){let t=[],n="",o=1;for(let[r,a]of e.split(/(?<=\n)/).entries())n||(o=r+1),n+=a.endsWith(`
`)?a:`${a}
`,(n.split('"').length-1)%2===0&&(n.trim()&&t.push({line:o,record:n}),n="");return n.trim()&&t.push({line:o,record:n}),t}var Ea=e=>new TextEncoder().encode(JSON.stringify(e)).length;var au=120,Ca=4e3,iu=3;function Da({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${cu} conference=${e} close=${()=>n(!1)} />`}`}function cu({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:r}=e,a=o+r,c={all:n+a,confirmed:n,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:d,errorAt:f,summary:$}=M(l,async({to:p,subject:m,text:g})=>{if(!c[p])throw new H("to",s("message.nobody"));if(!m.trim())throw new H("subject",s("form.required"));if(!g.trim())throw new H("text",s("form.required"));let x=`/v1/conferences/${e.id}/messages`,{recipients:y}=await O(x,{to:p,subject:m,text:g});t(),v(s("message.sent",{count:y}))});return i`<${J} title=${s("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${s("message.hint")}</p>
      <${k} label=${l.to} name="to" error=${f("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([m,g])=>i`<option key=${m} value=${m}>${s(`message.${m}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${k}
        label=${l.subject}
        name="subject"
        maxlength=${au}
        required
        autocomplete="off"
        error=${f("subject")}
      />
      <${k}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:Ca,count:iu})}
        error=${f("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${Ca} required></textarea>`}
      <//>
      <${P} error=${$} />
      <button class="button primary" aria-busy=${d}>${s("message.send")}</button>
    </form>
  <//>`}var lu=2e3;function In(e,t){let n=q({busy:!1,due:!1,at:0}).current,o=q(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+lu-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return w(()=>{e!==void 0&&r()},[e]),r}var Fn=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Ho=1e3,qn="*",Ia=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function qa(e){let[t,n]=h({bookings:null,error:null}),o=In(Fn(e),async()=>{try{let r=await Ne(`/v1/conferences/${e?.id}/bookings`,Ho);n({bookings:r,error:null})}catch(r){n(a=>({...a,error:r}))}});return{...t,reload:o}}var uu=e=>[{name:s("manage.attendee")},...e?[{name:s("manage.category")}]:[],{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],Ct=({user_id:e})=>e??s("manage.byEmail"),Na=({guests:e=[]})=>e,du=(e,t)=>[Ct(e),e.email??"",...Na(e).flatMap(({name:n,email:o})=>[n,o??""])].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Fa=e=>[...e].sort((t,n)=>Ia.indexOf(t.status)-Ia.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function La({conference:e,attendees:t}){let[n,o]=h(""),[r,a]=h(qn),[c,l]=h(!1),[u,d]=h(null),{bookings:f,error:$,reload:p}=t,m=!!e.categories?.length,g=(f??[]).filter(D=>du(D,n)&&(r===qn||(D.category??"")===r)),x=({id:D})=>S(async()=>{await O(`/v1/bookings/${D}/cancel`),await p()}),y=D=>S(async()=>{let de=encodeURIComponent(D.user_id);await O(`/v1/conferences/${e.id}/attendees/${de}/allow`),v(s("manage.allowed",{name:Ct(D)}))}),E=()=>S(async()=>{let D=`/v1/conferences/${e.id}/bookings`,de=await T(D,{accept:"text/csv"});ot(`${e.name}.csv`,"text/csv",`\uFEFF${de}`)}),b=({target:D})=>o(D.value),A=Fa(g.filter(D=>D.status!=="CANCELED")),F=Fa(g.filter(D=>D.status==="CANCELED")),ue=(D,de)=>i`<${Ue} label=${de} columns=${uu(m)}>
      ${D.map(re=>i`<${mu} key=${re.id} booking=${re} split=${m} remove=${()=>d(re)} allow=${()=>y(re)} />`)}
    <//>`;return i`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${s("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${s("manage.search")}
          placeholder=${s("manage.search")}
          value=${n}
          onInput=${b}
        />
        ${m&&i`<${fu} conference=${e} value=${r} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${Aa} conference=${e} reload=${p} />`}
        ${!e.canceled&&i`<${Da} conference=${e} />`}
        <${_} action=${E}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!f&&$&&i`<${I} error=${$} retry=${p} />`}
    ${!f&&!$&&i`<${R} />`}
    ${f&&!g.length&&i`<${W} title=${s(f.length?"manage.noMatch":"manage.none")} />`}
    ${A.length>0&&ue(A,s("manage.attendees"))}
    ${F.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${Q(F.length)})</summary>
        ${ue(F,s("status.CANCELED"))}
      </details>`}
    ${f&&f.length>=Ho&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:Ho})})}</p>`}
    ${c&&i`<${pu} conference=${e} reload=${p} close=${()=>l(!1)} />`}
    ${u&&i`<${se}
        title=${s("manage.removeTitle",{name:Ct(u)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>x(u)}
        close=${()=>d(null)}
      >
        <p>${s("manage.removeText",{name:Ct(u)})}</p>
      <//>`}
  </section>`}var fu=({conference:e,value:t,onChange:n})=>i`<select
    class="short"
    aria-label=${s("manage.category")}
    onChange=${o=>n(o.target.value)}
  >
    <option value=${qn} selected=${t===qn}>${s("manage.everyCategory")}</option>
    ${Ra(e).map(({id:o,name:r})=>i`<option key=${o} value=${o} selected=${t===o}>${r}</option>`)}
  </select>`,Ra=({slots:e,categories:t=[]})=>[...e?[{id:"",name:s("category.none")}]:[],...t];function mu({booking:e,split:t,remove:n,allow:o}){let r=Ct(e),{seats:a=1}=e,c=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${r}${a>1&&i` <span class="quiet">${s("count.seat",{count:a})}</span>`}
      ${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${Na(e).map(({name:l,email:u},d)=>i`<span key=${d} class="address">
            + ${l}${u&&i` <a href=${`mailto:${u}`}>${u}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??s("category.none")}</td>`}
    <td><${St} status=${e.status} /></td>
    <td class="number">${e.position?Q(e.position):""}</td>
    <td class="number">${e.offers?Q(e.offers):""}</td>
    <td>${B(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${s("manage.removeOne",{name:r})}
          onClick=${n}
        >
          ${s("manage.remove")}
        </button>`}
      ${c&&e.user_id&&i`<${_} kind="plain" action=${o} aria-label=${s("manage.allowOne",{name:r})}>
          ${s("manage.allow")}
        <//>`}
    </td>
  </tr>`}function pu({conference:e,reload:t,close:n}){let[o,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),category:s("manage.category"),seats:s("party.seats")},{submit:l,busy:u,errorAt:d,summary:f}=M(c,async({invitee:$,category:p})=>{let m=$.includes("@")?{email:$}:{user_id:$},g=p?{category:p}:{};await O("/v1/bookings",{conference:e.id,seats:o,...g,...m}),v(s("manage.invited",{name:$})),n(),await t()});return i`<${J} title=${s("manage.inviteTitle")} close=${n}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${k}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${d("invitee")}
      />
      ${(e.categories??[]).length>0&&i`<${k} name="category" label=${c.category} error=${d("category")}>
          ${$=>i`<select ...${$}>
              ${Ra(e).map(({id:p,name:m})=>i`<option key=${p} value=${p}>${m}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${He} name="seats" label=${c.seats} most=${a} value=${o} onChange=${r} />`}
      <${P} error=${f} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}function Ma({conference:e}){let[t,n]=h(!1),{id:o,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:d,max_offers:f,agenda:$,speakers:p}=e,{timezone:m,quiet_hours:g,listed:x,max_per_email:y}=e,{max_party:E}=e,b=Sa(e),A={...ln(),...An()},{submit:F,busy:ue,errorAt:D,summary:de}=M(A,async(X,be)=>{let fe=b&&Cn(X,m);Dn(Number(X.slots),fe??[]);let ye={slots:Number(X.slots),...b&&fe?Ta(b,fe):{},location:X.location,topics:wn(X.topics),description:X.description,confirmation_window:pn(X),max_offers:X.max_offers===""?null:Number(X.max_offers),max_party:X.max_party===""?null:Number(X.max_party),...m?{quiet_hours:gn(X)}:{},...kn(X),embed:ut(X.embed),...$&&p?En(be,m):{}};Ee([await U("PATCH",`/v1/conferences/${o}`,ye).catch($u(fe??[]))]),v(s("form.saved")),requestAnimationFrame(()=>be.reset())}),re=()=>S(async()=>{Ee([await U("DELETE",`/v1/conferences/${o}`)]),v(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${F} novalidate>
      <div class="pair">
        <${un} split=${!!b?.length} value=${a} error=${D("slots")} hint=${s("form.seatsHint")} />
        <${dn} value=${c} error=${D("location")} />
      </div>
      ${b&&i`<${On} errorAt=${D} value=${b} zone=${m} />`}
      <${bn} value=${l.join(", ")} error=${D("topics")} />
      <${fn} rows="3" value=${u} error=${D("description")} />
      ${$&&i`<${Sn} errorAt=${D} value=${$} zone=${m} />`}
      ${p&&i`<${Tn} errorAt=${D} value=${p} />`}
      <div class="pair">
        <${mn} value=${d??void 0} error=${D("confirmation_window")} />
        <${$n} value=${f??void 0} error=${D("max_offers")} />
        <${_n} value=${E} error=${D("max_party")} />
      </div>
      ${m&&i`<${hn} value=${g} error=${D("quiet_hours")} />`}
      <${vn} errorAt=${D} listed=${x} perEmail=${y} />
      <${yn} value=${e.embed} error=${D("embed")} />
      <${P} error=${de} />
      <div class="acts">
        <button class="button primary" aria-busy=${ue}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${se}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${re}
        close=${()=>n(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}var $u=e=>t=>{if(!(t instanceof j)||t.kind!=="capacity-in-use")throw t;let n=e.findIndex(({id:o})=>o===t.body?.category);throw new H(n<0?"slots":`categories.${n}.seats`,t.message)};function Pa({conference:{id:e,name:t}}){let[n,o]=h(!1),r=()=>S(async()=>{await U("DELETE",`/v1/conferences/${e}?forget=true`),v(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${s("manage.delete")}
      </button>
    ${n&&i`<${se}
        title=${s("manage.deleteTitle",{name:t})}
        confirmLabel=${s("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${s("manage.deleteText")}</p>
      <//>`}`}var hu=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function Ua({conference:{id:e,name:t,embed:n}}){let{origin:o}=location,[r,a]=[hu(t),`${o}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${za}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${o}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${za}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${o}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${n.length?s("embed.sites",{sites:n.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function za({name:e,label:t,code:n,children:o}){let r=q(null),a=()=>navigator.clipboard.writeText(n).then(()=>v(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${o}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${n}></textarea>
    <${_} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function Ha({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${gu} conference=${e} close=${()=>n(!1)} />`}`}function gu({conference:e,close:t}){let[n,o]=h("");return i`<${J} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${yu} id=${e.id} to=${n} close=${t} />`:i`<${bu} conference=${e} done=${o} />`}
  <//>`}function bu({conference:{id:e,organizer:t},done:n}){let o={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=M(o,async({to:u})=>{if(u===t)throw new H("to",s("handOver.same"));try{await O(`/v1/conferences/${e}/handover`,{to:u})}catch(d){throw d.kind==="user-unknown"?new H("to",s("handOver.unknown")):d}n(u)});return i`<form onSubmit=${r} novalidate>
    <p>${s("handOver.step")}</p>
    <ul class="points">
      <li>${s("handOver.lose")}</li>
      <li>${s("handOver.gain")}</li>
      <li>${s("handOver.keep")}</li>
    </ul>
    <${k}
      label=${o.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${P} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function yu({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>v(s("handOver.copied")),()=>v(o));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${_} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${_} action=${n}>${s("dialog.close")}<//>
    </div>`}function Ba({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>S(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await O(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});Ee([c]),v(s("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${ie} ...${e} /><${$e} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${ce("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${_} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var wu=100,Wa=240,ft=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Bo=null,Wo=0;function vu(){let e=new URL(Wo?`./uplot.js?${Wo}`:"./uplot.js",import.meta.url);return Bo??=Promise.all([import(e.href),_u("./uplot.css")]).then(([t])=>t.default,()=>{throw Bo=null,Wo+=1,new j(0,null)}),Bo}function _u(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function ku(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(L()/1e3,...n.slice(-1)),r=ft.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...r]}function xu(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,d,f)=>[0,Math.max(4,Math.ceil(f*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Wa,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:Su,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...ft.map(({text:u,color:d,dash:f,scale:$})=>({label:s(u),scale:$,dash:f,stroke:o(d),width:2,paths:l,points:{show:!1}}))]}}function Su({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>Fs(o*1e3,n))}function ja(e){let[t,n]=h(null),[o,r]=h(null),a=()=>vu().then(m=>n(()=>m),r);w(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:d}=e.series,f=o??(c?null:u),p=f?i`<${I} error=${f} retry=${o?a:d} />`:i`<${R} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${Au} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${Eu} samples=${c??[]} />
  </figure>`}var Tu=e=>e.filter((t,n)=>ft.some(({name:o})=>t[o]!==e[n-1]?.[o]));function Eu({samples:e}){let[t,n]=h(!1),o=({currentTarget:c})=>n(c.open),r=[{name:s("plot.when")},...ft.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${B(c.at)}</th>
    ${ft.map(({name:l})=>i`<td class="number">${Q(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${Ue} label=${s("plot.table")} columns=${r}>${Tu(e).slice(-wu).reverse().map(a)}<//>`}
  </details>`}function Au({uPlot:e,samples:t,now:n,capacity:o}){let r=q(null),a=q(null),c=()=>ku(l.current.samples,l.current.now),l=q({samples:t,now:n});l.current={samples:t,now:n},w(()=>{let d=r.current;if(!d)return;let f=matchMedia("(prefers-color-scheme: dark)"),$=()=>{a.current?.destroy(),a.current=new e(xu(e,d),c(),d)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:Wa})),m=setInterval(()=>a.current?.setData(c()),1e3);return $(),p.observe(d),f.addEventListener("change",$),()=>{clearInterval(m),p.disconnect(),f.removeEventListener("change",$),a.current?.destroy(),a.current=null}},[]),w(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=ft.map(({text:d,name:f})=>`${s(d)} ${n[f]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Ou=3600;function Ga(e){let[t,n]=h({samples:null,resolution:"minute",error:null}),o=q(null),r=Fn(e),c=In(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,d=await T(oe(u,{since:o.current})),f=({at:p=""})=>!o.current||p>o.current,$=d.items.filter(f);n(({samples:p,resolution:m})=>({samples:Ya([...p??[],...$]),resolution:p?m:d.resolution,error:null})),o.current=d.items[d.items.length-1].at}catch(u){n(d=>({...d,error:u}))}});w(()=>{n(u=>u.samples&&e?{...u,samples:Ya([...u.samples,Cu(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Cu=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(L()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},Ya=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Ou);var Du=10;function Va({conference:{id:e}}){let[t,n]=h([]),[o,r]=h(null),[a,c]=h(null),l=`/v1/conferences/${e}/staff`,u=()=>T(`/v1/conferences/${e}/door`).then(r,c),d=()=>T(l).then(({items:y})=>{n(y),c(null)},c);w(()=>{d(),u()},[e]),ee(Du,u,[e]);let f={user_id:s("staff.name")},{submit:$,busy:p,errorAt:m,summary:g}=M(f,async({user_id:y},E)=>{try{await O(l,{user_id:y})}catch(b){throw b.kind==="user-unknown"?new H("user_id",s("handOver.unknown")):b}E.reset(),v(s("staff.granted",{name:y})),await d()}),x=y=>S(async()=>{await U("DELETE",`${l}/${encodeURIComponent(y)}`),v(s("staff.revoked",{name:y})),await d()});return i`<section class="panel" aria-labelledby="door">
    <h2 id="door">${s("staff.title")}</h2>
    <p>${s("staff.text")} <a href=${`#/door/${e}`}>${s("staff.open")}</a></p>
    ${a&&i`<${I} error=${a} retry=${d} />`}
    <${Uo} numbers=${o} />
    <ul class="plain">
      ${t.map(({user_id:y})=>i`<li key=${y}>
            ${y}
            <${_}
              kind="plain"
              action=${()=>x(y)}
              aria-label=${s("staff.revokeOne",{name:y})}
              >${s("staff.revoke")}<//
            >
          </li>`)}
    </ul>
    <form class="search" onSubmit=${$} novalidate>
      <${k}
        label=${f.user_id}
        name="user_id"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${m("user_id")}
      />
      <button class="button" aria-busy=${p}>${s("staff.grant")}</button>
    </form>
    <${P} error=${g} />
  </section>`}function Ka({id:e,account:t}){let{conference:n,error:o,reload:r}=Be(e);return V(n?.name??s("conference.title")),n?At(t,n)?i`<${Iu} conference=${n} />`:i`<${Ba} conference=${n} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${o?i`<${I} error=${o} retry=${r} />`:i`<${R} />`}`}function Iu({conference:e}){let{id:t}=e,n=qa(e),o=Ga(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${ie} ...${e} /><${$e} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${Fu} conference=${e} series=${o} />
    ${!e.canceled&&i`<${Ma} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Ha} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${Pa} conference=${e} />`}
    </div>
    <${La} conference=${e} attendees=${n} />
    ${!e.canceled&&i`<${Va} conference=${e} />`}
    ${!e.canceled&&i`<${Ua} conference=${e} />`}
  `}function Fu({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),o,s("manage.of",{seats:s("count.seat",{count:n})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,d,f])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof d=="number"?Q(d):d}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${sn} conference=${e} most=${1/0} />
    <${ja} series=${t} now=${{confirmed:o,waitlisted:a,held:r,lapsed:c}} capacity=${n} />
  </section>`}var Dt="/v1/organizer-requests",qu=10080*60*1e3;function Ja(){let[e,t]=h(void 0),[n,o]=h(null),r=()=>T(`${Dt}/me`).then(a=>{t(a),o(null)},a=>{a instanceof j&&a.status===404?t(null):o(a)});return w(()=>{r()},[]),n?i`<${I} error=${n} retry=${r} />`:e===void 0?i`<${R} />`:i`<section class="form">
    ${e&&i`<${Nu} request=${e} load=${r} />`}
    ${Qa(e)&&i`<${Lu} sent=${t} load=${r} />`}
  </section>`}var Qa=e=>!e||e.state==="denied"&&L()>=Xa(e),Xa=({answered_at:e})=>Date.parse(e??"")+qu;function Nu({request:e,load:t}){let{state:n,reason:o,about:r}=e,a=()=>S(Gs);return i`
    <h2>${s(`request.${n}`)}</h2>
    ${n==="pending"&&i`<p>${s("request.pendingText",{time:B(e.created_at)})}</p>`}
    ${n==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${n==="denied"&&i`<p>${s("request.reason",{reason:o??""})}</p>`}
    ${n==="denied"&&!Qa(e)&&i`<p class="quiet">${s("request.again",{time:B(Xa(e))})}</p>`}
    ${n!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${n==="approved"&&i`<${_} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${n==="pending"&&i`<${_} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function Lu({sent:e,load:t}){let n={about:s("request.about")},{submit:o,busy:r,errorAt:a,summary:c}=M(n,async({about:l})=>{try{e(await O(Dt,{about:l})),v(s("request.sent"))}catch(u){if(u instanceof j&&u.status===409)await t();else throw u}});return i`<form onSubmit=${o} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${k} label=${n.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${P} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function Za(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(null),c=()=>Ne(Dt,100).then(d=>{t(d),o(null)},d=>o(d));w(()=>{c()},[]);let l=({id:d})=>t(f=>(f??[]).filter($=>$.id!==d)),u=d=>S(async()=>{await O(`${Dt}/${d.id}/approve`),l(d),v(s("request.admitted",{name:d.user_id}))});return n?i`<${I} error=${n} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(d=>i`<li class="form" key=${d.id}>
            <h3>${d.user_id}</h3>
            <p class="quiet">${B(d.created_at)}</p>
            <p>${d.about}</p>
            <div class="acts">
              <${_} kind="primary" action=${()=>u(d)} aria-label=${s("request.approveOne",{name:d.user_id})}>
                ${s("request.approve")}
              <//>
              <button
                type="button"
                class="button"
                aria-label=${s("request.denyOne",{name:d.user_id})}
                onClick=${()=>a(d)}
              >
                ${s("request.deny")}
              </button>
            </div>
          </li>`)}
    </ul>
    ${r&&i`<${Ru} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function Ru({request:e,answered:t,close:n}){let o={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=M(o,async({reason:u})=>{await O(`${Dt}/${e.id}/deny`,{reason:u}),t(e),v(s("request.deniedNow",{name:e.user_id})),n()});return i`<${J} title=${s("request.denyTitle",{name:e.user_id})} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${ce("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${k} label=${o.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${P} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function ni({id:e,signIn:t}){let{account:n}=C.use(o=>o);return V(e==="new"?s("organize.new"):s("organize.title")),!n||!nt(n)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${Mu} ...${{account:n,signIn:t}} />`:e==="new"?i`<${Bu} />`:e?i`<${Ka} key=${e} id=${e} account=${n} />`:i`<${Uu} account=${n} />`}var Mu=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${Ja} key=${e.user} />`:i`<${W} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,Pu=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function zu({canceled:e,start:t,end:n}){return e?s("organize.canceled"):Date.parse(n)<=L()?s("organize.over"):s(Date.parse(t)<=L()?"organize.running":"organize.upcoming")}function Uu({account:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>on().then(l=>{n(l),r(null)},r);w(()=>{a()},[e.user]);let c=he(t??[]);return ee(Se,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <div class="acts">
        <a class="button" href="#/webhooks">${s("webhook.title")}</a>
        <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
      </div>
    </div>
    ${Fo(e)&&i`<${Za} />`}
    ${o&&i`<${I} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${R} />`}
    ${t&&!t.length&&i`<${W} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${Ue} label=${s("organize.list")} columns=${Pu()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td class="words">${Gt(l.start,l.end,l.timezone)[0]}</td>
              <td>${zu(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function ei(e,t,n,o){let{at:r,gap:a}=qe(n,o);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new H(t,s("form.gap",{local:c,next:l}))}function Hu(e,t){let{timezone:n}=e,o=a=>a===""?void 0:Number(a),r=Cn(e,n);return Dn(o(e.slots),r),{name:e.name,location:e.location,topics:wn(e.topics),start:ei(t,"start",e.start,n),end:ei(t,"end",e.end,n),timezone:n,slots:o(e.slots),categories:r,confirmation_window:pn(e)??void 0,max_offers:o(e.max_offers),max_party:o(e.max_party),quiet_hours:gn(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...kn(e),embed:ut(e.embed),...En(t,n)}}function Bu(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Wu} id=${e} />`:i`<${oi} />`}function Wu({id:e}){let{conference:t,error:n,reload:o}=Be(e);return t?i`<${oi} like=${t} />`:n?i`<${I} error=${n} retry=${o} />`:i`<${R} />`}var ju=e=>(e?.agenda??[]).map(t=>({...t,at:""})),Yu=e=>(e?.categories??[]).map(({name:t,seats:n,description:o,visible_to:r=[]})=>({name:t,seats:n,description:o,opens:null,closes:null,visible_to:r}));function oi({like:e}){let t={...ln(),...An()},{submit:n,busy:o,errorAt:r,summary:a}=M(t,async(c,l)=>{let u=await O("/v1/conferences",Hu(c,l));Ee([u]),v(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${k}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&s("form.copyHint")}
        error=${r("name")}
      />
      <${fn} rows="5" value=${e?.description} error=${r("description")} />
      <${dn} maxlength="200" value=${e?.location} error=${r("location")} />
      <${bn} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${ti} name="start" label=${t.start} error=${r("start")} />
        <${ti} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${k}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:ro()})}
      >
        ${c=>i`<select ...${c}>
            ${qs().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${Sn} errorAt=${r} value=${ju(e)} zone=${null} />
      <${Tn} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${un} value=${e?.slots} error=${r("slots")} />
        <${k}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <${On} errorAt=${r} value=${Yu(e)} zone=${null} />
      <div class="pair">
        <${mn} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${$n} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${_n} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${hn} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${vn} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${yn} value=${e?.embed} error=${r("embed")} />
      <${P} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("form.publish")}</button>
      </div>
    </form>
  `}var ti=({name:e,label:t,error:n})=>i`<${k} label=${t} name=${e} type="datetime-local" required error=${n} />`;var si=new Map;function ri(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function ai(){history.scrollRestoration="manual";let{key:e}=ri();addEventListener("scroll",()=>si.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=ri();e=t.key,Gu(t.isNew?0:si.get(e)??0,()=>e===t.key)})}function Gu(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Vu=["in","up"];function ii({close:e,signedIn:t}){let[n,o]=h("in"),[r,a]=h({user:""}),c=(d,f={})=>{a($=>({...$,hint:void 0,...f})),o(d)},l=()=>{e(),t(),Ku().catch(()=>{})},u=od[n];return i`<${J} title=${s(sd[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${Vu.map(d=>i`<button
            type="button"
            key=${d}
            class="button plain"
            aria-pressed=${n===d?"true":"false"}
            onClick=${()=>c(d)}
          >
            ${s(`sign.${d}`)}
          </button>`)}
    </div>
    ${r.hint&&i`<p role="status">${r.hint}</p>`}
    <${u} key=${n} known=${r} go=${c} done=${l} />
  <//>`}async function Ku(){(await T("/v1/users/me").catch(t=>{if(t instanceof j&&t.status===404)return null;throw t}))?.language||await U("PATCH","/v1/users/me",{language:Xe})}function Qe({submit:e,label:t,children:n}){let[o,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let d=new FormData(u.target);await e(Object.fromEntries(d))}catch(d){r(Oe(d)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var jo=({known:e})=>i`<${k}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,ci=()=>i`<${k}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function Yo(e,t,{go:n,done:o}){try{await Ls(e,t),o()}catch(r){if(r instanceof bt)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof yt)n("app",{user:e,app:r,hint:r.message});else if(r instanceof Ke&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Ke&&r.kind==="PasswordResetRequiredException")await lo(e),n("reset",{user:e,hint:r.message});else throw r}}function Ju(e){let{known:t,go:n}=e;return i`<${Qe} submit=${({user:r,password:a})=>Yo(r,a,e)} label=${s("sign.in")}>
      <${jo} known=${t} />
      <${k}
        label=${s("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${s("sign.forgot")}
    </button>`}function Qu({known:e,go:t}){return i`<${Qe} submit=${async({user:o,email:r,password:a})=>{await Us(o,a,r),t("code",{user:o,password:a})}} label=${s("sign.up")}>
      <${jo} known=${e} />
      <${k} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${it} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function Xu(e){let{known:t,go:n}=e,[o,r]=h(t.user),a=async({code:u})=>{await Hs(o,u),v(s("sign.ready")),t.password&&o===t.user?await Yo(o,t.password,e):n("in",{user:o})},c=()=>Ps(o).then(()=>v(s("sign.resent")),u=>v(Oe(u),!0)),l=({target:u})=>r(u.value);return i`<${Qe} submit=${a} label=${s("sign.confirm")}>
      <${k}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${ci} />
    <//>
    <${_} kind="plain" action=${c}>${s("sign.resend")}<//>`}function Zu({known:e,go:t}){return i`<${Qe} submit=${async({user:o})=>{await lo(o),t("reset",{user:o})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${jo} known=${e} />
  <//>`}function ed(e){let{user:t}=e.known;return i`<${Qe} submit=${async({code:o,password:r})=>{await zs(t,o,r),v(s("sign.changed")),await Yo(t,r,e)}} label=${s("sign.setPassword")}>
    <${ci} />
    <${it} label=${s("sign.newPassword")} />
  <//>`}function td({known:e,done:t}){return i`<${Qe} submit=${async({password:o})=>{e.required&&await Rs(e.required,o),t()}} label=${s("sign.setPassword")}>
    <${it} label=${s("sign.newPassword")} />
  <//>`}function nd({known:e,done:t}){return i`<${Qe} submit=${async({code:o})=>{e.app&&await Ms(e.app,o.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${k}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var od={in:Ju,up:Qu,code:Xu,forgot:Zu,reset:ed,renew:td,app:nd},sd={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function li(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h({}),c=at(),l=()=>T("/slots").then(t,o);w(()=>{l()},[]),ee(c==="live"?Se:Re,l),w(()=>a({}),[c]),_t(["slots_update"],({data:p})=>{t(p),o(null)}),_t(["booking_response","cancellation_response"],({success:p,message:m,slot_id:g})=>{v(m,!p),a(x=>({...x,[g]:!1}))});let[u,d]=h(null);V(s("slots.title"));let f=(p,m)=>{rt({type:p,slot_id:m})?a(g=>({...g,[m]:!0})):v(s("slots.offline"),!0)},$=p=>p.is_booked?d(p):f("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${W} title=${s("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${I} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${R} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${rd}
                key=${p.id}
                slot=${p}
                press=${$}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${se}
        title=${s("slots.freeTitle",{hours:ui(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>d(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var ui=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function rd({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${ui(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:te(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var We="/v1/webhooks",ad=3,id=1440*60*1e3,cd=["BookingConfirmed","BookingWaitlisted","SeatOffered","OfferLapsed","BookingCanceled","BookingMoved","BookingShrunk","RequestWaitlisted","RequestOffered","RequestLapsed","RequestEnded","BookingDeleted","PersonInvited","InvitationDeclined","ConferenceChanged","AttendeesMessaged"];function di({signIn:e}){let{account:t}=C.use(n=>n);return V(s("webhook.title")),i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    ${t&&nt(t)?i`<${ld} key=${t.user} />`:i`<h1 tabindex="-1">${s("webhook.title")}</h1>
            <${W} title=${s(t?"organize.noRole":"organize.signIn")}>
              ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
                  ${s("nav.signIn")}
                </button>`}
            <//>`}
  `}function ld(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(!1),c=()=>T(We).then(({items:l})=>{t(l),o(null)},o);return w(()=>{c()},[]),i`
    <div class="top">
      <h1 tabindex="-1">${s("webhook.title")}</h1>
      <button type="button" class="button primary" onClick=${()=>a(!0)}>
        ${s("webhook.add")}
      </button>
    </div>
    <p class="quiet">${s("webhook.text")}</p>
    ${n&&i`<${I} error=${n} retry=${c} />`}
    ${!e&&!n&&i`<${R} />`}
    ${e&&!e.length&&i`<${W} title=${s("webhook.none")} />`}
    ${e?.map(l=>i`<${ud} key=${l.id} webhook=${l} reload=${c} />`)}
    ${r&&i`<${md} reload=${c} close=${()=>a(!1)} />`}
  `}function ud({webhook:e,reload:t}){let[n,o]=h(!1),r=`${We}/${e.id}`,a=()=>S(async()=>{await O(`${r}/test`),v(s("webhook.tested")),o(!0)}),c=()=>S(async()=>{await U("PATCH",r,{enabled:!e.enabled}),await t()}),l=u=>s("webhook.actionOf",{action:u,url:e.url});return i`<section class="panel webhook" aria-label=${e.url}>
    <h2 class="address">${e.url}</h2>
    <${dd} webhook=${e} />
    <div class="acts">
      <${_} action=${a} aria-label=${l(s("webhook.test"))}>${s("webhook.test")}<//>
      <button
        type="button"
        class="button"
        aria-expanded=${n}
        aria-label=${l(s("webhook.deliveries"))}
        onClick=${()=>o(!n)}
      >
        ${s("webhook.deliveries")}
      </button>
      <${Nn} label=${s("webhook.replay")} named=${l}>
        ${u=>i`<${$d} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${Nn} label=${s("webhook.change")} named=${l}>
        ${u=>i`<${pd} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${_} action=${c} aria-label=${l(s(e.enabled?"webhook.disable":"webhook.enable"))}>
        ${s(e.enabled?"webhook.disable":"webhook.enable")}
      <//>
      <${Nn} label=${s("webhook.rotate")} named=${l}>
        ${u=>i`<${hd} webhook=${e} close=${u} />`}
      <//>
      <${Nn} label=${s("webhook.remove")} named=${l}>
        ${u=>i`<${gd} webhook=${e} reload=${t} close=${u} />`}
      <//>
    </div>
    ${n&&i`<${fd} webhook=${e} reload=${t} />`}
  </section>`}function dd({webhook:{enabled:e,failing_since:t,events:n,conference:o,next_attempt:r}}){let[a]=he(o?[o]:[]),c=n.map(l=>s(`event.${l}`)).join(", ");return i`
    <p class=${e&&!t?"quiet":"wrong"}>
      ${s(e?"webhook.enabled":"webhook.disabled")}${t&&` ${s("webhook.failing",{time:B(t)})}`}${e&&t&&r&&` ${s("webhook.next",{time:B(r)})}`}
    </p>
    <p>
      ${n.length?c:s("webhook.allEvents")}${o&&i` · ${a?.name??s("conference.title")}`}
    </p>
  `}function Nn({label:e,named:t,children:n}){let[o,r]=h(!1);return i`<button
      type="button"
      class="button"
      aria-label=${t(e)}
      onClick=${()=>r(!0)}
    >
      ${e}
    </button>
    ${o&&n(()=>r(!1))}`}function fd({webhook:{id:e},reload:t}){let[n,o]=h(null),[r,a]=h(null),c=()=>T(`${We}/${e}/deliveries?limit=20`).then(({items:u})=>{let d=u[0]?.at!==n?.[0]?.at;return o(u),a(null),n&&d?t():void 0},a);if(w(()=>{c()},[]),ee(ad,c),r)return i`<${I} error=${r} retry=${c} />`;if(!n)return i`<${R} />`;if(!n.length)return i`<p class="quiet">${s("webhook.noDeliveries")}</p>`;let l=[{name:s("webhook.at")},{name:s("webhook.event")},{name:s("webhook.attempt"),number:!0},{name:s("webhook.status")},{name:s("webhook.latency"),number:!0},{name:s("webhook.response")}];return i`<${Ue} label=${s("webhook.deliveries")} columns=${l}>
    ${n.map(u=>i`<tr key=${`${u.event} ${u.at} ${u.attempt}`}>
          <td>${B(u.at)}</td>
          <th scope="row">${s(`event.${u.name}`)}</th>
          <td class="number">${Q(u.attempt)}</td>
          <td class=${u.accepted?null:"wrong"}>
            ${u.status??s("webhook.noStatus")}
          </td>
          <td class="number">${s("webhook.milliseconds",{number:u.latency_ms})}</td>
          <td>${u.response}</td>
        </tr>`)}
  <//>`}var fi=()=>({url:s("webhook.url"),conference:s("webhook.conference"),events:s("webhook.events")}),mi=e=>[...e.querySelectorAll("input[name=event]:checked")].map(t=>t.value);function md({reload:e,close:t}){let[n,o]=h(""),[r,a]=h([]);w(()=>{on().then(a,()=>{})},[]);let c=he(r),{submit:l,busy:u,errorAt:d,summary:f}=M(fi(),async($,p)=>{let m=$.conference||null,g={url:$.url.trim(),conference:m,events:mi(p)};o((await O(We,g)).secret),await e()});return i`<${J} title=${s("webhook.add")} close=${t}>
    ${n?i`<${hi} secret=${n} close=${t} />`:i`<form onSubmit=${l} novalidate>
            <${pi} error=${d("url")} />
            <${k} label=${s("webhook.conference")} name="conference" error=${d("conference")}>
              ${$=>i`<select ...${$}>
                  <option value="">${s("webhook.allConferences")}</option>
                  ${c.map(({id:p,name:m})=>i`<option key=${p} value=${p}>${m}</option>`)}
                </select>`}
            <//>
            <${$i} chosen=${[]} />
            <${P} error=${f} />
            <button class="button primary" aria-busy=${u}>${s("webhook.add")}</button>
          </form>`}
  <//>`}function pd({webhook:e,reload:t,close:n}){let{submit:o,busy:r,errorAt:a,summary:c}=M(fi(),async({url:l},u)=>{await U("PATCH",`${We}/${e.id}`,{url:l.trim(),events:mi(u)}),await t(),n()});return i`<${J} title=${s("webhook.change")} close=${n}>
    <form onSubmit=${o} novalidate>
      <${pi} value=${e.url} error=${a("url")} />
      <${$i} chosen=${e.events} />
      <${P} error=${c} />
      <button class="button primary" aria-busy=${r}>${s("webhook.save")}</button>
    </form>
  <//>`}var pi=({value:e,error:t})=>i`<${k}
    label=${s("webhook.url")}
    name="url"
    required
    maxlength="1024"
    inputmode="url"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    placeholder="https://"
    defaultValue=${e}
    hint=${s("webhook.urlHint")}
    error=${t}
  />`,$i=({chosen:e})=>i`<fieldset class="checks">
    <legend>${s("webhook.events")}</legend>
    <p class="hint">${s("webhook.eventsHint")}</p>
    ${cd.map(t=>i`<label class="check" key=${t}>
          <input type="checkbox" name="event" value=${t} defaultChecked=${e.includes(t)} />
          ${s(`event.${t}`)}
        </label>`)}
  </fieldset>`;function $d({webhook:e,reload:t,close:n}){let o={since:s("webhook.since")},{submit:r,busy:a,errorAt:c,summary:l}=M(o,async({since:d})=>{let{at:f}=qe(d,null);if(Date.parse(f)>L())throw new H("since",s("webhook.future"));await O(`${We}/${e.id}/replay`,{since:f}),v(s("webhook.replayed")),await t(),n()}),u=tt(new Date(L()-id).toISOString(),null);return i`<${J} title=${s("webhook.replay")} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${s("webhook.replayText")}</p>
      <${k}
        label=${o.since}
        name="since"
        type="datetime-local"
        required
        defaultValue=${u}
        error=${c("since")}
      />
      <${P} error=${l} />
      <button class="button primary" aria-busy=${a}>${s("webhook.replay")}</button>
    </form>
  <//>`}function hd({webhook:e,close:t}){let[n,o]=h(""),r=()=>S(async()=>o((await O(`${We}/${e.id}/rotate`)).secret));return i`<${J} title=${s("webhook.rotate")} close=${t}>
    ${n?i`<${hi} secret=${n} close=${t} />`:i`<p>${s("webhook.rotateText")}</p>
            <${_} kind="primary" action=${r}>${s("webhook.rotate")}<//>`}
  <//>`}function gd({webhook:e,reload:t,close:n}){let o=()=>S(async()=>{await U("DELETE",`${We}/${e.id}`),v(s("webhook.removed")),await t()});return i`<${se}
    title=${s("webhook.removeTitle")}
    confirmLabel=${s("webhook.remove")}
    action=${o}
    close=${n}
  >
    <p>${s("webhook.removeText",{url:e.url})}</p>
  <//>`}function hi({secret:e,close:t}){let n=()=>navigator.clipboard.writeText(e).then(()=>v(s("webhook.copied")),()=>v(e));return i`<p role="status">${s("webhook.secretText")}</p>
    <p><code class="address">${e}</code></p>
    <div class="acts">
      <${_} kind="primary" action=${n}>${s("webhook.copy")}<//>
      <${_} action=${t}>${s("dialog.close")}<//>
    </div>`}var gi={account:Fr,conferences:ta,conference:Xr,mine:ya,offer:_d,slots:li,organize:ni,webhooks:di,door:$a},bi=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function bd(){let[e,t]=h(bi());return w(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(bi())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function yd(){let e=bd(),[t,n]=h(null),o=l=>n({then:l}),r=q(null),a=q(!0),c=Object.hasOwn(gi,e.name)?gi[e.name]:kd;return wd(),w(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${xd} route=${e} signIn=${()=>o()} />
    <${Td} />
    <${Ed} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${vd} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${Oo} />
    ${t&&i`<${ii} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function wd(){let{text:e}=eo.use(n=>n),t=N.use(({bookings:n})=>Object.values(n).some(K));w(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function vd({view:e,...t}){let[n,o]=Xn(r=>console.error(r));return n?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${I} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function _d(){V(s("app.loading"));let{bookings:e,state:t}=N.use(r=>r),{account:n}=C.use(r=>r),o=!!n&&["empty","loading"].includes(t);return w(()=>{if(o)return;let r=Object.values(e).filter(K);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function kd(){return V(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${W} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function xd({route:e,signIn:t}){let{account:n}=C.use(c=>c),o=N.use(({bookings:c})=>Object.values(c).filter(K).length),r=["conferences","mine",...xe.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c)||c==="organize"&&e.name==="webhooks";return i`<header>
    <a class="brand" href="#/conferences"><${Sd} /><span>Seats</span></a>
    <nav aria-label=${s("app.navigation")}>
      ${r.map(c=>i`<a key=${c} href=${`#/${c}`} aria-current=${a(c)?"page":null}>
            ${s(`nav.${c}`)}${c==="mine"&&o>0&&i` <span class="badge" role="img" aria-label=${s("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?i`<a
                class="name"
                href="#/account"
                title=${s("account.title")}
                aria-current=${a("account")?"page":null}
                >${n.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>wt()}>
                ${s("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${s("nav.signIn")}
            </button>`}
    </div>
  </header>`}var Sd=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Td(){let e=at();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function Ed({route:e}){let{bookings:t,state:n}=N.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>K(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${o.map(r=>De(r)?i`<${Ot} key=${r.id} booking=${r} named />`:i`<${nn} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await Ko();ai();Cr();jn(i`<${yd} />`,document.getElementById("page"));ar();sr().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",ve())});
