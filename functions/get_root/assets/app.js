/* Bundled from page/ by `make page`: 53c7cee75e37b16764211a84e64274e2. See licences.txt. */
var $t={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var eo={de:()=>import("./de.js")},en=["en",...Object.keys(eo)],to=e=>e.toLowerCase().split("-")[0];function fs(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(to).find(n=>en.includes(n))??"en"}var Fe=fs(),re=navigator.languages.find(e=>to(e)===Fe)??Fe,gt=$t;async function no(){let e=eo[Fe];e&&(gt={...$t,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=gt===$t?"en":Fe}var ms=new Intl.PluralRules(re),B=e=>e.toLocaleString(re);function ps(e,t){let n=gt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[ms.select(Number(t.count))]??n.other}var ze=e=>Object.hasOwn(gt,e),a=(e,t={})=>oo(e,t).join(""),fe=(e,t)=>oo(e,t),oo=(e,t)=>ps(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?B(r):r});var so=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var c=t[s++],l=t[s]?(t[0]|=c?1:2,n[t[s++]]):t[++s];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++s]]=l:c===6?o[1][t[++s]]+=l+"":c?(r=e.apply(l,so(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},ro=new Map;function ao(e){var t=ro.get(this);return t||(t=new Map,ro.set(this,t)),(t=so(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,c="",l="",u=[0],m=function(p){s===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):s===3&&(p||c)?(u.push(3,p,c),s=2):s===2&&c==="..."&&p?u.push(4,p,0):s===2&&c&&!p?u.push(5,0,!0,c):s>=5&&((c||!p&&s===5)&&(u.push(s,0,c,r),s=6),p&&(u.push(s,p,0,r),s=6)),c=""},d=0;d<n.length;d++){d&&(s===1&&m(),m(d));for(var h=0;h<n[d].length;h++)o=n[d][h],s===1?o==="<"?(m(),u=[u],s=3):c+=o:s===4?c==="--"&&o===">"?(s=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=c,c=""):o==="/"&&(s<5||n[d][h+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):c+=o),s===3&&c==="!--"&&(s=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var C,lo,hs,we,tn,vt,uo,bt,fo,on,nn,$s,tt=Symbol.for("pv"),kt={},xt=[],gs=/^m(i|n|o|s|text|space)$/,rn=Array.isArray,sn=xt.slice,De=Object.assign;function Ae(e){e&&e.parentNode&&e.remove()}function mo(e,t,n){var o,r,s,c={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:c[s]=t[s];return l>2&&(c.children=l>3?sn.call(arguments,2):n),et(e,c,o,r,null)}function et(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tt,__v:r||++lo,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(s),s}function Tt(e){return e.children}function wt(e,t){this.props=e,this.context=t,this.__g=0}function ye(e,t){if(t==null)return e.__&&ye(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ye(e)}function _s(e){var t,n=e.__v,o=n.__e,r=[],s=[],c=e.__P;c&&((t=De({constructor:tt},n)).__v=n.__v+1,C.vnode&&C.vnode(t),an(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||ye(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,bo(r,t,s),n.__=n.__e=null,t.__e!=o&&po(t))}function po(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),po(e)}function io(e){(8&e.__g||(e.__g|=8,we.push(e),vt++))&&tn==C.debounceRendering||((tn=C.debounceRendering)||queueMicrotask)(ho)}function ho(){try{for(var e,t=1;we.length;)we.length>t&&we.sort(uo),e=we.shift(),t=we.length,8&e.__g&&_s(e)}finally{(vt=we.length)&&(tn||queueMicrotask)(ho)}}function $o(e,t,n,o,r,s,c,l,u,m,d){var h,p,f,g,E,b,w=o.__k||xt,k=t.length;for(u=bs(n,t,w,u,k),h=0;h<k;h++)(f=n.__k[h])!=null&&(p=~f.__i&&w[f.__i]||kt,f.__i=h,b=an(e,f,p,r,s,c,l,u,m,d),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&cn(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||g,f)),E=E||g,4&f.__u?(u=go(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=E,u}function bs(e,t,n,o,r){var s,c,l,u,m,d,h,p,f,g=n.length,E=g,b=0,w=0,k=e.__k=Array(r);for(s=0;s<r;s++)(c=t[s])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=k[s]=et(null,c):rn(c)?c=k[s]=et(Tt,{children:c}):c.constructor===tt&&c.__b?c=k[s]=et(c.type,c.props,c.key,c.ref,c.__v):k[s]=c,u=s+b,c.__=e,c.__b=e.__b+1,l=null,~(m=c.__i=ws(c,n,u,E))&&(E--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,m==u-1?b--:m==u+1?b++:m!=u&&(m>u?b--:b++,w=1)):(~m||(r>g?b--:r<g&&b++),typeof c.type!="function"&&(c.__u|=4))):k[s]=null;if(w){for(d=[],h=[],s=0;s<r;s++)if((c=k[s])&&16&c.__u){for(b=0,p=d.length;b<p;)d[f=b+p>>1]<c.__i?b=f+1:p=f;d[b]=c.__i,h[s]=b+1}for(b=d.length;s--;)h[s]&&(h[s]==b?b--:k[s].__u|=4)}if(E)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=ye(l)),ln(l,l));return o}function go(e,t,n,o){var r,s,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=go(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ye(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ws(e,t,n,o){var r,s=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&c==l.type)return r}return-1}function co(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _t(e,t,n,o,r){var s,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||co(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||co(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=nn[t]||(nn[t]=ys(t)),(e.__a||(e.__a={}))[t]=on,s=t!=(t=t.replace(fo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,s):e.removeEventListener(t,c,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ys(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[bt]==null)t[bt]=on++;else if(t[bt]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function an(e,t,n,o,r,s,c,l,u,m){var d,h,p,f,g,E,b,w,k,v,y,oe,pt,ht,Oe,Zn,be,Ce,de=t.type;if(t.constructor!==tt)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=s=[],d.nodeType==8?l=yt(d,s):s.push(d),l=s[0]||l),(d=C.__b)&&d(t);e:if(typeof de=="function"){p=c.length;try{if(w=t.props,k=(d=de.prototype)&&d.render,v=(d=de.contextType)&&o[d.__c],y=d?v?v.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(k?t.__c=f=new de(w,y):(t.__c=f=new wt(w,y),f.constructor=de,f.render=ks),v&&v.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),k&&(f.__s||(f.__s=f.state),de.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=De({},f.__s)),De(f.__s,de.getDerivedStateFromProps(w,f.__s)))),g=f.props,E=f.state,f.__v=t,n.__c){if(w!==g&&k&&!de.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,y),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,y)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),xt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&c.push(f),l=ye(n);break e}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,y),k&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,E,b)})}else k&&!de.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),k&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=y,f.props=w,f.__P=e,f.__g&=-5,oe=C.__r,pt=k?25:0;do f.__g&=-9,oe&&oe(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++pt<25);k&&(xt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=De({},o,f.getChildContext())),k&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(g,E)),ht=d&&d.type===Tt&&d.key==null?d.props.children:d,w.__P&&(d=l,r=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&ln(Y,Y)}),n.__k=null),l=n.__k?ye(n,0):null),l=$o(e,rn(ht)?ht:[ht],t,n,o,r,s,c,l,u,m),w.__P&&(t.__e=null,l=d),t.__u&=-161,h&&h.some(Ae),f.__h.length&&c.push(f),1&f.__g&&(f.__g&=-4)}catch(Y){if(c.length=p,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(be=s.indexOf(l||void 0))||(be=s.length);(Ce=s[be-1])&&Ce.nodeType==8;)be--;for(;be<s.length;be++)if(Ce=s[be])if(s[be]=null,Oe){if(Ce==Zn)break}else{if(Ce.nodeType!=8)break;Ce.data.startsWith("$s")&&(Zn=yt(Oe=Ce))}}if(!Oe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Oe=l}(d=yt(Oe=t.__c.__z||(t.__c.__z=Oe)))?(t.__e=Oe,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ae);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||_o(t),C.__e(Y,t,n)}}else l=t.__e=vs(n.__e,t,n,o,r,s,c,u,m,e);return(d=C.diffed)&&d(t),l}function yt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function _o(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(_o))}function bo(e,t,n){for(var o=0;o<n.length;)cn(n[o++],n[o++],n[o++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){C.__e(s,r.__v)}})}function vs(e,t,n,o,r,s,c,l,u,m){var d,h,p,f,g,E,b,w,k=n.props||kt,v=t.props,y=t.type;if(y=="svg"?r="http://www.w3.org/2000/svg":y=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((g=s[d])&&(y?g.localName==y:g.nodeType==3)){e=g,s[d]=null;break}}if(!e){if(w=m.ownerDocument||document,!y)return w.createTextNode(v);e=w.createElementNS(r,y,v.is?v:m),l&&(C.__m&&C.__m(t,s),l=!1),s=null}if(y){if(m=y=="template"&&e.content||e,s=y=="textarea"&&v.defaultValue!=null?null:s&&sn.call(m.childNodes),!l&&s)for(k={},d=0;d<e.attributes.length;d++)k[(g=e.attributes[d]).name]=g.value;for(d in k)g=k[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in v||d=="value"&&"defaultValue"in v||d=="checked"&&"defaultChecked"in v||_t(e,d,null,g,r);for(d in v)g=v[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?h=g:d=="value"?E=g:d=="checked"?b=g:l&&typeof g!="function"||k[d]===g||_t(e,d,g,k[d],r);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(y=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&gs.test(y))&&(r="http://www.w3.org/1999/xhtml"),$o(m,rn(f)?f:[f],t,n,o,r,s,c,s?s[0]:n.__k&&ye(n,0),l,u),s&&s.some(Ae)),l&&y!="textarea"||(d="value",y=="progress"&&E==null?e.removeAttribute(d):E==null||E===e[d]&&(y!="progress"||E)||_t(e,d,E,k[d],r),d="checked",b!=null&&b!=e[d]&&_t(e,d,b,k[d],r))}else k===v||l&&e.data==v||(e.data=v);return e}function cn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function ln(e,t,n){var o,r,s,c;if(C.unmount&&C.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||cn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){C.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&ln(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=yt(o,s=[]))&&(o==e.__e&&s.some(Ae),Ae(r),Ae(o)),n||Ae(e.__e),e.__e=e.__c=e.__=null}function ks(e,t,n){return this.constructor(e,n)}function un(e,t){var n,o,r,s;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=et(Tt,{children:[e]}),r=[],s=[],an(t,t.__k,o||kt,kt,t.namespaceURI,o?null:t.firstChild?sn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),bo(r,t.__k,s),t.__k.props.children=null}C={__e:function(e,t,n,o){for(var r,s,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw vt=0,e}},lo=0,hs=function(e){return e!=null&&e.constructor===tt},wt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=De({},this.state)),typeof e=="function"&&(e=e(De({},n),this.props)),e&&(De(n,e),this.__v&&(t&&this.__k.push(t),io(this)))},wt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),io(this))},wt.prototype.render=Tt,we=[],vt=0,uo=function(e,t){return e.__v.__b-t.__v.__b},bt=Symbol(),fo=/(PointerCapture)$|Capture$/i,on=0,nn={},$s=0;var Le,L,dn,wo,fn=Object.is,St=0,Co=[],mn=[],I=C,yo=I.__b,vo=I.__r,ko=I.diffed,xo=I.__c,To=I.unmount,So=I.__;function ot(e,t){I.__h&&I.__h(L,e,St||t),St=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return St=1,hn(Ao,e)}function hn(e,t,n){var o=ot(Le++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ao(void 0,t),function(s){var c=(o.__N||o.__)[0],l=o.t(c,s);fn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=L,!L.__f)){L.__f=!0;var r=L.shouldComponentUpdate;L.shouldComponentUpdate=function(s,c,l){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=s;if(u.__.some(function(p){p.__N&&(m=!0,fn(p.__[0],p.__N[0])||(d=!0))}),r){var h=r.call(this,s,c,l);return m?h||d:h}return!m||d}}return o.__}function _(e,t){var n=ot(Le++,3);!I.__s&&_n(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function $n(e,t){var n=ot(Le++,4);!I.__s&&_n(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,L.__h.push(n))}function F(e){return St=5,xs(function(){return{current:e}},[])}function xs(e,t){var n=ot(Le++,7);return _n(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function gn(e){var t=ot(Le++,10),n=$();return t.__=e,L.componentDidCatch||(L.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Ts(){var e;do{for(;e=mn.shift();)try{nt(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Co.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(nt),t.__h.some(pn),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(mn.length)}I.__b=function(e){L=null,yo&&yo(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),So&&So(e,t)},I.__r=function(e){vo&&vo(e),Le=0;var t=(L=e.__c).__H;t&&(dn==L?L.__h=[]:(t.__h.some(nt),t.__h.some(pn),Le=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),dn=L},I.diffed=function(e){ko&&ko(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Oo(Co.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),dn=L=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(nt),n.__h=n.__h.filter(function(o){return!o.__||pn(o)})}catch(o){n.__h=[function(){throw o}]}}),xo&&xo(e,t)},I.unmount=function(e){To&&To(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Oo(mn.push(r))}else nt(r)}catch(s){t=s}}),o.__H=void 0,t&&I.__e(t,o.__v))};var Eo=typeof requestAnimationFrame=="function";function Ss(e){var t,n=function(){clearTimeout(o),Eo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Eo&&(t=requestAnimationFrame(n))}function Oo(e){e!=1&&wo==I.requestAnimationFrame||((wo=I.requestAnimationFrame)||Ss)(Ts)}function nt(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function pn(e){var t=L;e.__c=e.__(),L=t}function _n(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fn(n,e[o])})}function Ao(e,t){return typeof t=="function"?t(e):t}var i=ao.bind(mo);function V(e){let t=new Set;function n(o){let[,r]=hn((c,l)=>c+1,0),s=F({select:o,selected:o(e)});return s.current={select:o,selected:o(e)},$n(()=>{let c=()=>{s.current.select(e)!==s.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),s.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function ve(e,t,n=[]){let o=F(t);o.current=t,_(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var bn=V({text:""});function H(e){$n(()=>bn.set({text:e}),[e])}var Pe=V({polite:"",assertive:"",notices:[]}),Do=0;function Me(e,t=!1){let n=t?"assertive":"polite",o=Pe.get()[n]===e?"\xA0":"";Pe.set({[n]:e+o})}function x(e,t=!1){Do+=1;let n=Do;Pe.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Me(e,t),t||setTimeout(()=>wn(n),6e3)}function wn(e){Pe.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var me=e=>e instanceof Error?e.message:String(e);async function M(e){try{await e()}catch(t){x(me(t),!0)}}var Ue=Intl.DateTimeFormat().resolvedOptions().timeZone,Es=2e3,Io=0;function Fo(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Io=Math.abs(n)>Es?n:0}var z=()=>Date.now()+Io;function zo(){let[e,t]=$(z());return _(()=>{let n=setInterval(()=>t(z()),250);return()=>clearInterval(n)},[]),e}function Po(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Et=[["day",86400],["hour",3600],["minute",60],["second",1]];function kn(e){let[t,n]=Et.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Ot(e){let[t,n]=kn(e);return a(`unit.${n}`,{count:t})}var Os={weekday:"short",day:"numeric",month:"short",year:"numeric"},Mo={weekday:"short"},vn={hour:"numeric",minute:"2-digit"};function Ct(e,t,n=null,o=!1){let r=yn(e,t,Ue);if(o||!n||n===Ue)return[r,null];try{let s=yn(e,t,n);return s===r?[r,null]:[a("when.there",{period:s,zone:Ro(n)}),a("when.yours",{period:yn(e,t,Ue,Mo),zone:xn()})]}catch{return[r,null]}}var Ro=e=>e.replaceAll("_"," "),xn=()=>Ro(Ue);function yn(e,t,n,o=Os){return new Intl.DateTimeFormat(re,{...o,...vn,timeZone:n}).formatRange(new Date(e),new Date(t))}function Uo(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(re,{...o,timeZone:t||Ue})}catch{return new Date(e).toLocaleDateString(re,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}var G=e=>new Date(e).toLocaleString(re,{dateStyle:"medium",timeStyle:"short"});function qo(e,t){let[n,o]=[60,86400];if(t<10*n)return se(e);if(t<o)return new Date(e).toLocaleTimeString(re,vn);let r=t<5*o?{...Mo,...vn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(re,r)}var se=e=>new Date(e).toLocaleTimeString(re,{timeStyle:"medium"}),Tn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Lo=1440*60*1e3;function Ho(e,t){let n=Date.parse(`${e}Z`),o=n-Re(n-Lo,t),r=n-Re(n+Lo,t),s=[o,r].find(u=>u+Re(u,t)===n);if(s!==void 0)return{at:No(s),gap:null};let c=Cs(r,o,t),l=new Date(c+Re(c,t)).toISOString().slice(0,16);return{at:No(c),gap:l}}function Cs(e,t,n){let o=Re(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Re(r,n)===o?e=r:t=r}return t}var No=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Re(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:r,month:s,day:c,hour:l,minute:u,second:m}=o;return Date.UTC(r,s-1,c,l,u,m)-Math.floor(e/1e3)*1e3}var Wo=()=>[...new Set([Ue,"UTC",...Intl.supportedValuesOf("timeZone")])];var ae=document.documentElement.dataset,rt="account",As=6e4,A=V({account:tr()}),Ne=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(ze(o)?a(o,{hint:a("sign.passwordHint")}):t),this.kind=n}};async function ie(e,t){let n;try{n=await fetch(`${ae.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:ae.client,...t})})}catch{throw new Error(a("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ne(o.message??a("failure.title"),(o.__type??"").split("#").pop())}var st=class extends Error{constructor(t,n){super(a("sign.newRequired")),this.user=t,this.challenge=n}};async function Bo(e,t){let n=await ie("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new st(e,n.Session);Vo(n)}async function Yo({user:e,challenge:t},n){Vo(await ie("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Vo({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(a("sign.otherStep",{step:t}));Zo(er(e))}var Go=e=>ie("ResendConfirmationCode",{Username:e}),En=e=>ie("ForgotPassword",{Username:e}),Ko=(e,t,n)=>ie("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Jo=(e,t,n)=>ie("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Qo=(e,t)=>ie("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Xo=async(e,t)=>ie("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await qe()});async function qe(){let{account:e}=A.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-As?t:(Sn??=Ls(e).finally(()=>{Sn=null}),Sn)}function at(e){let{account:t}=A.get();if(!t)return;let{refresh:n}=t;e||!n?jo(n):Ds().finally(()=>jo(n)),On(),e&&x(e,!0)}async function Ds(){let e=await qe().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function On(){localStorage.removeItem(rt),A.set({account:null})}function jo(e){e&&ie("RevokeToken",{Token:e}).catch(()=>{})}var Sn=null;async function Ls(e){try{let t=await ie("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=er({RefreshToken:e.refresh,...t.AuthenticationResult});return A.get().account?.refresh===e.refresh&&Zo(n),n.token??null}catch(t){t instanceof Ne&&t.kind&&at(a("sign.ended"))}return A.get().account?.token??null}function Zo(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(rt)!==r&&localStorage.setItem(rt,r),A.set({account:e})}addEventListener("storage",({key:e})=>{(e===rt||e===null)&&A.set({account:tr()})});function er({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(Ns(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function Ns(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function tr(){try{return JSON.parse(localStorage.getItem(rt)??"null")}catch{return null}}var He=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var Is=5,nr=1,Fs=10;function zs(e,t){let n=`problem.${e}`;return ze(n)?a(n,{count:t?.in_use??0}):t?.message??t?.detail??a("failure.unreachable")}var j=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(zs(o,n)),this.status=t,this.kind=o,this.body=n}},P=(e,t)=>K("GET",e,void 0,t),W=(e,t,n)=>K("POST",e,t,n);async function K(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?qs():null;for(let s=1;;s+=1){let c=await Ms(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||s===Is)return Rs(c);await Us(l?Ps(c,s):200*2**s*(.5+Math.random()))}}function Ps({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):nr,o=Math.min(n,Fs);return 1e3*(o+Math.random()*t*Math.max(o,nr))}async function Ms(e,t,n,{accept:o,key:r}){let s={accept:o};n!==void 0&&(s["content-type"]="application/json"),r&&(s["idempotency-key"]=r);let c=await qe();c&&(s.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:s,body:l});Fo(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Rs({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&at(a("sign.ended")),e<200||e>=300)throw new j(e,typeof o=="object"?o:null);return o}async function We(e,t=1e3){let n=[],o=null;do{let r=await P(ce(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function ce(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function je(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var Us=e=>new Promise(t=>setTimeout(t,e));function qs(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Cn="bookings";function or(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(Hs()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function Hs(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function rr(e,t,n){let o=n.toSorted((r,s)=>r.end>s.end?-1:1).slice(0,200);try{localStorage.setItem(Cn,JSON.stringify({user:e,at:t,bookings:o}))}catch{sr()}}function An(e){try{let t=JSON.parse(localStorage.getItem(Cn)??"null");if(t===null||t.user===e)return t}catch{}return sr(),null}var sr=()=>localStorage.removeItem(Cn);var In=500,Ws=1e4,js=3e4,Bs=1e4,Ys=1e3,Vs=3e4,xe=4,le=30,q=V({state:"idle",recovered:0}),pe=new Map,Dn=new Map,ke=null,it=In,Ln=[],ar,Nn;function ir(){q.get().state==="idle"&&q.set({state:"connecting"});let e=new WebSocket(new URL(ae.socket,location.href.replace(/^http/,"ws")));ke=e,e.onopen=()=>{it=In,q.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of pe.keys())ur(t);lr()},e.onmessage=({data:t})=>Js(JSON.parse(t)),e.onclose=()=>cr(e)}function cr(e){if(ke===e){if(Fn(),ke=null,!pe.size){q.set({state:"idle"});return}q.set({state:"off"}),ar=setTimeout(ir,it*(.5+Math.random())),it=Math.min(2*it,Ws)}}function Gs(){let e=ke;ke=null,clearTimeout(ar),Fn(),q.set({state:"idle"}),e?.close()}function lr(){Fn(),Ln=[setTimeout(()=>{Be({type:"ping"}),Ln.push(setTimeout(Ks,Bs))},js)]}function Fn(){for(let e of Ln)clearTimeout(e)}function Ks(){let e=ke;e&&(cr(e),e.close())}function Be(e){return ke?.readyState!==WebSocket.OPEN?!1:(ke.send(JSON.stringify(e)),!0)}async function ur(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await qe();Be({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Be({type:"subscribe",conference:n})}function Js(e){lr();let t=Xs(e);if(e.version!==void 0){if(!Qs(e,Dn.get(t)))return;Dn.set(t,e)}for(let n of pe.get(t)??[])n(e)}function Qs(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Xs({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function zn(e,t){clearTimeout(Nn);let n=pe.get(e);return n?n.add(t):(pe.set(e,new Set([t])),q.get().state==="live"&&ur(e)),q.get().state==="idle"&&ir(),()=>{pe.get(e)?.delete(t),setTimeout(()=>Zs(e),Ys)}}function Zs(e){if(pe.get(e)?.size!==0)return;pe.delete(e),Dn.delete(e);let[t,n]=e.split(" ");n&&Be({type:"unsubscribe",[t]:n}),pe.size||(clearTimeout(Nn),Nn=setTimeout(Gs,Vs))}function ct(e,t){_(()=>{let n=e.map(o=>zn(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Ye=()=>q.use(({state:e})=>e);function dr(){q.get().state==="off"&&!document.hidden&&(it=In)}addEventListener("online",dr);document.addEventListener("visibilitychange",dr);var T=V({bookings:{},state:"empty",problem:null,at:0}),ee=({status:e})=>e!=="CANCELED",R=({status:e})=>e==="CONFIRMATION_PENDING",$e=({status:e})=>e==="WAITLISTED",Rn=({start:e})=>!!e&&Date.parse(e)<=z(),ea=e=>(R(e)||$e(e))&&!Rn(e);function ut(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(ee)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var At=e=>Lt(null,()=>W("/v1/bookings",{conference:e.id})),$r=e=>Lt(e,()=>W(`/v1/bookings/${e.id}/confirm`)),Dt=e=>Lt(e,async()=>({...await W(`/v1/bookings/${e.id}/cancel`),declined:R(e)})),Un=e=>Lt(e,()=>W(`/v1/bookings/${e.id}/reactivate`));async function Lt(e,t){let n=e&&Se.get(e.id);try{let o=await t();e&&Se.get(e.id)!==n?(Ve({id:o.id,declined:o.declined}),lt(o)):Ve(o,!0)}catch(o){if(!(o instanceof j))throw o;x(o.message,!0),e?await lt(e):o.body?.booking_id&&await lt({id:o.body.booking_id})}}var gr=({id:e,conference_name:t})=>M(async()=>{let n=await P(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});je(`${t}.ics`,"text/calendar",n)}),ta=300,na=8,Se=new Map,Te=new Map,Pn=0;async function he(){let{account:e}=A.get();if(!e)return;Pn+=1;let t=Pn;navigator.onLine||fr(e.user),Mn()||T.set({state:"loading"});let n=new Map(Se);try{let o=await We("/v1/users/me/bookings");if(e.user!==A.get().account?.user)return;T.get().state==="stored"&&T.set({bookings:{}});let r=o.filter(({id:s})=>Se.get(s)===n.get(s));for(let s of r)Ve(s);T.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==Pn)return;o instanceof j&&o.status===0&&fr(e.user),Mn()?T.set({problem:o}):T.set({state:"failed",problem:o})}}function oa(){let{bookings:e,state:t,at:n}=T.get(),{account:o}=A.get();o&&t==="ready"&&rr(o.user,n,Object.values(e))}var Mn=()=>["ready","stored"].includes(T.get().state);function fr(e){let t=An(e);if(Mn()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));T.set({bookings:n,state:"stored",at:t.at})}async function lt(e){let{account:t}=A.get();if(!t)return;let n=Se.get(e.id);try{let o=await P(`/v1/bookings/${e.id}`);Se.get(e.id)===n&&Ve(o)}catch{}}function Ve(e,t=!1){let n=T.get().bookings[e.id],o={...n,...e};n&&R(n)&&$e(o)&&(o.missed_at=n.deadline),ee(o)&&(o.declined=!1),T.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&aa(n??null,o),ra(o)}function ra(e){let{id:t}=e,n=ee(e)&&!Rn(e)&&Te.size<na;(ea(e)||n)&&!Te.has(t)?Te.set(t,zn(`booking ${t}`,sa)):!ee(e)&&Te.has(t)&&_r(t)}function _r(e){Te.get(e)?.(),Te.delete(e)}function sa({booking:e="",status:t,position:n,exact:o,deadline:r,reason:s}){Se.set(e,(Se.get(e)??0)+1),T.set({at:Date.now()}),Ve({id:e,status:t,position:n,position_exact:o,deadline:r,reason:s})}function aa(e,t){let{conference_name:n,position:o}=t,r=e!==null&&R(e);if(e?.status!==t.status){let s={CONFIRMED:()=>a("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?a("booking.expiredAt",{name:n}):o?a("booking.positionAt",{name:n,position:o}):a("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>a("booking.offeredAt",{name:n,time:se(t.deadline??"")}),CANCELED:()=>a("booking.canceledAt",{name:n,reason:qn(t)})}[t.status]();Me(s,R(t)||r)}else $e(t)&&e.position!==o&&o&&Me(a("booking.positionAt",{name:n,position:o}))}function qn({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return a(ze(o)?o:"canceled.other")}var br=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>ee(r)&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function ia(){if(T.get().state!=="stored")for(let e of Object.values(T.get().bookings))R(e)&&Date.parse(e.deadline??"")<=z()&&(Ve({id:e.id,status:"WAITLISTED",position:null,deadline:null}),lt(e))}var mr=Date.now();function ca(){if(document.hidden)return;ia();let e=q.get().state==="live"?le:xe;if(Date.now()-mr<e*1e3)return;mr=Date.now(),T.get().problem&&he();let t=Object.values(T.get().bookings).filter(n=>Te.has(n.id)&&!Rn(n));for(let n of t)lt(n)}var pr,hr=0;function wr(){let e=()=>{let{account:n}=A.get(),o=n?.user??null;if(o!==pr){pr=o,An(o);for(let r of[...Te.keys()])_r(r);T.set({bookings:{},state:"empty",problem:null}),he()}};A.watch(e),q.watch(()=>{let{recovered:n}=q.get();n!==hr&&he(),hr=n}),addEventListener("online",he);let t;T.watch(()=>{clearTimeout(t),t=setTimeout(oa,ta)}),setInterval(ca,500),e()}function O({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[s,c]=$(!1),l=F(!0);_(()=>()=>{l.current=!1},[]);let u=async m=>{if(s)return;let d=m.currentTarget;ua(d,d.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${s}
    ...${r}
  >
    ${n}
  </button>`}var la=1e4;function ua(e,t){let n=Date.now()+la,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),s=r?.querySelector("h1, h2")??r;s instanceof HTMLElement&&(s.tabIndex=-1,s.focus())};requestAnimationFrame(o)}function J({start:e,end:t,timezone:n,online:o=!1}){let[r,s]=Ct(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${s&&i`<span class="there">${s}</span>`}
  </span>`}var Q=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Nt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function It({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:s}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?a("seats.left",{count:n}):a("seats.soldOut"),r?a("seats.held",{count:r}):"",s?a("seats.waiting",{count:s}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var da=e=>a(`status.${e}`),Ee=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${da(e)}</span>`,yr=new Map;function Ft({booking:e,named:t=!1}){let n=zo(),o=e.deadline??"",r=Date.parse(o)-n,s=`${e.id} ${o}`,c=Math.max(yr.get(s)??1,r);return yr.set(s,c),i`<div class="offer">
    <p class="held-for">
      ${t?fe("offer.heldAt",{name:i`<strong>${e.conference_name}</strong>`}):a("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Po(r)}</span>
      <span class="until">${a("offer.until",{time:se(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    <div class="acts">
      <${O} kind="primary" action=${()=>$r(e)} disabled=${r<=0}>
        ${a("offer.claim")}
      <//>
      <${O} action=${()=>Dt(e)} disabled=${r<=0}>
        ${a("offer.decline")}
      <//>
    </div>
  </div>`}function dt({booking:e}){let{status:t}=e;return t==="CONFIRMED"?i`<p class="stands">${a("booking.confirmed")}</p>`:t==="CANCELED"?i`<p class="stands">${qn(e)}</p>`:R(e)?null:i`<${ma} booking=${e} /><p class="stands">${fa(e)}</p>`}function fa({position:e,position_exact:t}){return e?fe(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${B(e)}</strong>`}):a("booking.waitlisted")}function ma({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${a("booking.missed",{time:se(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${a("booking.missedLast",{count:t,time:G(o)})}
  </p>`}var N=()=>i`<div class="loading" role="status">
    <span class="unseen">${a("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,U=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,D=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${a("failure.title")}</p>
    <p>${me(e)}</p>
    ${n}
    ${t&&i`<${O} action=${t}>${a("failure.retry")}<//>`}
  </div>`,Ge=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:r,unseen:s})=>i`<th scope="col" class=${r?"number":null}>
                ${s?i`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function S({label:e,hint:t,error:n,name:o,children:r,...s}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${r?r(u):i`<input ...${u} ...${s} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function Hn(){let{polite:e,assertive:t,notices:n}=Pe.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${a("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:s})=>i`<p key=${o} class=${s?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${a("app.dismiss")}
              onClick=${()=>wn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function Ie({title:e,children:t,close:n}){let o=F(null);return _(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${a("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${Hn} />
  </dialog>`}function X({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${Ie} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${O} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${O} action=${r}>${a("booking.keep")}<//>
    </div>
  <//>`}var ge=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function pa({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?a("form.required"):e.tooLong?a("form.tooLong",{max:o}):e.typeMismatch?a("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?a("form.number",{min:Number(t),max:Number(n)}):a("form.numberFrom",{min:Number(t)}):a("form.invalid")}function te(e,t){let[n,o]=$({}),[r,s]=$(""),[c,l]=$(!1),u=F(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);_(()=>m().find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,c)return;let g=m().map(b=>[b.name,pa(b)]),E=Object.fromEntries(g.filter(([,b])=>b));if(s(""),o(E),!Object.keys(E).length){l(!0);try{let b=Object.fromEntries(new FormData(u.current));await t(b,u.current)}catch(b){let w=b?.body?.field;w in e?o({[w]:ha(w,me(b))}):s(me(b))}finally{l(!1)}}},h=Object.keys(n).map(f=>e[f]),p=r||(h.length?a("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:d,busy:c,errorAt:f=>n[f]??null,summary:p}}function ha(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?a("form.past"):n==="must be before the end"?a("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var ne=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,Ke=({label:e=a("sign.password"),error:t=null})=>i`<${S}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${a("sign.passwordHint")}
    error=${t}
  />`;var Wn="/v1/users/me/calendar",$a=()=>{},jn=["offers","bookings","conferences"],ga={email:null,email_verified:!1,email_pending:null,mails:jn,language:null};function vr({signIn:e}){let{account:t}=A.use(n=>n);return H(a("account.title")),i`<h1 tabindex="-1">${a("account.title")}</h1>
    ${t?i`<${_a} key=${t.user} user=${t.user} />`:i`<${U} title=${a("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${a("nav.signIn")}
            </button>
          <//>`}`}function _a({user:e}){let[t,n]=$(null),[o,r]=$(null),s=()=>P("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof j&&l.status===404?n(ga):r(l)});_(()=>{s()},[]);let c=async l=>n(await K("PATCH","/v1/users/me",l));return o?i`<${D} error=${o} retry=${s} />`:t?i`
    <p class="quiet">${a("account.name",{name:e})}</p>
    <${ba} user=${t} change=${c} />
    <${wa} user=${t} change=${c} />
    <${ya} />
    <${va} user=${e} />
    <${ka} />
  `:i`<${N} />`}function ba({user:e,change:t}){let n={email:a("sign.email")},{submit:o,busy:r,errorAt:s,summary:c}=te(n,async({email:u})=>{await t({email:u}),x(a("form.saved"))}),l=e.email?a(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):a("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${a("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${a("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${S}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${a("account.addressHint")}
        error=${s("email")}
      />
      <${ne} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${a("form.save")}</button>
        ${e.email&&i`<${O} action=${()=>M(()=>t({email:null}))}>
            ${a("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function wa({user:e,change:t}){let n=e.language??"en",o=r=>{let s=jn.filter(c=>e.mails.includes(c)!==(c===r));return M(()=>t({mails:s}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${a("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${a("account.mails")}</legend>
      ${jn.map(r=>i`<label class="check" key=${r}>
            <input
              type="checkbox"
              checked=${e.mails.includes(r)}
              onChange=${()=>o(r)}
            />
            ${a(`account.${r}`)}
          </label>`)}
    </fieldset>
    <${S} label=${a("account.language")} name="language">
      ${r=>i`<select
          ...${r}
          onChange=${({target:s})=>M(()=>t({language:s.value}))}
        >
          ${en.map(s=>i`<option key=${s} value=${s} lang=${s} selected=${s===n}>
                ${a(`language.${s}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function ya(){let[e,t]=$(null),[n,o]=$(""),[r,s]=$(!1),c=(d,h="")=>{t(d),o(h)};_(()=>{P(Wn).then(({created_at:d})=>t(d),$a)},[]);let l=()=>M(async()=>{let d=await W(Wn);c(d.created_at,d.url)}),u=()=>M(async()=>{await K("DELETE",Wn),c(null),x(a("calendar.removed"))}),m=()=>M(async()=>{await navigator.clipboard.writeText(n),x(a("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${a("calendar.title")}</h2>
    <p>${e?a("calendar.since",{time:G(e)}):a("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${S} label=${a("calendar.link")} name="calendar" readonly value=${n} hint=${a("calendar.secret")} />
        <div class="acts">
          <${O} kind="primary" action=${m}>${a("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${a("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>s(!0)}>
                ${a("calendar.reset")}
              </button>
              <${O} action=${u}>${a("calendar.remove")}<//>`:i`<${O} action=${l}>${a("calendar.create")}<//>`}
    </div>
    ${r&&i`<${X}
        title=${a("calendar.resetTitle")}
        confirmLabel=${a("calendar.reset")}
        action=${l}
        close=${()=>s(!1)}
      >
        <p>${a("calendar.resetText")}</p>
      <//>`}
  </section>`}function va({user:e}){let t={current:a("account.current"),password:a("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:s}=te(t,async(c,l)=>{await Xo(c.current,c.password),l.reset(),x(a("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${a("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${S}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${Ke} label=${t.password} error=${r("password")} />
      <${ne} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${a("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function ka(){let[e,t]=$(!1),n=()=>M(async()=>{let r=await P("/v1/users/me/export");je("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>M(async()=>{await K("DELETE","/v1/users/me"),On(),x(a("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${a("account.data")}</h2>
    <div class="acts">
      <${O} action=${n}>${a("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${a("account.delete")}
      </button>
    </div>
    ${e&&i`<${X}
        title=${a("account.deleteTitle")}
        confirmLabel=${a("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${a("account.deleteText")}</p>
      <//>`}
  </section>`}var ft=V({fetched:{},pushed:{}});function ue(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ft.set(({fetched:n})=>({fetched:{...n,...t}}))}function Je(e){let[t,n]=$(null),o=Ye(),r=()=>xr(e).then(()=>n(null),n);_(()=>{r()},[e]),ve(o==="live"?le:xe,r,[e]),xa(e);let[s]=_e([e]);return{conference:s,error:t,reload:r}}function xa(e){ct([`conference ${e}`],Ta),_(()=>kr,[e])}function _e(e){let{fetched:t,pushed:n}=ft.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function Ta({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:s,canceled:c}){let l={capacity:t,available:n,held:o,confirmed:r,waitlisted:s,canceled:c};ft.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function kr(){ft.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}q.watch(()=>{q.get().state!=="live"&&kr()});async function xr(e){let t=await P(`/v1/conferences/${encodeURIComponent(e)}`);return ue([t]),t}function Tr(e){let{fetched:t}=ft.get();for(let n of e)t[n]||xr(n).catch(()=>{})}async function Sr(e){let{items:t,next:n}=await P(ce("/v1/conferences",e));return ue(t),{ids:t.map(({id:o})=>o),next:n}}async function Er(){let e=await We("/v1/users/me/conferences");return ue(e),e.map(({id:t})=>t)}var zt=(e,t)=>Sa(e)||t.organizer===e.user,Sa=e=>e.roles.includes("admin");var Ea=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Or=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function Oa(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Or(t[2],t[1]):/^https?:\/\//.test(e)?Or(e,e):e}var Bn=e=>e.split(Ea).map(Oa),Ca=e=>/^[-*] /.test(e);function Aa(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${Bn(t[1])}</h2>`;let n=e.split(`
`);return n.every(Ca)?i`<ul>
      ${n.map(o=>i`<li>${Bn(o.slice(2))}</li>`)}
    </ul>`:i`<p>${Bn(e)}</p>`}var Cr=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(Aa)}
  </div>`;function Ar({booking:e}){let[t,n]=$(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${a("why.title")}</summary>
    ${t&&i`<${Da} booking=${e} />`}
  </details>`}function Da({booking:{id:e,position:t}}){let[n,o]=$(null),[r,s]=$(null),c=()=>P(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),s(null)},s);if(_(()=>{c()},[e]),r)return i`<${D} error=${r} retry=${c} />`;if(!n)return i`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:m})=>i`<li key=${m}>
          ${a(u==="lapse"?"why.missed":"why.joined",{time:G(m)})}
        </li>`)}
    ${t&&i`<li>${a("why.before",{count:t-1})}</li>`}
    <li>${a("why.order")}</li>
  </ul>`}function Dr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=Je(e);return H(n?.name??a("conference.title")),n?i`<${Na} conference=${n} signIn=${t} />`:o instanceof j&&o.status===404?i`<${La} />`:i`<h1 tabindex="-1">${a("conference.title")}</h1>
    ${o?i`<${D} error=${o} retry=${r} />`:i`<${N} />`}`}var La=()=>i`<h1 tabindex="-1">${a("conference.title")}</h1>
    <${U} title=${a("conference.unknown")}>
      <p><a href="#/conferences">${a("notFound.home")}</a></p>
    <//>`;function Na({conference:e,signIn:t}){let{account:n}=A.use(c=>c),{name:o,description:r}=e,s=n&&He(n)&&zt(n,e);return i`
    <p class="crumb"><a href="#/conferences">${a("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Cr} text=${r} />`}
        <${Fa} conference=${e} />
        ${s&&!e.listed&&i`<p class="quiet">${a("conference.unlisted")}</p>`}
        <${O} action=${()=>Ia(e)}>${a("conference.share")}<//>
        ${s&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${a("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${a("conference.seats")}</h2>
        <${za} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function Ia({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>x(a("conference.copied")),()=>x(n))}function Fa({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[a("conference.when"),i`<${J} ...${e} />`],[a("conference.where"),i`<${Q} ...${e} />`],[a("conference.topics"),i`<${Nt} topics=${t} />`]];n&&r.push([a("conference.organizer"),n]);let s=Ot(o??Number(ae.window));return r.push([a("conference.offers"),a("conference.heldFor",{span:s})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function za({conference:e,account:t,signIn:n}){let o=T.use(({bookings:l})=>ut(e.id,l)),r=T.use(l=>l.state),s=Pa(e);if(o&&R(o)&&!s)return i`<${Qe} booking=${o} />`;let c=!s&&i`<${It} conference=${e} />`;return o&&ee(o)&&!s?i`${c}<${Qe} booking=${o} />`:i`
    ${c} ${o&&i`<${dt} booking=${o} />`}
    ${s&&i`<p class="stands">${s}</p>`}
    ${!s&&r==="loading"&&i`<${N} />`}
    ${!s&&r!=="loading"&&i`<${Ma} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function Pa({canceled:e,start:t,end:n}){return e?a("conference.canceled"):Date.parse(n)<=z()?a("conference.ended"):Date.parse(t)<=z()?a("conference.started"):""}function Ma({conference:e,booking:t,account:n,signIn:o}){let r=T.use(d=>d.bookings),s=br(e,r),c=s.find(d=>!$e(d)&&!R(d));if(c)return i`<p class="stands">${a("conference.clash",{name:c.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Un(t):At(e),m=s.map(d=>d.conference_name).join(", ");return i`
    ${m&&i`<p class="quiet">${a("conference.drops",{names:m})}</p>`}
    <${O} kind="primary" action=${n?u:()=>o(()=>Ra(e))}>
      ${e.available?a("conference.book"):a("conference.join")}
    <//>
    <p class="quiet">${a("conference.privacy")}</p>
  `}async function Ra(e){await he();let t=ut(e.id,T.get().bookings);if(!t)return At(e);if(!ee(t))return t.reason==="attendee"?Un(t):At(e)}function Qe({booking:e,named:t=!1}){let[n,o]=$(!1);if(R(e))return i`<${Ft} booking=${e} named=${t} />`;let r=()=>o(!1),s=$e(e)?"leave":"cancel";return i`
    <${dt} booking=${e} />
    ${$e(e)&&i`<${Ar} booking=${e} />`}
    <div class="acts">
      ${!$e(e)&&i`<${O} action=${()=>gr(e)}>${a("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${a(`booking.${s}`)}
      </button>
    </div>
    ${!$e(e)&&i`<${Ua} booking=${e} />`}
    ${n&&i`<${X}
        title=${a(`booking.${s}Title`)}
        confirmLabel=${a(`booking.${s}`)}
        action=${()=>Dt(e)}
        close=${r}
      >
        <p>${a(`booking.${s}Text`)}</p>
      <//>`}
  `}function Ua({booking:e}){let[t]=_e([e.conference]),{start:n,end:o,conference_name:r}=e,s=t?.location??"",c=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=ce("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:s}),u=ce("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:s}),m=(d,h)=>i`<a href=${h} target="_blank" rel="noopener noreferrer">${d}</a>`;return i`<p class="quiet">
    ${fe("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var Lr=24,qa=1e3,Ha=100;function Vn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var Wa=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:s=!1})=>ce("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:s?1:null}),Yn={online:!0,person:!1},Z=V({...Vn(location.hash),ids:[],next:null,state:"loading",error:null}),ja=({topic:e,from:t,to:n,place:o,available:r},s,c)=>({topic:e,from:t?Tn(t).first:new Date(z()).toISOString().slice(0,19),to:n?Tn(n).last:null,online:Object.hasOwn(Yn,o)?Yn[o]:null,available:r||null,limit:s,cursor:c}),Pt=0;async function Mt({more:e=!1,quietly:t=!1}={}){Pt+=1;let n=Pt,o=Z.get();!e&&!t&&Z.set({state:"loading"});let r=o.words?qa:e?Lr:Math.max(Lr,o.ids.length);try{let s=e?o.ids:[],c=e?o.next:null,l=s.length+r;do{let u=await Sr(ja(o,Math.min(100,l-s.length),c));s=[...s,...u.ids],c=u.next}while(c&&s.length<l);n===Pt&&Z.set({ids:s,next:c,state:"ready",error:null})}catch(s){n===Pt&&!t&&Z.set({state:"failed",error:s})}}var Nr=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Ba(e,t){let{name:n,location:o,topics:r,description:s}=e,c=Nr([n,o,...r,s].join(" "));return Nr(t).split(/\s+/).every(l=>c.includes(l))}function Ir(){let e=Z.use(p=>p),{words:t,topic:n,from:o,to:r,place:s,available:c,ids:l,next:u,state:m,error:d}=e;Ya(e),_(()=>{let p=setTimeout(Mt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,s,c]),ve(l.length>Ha?le:xe,()=>m!=="loading"&&Mt({quietly:!0}));let h=Va(l,t,m);return H(a("nav.conferences")),i`
    <h1 tabindex="-1">${a("nav.conferences")}</h1>
    <${Ga} />
    ${m==="loading"&&!l.length&&i`<${N} />`}
    ${m==="failed"&&i`<${D} error=${d} retry=${Mt}>
          ${h.length>0&&i`<p>${a("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!h.length&&i`<${Ka} />`}
    <ul class="cards">
      ${h.map(p=>i`<${Ja} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${O} action=${()=>Mt({more:!0})}>${a("conferences.more")}<//></p>`}
  `}function Ya(e){_(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&Z.set(Vn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=Wa(e);_(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Va(e,t,n){let r=_e(e).filter(s=>!s.canceled&&(!t||Ba(s,t)));return _(()=>{t&&n==="ready"&&Me(a("conferences.found",{count:r.length}))},[t,r.length,n]),r}function Ga(){let{words:e,topic:t,from:n,to:o,place:r,available:s}=Z.use(u=>u),c=u=>({target:m})=>Z.set({[u]:m.value}),l=({target:u})=>Z.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
    <div class="field grow">
      <label for="words">${a("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${a("conferences.placeholder")}
        value=${e}
        onInput=${c("words")}
      />
    </div>
    <div class="field">
      <label for="from">${a("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${c("from")} />
    </div>
    <div class="field">
      <label for="to">${a("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${c("to")} />
    </div>
    <div class="field">
      <label for="place">${a("conferences.where")}</label>
      <select id="place" onChange=${c("place")}>
        ${["",...Object.keys(Yn)].map(u=>i`<option value=${u} selected=${u===r}>
              ${a(u?`conferences.${u}`:"conferences.anywhere")}
            </option>`)}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${s} onChange=${l} />
      ${a("conferences.available")}
    </label>
    ${t&&i`<button
        type="button"
        class="button topic-filter"
        aria-label=${a("conferences.anyTopic",{topic:t})}
        onClick=${()=>Z.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Ka(){let{words:e,topic:t,from:n,to:o,place:r,available:s}=Z.use(u=>u),c=e||t||n||o||r||s,l=()=>Z.set(Vn(""));return c?i`<${U} title=${a("conferences.none")}
        ><${O} action=${l}>${a("conferences.showAll")}<//><//
      >`:i`<${U} title=${a("conferences.empty")}>
        <p>
          ${fe("conferences.emptyHint",{link:i`<a href="#/organize">${a("nav.organize")}</a>`})}
        </p>
      <//>`}function Ja({conference:e}){let t=T.use(({bookings:c})=>ut(e.id,c)),{id:n,name:o,topics:r}=e,s=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${s&&i`<${Ee} status=${t.status} />`}
    </div>
    <p class="quiet"><${J} ...${e} /></p>
    <p class="quiet"><${Q} ...${e} /></p>
    <${Nt} topics=${r} />
    <${It} conference=${e} />
  </li>`}function Fr({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:s}=Uo(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${s}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${Ee} status=${e.status} />
      </div>
      <p><${J} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${Q} location=${t.location} /></p>`}
      <p class="quiet">${a("ticket.holder",{name:e.user_id})}</p>
      ${!n&&i`<${Qe} booking=${e} />`}
    </div>
  </li>`}function Pr({signIn:e}){let{account:t}=A.use(l=>l),{bookings:n,state:o,problem:r,at:s}=T.use(l=>l);return H(a("booking.list")),_(()=>{he()},[]),i`<h1 tabindex="-1">${a("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${U} title=${a("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${a("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${N} />`;if(o==="failed")return i`<${D} error=${r} retry=${he} />`;let l=Object.values(n).sort((m,d)=>m.start<d.start?-1:1);if(!l.length)return i`<${U} title=${a("booking.none")}>
        <p><a href="#/conferences">${a("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${a("booking.asOf",{time:Qa(s)})}</p>`}
      <${Xa} all=${l} stored=${u} />
    `}}var Qa=e=>new Date(e).toDateString()===new Date().toDateString()?se(e):G(e);function Xa({all:e,stored:t}){let n=e.filter(s=>ee(s)&&Date.parse(s.end)>z()),o=e.filter(s=>!n.includes(s)).reverse(),r=n.map(s=>s.conference);return _(()=>{t||Tr(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${a("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(R),...n.filter(s=>!R(s))].map(s=>i`<${zr} key=${s.id} booking=${s} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${a("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(s=>i`<${zr} key=${s.id} booking=${s} stored=${t} />`)}
        </ul>
      </details>`}
  `}function zr({booking:e,stored:t}){let n=t||!ee(e)||Date.parse(e.end)<=z(),[o]=_e([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>z()?i`<${Fr} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${Ee} status=${e.status} />
    </div>
    <p class="quiet"><${J} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${Q} ...${o} /></p>`}
    ${n?i`<${dt} booking=${e} />`:i`<${Qe} booking=${e} />`}
  </li>`}var Rt=()=>({name:a("form.name"),location:a("form.place"),topics:a("form.topics"),start:a("form.starts"),end:a("form.ends"),timezone:a("form.zone"),slots:a("form.seats"),expected_demand:a("form.expected"),confirmation_window:a("form.window"),max_offers:a("form.maxOffers"),quiet_hours:a("form.quiet"),description:a("form.description"),listed:a("form.listed"),max_per_email:a("form.onePerEmail")}),Ut=({error:e,hint:t,value:n})=>i`<${S}
    label=${a("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,qt=({error:e,maxlength:t,value:n})=>i`<${S}
    label=${a("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${a("form.placeHint")}
  />`,Ht=({error:e,rows:t,value:n})=>i`<${S} label=${a("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Wt({error:e,value:t}){let[n,o]=t?kn(Number(t)):["","minute"];return i`<${S}
    label=${a("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${a("form.windowHint",{span:Ot(Number(ae.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${a("form.windowUnit")}>
          ${Et.map(([s])=>i`<option value=${s} selected=${s===o}>${a(`units.${s}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function jt({confirmation_window:e,window_unit:t}){let n=Et.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Bt=({error:e,value:t})=>i`<${S}
    label=${a("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${a("form.maxOffersHint")}
    error=${e}
  />`,Yt=({error:e,value:t})=>i`<${S}
    label=${a("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${a("form.quietHint")}
  >
    ${n=>i`<div class="joined even">
        <input ...${n} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${a("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function Vt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new ge("quiet_hours",a("form.quietBoth"));return e?{from:e,until:t}:null}var Gt=({error:e,value:t})=>i`<${S}
    label=${a("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${a("form.topicsHint")}
    error=${e}
  />`,Kt=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Mr=({name:e,label:t,hint:n,error:o,on:r})=>{let s=`field-${e}`;return i`<div class="switch">
    <label class="check" for=${s}>
      <input
        type="checkbox"
        id=${s}
        name=${e}
        defaultChecked=${r}
        aria-describedby=${o?`${s}-hint ${s}-wrong`:`${s}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${s}-hint`}>${n}</p>
    ${o&&i`<p class="wrong" id=${`${s}-wrong`}>${o}</p>`}
  </div>`},Jt=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${Mr}
    name="listed"
    label=${a("form.listed")}
    hint=${a("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Mr}
    name="max_per_email"
    label=${a("form.onePerEmail")}
    hint=${a("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,Qt=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var Za=2e3;function Xt(e,t){let n=F({busy:!1,due:!1,at:0}).current,o=F(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let s=Math.max(0,n.at+Za-Date.now());await new Promise(c=>setTimeout(c,s)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return _(()=>{e!==void 0&&r()},[e]),r}var Zt=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Gn=1e3,Rr=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function qr(e){let[t,n]=$({bookings:null,error:null}),o=Xt(Zt(e),async()=>{try{let r=await We(`/v1/conferences/${e?.id}/bookings`,Gn);n({bookings:r,error:null})}catch(r){n(s=>({...s,error:r}))}});return{...t,reload:o}}var ei=()=>[{name:a("manage.attendee")},{name:a("manage.status")},{name:a("manage.position"),number:!0},{name:a("manage.offers"),number:!0},{name:a("manage.booked")},{name:a("manage.remove"),unseen:!0}],mt=({user_id:e})=>e??a("manage.byEmail"),ti=(e,t)=>[mt(e),e.email??""].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Ur=e=>[...e].sort((t,n)=>Rr.indexOf(t.status)-Rr.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Hr({conference:e,attendees:t}){let[n,o]=$(""),[r,s]=$(!1),[c,l]=$(null),{bookings:u,error:m,reload:d}=t,h=(u??[]).filter(v=>ti(v,n)),p=({id:v})=>M(async()=>{await W(`/v1/bookings/${v}/cancel`),await d()}),f=v=>M(async()=>{let y=encodeURIComponent(v.user_id);await W(`/v1/conferences/${e.id}/attendees/${y}/allow`),x(a("manage.allowed",{name:mt(v)}))}),g=()=>M(async()=>{let v=`/v1/conferences/${e.id}/bookings`,y=await P(v,{accept:"text/csv"});je(`${e.name}.csv`,"text/csv",`\uFEFF${y}`)}),E=({target:v})=>o(v.value),b=Ur(h.filter(v=>v.status!=="CANCELED")),w=Ur(h.filter(v=>v.status==="CANCELED")),k=(v,y)=>i`<${Ge} label=${y} columns=${ei()}>
      ${v.map(oe=>i`<${ni} key=${oe.id} booking=${oe} remove=${()=>l(oe)} allow=${()=>f(oe)} />`)}
    <//>`;return i`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${a("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${a("manage.search")}
          placeholder=${a("manage.search")}
          value=${n}
          onInput=${E}
        />
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>s(!0)}>${a("manage.invite")}</button>`}
        <${O} action=${g}>${a("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&i`<${D} error=${m} retry=${d} />`}
    ${!u&&!m&&i`<${N} />`}
    ${u&&!h.length&&i`<${U} title=${a(u.length?"manage.noMatch":"manage.none")} />`}
    ${b.length>0&&k(b,a("manage.attendees"))}
    ${w.length>0&&i`<details class="over">
        <summary>${a("status.CANCELED")} (${B(w.length)})</summary>
        ${k(w,a("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Gn&&i`<p class="quiet">${a("manage.first",{bookings:a("count.booking",{count:Gn})})}</p>`}
    ${r&&i`<${oi} conference=${e} reload=${d} close=${()=>s(!1)} />`}
    ${c&&i`<${X}
        title=${a("manage.removeTitle",{name:mt(c)})}
        confirmLabel=${a("manage.remove")}
        action=${()=>p(c)}
        close=${()=>l(null)}
      >
        <p>${a("manage.removeText",{name:mt(c)})}</p>
      <//>`}
  </section>`}function ni({booking:e,remove:t,allow:n}){let o=mt(e),r=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${o}${e.invitation&&i` <span class="quiet">${a("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
    </th>
    <td><${Ee} status=${e.status} /></td>
    <td class="number">${e.position?B(e.position):""}</td>
    <td class="number">${e.offers?B(e.offers):""}</td>
    <td>${G(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${a("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${a("manage.remove")}
        </button>`}
      ${r&&e.user_id&&i`<${O} kind="plain" action=${n} aria-label=${a("manage.allowOne",{name:o})}>
          ${a("manage.allow")}
        <//>`}
    </td>
  </tr>`}function oi({conference:e,reload:t,close:n}){let o={invitee:a("manage.inviteLabel")},{submit:r,busy:s,errorAt:c,summary:l}=te(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await W("/v1/bookings",{conference:e.id,...m}),x(a("manage.invited",{name:u})),n(),await t()});return i`<${Ie} title=${a("manage.inviteTitle")} close=${n}>
    <form onSubmit=${r} novalidate>
      <p class="quiet">${a("manage.inviteText")}</p>
      <${S}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${c("invitee")}
      />
      <${ne} error=${l} />
      <button class="button primary" aria-busy=${s}>${a("manage.invite")}</button>
    </form>
  <//>`}function Wr({conference:e}){let[t,n]=$(!1),{id:o,name:r,capacity:s,location:c,topics:l,description:u}=e,{confirmation_window:m,max_offers:d}=e,{timezone:h,quiet_hours:p,listed:f,max_per_email:g}=e,{submit:E,busy:b,errorAt:w,summary:k}=te(Rt(),async(y,oe)=>{let pt={slots:Number(y.slots),location:y.location,topics:Kt(y.topics),description:y.description,confirmation_window:jt(y),max_offers:y.max_offers===""?null:Number(y.max_offers),...h?{quiet_hours:Vt(y)}:{},...Qt(y)};ue([await K("PATCH",`/v1/conferences/${o}`,pt)]),x(a("form.saved")),requestAnimationFrame(()=>oe.reset())}),v=()=>M(async()=>{ue([await K("DELETE",`/v1/conferences/${o}`)]),x(a("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${a("manage.edit")}</h2>
    <form class="form" onSubmit=${E} novalidate>
      <div class="pair">
        <${Ut} value=${s} error=${w("slots")} hint=${a("form.seatsHint")} />
        <${qt} value=${c} error=${w("location")} />
      </div>
      <${Gt} value=${l.join(", ")} error=${w("topics")} />
      <${Ht} rows="3" value=${u} error=${w("description")} />
      <div class="pair">
        <${Wt} value=${m??void 0} error=${w("confirmation_window")} />
        <${Bt} value=${d??void 0} error=${w("max_offers")} />
      </div>
      ${h&&i`<${Yt} value=${p} error=${w("quiet_hours")} />`}
      <${Jt} errorAt=${w} listed=${f} perEmail=${g} />
      <${ne} error=${k} />
      <div class="acts">
        <button class="button primary" aria-busy=${b}>${a("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${a("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${X}
        title=${a("manage.cancelTitle",{name:r})}
        confirmLabel=${a("manage.cancel")}
        action=${v}
        close=${()=>n(!1)}
      >
        <p>${a("manage.cancelText")}</p>
      <//>`}
  </section>`}function jr({conference:{id:e,name:t}}){let[n,o]=$(!1),r=()=>M(async()=>{await K("DELETE",`/v1/conferences/${e}?forget=true`),x(a("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${a("manage.delete")}
      </button>
    ${n&&i`<${X}
        title=${a("manage.deleteTitle",{name:t})}
        confirmLabel=${a("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${a("manage.deleteText")}</p>
      <//>`}`}function Br({conference:e}){let[t,n]=$(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${a("handOver.open")}
    </button>
    ${t&&i`<${ri} conference=${e} close=${()=>n(!1)} />`}`}function ri({conference:e,close:t}){let[n,o]=$("");return i`<${Ie} title=${a("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${ai} id=${e.id} to=${n} close=${t} />`:i`<${si} conference=${e} done=${o} />`}
  <//>`}function si({conference:{id:e,organizer:t},done:n}){let o={to:a("handOver.to")},{submit:r,busy:s,errorAt:c,summary:l}=te(o,async({to:u})=>{if(u===t)throw new ge("to",a("handOver.same"));try{await W(`/v1/conferences/${e}/handover`,{to:u})}catch(m){throw m.kind==="user-unknown"?new ge("to",a("handOver.unknown")):m}n(u)});return i`<form onSubmit=${r} novalidate>
    <p>${a("handOver.step")}</p>
    <ul class="points">
      <li>${a("handOver.lose")}</li>
      <li>${a("handOver.gain")}</li>
      <li>${a("handOver.keep")}</li>
    </ul>
    <${S}
      label=${o.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${ne} error=${l} />
    <button class="button primary" aria-busy=${s}>${a("handOver.offer")}</button>
  </form>`}function ai({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>x(a("handOver.copied")),()=>x(o));return i`<p role="status">${a("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${a("handOver.replace")}</p>
    <div class="acts">
      <${O} kind="primary" action=${r}>${a("handOver.copy")}<//>
      <${O} action=${n}>${a("dialog.close")}<//>
    </div>`}function Yr({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>M(async()=>{let s=`/v1/conferences/${t}/handover/accept`,c=await W(s).catch(l=>{throw l.status===403?new Error(a("handOver.notOffered")):l});ue([c]),x(a("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${J} ...${e} /><${Q} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${a("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${a("handOver.receive")}</h2>
      <p>${fe("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${a("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${O} kind="primary" action=${r}>${a("handOver.accept")}<//>`}
    </section>
  `}var ii=100,Vr=240,Xe=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Kn=null,Jn=0;function ci(){let e=new URL(Jn?`./uplot.js?${Jn}`:"./uplot.js",import.meta.url);return Kn??=Promise.all([import(e.href),li("./uplot.css")]).then(([t])=>t.default,()=>{throw Kn=null,Jn+=1,new j(0,null)}),Kn}function li(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function ui(e,t){let n=e.map(({at:s})=>Date.parse(s)/1e3),o=Math.max(z()/1e3,...n.slice(-1)),r=Xe.map(({name:s})=>[...e.map(c=>c[s]),t[s]]);return[[...n,o],...r]}function di(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],s=(u,m,d)=>[0,Math.max(4,Math.ceil(d*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Vr,cursor:{y:!1},scales:{y:{range:s},expired:{range:s}},legend:{live:!1},axes:[{...c,values:fi,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:a("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...Xe.map(({text:u,color:m,dash:d,scale:h})=>({label:a(u),scale:h,dash:d,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function fi({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>qo(o*1e3,n))}function Gr(e){let[t,n]=$(null),[o,r]=$(null),s=()=>ci().then(f=>n(()=>f),r);_(()=>{s()},[]);let{samples:c,resolution:l,error:u,reload:m}=e.series,d=o??(c?null:u),p=d?i`<${D} error=${d} retry=${o?s:m} />`:i`<${N} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${hi} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${a(`series.${l}`)}</figcaption>
    <${pi} samples=${c??[]} />
  </figure>`}var mi=e=>e.filter((t,n)=>Xe.some(({name:o})=>t[o]!==e[n-1]?.[o]));function pi({samples:e}){let[t,n]=$(!1),o=({currentTarget:c})=>n(c.open),r=[{name:a("plot.when")},...Xe.map(({text:c})=>({name:a(c),number:!0}))],s=c=>i`<tr key=${c.at}>
    <th scope="row">${G(c.at)}</th>
    ${Xe.map(({name:l})=>i`<td class="number">${B(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${a("plot.numbers")}</summary>
    ${t&&i`<${Ge} label=${a("plot.table")} columns=${r}>${mi(e).slice(-ii).reverse().map(s)}<//>`}
  </details>`}function hi({uPlot:e,samples:t,now:n,capacity:o}){let r=F(null),s=F(null),c=()=>ui(l.current.samples,l.current.now),l=F({samples:t,now:n});l.current={samples:t,now:n},_(()=>{let m=r.current;if(!m)return;let d=matchMedia("(prefers-color-scheme: dark)"),h=()=>{s.current?.destroy(),s.current=new e(di(e,m),c(),m)},p=new ResizeObserver(([{contentRect:g}])=>s.current?.setSize({width:g.width,height:Vr})),f=setInterval(()=>s.current?.setData(c()),1e3);return h(),p.observe(m),d.addEventListener("change",h),()=>{clearInterval(f),p.disconnect(),d.removeEventListener("change",h),s.current?.destroy(),s.current=null}},[]),_(()=>s.current?.setData(c()),[t,...Object.values(n)]);let u=Xe.map(({text:m,name:d})=>`${a(m)} ${n[d]??a("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${a("plot.label",{seats:a("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var $i=3600;function Jr(e){let[t,n]=$({samples:null,resolution:"minute",error:null}),o=F(null),r=Zt(e),c=Xt(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await P(ce(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(d);n(({samples:p,resolution:f})=>({samples:Kr([...p??[],...h]),resolution:p?f:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});_(()=>{n(u=>u.samples&&e?{...u,samples:Kr([...u.samples,gi(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var gi=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(z()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},Kr=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-$i);function Qr({id:e,account:t}){let{conference:n,error:o,reload:r}=Je(e);return H(n?.name??a("conference.title")),n?zt(t,n)?i`<${_i} conference=${n} />`:i`<${Yr} conference=${n} />`:i`<h1 tabindex="-1">${a("conference.title")}</h1>
      ${o?i`<${D} error=${o} retry=${r} />`:i`<${N} />`}`}function _i({conference:e}){let{id:t}=e,n=qr(e),o=Jr(e);return i`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${J} ...${e} /><${Q} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${a("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${a("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${a("manage.canceled")}</p>`}
    <${bi} conference=${e} series=${o} />
    ${!e.canceled&&i`<${Wr} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Br} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${jr} conference=${e} />`}
    </div>
    <${Hr} conference=${e} attendees=${n} />
  `}function bi({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:s}=e,{lapsed:c}=t,l=[[a("manage.confirmed"),o,a("manage.of",{seats:a("count.seat",{count:n})})],[a("manage.waiting"),s,""],[a("manage.pending"),r,""],[a("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${a("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,d])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?B(m):m}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${Gr} series=${t} now=${{confirmed:o,waitlisted:s,held:r,lapsed:c}} capacity=${n} />
  </section>`}function es({id:e,signIn:t}){let{account:n}=A.use(o=>o);return H(e==="new"?a("organize.new"):a("organize.title")),!n||!He(n)?i`<h1 tabindex="-1">${a("organize.title")}</h1>
      <${wi} ...${{account:n,signIn:t}} />`:e==="new"?i`<${Ti} />`:e?i`<${Qr} key=${e} id=${e} account=${n} />`:i`<${ki} account=${n} />`}var wi=({account:e,signIn:t})=>i`<${U} title=${e?a("organize.noRole"):a("organize.signIn")}>
    <p>${a("organize.roleText")}</p>
    ${!e&&i`<button type="button" class="button primary" onClick=${()=>t()}>
        ${a("nav.signIn")}
      </button>`}
  <//>`,yi=()=>[{name:a("organize.conference")},{name:a("organize.when")},{name:a("organize.state")},{name:a("organize.confirmed"),number:!0},{name:a("organize.seats"),number:!0},{name:a("organize.held"),number:!0},{name:a("organize.waiting"),number:!0}];function vi({canceled:e,start:t,end:n}){return e?a("organize.canceled"):Date.parse(n)<=z()?a("organize.over"):a(Date.parse(t)<=z()?"organize.running":"organize.upcoming")}function ki({account:e}){let[t,n]=$(null),[o,r]=$(null),s=()=>Er().then(l=>{n(l),r(null)},r);_(()=>{s()},[e.user]);let c=_e(t??[]);return ve(le,s),i`
    <div class="top">
      <h1 tabindex="-1">${a("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${a("organize.new")}</a>
    </div>
    ${o&&i`<${D} error=${o} retry=${s} />`}
    ${!t&&!o&&i`<${N} />`}
    ${t&&!t.length&&i`<${U} title=${a("organize.none")} />`}
    ${c.length>0&&i`<${Ge} label=${a("organize.list")} columns=${yi()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${a("organize.unlisted")}</span>`}
              </th>
              <td>${Ct(l.start,l.end,l.timezone)[0]}</td>
              <td>${vi(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${B(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Xr(e,t,n,o){let{at:r,gap:s}=Ho(n,o);if(s===null)return r;e.elements.namedItem(t).value=s;let[c,l]=[n,s].map(u=>u.slice(11));throw new ge(t,a("form.gap",{local:c,next:l}))}function xi(e,t){let{timezone:n}=e,o=r=>r===""?void 0:Number(r);return{name:e.name,location:e.location,topics:Kt(e.topics),start:Xr(t,"start",e.start,n),end:Xr(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:jt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Vt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...Qt(e)}}function Ti(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Si} id=${e} />`:i`<${ts} />`}function Si({id:e}){let{conference:t,error:n,reload:o}=Je(e);return t?i`<${ts} like=${t} />`:n?i`<${D} error=${n} retry=${o} />`:i`<${N} />`}function ts({like:e}){let t=Rt(),{submit:n,busy:o,errorAt:r,summary:s}=te(t,async(c,l)=>{let u=await W("/v1/conferences",xi(c,l));ue([u]),x(a("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${a("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${S}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&a("form.copyHint")}
        error=${r("name")}
      />
      <${Ht} rows="5" value=${e?.description} error=${r("description")} />
      <${qt} maxlength="200" value=${e?.location} error=${r("location")} />
      <${Gt} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Zr} name="start" label=${t.start} error=${r("start")} />
        <${Zr} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${S}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${a("form.zoneHint",{zone:xn()})}
      >
        ${c=>i`<select ...${c}>
            ${Wo().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Ut} value=${e?.capacity} error=${r("slots")} />
        <${S}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Wt} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${Bt} value=${e?.max_offers??void 0} error=${r("max_offers")} />
      </div>
      <${Yt} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${Jt} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${ne} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${a("form.publish")}</button>
      </div>
    </form>
  `}var Zr=({name:e,label:t,error:n})=>i`<${S} label=${t} name=${e} type="datetime-local" required error=${n} />`;var ns=new Map;function os(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function rs(){history.scrollRestoration="manual";let{key:e}=os();addEventListener("scroll",()=>ns.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=os();e=t.key,Ei(t.isNew?0:ns.get(e)??0,()=>e===t.key)})}function Ei(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:s}=document.documentElement;r-s>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Oi=["in","up"];function ss({close:e,signedIn:t}){let[n,o]=$("in"),[r,s]=$({user:""}),c=(m,d={})=>{s(h=>({...h,hint:void 0,...d})),o(m)},l=()=>{e(),t(),Ci().catch(()=>{})},u=zi[n];return i`<${Ie} title=${a(Pi[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${a("sign.ways")}>
      ${Oi.map(m=>i`<button
            type="button"
            key=${m}
            class="button plain"
            aria-pressed=${n===m?"true":"false"}
            onClick=${()=>c(m)}
          >
            ${a(`sign.${m}`)}
          </button>`)}
    </div>
    ${r.hint&&i`<p role="status">${r.hint}</p>`}
    <${u} key=${n} known=${r} go=${c} done=${l} />
  <//>`}async function Ci(){(await P("/v1/users/me").catch(t=>{if(t instanceof j&&t.status===404)return null;throw t}))?.language||await K("PATCH","/v1/users/me",{language:Fe})}function Ze({submit:e,label:t,children:n}){let[o,r]=$(""),[s,c]=$(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!s){c(!0),r("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){r(me(m)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${s}>${t}</button>
  </form>`}var Qn=({known:e})=>i`<${S}
    label=${a("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,as=()=>i`<${S}
    label=${a("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${a("sign.codeHint")}
  />`;async function Xn(e,t,{go:n,done:o}){try{await Bo(e,t),o()}catch(r){if(r instanceof st)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof Ne&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Ne&&r.kind==="PasswordResetRequiredException")await En(e),n("reset",{user:e,hint:r.message});else throw r}}function Ai(e){let{known:t,go:n}=e;return i`<${Ze} submit=${({user:r,password:s})=>Xn(r,s,e)} label=${a("sign.in")}>
      <${Qn} known=${t} />
      <${S}
        label=${a("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${a("sign.forgot")}
    </button>`}function Di({known:e,go:t}){return i`<${Ze} submit=${async({user:o,email:r,password:s})=>{await Jo(o,s,r),t("code",{user:o,password:s})}} label=${a("sign.up")}>
      <${Qn} known=${e} />
      <${S} label=${a("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Ke} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${a("sign.haveCode")}
    </button>`}function Li(e){let{known:t,go:n}=e,[o,r]=$(t.user),s=async({code:u})=>{await Qo(o,u),x(a("sign.ready")),t.password&&o===t.user?await Xn(o,t.password,e):n("in",{user:o})},c=()=>Go(o).then(()=>x(a("sign.resent")),u=>x(me(u),!0)),l=({target:u})=>r(u.value);return i`<${Ze} submit=${s} label=${a("sign.confirm")}>
      <${S}
        label=${a("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${as} />
    <//>
    <${O} kind="plain" action=${c}>${a("sign.resend")}<//>`}function Ni({known:e,go:t}){return i`<${Ze} submit=${async({user:o})=>{await En(o),t("reset",{user:o})}} label=${a("sign.sendCode")}>
    <p class="quiet">${a("sign.forgotText")}</p>
    <${Qn} known=${e} />
  <//>`}function Ii(e){let{user:t}=e.known;return i`<${Ze} submit=${async({code:o,password:r})=>{await Ko(t,o,r),x(a("sign.changed")),await Xn(t,r,e)}} label=${a("sign.setPassword")}>
    <${as} />
    <${Ke} label=${a("sign.newPassword")} />
  <//>`}function Fi({known:e,done:t}){return i`<${Ze} submit=${async({password:o})=>{e.required&&await Yo(e.required,o),t()}} label=${a("sign.setPassword")}>
    <${Ke} label=${a("sign.newPassword")} />
  <//>`}var zi={in:Ai,up:Di,code:Li,forgot:Ni,reset:Ii,renew:Fi},Pi={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function is(){let[e,t]=$(null),[n,o]=$(null),[r,s]=$({}),c=Ye(),l=()=>P("/slots").then(t,o);_(()=>{l()},[]),ve(c==="live"?le:xe,l),_(()=>s({}),[c]),ct(["slots_update"],({data:p})=>{t(p),o(null)}),ct(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{x(f,!p),s(E=>({...E,[g]:!1}))});let[u,m]=$(null);H(a("slots.title"));let d=(p,f)=>{Be({type:p,slot_id:f})?s(g=>({...g,[f]:!0})):x(a("slots.offline"),!0)},h=p=>p.is_booked?m(p):d("book_slot",p.id);return i`
    <h1 tabindex="-1">${a("slots.title")}</h1>
    <p class="quiet">${a("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${U} title=${a("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${D} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${N} />`}
    ${e&&i` <p class="count">
          ${a("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${Mi}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${X}
        title=${a("slots.freeTitle",{hours:cs(u)})}
        confirmLabel=${a("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${a("slots.freeText")}</p>
      <//>`}
  `}var cs=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function Mi({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:s}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${cs(e)}</span>
      <span class="what">${r?a("slots.booked"):a("slots.free")}</span>
      <span class="since">${r&&s?a("slots.since",{time:se(`${s}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var ls={account:vr,conferences:Ir,conference:Dr,mine:Pr,slots:is,organize:es},us=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function Ri(){let[e,t]=$(us());return _(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(us())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Ui(){let e=Ri(),[t,n]=$(null),o=l=>n({then:l}),r=F(null),s=F(!0),c=Object.hasOwn(ls,e.name)?ls[e.name]:Wi;return qi(),_(()=>{s.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),s.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${a("app.skip")}
    </a>
    <${ji} route=${e} signIn=${()=>o()} />
    <${Yi} />
    <${Vi} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${Hi} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${Hn} />
    ${t&&i`<${ss} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function qi(){let{text:e}=bn.use(n=>n),t=T.use(({bookings:n})=>Object.values(n).some(R));_(()=>{document.title=t?a("app.offerTitle",{title:e}):e},[e,t])}function Hi({view:e,...t}){let[n,o]=gn(r=>console.error(r));return n?i`<h1 tabindex="-1">${a("failure.title")}</h1>
        <${D} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function Wi(){return H(a("notFound.title")),i`<h1 tabindex="-1">${a("notFound.title")}</h1>
    <${U} title=${a("notFound.text")}
      ><p><a href="#/conferences">${a("notFound.home")}</a></p><//
    >`}function ji({route:e,signIn:t}){let{account:n}=A.use(c=>c),o=T.use(({bookings:c})=>Object.values(c).filter(R).length),r=["conferences","mine",...ae.open==="yes"?["slots"]:[],...He(n)||!n?["organize"]:[]],s=c=>e.name.startsWith(c==="conferences"?"conference":c);return i`<header>
    <a class="brand" href="#/conferences"><${Bi} /><span>Seats</span></a>
    <nav aria-label=${a("app.navigation")}>
      ${r.map(c=>i`<a key=${c} href=${`#/${c}`} aria-current=${s(c)?"page":null}>
            ${a(`nav.${c}`)}${c==="mine"&&o>0&&i` <span class="badge" role="img" aria-label=${a("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?i`<a
                class="name"
                href="#/account"
                title=${a("account.title")}
                aria-current=${s("account")?"page":null}
                >${n.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>at()}>
                ${a("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${a("nav.signIn")}
            </button>`}
    </div>
  </header>`}var Bi=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Yi(){let e=Ye();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${a("app.offline")}</p>`}
  </div>`}function Vi({route:e}){let{bookings:t,state:n}=T.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>R(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${a("app.offers")}>
    ${o.map(r=>i`<${Ft} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await no();rs();wr();un(i`<${Ui} />`,document.getElementById("page"));or();
