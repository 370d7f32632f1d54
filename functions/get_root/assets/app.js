/* Bundled from page/ by `make page`: ad3b3ebee4e8355e63607d85c5e1d5b0. See licences.txt. */
var fn=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],a=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++s]]=a:i===6?o[1][t[++s]]+=a+"":i?(r=e.apply(a,fn(e,a,n,["",null])),o.push(r),a[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(a)}return o},un=new Map;function dn(e){var t=un.get(this);return t||(t=new Map,un.set(this,t)),(t=fn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",a="",l=[0],d=function(p){s===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,p,i):s===3&&(p||i)?(l.push(3,p,i),s=2):s===2&&i==="..."&&p?l.push(4,p,0):s===2&&i&&!p?l.push(5,0,!0,i):s>=5&&((i||!p&&s===5)&&(l.push(s,0,i,r),s=6),p&&(l.push(s,p,0,r),s=6)),i=""},f=0;f<n.length;f++){f&&(s===1&&d(),d(f));for(var _=0;_<n[f].length;_++)o=n[f][_],s===1?o==="<"?(d(),l=[l],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[f][_+1]===">")?(d(),s===3&&(l=l[0]),s=l,(l=l[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,l=l[0])}return d(),l})(e)),t),arguments,[])).length>1?t:t[0]}var v,mn,Bo,X,wt,Ge,hn,je,$n,St,kt,zo,xe=Symbol.for("pv"),Ve={},Je=[],Wo=/^m(i|n|o|s|text|space)$/,xt=Array.isArray,Et=Je.slice,_e=Object.assign;function pe(e){e&&e.parentNode&&e.remove()}function gn(e,t,n){var o,r,s,i={},a=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return a>2&&(i.children=a>3?Et.call(arguments,2):n),Se(e,i,o,r,null)}function Se(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xe,__v:r||++mn,__i:-1,__u:0};return!r&&v.vnode&&v.vnode(s),s}function Ke(e){return e.children}function qe(e,t){this.props=e,this.context=t,this.__g=0}function Q(e,t){if(t==null)return e.__&&Q(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Q(e)}function Ho(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=_e({constructor:xe},n)).__v=n.__v+1,v.vnode&&v.vnode(t),Ct(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Q(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Sn(r,t,s),n.__=n.__e=null,t.__e!=o&&yn(t))}function yn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),yn(e)}function pn(e){(8&e.__g||(e.__g|=8,X.push(e),Ge++))&&wt==v.debounceRendering||((wt=v.debounceRendering)||queueMicrotask)(vn)}function vn(){try{for(var e,t=1;X.length;)X.length>t&&X.sort(hn),e=X.shift(),t=X.length,8&e.__g&&Ho(e)}finally{(Ge=X.length)&&(wt||queueMicrotask)(vn)}}function bn(e,t,n,o,r,s,i,a,l,d,f){var _,p,u,$,T,y,b=o.__k||Je,g=t.length;for(l=jo(n,t,b,l,g),_=0;_<g;_++)(u=n.__k[_])!=null&&(p=~u.__i&&b[u.__i]||Ve,u.__i=_,y=Ct(e,u,p,r,s,i,a,l,d,f),$=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&Tt(p.ref,null,u,p),u.ref&&f.push(u.ref,u.__c||$,u)),T=T||$,4&u.__u?(l=wn(u,l,e,!p.__v),p.__e&&(p.__e=null)):typeof u.type=="function"&&y!==void 0?l=y:$&&(l=$.nextSibling),u.__u&=-21);return n.__e=T,l}function jo(e,t,n,o,r){var s,i,a,l,d,f,_,p,u,$=n.length,T=$,y=0,b=0,g=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[s]=Se(null,i):xt(i)?i=g[s]=Se(Ke,{children:i}):i.constructor===xe&&i.__b?i=g[s]=Se(i.type,i.props,i.key,i.ref,i.__v):g[s]=i,l=s+y,i.__=e,i.__b=e.__b+1,a=null,~(d=i.__i=qo(i,n,l,T))&&(T--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==l-1?y--:d==l+1?y++:d!=l&&(d>l?y--:y++,b=1)):(~d||(r>$?y--:r<$&&y++),typeof i.type!="function"&&(i.__u|=4))):g[s]=null;if(b){for(f=[],_=[],s=0;s<r;s++)if((i=g[s])&&16&i.__u){for(y=0,p=f.length;y<p;)f[u=y+p>>1]<i.__i?y=u+1:p=u;f[y]=i.__i,_[s]=y+1}for(y=f.length;s--;)_[s]&&(_[s]==y?y--:g[s].__u|=4)}if(T)for(s=0;s<$;s++)!(a=n[s])||2&a.__u||(a.__e==o&&(o=Q(a)),Ot(a,a));return o}function wn(e,t,n,o){var r,s,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=wn(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Q(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function qo(e,t,n,o){var r,s=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&i==a.type)return n;if(o>(l?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&s==a.key&&i==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&!(2&a.__u)&&s==a.key&&i==a.type)return r}return-1}function _n(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function He(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||_n(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||_n(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=kt[t]||(kt[t]=Yo(t)),(e.__a||(e.__a={}))[t]=St,s=t!=(t=t.replace($n,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Yo(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[je]==null)t[je]=St++;else if(t[je]<this.__a[e])return;return n(v.event?v.event(t):t)}}}function Ct(e,t,n,o,r,s,i,a,l,d){var f,_,p,u,$,T,y,b,g,O,w,bt,cn,We,fe,ln,Z,de,G=t.type;if(t.constructor!==xe)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&(t.__u|=l,_=s=[],f.nodeType==8?a=Ye(f,s):s.push(f),a=s[0]||a),(f=v.__b)&&f(t);e:if(typeof G=="function"){p=i.length;try{if(b=t.props,g=(f=G.prototype)&&f.render,O=(f=G.contextType)&&o[f.__c],w=f?O?O.props.value:f.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(g?t.__c=u=new G(b,w):(t.__c=u=new qe(b,w),u.constructor=G,u.render=Vo),O&&O.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),G.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=_e({},u.__s)),_e(u.__s,G.getDerivedStateFromProps(b,u.__s)))),$=u.props,T=u.state,u.__v=t,n.__c){if(b!==$&&g&&!G.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(b,w),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(b,u.__s,w)===!1){t.__v!=n.__v&&(u.props=b,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(B){B&&(B.__=t)}),Je.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),a=Q(n);break e}u.componentWillUpdate&&u.componentWillUpdate(b,u.__s,w),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,T,y)})}else g&&!G.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=w,u.props=b,u.__P=e,u.__g&=-5,bt=v.__r,cn=g?25:0;do u.__g&=-9,bt&&bt(t),f=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++cn<25);g&&(Je.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=_e({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(y=u.getSnapshotBeforeUpdate($,T)),We=f&&f.type===Ke&&f.key==null?f.props.children:f,b.__P&&(f=a,r=(e=b.__P).namespaceURI,l=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(B){B&&Ot(B,B)}),n.__k=null),a=n.__k?Q(n,0):null),a=bn(e,xt(We)?We:[We],t,n,o,r,s,i,a,l,d),b.__P&&(t.__e=null,a=f),t.__u&=-161,_&&_.some(pe),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(B){if(i.length=p,t.__v=null,l||s)if(B&&B.then){if(t.__u|=128|l,s){for(~(Z=s.indexOf(a||void 0))||(Z=s.length);(de=s[Z-1])&&de.nodeType==8;)Z--;for(;Z<s.length;Z++)if(de=s[Z])if(s[Z]=null,fe){if(de==ln)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(ln=Ye(fe=de))}}if(!fe){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;fe=a}(f=Ye(fe=t.__c.__z||(t.__c.__z=fe)))?(t.__e=fe,a=f):t.__e=a,a=a&&a.nextSibling}else s&&s.some(pe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),B&&B.then||kn(t),v.__e(B,t,n)}}else a=t.__e=Go(n.__e,t,n,o,r,s,i,l,d,e);return(f=v.diffed)&&f(t),a}function Ye(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function kn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(kn))}function Sn(e,t,n){for(var o=0;o<n.length;)Tt(n[o++],n[o++],n[o++]);v.__c&&v.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){v.__e(s,r.__v)}})}function Go(e,t,n,o,r,s,i,a,l,d){var f,_,p,u,$,T,y,b,g=n.props||Ve,O=t.props,w=t.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if(($=s[f])&&(w?$.localName==w:$.nodeType==3)){e=$,s[f]=null;break}}if(!e){if(b=d.ownerDocument||document,!w)return b.createTextNode(O);e=b.createElementNS(r,w,O.is?O:d),a&&(v.__m&&v.__m(t,s),a=!1),s=null}if(w){if(d=w=="template"&&e.content||e,s=w=="textarea"&&O.defaultValue!=null?null:s&&Et.call(d.childNodes),!a&&s)for(g={},f=0;f<e.attributes.length;f++)g[($=e.attributes[f]).name]=$.value;for(f in g)$=g[f],f=="dangerouslySetInnerHTML"?p=$:f=="children"||f in O||f=="value"&&"defaultValue"in O||f=="checked"&&"defaultChecked"in O||He(e,f,null,$,r);for(f in O)$=O[f],f=="children"?u=$:f=="dangerouslySetInnerHTML"?_=$:f=="value"?T=$:f=="checked"?y=$:a&&typeof $!="function"||g[f]===$||He(e,f,$,g[f],r);_?(a||p&&(_.__html==p.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(p&&(e.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Wo.test(w))&&(r="http://www.w3.org/1999/xhtml"),bn(d,xt(u)?u:[u],t,n,o,r,s,i,s?s[0]:n.__k&&Q(n,0),a,l),s&&s.some(pe)),a&&w!="textarea"||(f="value",w=="progress"&&T==null?e.removeAttribute(f):T==null||T===e[f]&&(w!="progress"||T)||He(e,f,T,g[f],r),f="checked",y!=null&&y!=e[f]&&He(e,f,y,g[f],r))}else g===O||a&&e.data==O||(e.data=O);return e}function Tt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){v.__e(r,n)}}function Ot(e,t,n){var o,r,s,i;if(v.unmount&&v.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Tt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){v.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ot(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ye(o,s=[]))&&(o==e.__e&&s.some(pe),pe(r),pe(o)),n||pe(e.__e),e.__e=e.__c=e.__=null}function Vo(e,t,n){return this.constructor(e,n)}function Nt(e,t){var n,o,r,s;v.__&&v.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Se(Ke,{children:[e]}),r=[],s=[],Ct(t,t.__k,o||Ve,Ve,t.namespaceURI,o?null:t.firstChild?Et.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Sn(r,t.__k,s),t.__k.props.children=null}v={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(a){e=a}}throw Ge=0,e}},mn=0,Bo=function(e){return e!=null&&e.constructor===xe},qe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e=="function"&&(e=e(_e({},n),this.props)),e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),pn(this)))},qe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),pn(this))},qe.prototype.render=Ke,X=[],Ge=0,hn=function(e,t){return e.__v.__b-t.__v.__b},je=Symbol(),$n=/(PointerCapture)$|Capture$/i,St=0,kt={},zo=0;var me,k,At,xn,Dt=Object.is,Ze=0,Ln=[],It=[],S=v,En=S.__b,Cn=S.__r,Tn=S.diffed,On=S.__c,Nn=S.unmount,An=S.__;function Ce(e,t){S.__h&&S.__h(k,e,Ze||t),Ze=0;var n=k.__H||(k.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function m(e){return Ze=1,Mt(Pn,e)}function Mt(e,t,n){var o=Ce(me++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Pn(void 0,t),function(s){var i=(o.__N||o.__)[0],a=o.t(i,s);Dt(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=k,!k.__f)){k.__f=!0;var r=k.shouldComponentUpdate;k.shouldComponentUpdate=function(s,i,a){var l=this.__H;if(!l)return!0;var d=!1,f=this.props!=s;if(l.__.some(function(p){p.__N&&(d=!0,Dt(p.__[0],p.__N[0])||(f=!0))}),r){var _=r.call(this,s,i,a);return d?_||f:_}return!d||f}}return o.__}function h(e,t){var n=Ce(me++,3);!S.__s&&Ft(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,k.__H.__h.push(n))}function Mn(e,t){var n=Ce(me++,4);!S.__s&&Ft(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,k.__h.push(n))}function I(e){return Ze=5,Jo(function(){return{current:e}},[])}function Jo(e,t){var n=Ce(me++,7);return Ft(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Pt(e){var t=Ce(me++,10),n=m();return t.__=e,k.componentDidCatch||(k.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Ko(){var e;do{for(;e=It.shift();)try{Ee(e)}catch(n){S.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ln.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ee),t.__h.some(Lt),t.__h=[]}catch(n){t.__h=[],S.__e(n,e.__v)}}}while(It.length)}S.__b=function(e){k=null,En&&En(e)},S.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),An&&An(e,t)},S.__r=function(e){Cn&&Cn(e),me=0;var t=(k=e.__c).__H;t&&(At==k?k.__h=[]:(t.__h.some(Ee),t.__h.some(Lt),me=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),At=k},S.diffed=function(e){Tn&&Tn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&In(Ln.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),At=k=null},S.__c=function(e,t){t.some(function(n){try{n.__h.some(Ee),n.__h=n.__h.filter(function(o){return!o.__||Lt(o)})}catch(o){n.__h=[function(){throw o}]}}),On&&On(e,t)},S.unmount=function(e){Nn&&Nn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,In(It.push(r))}else Ee(r)}catch(s){t=s}}),o.__H=void 0,t&&S.__e(t,o.__v))};var Dn=typeof requestAnimationFrame=="function";function Zo(e){var t,n=function(){clearTimeout(o),Dn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Dn&&(t=requestAnimationFrame(n))}function In(e){e!=1&&xn==S.requestAnimationFrame||((xn=S.requestAnimationFrame)||Zo)(Ko)}function Ee(e){var t=k,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),k=t}function Lt(e){var t=k;e.__c=e.__(),k=t}function Ft(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Dt(n,e[o])})}function Pn(e,t){return typeof t=="function"?t(e):t}var c=dn.bind(gn);function H(e){let t=new Set;function n(o){let[,r]=Mt((i,a)=>i+1,0),s=I({select:o,selected:o(e)});return s.current={select:o,selected:o(e)},Mn(()=>{let i=()=>{s.current.select(e)!==s.current.selected&&r()};return t.add(i),i(),()=>{t.delete(i)}},[]),s.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function ee(e,t,n=[]){let o=I(t);o.current=t,h(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var he=H({polite:"",assertive:"",notices:[]}),Fn=0;function $e(e,t=!1){let n=t?"assertive":"polite",o=he.get()[n]===e?"\xA0":"";he.set({[n]:e+o})}function L(e,t=!1){Fn+=1;let n=Fn;he.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),$e(e,t),t||setTimeout(()=>Rt(n),6e3)}function Rt(e){he.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var z=e=>e instanceof Error?e.message:String(e);var Xe=Intl.DateTimeFormat().resolvedOptions().timeZone,Xo=2e3,Un=0;function Bn(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Un=Math.abs(n)>Xo?n:0}var F=()=>Date.now()+Un;function zn(){let[e,t]=m(F());return h(()=>{let n=setInterval(()=>t(F()),250);return()=>clearInterval(n)},[]),e}function Wn(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Qo=[["day",86400],["hour",3600],["minute",60]];function Qe(e){let t=Qo.find(([,r])=>e%r===0&&e>=r),[n,o]=t??["second",1];return ge(e/o,n)}var ge=(e,t,n=`${t}s`)=>`${e.toLocaleString()} ${e===1?t:n}`,es={weekday:"short",day:"numeric",month:"short",year:"numeric"},ts={weekday:"short"},ns={hour:"numeric",minute:"2-digit"};function Te(e,t){return Ut(e,t,Xe)}function Hn(e,t,n){if(!n||n===Xe)return null;try{return Ut(e,t,n)===Te(e,t)?null:`${Ut(e,t,n,ts)} in ${jn(n)}`}catch{return null}}var jn=e=>e.replaceAll("_"," "),et=()=>jn(Xe);function Ut(e,t,n,o=es){return new Intl.DateTimeFormat(void 0,{...o,...ns,timeZone:n}).formatRange(new Date(e),new Date(t))}var qn=e=>new Date(e).toLocaleString(void 0,{dateStyle:"medium",timeStyle:"short"}),te=e=>new Date(e).toLocaleTimeString(void 0,{timeStyle:"medium"});function Bt(e,t){let n=Date.parse(`${e}Z`),o=n-Rn(n,t);return new Date(n-Rn(o,t)).toISOString().replace(/\.\d+Z/,"Z")}function Rn(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:_,value:p})=>[_,+p])),{year:r,month:s,day:i,hour:a,minute:l,second:d}=o;return Date.UTC(r,s-1,i,a,l,d)-Math.floor(e/1e3)*1e3}var Yn=()=>[...new Set([Xe,"UTC",...Intl.supportedValuesOf("timeZone")])];var R=document.documentElement.dataset,Wt="who",os=6e4,x=H({account:is()}),tt=class extends Error{constructor(t,n){super(t),this.kind=n}};async function Oe(e,t){let n;try{n=await fetch(`${R.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify({ClientId:R.client,...t})})}catch{throw new Error("Signing in is not possible just now. Try again.")}let o=await n.json();if(n.ok)return o;throw new tt(o.message??"That did not work.",o.__type)}async function Gn(e,t){let n=await Oe("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(!n.AuthenticationResult)throw new Error(`This account needs another step first (${n.ChallengeName}).`);Ht(Zn(n.AuthenticationResult))}var Vn=(e,t,n)=>Oe("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Jn=(e,t)=>Oe("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Kn=e=>Ht({user:e,open:!0,roles:[]});async function nt(){let{account:e}=x.get();return!e?.token||!e.until?null:Date.now()<e.until-os?e.token:(zt??=ss(e).finally(()=>{zt=null}),zt)}function Ne(e){let{account:t}=x.get();if(t){if(!e&&t.token){let n={Authorization:`Bearer ${t.token}`};fetch("/v1/users/me/sign-out",{method:"POST",headers:n}).catch(()=>{})}t.refresh&&Oe("RevokeToken",{Token:t.refresh}).catch(()=>{}),sessionStorage.removeItem(Wt),x.set({account:null}),e&&L(e,!0)}}var zt=null;async function ss(e){try{let t=await Oe("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}});Ht(Zn({RefreshToken:e.refresh,...t.AuthenticationResult}))}catch(t){t instanceof tt&&t.kind&&Ne("Your session has ended. Sign in again.")}return x.get().account?.token??null}function Ht(e){sessionStorage.setItem(Wt,JSON.stringify(e)),x.set({account:e})}function Zn({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(rs(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function rs(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function is(){try{let e=JSON.parse(sessionStorage.getItem(Wt)??"null");return e?.open&&R.open!=="yes"?null:e}catch{return null}}var ye=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t)),ne=e=>e!==null&&e.roles.join()!=="organizer";var as=5,Xn=1,cs=10,V=class extends Error{constructor(t,n){super(n?.message??n?.detail??"The service could not be reached. Try again."),this.status=t,this.kind=(n?.type??"").split(":").pop(),this.body=n}},W=(e,t)=>j("GET",e,void 0,t),J=(e,t,n)=>j("POST",e,t,n);async function j(e,t,n,{accept:o="application/json",open:r=!1}={}){let s=e==="POST"&&t.startsWith("/v1/")?ps():null;for(let i=1;;i+=1){let a=await us(e,t,n,{accept:o,open:r,key:s}),l=a.status===429||a.status===503;if(!(l||a.status===0&&(s||e==="GET"))||i===as)return fs(a);await ds(l?ls(a,i):200*2**i*(.5+Math.random()))}}function ls({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Xn,o=Math.min(n,cs);return 1e3*(o+Math.random()*t*Math.max(o,Xn))}async function us(e,t,n,{accept:o,open:r,key:s}){let i={accept:o};n!==void 0&&(i["content-type"]="application/json"),s&&(i["idempotency-key"]=s);let a=r?null:await nt();a&&(i.authorization=`Bearer ${a}`);try{let l=n===void 0?void 0:JSON.stringify(n),d=await fetch(t,{method:e,headers:i,body:l});Bn(d.headers.get("date"));let f=await d.text(),_=d.headers.get("content-type")??"";return{status:d.status,type:_,text:f,retryAfter:d.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function fs({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&Ne("Your session has ended. Sign in again."),e<200||e>=300)throw new V(e,typeof o=="object"?o:null);return o}async function ve(e,t=1e3){let n=[],o=null;do{let r=await W(Ae(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function Ae(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function ot(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var ds=e=>new Promise(t=>setTimeout(t,e));function ps(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Gt=500,_s=1e4,ms=3e4,hs=1e4,$s=1e3,gs=3e4,se=4,q=30,A=H({state:"idle",recovered:0}),K=new Map,jt=new Map,oe=null,De=Gt,qt=[],Qn,Yt;function eo(){A.get().state==="idle"&&A.set({state:"connecting"});let e=new WebSocket(new URL(R.socket,location.href.replace(/^http/,"ws")));oe=e,e.onopen=()=>{De=Gt,A.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of K.keys())oo(t);no()},e.onmessage=({data:t})=>bs(JSON.parse(t)),e.onclose=()=>to(e)}function to(e){if(oe===e){if(Vt(),oe=null,!K.size){A.set({state:"idle"});return}A.set({state:"off"}),Qn=setTimeout(eo,De*(.5+Math.random())),De=Math.min(2*De,_s)}}function ys(){let e=oe;oe=null,clearTimeout(Qn),Vt(),A.set({state:"idle"}),e?.close()}function no(){Vt(),qt=[setTimeout(()=>{be({type:"ping"}),qt.push(setTimeout(vs,hs))},ms)]}function Vt(){for(let e of qt)clearTimeout(e)}function vs(){let e=oe;e&&(to(e),e.close())}function be(e){return oe?.readyState!==WebSocket.OPEN?!1:(oe.send(JSON.stringify(e)),!0)}async function oo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await nt();be({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&be({type:"subscribe",conference:n})}function bs(e){no();let t=ks(e);if(e.version!==void 0){if(!ws(e,jt.get(t)))return;jt.set(t,e)}for(let n of K.get(t)??[])n(e)}function ws(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function ks({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function Jt(e,t){clearTimeout(Yt);let n=K.get(e);return n?n.add(t):(K.set(e,new Set([t])),A.get().state==="live"&&oo(e)),A.get().state==="idle"&&eo(),()=>{K.get(e)?.delete(t),setTimeout(()=>Ss(e),$s)}}function Ss(e){if(K.get(e)?.size!==0)return;K.delete(e),jt.delete(e);let[t,n]=e.split(" ");n&&be({type:"unsubscribe",[t]:n}),K.size||(clearTimeout(Yt),Yt=setTimeout(ys,gs))}function Ie(e,t){h(()=>{let n=e.map(o=>Jt(o,t));return()=>{for(let o of n)o()}},[e.join()])}var we=()=>A.use(({state:e})=>e);function so(){A.get().state==="off"&&!document.hidden&&(De=Gt)}addEventListener("online",so);document.addEventListener("visibilitychange",so);var E=H({bookings:{},state:"empty",problem:null}),ie=({status:e})=>e!=="CANCELED",M=({status:e})=>e==="CONFIRMATION_PENDING",ce=({status:e})=>e==="WAITLISTED",Kt=({start:e})=>!!e&&Date.parse(e)<=F(),xs=e=>(M(e)||ce(e))&&!Kt(e);function st(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(ie)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Es={list:e=>ve(`/v1/users/${encodeURIComponent(e.user)}/bookings`),read:({id:e})=>W(`/v1/bookings/${e}`),book:e=>J("/v1/bookings",{conference:e.id}),confirm:({id:e})=>J(`/v1/bookings/${e}/confirm`),cancel:({id:e})=>J(`/v1/bookings/${e}/cancel`)},Cs={ConfirmationPending:"CONFIRMATION_PENDING"},Le={list:async e=>{let t=await Promise.allSettled(ro(e).map(Le.read)),n=[];for(let o of t)if(o.status==="fulfilled")n.push(o.value);else if(o.reason.status!==404)throw o.reason;return n},read:async e=>{let t=await j("GET",`/booking/${e.id}`,void 0,{open:!0});return{...e,conference_name:t.conference_name,status:Cs[t.status]??t.status,position:t.waitlist_position,position_exact:!0,deadline:t.confirmation_deadline&&`${t.confirmation_deadline}Z`,reason:null}},book:async({id:e,name:t,start:n,end:o},r)=>{let s={name:t,user_id:r.user},{booking_id:i}=await j("POST","/book",s,{open:!0}),a=new Date(F()).toISOString(),l={id:i,conference:e,start:n,end:o,created_at:a},d=JSON.stringify([...ro(r),l]);return localStorage.setItem(lo(r),d),Le.read(l)},confirm:async(e,t)=>{let n={booking_id:e.id,user_id:t.user};return await j("POST","/confirm",n,{open:!0}),Le.read(e)},cancel:async e=>(await j("POST","/cancel",{booking_id:e.id},{open:!0}),Le.read(e))},lo=({user:e})=>`bookings of ${e}`,ro=e=>JSON.parse(localStorage.getItem(lo(e))??"[]"),Fe=e=>e.open?Le:Es;function Ts(){let{account:e}=x.get();if(!e)throw new Error("nobody is signed in");return e}var uo=(e,{name:t})=>!e.open||/^[\p{L}\p{M}\p{N} ]+$/u.test(t);async function fo(e){try{await j("POST","/user",{user_id:e,topics:["Any"]},{open:!0})}catch(t){if(!/exists/.test(z(t)))throw t}}var po=e=>it(null,t=>Fe(t).book(e,t)),_o=e=>it(e,t=>Fe(t).confirm(e,t)),rt=e=>it(e,t=>Fe(t).cancel(e)),mo=e=>it(e,()=>J(`/v1/bookings/${e.id}/reactivate`));async function it(e,t){let n=e&&ae.get(e.id);try{let o=await t(Ts());e&&ae.get(e.id)!==n?Me(o):Re(o)}catch(o){if(!(o instanceof V))throw o;L(o.message,!0),e?await Me(e):o.body?.booking_id&&await Me({id:o.body.booking_id})}}async function ho({id:e,conference_name:t}){try{let n=await W(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});ot(`${t}.ics`,"text/calendar",n)}catch(n){L(z(n),!0)}}var Os=8,ae=new Map,re=new Map;async function Pe(){let{account:e}=x.get();if(!ne(e))return;E.get().state!=="ready"&&E.set({state:"loading"});let t=new Map(ae);try{let n=await Fe(e).list(e);if(e.user!==x.get().account?.user)return;let o=n.filter(({id:r})=>ae.get(r)===t.get(r));for(let r of o)Re(r);E.set({state:"ready",problem:null})}catch(n){E.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function Me(e){let{account:t}=x.get();if(!t)return;let n=ae.get(e.id);try{let o=E.get().bookings[e.id],r=await Fe(t).read({...o,...e});ae.get(e.id)===n&&Re(r)}catch{}}function Re(e){let t=E.get().bookings[e.id],n={...t,...e};E.set(({bookings:o})=>({bookings:{...o,[e.id]:n}})),t&&Ds(t,n),Ns(n)}function Ns(e){let{id:t}=e,n=ie(e)&&!Kt(e)&&re.size<Os;(xs(e)||n)&&!re.has(t)?re.set(t,Jt(`booking ${t}`,As)):!ie(e)&&re.has(t)&&$o(t)}function $o(e){re.get(e)?.(),re.delete(e)}function As({booking:e="",status:t,position:n,exact:o,deadline:r,reason:s}){ae.set(e,(ae.get(e)??0)+1),Re({id:e,status:t,position:n,position_exact:o,deadline:r,reason:s})}function Ds(e,t){let n=t.conference_name;if(e.status!==t.status){let o={CONFIRMED:`You have a seat at ${n}.`,WAITLISTED:M(e)?`Your offer for ${n} has lapsed. You are back in line.`:`You are in line for ${n}.`,CONFIRMATION_PENDING:`A seat at ${n} is yours to take until ${te(t.deadline??"")}.`,CANCELED:`${n}: ${Zt(t.reason)}`}[t.status];$e(o,M(t)||M(e))}else ce(t)&&e.position!==t.position&&t.position&&$e(`You are now number ${t.position} in line for ${n}.`)}var Is={attendee:"You canceled this booking.",organizer:"The organizer canceled this booking.",overlap:"Canceled, for you took a seat elsewhere at the same time.",started:"The conference started before a seat came free.",lapsed:"Canceled, for too many offers lapsed.",conference_canceled:"The conference was canceled."},Zt=e=>(e&&Is[e])??"This booking is canceled.";function Ls(){for(let e of Object.values(E.get().bookings))M(e)&&Date.parse(e.deadline??"")<=F()&&(Re({id:e.id,status:"WAITLISTED",position:null,deadline:null}),Me(e))}var io=Date.now();function Ms(){if(document.hidden)return;Ls();let e=A.get().state==="live"?q:se;if(Date.now()-io<e*1e3)return;io=Date.now();let t=Object.values(E.get().bookings).filter(n=>re.has(n.id)&&!Kt(n));for(let n of t)Me(n)}var ao=null,co=0;function go(){let e=()=>{let{account:t}=x.get(),n=t&&`${t.user} ${!!t.open}`;if(n!==ao){ao=n;for(let o of[...re.keys()])$o(o);E.set({bookings:{},state:"empty",problem:null}),Pe()}};x.watch(e),A.watch(()=>{let{recovered:t}=A.get();t!==co&&Pe(),co=t}),setInterval(Ms,500),e()}function U({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[s,i]=m(!1),a=I(!0);h(()=>()=>{a.current=!1},[]);let l=async()=>{if(!s){i(!0);try{await e()}finally{a.current&&i(!1)}}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${l}
    disabled=${o}
    aria-busy=${s}
    ...${r}
  >
    ${n}
  </button>`}function le({start:e,end:t,timezone:n,zoned:o=!1}){let r=Hn(e,t,n)??(o&&`${et()} time`);return c`<span class="when">
    <time datetime=${e}>${Te(e,t)}</time>
    ${r&&c`<span class="there">${r}</span>`}
  </span>`}function at({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:s}=e,i=l=>({width:`${100*l/Math.max(1,t)}%`}),a=[n?`${n.toLocaleString()} of ${t.toLocaleString()} seats free`:"Full",r?`${r.toLocaleString()} on offer`:"",s?`${s.toLocaleString()} waiting`:""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${i(o)}></span>
      <span class="held" style=${i(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${a.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Ps={CONFIRMED:"Confirmed",WAITLISTED:"In line",CONFIRMATION_PENDING:"Offer",CANCELED:"Canceled"},Xt=e=>Ps[e]??e,ke=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${Xt(e)}</span>`,yo=new Map;function ct({booking:e,named:t=!1}){let n=zn(),o=e.deadline??"",r=Date.parse(o)-n,s=`${e.id} ${o}`,i=Math.max(yo.get(s)??1,r);return yo.set(s,i),c`<div class="offer">
    <p class="held-for">
      ${t?c`A seat at <strong>${e.conference_name}</strong> is held for you`:"A seat is held for you"}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Wn(r)}</span>
      <span class="until">until ${te(o)}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/i}%`}}></span>
    </div>
    <div class="acts">
      <${U} kind="primary" action=${()=>_o(e)} disabled=${r<=0}>
        Take the seat
      <//>
      <${U} action=${()=>rt(e)} disabled=${r<=0}>Decline<//>
    </div>
  </div>`}function Ue({booking:e}){let{status:t,position:n,position_exact:o,reason:r}=e;if(t==="CONFIRMED")return c`<p class="stands">You have a seat.</p>`;if(t==="CANCELED")return c`<p class="stands">${Zt(r)}</p>`;if(M(e))return null;if(!n)return c`<p class="stands">You are in line; your place is being worked out.</p>`;let s=o===!1?" in line, or a little further back.":" in line.";return c`<p class="stands">
    You are number <strong class="position">${n.toLocaleString()}</strong>${s}
  </p>`}var P=({what:e})=>c`<p class="quiet loading" role="status">Loading ${e} …</p>`,N=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,D=({error:e,retry:t})=>c`<div class="empty failure" role="alert">
    <p class="title">That did not work</p>
    <p>${z(e)}</p>
    ${t&&c`<${U} action=${t}>Try again<//>`}
  </div>`,lt=({label:e,columns:t,children:n})=>c`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:r,unseen:s})=>c`<th scope="col" class=${r?"number":null}>
                ${s?c`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function C({label:e,hint:t,error:n,name:o,children:r,...s}){let i=`field-${o}`,a=[t&&`${i}-hint`,n&&`${i}-wrong`].filter(Boolean).join(" "),l={id:i,name:o,"aria-describedby":a||null,"aria-invalid":n?"true":null};return c`<div class="field">
    <label for=${i}>${e}</label>
    ${r?r(l):c`<input ...${l} ...${s} />`}
    ${t&&c`<p class="hint" id=${`${i}-hint`}>${t}</p>`}
    ${n&&c`<p class="wrong" id=${`${i}-wrong`}>${n}</p>`}
  </div>`}function Qt({title:e,children:t,close:n}){let o=I(null);return h(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),c`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label="Close" onClick=${n}>✕</button>
    </div>
    ${t}
  </dialog>`}function Be({title:e,children:t,confirmLabel:n,action:o,close:r}){return c`<${Qt} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${U} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${U} action=${r}>Keep it<//>
    </div>
  <//>`}var ut=H({fetched:{},pushed:{}});function ue(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ut.set(({fetched:n})=>({fetched:{...n,...t}}))}function ft(e){let[t,n]=m(null),o=we(),r=()=>Us(e).then(()=>n(null),n);h(()=>{r()},[e]),ee(o==="live"?q:se,r,[e]),Fs(e);let[s]=ze([e]);return{conference:s,error:t,reload:r}}function Fs(e){Ie([`conference ${e}`],Rs),h(()=>vo,[e])}function ze(e){let{fetched:t,pushed:n}=ut.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function Rs({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:s,canceled:i}){let a={capacity:t,available:n,held:o,confirmed:r,waitlisted:s,canceled:i};ut.set(({pushed:l})=>({pushed:{...l,[e]:{...a,full:!n}}}))}function vo(){ut.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}A.watch(()=>{A.get().state!=="live"&&vo()});async function Us(e){let t=await W(`/v1/conferences/${encodeURIComponent(e)}`);return ue([t]),t}async function bo(e){let{items:t,next:n}=await W(Ae("/v1/conferences",e));return ue(t),{ids:t.map(({id:o})=>o),next:n}}async function wo(e){let n=(await ve("/v1/conferences")).filter(o=>en(e,o));return ue(n),n.map(({id:o})=>o)}var en=(e,t)=>e.roles.includes("admin")||t.organizer===e.user;function ko({id:e,signIn:t}){let{conference:n,error:o,reload:r}=ft(e);return h(()=>{n&&(document.title=n.name)},[n?.name]),n?c`<${zs} conference=${n} signIn=${t} />`:o instanceof V&&o.status===404?c`<${Bs} />`:o?c`<h1 tabindex="-1">Conference</h1>
      <${D} error=${o} retry=${r} />`:c`<h1 tabindex="-1">Conference</h1>
    <${P} what="the conference" />`}var Bs=()=>c`<h1 tabindex="-1">Conference</h1>
    <${N} title="There is no such conference">
      <p><a href="#/conferences">All conferences</a></p>
    <//>`;function zs({conference:e,signIn:t}){let{account:n}=x.use(f=>f),{name:o,location:r,topics:s,description:i,organizer:a,confirmation_window:l}=e,d=n&&ye(n)&&en(n,e);return c`
    <p class="crumb"><a href="#/conferences">Conferences</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        <dl class="facts">
          <div>
            <dt>When</dt>
            <dd><${le} ...${e} zoned /></dd>
          </div>
          <div>
            <dt>Where</dt>
            <dd>${r}</dd>
          </div>
          <div>
            <dt>Topics</dt>
            <dd class="topics">
              ${s.map(f=>c`<span class="topic">${f}</span> `)}
            </dd>
          </div>
          ${a&&c`<div>
              <dt>Organizer</dt>
              <dd>${a}</dd>
            </div>`}
          <div>
            <dt>Offers</dt>
            <dd>${Ws(l??Number(R.window))}</dd>
          </div>
        </dl>
        ${i&&c`<p class="description">${i}</p>`}
        ${d&&c`<p><a class="button" href=${`#/organize/${e.id}`}>Run this conference</a></p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title">Seats</h2>
        <${at} conference=${e} />
        <${Hs} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}var Ws=e=>`A freed seat is held for ${Qe(e)} for the first attendee on the waitlist.`;function Hs({conference:e,account:t,signIn:n}){let o=E.use(({bookings:i})=>st(e.id,i)),r=E.use(i=>i.state);if(o&&ie(o))return c`<${tn} booking=${o} />`;let s=js(e);return c`
    ${o&&c`<${Ue} booking=${o} />`}
    ${s&&c`<p class="stands">${s}</p>`}
    ${!s&&!t&&c`<button type="button" class="button primary" onClick=${n}>Book a seat</button>`}
    ${!s&&t&&r==="loading"&&c`<${P} what="your bookings" />`}
    ${!s&&t&&r!=="loading"&&c`<${qs} ...${{conference:e,booking:o,account:t}} />`}
  `}function js({canceled:e,start:t}){return e?"This conference was canceled.":Date.parse(t)<=F()?"This conference has begun; it can't be booked any more.":""}function qs({conference:e,booking:t,account:n}){if(!ne(n))return c`<p class="quiet">You organize here; attendees book.</p>`;if(!uo(n,e))return c`<p class="quiet">To book this one, sign in with an account.</p>`;let o=t?.reason==="attendee"&&!n.open,r=()=>o?mo(t):po(e),s=e.available?"Book a seat":"Join the line";return c`<${U} kind="primary" action=${r}>${s}<//>`}function tn({booking:e,named:t=!1}){let[n,o]=m(!1);if(M(e))return c`<${ct} booking=${e} named=${t} />`;let r=()=>o(!1),s=x.get().account?.open;return c`
    <${Ue} booking=${e} />
    <div class="acts">
      ${!ce(e)&&!s&&c`<${U} action=${()=>ho(e)}>Add to calendar<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${ce(e)?"Leave the line":"Give up the seat"}
      </button>
    </div>
    ${n&&c`<${Be}
        title=${ce(e)?"Leave the line?":"Give up your seat?"}
        confirmLabel=${ce(e)?"Leave the line":"Give it up"}
        action=${()=>rt(e)}
        close=${r}
      >
        <p>
          ${ce(e)?"If you come back later, you join the end of the waitlist.":"It goes to the first attendee on the waitlist."}
        </p>
      <//>`}
  `}var So=24,Ys=1e3,Gs=100,Y=H({words:"",from:"",to:"",available:!1,ids:[],next:null,state:"loading",error:null}),Vs=({from:e,to:t,available:n},o,r)=>({from:e?`${e}T00:00:00`:new Date(F()).toISOString().slice(0,19),to:t?`${t}T23:59:59`:null,available:n||null,limit:o,cursor:r}),dt=0;async function pt({more:e=!1,quietly:t=!1}={}){dt+=1;let n=dt,o=Y.get();!e&&!t&&Y.set({state:"loading"});let r=o.words?Ys:e?So:Math.max(So,o.ids.length);try{let s=e?o.ids:[],i=e?o.next:null,a=s.length+r;do{let l=await bo(Vs(o,Math.min(100,a-s.length),i));s=[...s,...l.ids],i=l.next}while(i&&s.length<a);n===dt&&Y.set({ids:s,next:i,state:"ready",error:null})}catch(s){n===dt&&!t&&Y.set({state:"failed",error:s})}}var xo=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Js(e,t){let{name:n,location:o,topics:r,description:s}=e,i=xo([n,o,...r,s].join(" "));return xo(t).split(/\s+/).every(a=>i.includes(a))}function Eo(){let{words:e,from:t,to:n,available:o,ids:r,next:s,state:i,error:a}=Y.use(d=>d);h(()=>{let d=setTimeout(pt,e?200:0);return()=>clearTimeout(d)},[!!e,t,n,o]),ee(r.length>Gs?q:se,()=>i==="ready"&&pt({quietly:!0}));let l=Ks(r,e,i);return c`
    <h1 tabindex="-1">Conferences</h1>
    <${Zs} />
    ${i==="loading"&&!r.length&&c`<${P} what="conferences" />`}
    ${i==="failed"&&c`<${D} error=${a} retry=${pt} />`}
    ${i==="ready"&&!l.length&&c`<${Xs} />`}
    ${i!=="failed"&&c`<ul class="cards">
        ${l.map(d=>c`<${Qs} key=${d.id} conference=${d} />`)}
      </ul>`}
    ${s&&!e&&c`<p class="more"><${U} action=${()=>pt({more:!0})}>Show more<//></p>`}
  `}function Ks(e,t,n){let r=ze(e).filter(s=>!s.canceled&&(!t||Js(s,t)));return h(()=>{t&&n==="ready"&&$e(`${ge(r.length,"conference")} found`)},[t,r.length,n]),r}function Zs(){let{words:e,from:t,to:n,available:o}=Y.use(i=>i),r=i=>({target:a})=>Y.set({[i]:a.value}),s=({target:i})=>Y.set({available:i.checked});return c`<form class="search" role="search" onSubmit=${i=>i.preventDefault()}>
    <div class="field grow">
      <label for="words">Search</label>
      <input
        id="words"
        type="search"
        placeholder="Name, topic or place"
        value=${e}
        onInput=${r("words")}
      />
    </div>
    <div class="field">
      <label for="from">From</label>
      <input id="from" type="date" value=${t} onChange=${r("from")} />
    </div>
    <div class="field">
      <label for="to">To</label> <input id="to" type="date" value=${n} onChange=${r("to")} />
    </div>
    <label class="check">
      <input type="checkbox" checked=${o} onChange=${s} />
      Free seats only
    </label>
  </form>`}function Xs(){let{words:e,from:t,to:n,available:o}=Y.use(i=>i);return e||t||n||o?c`<${N} title="Nothing matches"><${U} action=${()=>Y.set({words:"",from:"",to:"",available:!1})}>Show all conferences<//><//>`:c`<${N} title="No conferences yet">
        <p>Organizers list them under <a href="#/organize">Organize</a>.</p>
      <//>`}function Qs({conference:e}){let t=E.use(({bookings:a})=>st(e.id,a)),{id:n,name:o,location:r,topics:s}=e,i=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${i&&c`<${ke} status=${t.status} />`}
    </div>
    <p class="quiet"><${le} ...${e} /></p>
    <p class="quiet">${r}</p>
    <p class="topics">${s.map(a=>c`<span class="topic">${a}</span> `)}</p>
    <${at} conference=${e} />
  </li>`}function To({signIn:e}){let{account:t}=x.use(i=>i),{bookings:n,state:o,problem:r}=E.use(i=>i);return h(()=>{Pe()},[]),c`<h1 tabindex="-1">My bookings</h1>
    ${s()}`;function s(){if(!t)return c`<${N} title="Your bookings are shown when you have said who you are">
        <button type="button" class="button primary" onClick=${e}>Sign in</button>
      <//>`;if(!ne(t))return c`<${N} title="You organize here; attendees book." />`;if(o==="loading"||o==="empty")return c`<${P} what="your bookings" />`;if(o==="failed")return c`<${D} error=${r} retry=${Pe} />`;let i=Object.values(n).sort((d,f)=>d.start<f.start?-1:1),a=i.filter(d=>ie(d)&&Date.parse(d.end)>F()),l=i.filter(d=>!a.includes(d)).reverse();return i.length?c`
      ${!a.length&&c`<p class="quiet">Nothing to come.</p>`}
      <ul class="rows">
        ${[...a.filter(M),...a.filter(d=>!M(d))].map(d=>c`<${Co} key=${d.id} booking=${d} />`)}
      </ul>
      ${l.length>0&&c`<details class="over">
          <summary>Past and canceled (${l.length})</summary>
          <ul class="rows">
            ${l.map(d=>c`<${Co} key=${d.id} booking=${d} />`)}
          </ul>
        </details>`}
    `:c`<${N} title="No bookings yet">
        <p><a href="#/conferences">Find a conference</a></p>
      <//>`}}function Co({booking:e}){let t=!ie(e)||Date.parse(e.end)<=F();return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${ke} status=${e.status} />
    </div>
    <p class="quiet"><${le} ...${e} /></p>
    ${t?c`<${Ue} booking=${e} />`:c`<${tn} booking=${e} />`}
  </li>`}function _t(e,t){let[n,o]=m(null),[r,s]=m(!1),i=async d=>{if(d.preventDefault(),!r){s(!0);try{let f=new FormData(d.target);await t(Object.fromEntries(f)),o(null)}catch(f){o(f)}finally{s(!1)}}},a=n?.body?.field;return{submit:i,busy:r,errorAt:d=>a===d?z(n):null,formError:n&&!e.includes(a)?z(n):""}}var mt=({error:e,hint:t,value:n})=>c`<${C}
    label="Seats"
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,ht=({error:e,maxlength:t,value:n})=>c`<${C}
    label="Place"
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
  />`,$t=({error:e,rows:t,value:n})=>c`<${C} label="Description" name="description" error=${e}>
    ${o=>c`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`,gt=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`;var er=3600,No=240,yt=[{label:"Confirmed",name:"confirmed",color:"--plot-1",dash:[]},{label:"Waiting",name:"waitlisted",color:"--plot-2",dash:[8,4]},{label:"Offers pending",name:"held",color:"--plot-3",dash:[3,3]},{label:"Offers lapsed",name:"lapsed",color:"--plot-4",dash:[12,3,3,3]}],nn=null;function tr(){return nn??=Promise.all([import("./uplot.js"),nr("./uplot.css")]).then(([e])=>e.default,()=>{throw nn=null,new V(0,null)}),nn}function nr(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}var Oo=new Map;function on(e,t){let n=Oo.get(e)??[[],...yt.map(()=>[])];Oo.set(e,n);let[o,...r]=n,s=yt.map(({name:l})=>t[l]),i=o.length-1;if(i>0&&[i,i-1].every(l=>r.every((d,f)=>d[l]===s[f])))for(let l of n)l.pop();if(o.push(Date.now()/1e3),r.forEach((l,d)=>{l.push(s[d])}),o.length>er)for(let l of n)l.shift();return n}function or(e,t){let n=getComputedStyle(t),o=i=>n.getPropertyValue(i).trim(),r={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},s=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:No,cursor:{y:!1},scales:{y:{range:(i,a,l)=>[0,Math.max(4,Math.ceil(l*1.1))]}},legend:{live:!1},axes:[{...r,values:(i,a)=>a.map(l=>te(l*1e3)),space:90},{...r,size:44,incrs:[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4]}],series:[{},...yt.map(({label:i,color:a,dash:l})=>({label:i,dash:l,stroke:o(a),width:2,paths:s,points:{show:!1}}))]}}function Ao(e){let[t,n]=m(null),[o,r]=m(null),s=()=>tr().then(a=>n(()=>a),r);h(()=>{s()},[]);let i=o?c`<${D} error=${o} retry=${s} />`:c`<${P} what="the plot" />`;return c`<figure class="plot">
    <div class="drawing">${t?c`<${sr} uPlot=${t} ...${e} />`:i}</div>
    <figcaption class="quiet">Since this page began to look, a step for every change.</figcaption>
  </figure>`}function sr({uPlot:e,id:t,now:n,capacity:o}){let r=I(null),s=I(null),i=I(n);i.current=n,h(()=>{let l=r.current;if(!l)return;let d=matchMedia("(prefers-color-scheme: dark)"),f=()=>{s.current?.destroy(),s.current=new e(or(e,l),on(t,i.current),l)},_=new ResizeObserver(([{contentRect:u}])=>s.current?.setSize({width:u.width,height:No})),p=setInterval(()=>s.current?.setData(on(t,i.current)),1e3);return f(),_.observe(l),d.addEventListener("change",f),()=>{clearInterval(p),_.disconnect(),d.removeEventListener("change",f),s.current?.destroy(),s.current=null}},[t]),h(()=>s.current?.setData(on(t,n)),Object.values(n));let a=yt.map(({label:l,name:d})=>`${l.toLowerCase()} ${n[d]??"unknown"}`);return c`<div
    ref=${r}
    role="img"
    aria-label=${`Over time, of ${o} seats; now ${a.join(", ")}`}
  ></div>`}var sn=1e3,rr=2e3,ir=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Do({id:e}){let{conference:t,error:n,reload:o}=ft(e),r=ar(t);if(!t){let s=n?c`<${D} error=${n} retry=${o} />`:c`<${P} what="the conference" />`;return c`<h1 tabindex="-1">Conference</h1>
      ${s}`}return c`
    <p class="crumb"><a href="#/organize">Organize</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${le} ...${t} />${t.location}${" \xB7 "}
      <a href=${`#/conference/${e}`}>as attendees see it</a>
    </p>
    ${t.canceled&&c`<p class="stands">This conference is canceled.</p>`}
    <${pr} conference=${t} attendees=${r} />
    ${!t.canceled&&c`<${_r} conference=${t} />`}
    <${fr} conference=${t} attendees=${r} />
  `}function ar(e){let[t,n]=m({bookings:null,lapsed:0,error:null}),o=I({busy:!1,due:!1,at:0,lapses:new Map}),r=e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join(),s=async()=>{let i=o.current;if(i.due=!0,!(i.busy||!e)){for(i.busy=!0;i.due;){let a=Math.max(0,i.at+rr-Date.now());await new Promise(l=>setTimeout(l,a)),[i.due,i.at]=[!1,Date.now()];try{let l=await ve(`/v1/conferences/${e.id}/bookings`,sn),d=await cr(l,i.lapses);n({bookings:l,lapsed:d,error:null})}catch(l){n(d=>({...d,error:l}))}}i.busy=!1}};return h(()=>{e&&s()},[r]),{...t,reload:s}}async function cr(e,t){let n=0;for(let o of e.filter(({offers:r})=>r>0)){let{id:r,status:s,reason:i,offers:a,changed_at:l}=o;if(s==="WAITLISTED"||i==="lapsed")n+=a;else if(s==="CONFIRMATION_PENDING")n+=a-1;else{let d=`${r} ${l}`,f=t.get(d)??await lr(r);t.set(d,f),n+=f}}return n}async function lr(e){let{items:t}=await W(`/v1/bookings/${e}/history`);return t.filter(({action:n})=>n==="lapse").length}var ur=[{name:"Attendee"},{name:"Status"},{name:"Position",number:!0},{name:"Offers",number:!0},{name:"Booked"},{name:"Remove",unseen:!0}];function fr({conference:e,attendees:t}){let[n,o]=m(""),[r,s]=m(null),{bookings:i,error:a,reload:l}=t,d=(i??[]).filter(u=>!n||u.status===n),f=()=>rn(async()=>{let u=Ae(`/v1/conferences/${e.id}/bookings`,{status:n.toLowerCase()});ot(`${e.name}.csv`,"text/csv",await W(u,{accept:"text/csv"}))}),_=u=>rn(async()=>{await J(`/v1/bookings/${u.id}/cancel`),await l()});return c`<section aria-label="Who comes">
    <div class="top">
      <h2>Attendees</h2>
      <div class="acts">
        <label class="inline"
          >Show
          <select value=${n} onChange=${({target:u})=>o(u.value)}>
            <option value="">all</option>
            ${ir.map(u=>c`<option value=${u}>${Xt(u)}</option>`)}
          </select>
        </label>
        <${U} action=${f}>Download CSV<//>
      </div>
    </div>
    ${!i&&a&&c`<${D} error=${a} retry=${l} />`}
    ${!i&&!a&&c`<${P} what="the attendees" />`}
    ${i&&!d.length&&c`<${N} title="Nobody here" />`}
    ${d.length>0&&c`<${lt} label="Attendees" columns=${ur}>
        ${d.map(u=>c`<${dr} key=${u.id} booking=${u} remove=${()=>s(u)} />`)}
      <//>`}
    ${i&&i.length>=sn&&c`<p class="quiet">The first ${ge(sn,"booking")}; the CSV has all that one file takes.</p>`}
    ${r&&c`<${Be}
        title=${`Remove ${r.user_id}?`}
        confirmLabel="Remove"
        action=${()=>_(r)}
        close=${()=>s(null)}
      >
        <p>The booking is canceled, for good. A freed seat goes to the first attendee on the waitlist.</p>
      <//>`}
  </section>`}var dr=({booking:e,remove:t})=>c`<tr>
    <th scope="row">${e.user_id}</th>
    <td><${ke} status=${e.status} /></td>
    <td class="number">${e.position??""}</td>
    <td class="number">${e.offers||""}</td>
    <td>${qn(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&c`<button
          type="button"
          class="button plain"
          aria-label=${`Remove ${e.user_id}`}
          onClick=${t}
        >
          Remove
        </button>`}
    </td>
  </tr>`;async function rn(e){try{await e()}catch(t){L(z(t),!0)}}function pr({conference:e,attendees:t}){let{capacity:n,confirmed:o,held:r,waitlisted:s}=e,i=t.bookings?t.lapsed:null,a=[["Confirmed",o,`of ${ge(n,"seat")}`],["Waiting",s,"in line"],["Offers pending",r,"held"],["Offers lapsed",i??"\u2026","so far"]];return c`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">Figures</h2>
    <dl class="figures">
      ${a.map(([l,d,f])=>c`<div key=${l}>
            <dt>${l}</dt>
            <dd><strong>${d.toLocaleString()}</strong> <span class="quiet">${f}</span></dd>
          </div>`)}
    </dl>
    <${Ao} id=${e.id} now=${{confirmed:o,waitlisted:s,held:r,lapsed:i}} capacity=${n} />
  </section>`}function _r({conference:e}){let[t,n]=m(!1),{id:o,capacity:r,location:s,description:i}=e,{submit:a,busy:l,errorAt:d,formError:f}=_t(["slots","location","description"],async p=>{let u={...p,slots:Number(p.slots)};ue([await j("PATCH",`/v1/conferences/${o}`,u)]),L("Saved.")}),_=()=>rn(async()=>{ue([await j("DELETE",`/v1/conferences/${o}`)]),L(`${e.name} is canceled.`)});return c`<section aria-labelledby="change">
    <h2 id="change">Change it</h2>
    <form class="form" onSubmit=${a} key=${`${r} ${s}`}>
      <div class="pair">
        <${mt}
          value=${r}
          error=${d("slots")}
          hint="Never below those confirmed and on offer."
        />
        <${ht} value=${s} error=${d("location")} />
      </div>
      <${$t} rows="3" value=${i} error=${d("description")} />
      <${gt} error=${f} />
      <div class="acts">
        <button class="button primary" aria-busy=${l}>Save</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          Cancel the conference
        </button>
      </div>
    </form>
    ${t&&c`<${Be}
        title=${`Cancel ${e.name}?`}
        confirmLabel="Cancel the conference"
        action=${_}
        close=${()=>n(!1)}
      >
        <p>Every booking is canceled, for good. The name stays taken.</p>
      <//>`}
  </section>`}function Io({id:e,signIn:t}){let{account:n}=x.use(o=>o);return!n||!ye(n)?c`<h1 tabindex="-1">Organize</h1>
      <${mr} ...${{account:n,signIn:t}} />`:e==="new"?c`<${vr} />`:e?c`<${Do} key=${e} id=${e} />`:c`<${$r} account=${n} />`}var mr=({account:e,signIn:t})=>c`<${N} title=${e?"This account organizes no conferences":"Organizers sign in"}>
    <p>Conferences are run by accounts in the group “organizer”.</p>
    ${(!e||e.open)&&c`<button type="button" class="button primary" onClick=${t}>Sign in</button>`}
  <//>`,hr=[{name:"Conference"},{name:"When"},{name:"Confirmed",number:!0},{name:"Seats",number:!0},{name:"On offer",number:!0},{name:"Waiting",number:!0}];function $r({account:e}){let[t,n]=m(null),[o,r]=m(null),s=()=>wo(e).then(n,r);h(()=>{s()},[e.user]);let i=ze(t??[]);return ee(q,s),c`
    <div class="top">
      <h1 tabindex="-1">Organize</h1>
      <a class="button primary" href="#/organize/new">New conference</a>
    </div>
    ${o&&c`<${D} error=${o} retry=${s} />`}
    ${!t&&!o&&c`<${P} what="your conferences" />`}
    ${t&&!t.length&&c`<${N} title="You have listed no conference yet" />`}
    ${i.length>0&&c`<${lt} label="My conferences" columns=${hr}>
        ${i.map(a=>c`<tr key=${a.id}>
              <th scope="row"><a href=${`#/organize/${a.id}`}>${a.name}</a></th>
              <td>${Te(a.start,a.end)}</td>
              ${[a.confirmed,a.capacity,a.held,a.waitlisted].map(l=>c`<td class="number">${l.toLocaleString()}</td>`)}
            </tr>`)}
      <//>`}
  `}var gr=["name","location","topics","start","end","slots","confirmation_window","max_offers","description","timezone","expected_demand"];function yr(e){let{timezone:t}=e,n=o=>o===""?void 0:Number(o);return{name:e.name,location:e.location,topics:e.topics.split(",").map(o=>o.trim()).filter(Boolean),start:Bt(e.start,t),end:Bt(e.end,t),timezone:t,slots:n(e.slots),confirmation_window:n(e.confirmation_window),max_offers:n(e.max_offers),expected_demand:n(e.expected_demand),description:e.description}}function vr(){let{submit:e,busy:t,errorAt:n,formError:o}=_t(gr,async r=>{let s=await J("/v1/conferences",yr(r));ue([s]),L(`${s.name} is listed.`),location.hash=`#/organize/${s.id}`});return c`
    <p class="crumb"><a href="#/organize">Organize</a></p>
    <h1 tabindex="-1">New conference</h1>
    <form class="form" onSubmit=${e}>
      <${C} label="Name" name="name" required maxlength="200" error=${n("name")} />
      <${ht} maxlength="200" error=${n("location")} />
      <${C}
        label="Topics"
        name="topics"
        required
        hint="One to ten, with commas."
        error=${n("topics")}
      />
      <div class="pair">
        ${[["Starts","start"],["Ends","end"]].map(([r,s])=>c`<${C}
              label=${r}
              name=${s}
              type="datetime-local"
              required
              error=${n(s)}
            />`)}
      </div>
      <${C}
        label="Time zone"
        name="timezone"
        error=${n("timezone")}
        hint=${`Of the place. Yours is ${et()}.`}
      >
        ${r=>c`<select ...${r}>
            ${Yn().map(s=>c`<option value=${s}>${s.replaceAll("_"," ")}</option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${mt} error=${n("slots")} />
        <${C}
          label="People expected"
          name="expected_demand"
          type="number"
          min="1"
          error=${n("expected_demand")}
        />
      </div>
      <div class="pair">
        <${C}
          label="An offer is held for"
          name="confirmation_window"
          type="number"
          min="1"
          max="2592000"
          hint=${`In seconds; ${Qe(Number(R.window))} if left out.`}
          error=${n("confirmation_window")}
        />
        <${C}
          label="Offers one may let lapse"
          name="max_offers"
          type="number"
          min="0"
          max="1000"
          hint="3 if left out; 0 is no limit."
          error=${n("max_offers")}
        />
      </div>
      <${$t} rows="5" error=${n("description")} />
      <${gt} error=${o} />
      <div class="acts">
        <button class="button primary" aria-busy=${t}>List the conference</button>
      </div>
    </form>
  `}var Lo=[["in","Sign in"],["up","Create an account"]];R.open==="yes"&&Lo.push(["open","Just a name"]);function Mo({close:e}){let[t,n]=m("in"),[o,r]=m(""),s={in:br,up:wr,code:kr,open:Sr}[t];return c`<${Qt} title="Who are you?" close=${e}>
    <div class="ways" role="group" aria-label="How to say who you are">
      ${Lo.map(([i,a])=>c`<button
            type="button"
            key=${i}
            class="button plain"
            aria-pressed=${t===i?"true":"false"}
            onClick=${()=>n(i)}
          >
            ${a}
          </button>`)}
    </div>
    <${s} key=${t} user=${o} setUser=${r} setWay=${n} close=${e} />
  <//>`}function vt({submit:e,label:t,children:n}){let[o,r]=m(""),[s,i]=m(!1);return c`<form onSubmit=${async l=>{if(l.preventDefault(),!s){i(!0),r("");try{let d=new FormData(l.target);await e(Object.fromEntries(d))}catch(d){r(z(d)),i(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${s}>${t}</button>
  </form>`}var Po=e=>({target:t})=>e(t.value),an=({user:e,setUser:t})=>c`<${C}
    label="User name"
    name="user"
    autocomplete="username"
    required
    autofocus
    value=${e}
    onInput=${Po(t)}
  />`;function br({user:e,setUser:t,close:n}){return c`<${vt} submit=${async({user:r,password:s})=>{await Gn(r,s),n()}} label="Sign in">
    <${an} user=${e} setUser=${t} />
    <${C}
      label="Password"
      name="password"
      type="password"
      autocomplete="current-password"
      required
    />
  <//>`}function wr({user:e,setUser:t,setWay:n}){return c`<${vt} submit=${async({user:r,email:s,password:i})=>{await Vn(r,i,s),n("code")}} label="Create the account">
    <${an} user=${e} setUser=${t} />
    <${C} label="Email" name="email" type="email" autocomplete="email" required />
    <${C}
      label="Password"
      name="password"
      type="password"
      autocomplete="new-password"
      required
      minlength="12"
      hint="12 characters or more: lower and upper case, a digit and a symbol."
    />
  <//>`}function kr({user:e,setUser:t,setWay:n}){return c`<${vt} submit=${async({user:r,code:s})=>{await Jn(r,s),L("Your account is ready. Sign in."),n("in")}} label="Confirm">
    <${an} user=${e} setUser=${t} />
    <${C}
      label="Code"
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      hint="We have sent it to your email address."
    />
  <//>`}function Sr({user:e,setUser:t,close:n}){return c`<${vt} submit=${async({user:r})=>{await fo(r),Kn(r),n()}} label="Go on">
    <p class="quiet">
      No password: anyone who gives the same name in this browser has the same bookings.
    </p>
    <${C}
      label="Your name"
      name="user"
      autocomplete="nickname"
      required
      autofocus
      pattern="[\\p{L}\\p{M}\\p{N}]+"
      hint="Letters and digits."
      value=${e}
      onInput=${Po(t)}
    />
  <//>`}function Fo(){let[e,t]=m(null),[n,o]=m(null),[r,s]=m({}),i=we(),a=()=>W("/slots").then(t,o);h(()=>{a()},[]),ee(i==="live"?q:se,a),h(()=>s({}),[i]),Ie(["slots_update"],({data:d})=>{t(d),o(null)}),Ie(["booking_response","cancellation_response"],({success:d,message:f,slot_id:_})=>{L(f,!d),s(p=>({...p,[_]:!1}))});let l=({id:d,is_booked:f})=>{be({type:f?"cancel_slot":"book_slot",slot_id:d})?s(p=>({...p,[d]:!0})):L("Not connected just now. Try again in a moment.",!0)};return c`
    <h1 tabindex="-1">Slots</h1>
    <p class="quiet">
      One board of hours for everybody. Press a free hour to book it, a booked one to free it.
    </p>
    ${!e&&n?.status===404&&c`<${N} title="Slots are not served here" />`}
    ${!e&&n&&n.status!==404&&c`<${D} error=${n} retry=${a} />`}
    ${!e&&!n&&c`<${P} what="the board" />`}
    ${e&&c` <p class="count">${e.available_slots.length} free, ${e.booked_slots.length} booked</p>
        <ul class="board">
          ${e.slots.map(d=>c`<${xr}
                key=${d.id}
                slot=${d}
                press=${l}
                busy=${!!r[d.id]}
                off=${i!=="live"}
              />`)}
        </ul>`}
  `}function xr({slot:e,press:t,busy:n,off:o}){let{start_time:r,end_time:s,is_booked:i,booked_at:a}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${i?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${r}–${s}</span>
      <span class="what">${i?"Booked":"Free"}</span>
      <span class="since">${i&&a?`since ${te(`${a}Z`)}`:"\xA0"}</span>
    </button>
  </li>`}var Uo={conferences:{title:"Conferences",view:Eo},conference:{title:"Conference",view:ko},mine:{title:"My bookings",view:To},slots:{title:"Slots",view:Fo},organize:{title:"Organize",view:Io}},Ro=()=>{let[e="",t=""]=location.hash.replace(/^#\/?/,"").split("/");return{name:e||"conferences",id:decodeURIComponent(t)}};function Er(){let[e,t]=m(Ro());return h(()=>{let n=()=>t(Ro());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Cr(){let e=Er(),[t,n]=m(!1),o=()=>n(!0),r=I(null),s=I(!0),{title:i,view:a}=Uo[e.name]??{title:"Nothing here",view:Or};return h(()=>{document.title=i,s.current||(r.current?.querySelector("h1")?.focus(),scrollTo(0,0)),s.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      Skip to the content
    </a>
    <${Nr} route=${e} signIn=${o} />
    <${Dr} />
    <${Ir} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${Tr} key=${`${e.name} ${e.id}`} view=${a} id=${e.id} signIn=${o} />
    </main>
    <${Lr} />
    ${t&&c`<${Mo} close=${()=>n(!1)} />`}
  `}function Tr({view:e,...t}){let[n,o]=Pt(r=>console.error(r));return n?c`<h1 tabindex="-1">Something went wrong</h1>
        <${D} error=${n} retry=${o} />`:c`<${e} ...${t} />`}var Or=()=>c`<h1 tabindex="-1">Nothing here</h1>
    <${N} title="There is no such view"
      ><p><a href="#/conferences">All conferences</a></p><//
    >`;function Nr({route:e,signIn:t}){let{account:n}=x.use(i=>i),o=E.use(({bookings:i})=>Object.values(i).filter(M).length),r=[["conferences","Conferences"],...!n||ne(n)?[["mine","My bookings"]]:[],...R.open==="yes"?[["slots","Slots"]]:[],...ye(n)||!n?[["organize","Organize"]]:[]],s=i=>e.name.startsWith(i==="conferences"?"conference":i);return c`<header>
    <a class="brand" href="#/conferences"><${Ar} /><span>Seats</span></a>
    <nav aria-label="Main">
      ${r.map(([i,a])=>c`<a key=${i} href=${`#/${i}`} aria-current=${s(i)?"page":null}>
            ${a}${i==="mine"&&o>0&&c` <span class="badge" aria-label=${`${o} on offer`}>${o}</span>`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?c`<span class="name" title=${n.open?"without an account":n.roles.join(", ")}>
                ${n.user}
              </span>
              <button type="button" class="button plain" onClick=${()=>Ne()}>
                Sign out
              </button>`:c`<button type="button" class="button" onClick=${t}>Sign in</button>`}
    </div>
  </header>`}var Ar=()=>c`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Dr(){let e=we();return c`<div role="status" class="connection">
    ${e==="off"&&c`<p>Live updates are interrupted. Looking every few seconds until they are back.</p>`}
  </div>`}function Ir({route:e}){let t=E.use(({bookings:s})=>s),n=Object.values(t).filter(s=>M(s)&&e.name!=="mine"&&s.conference!==e.id),o=Uo[e.name]?.title??"",r=Object.values(t).some(M);return h(()=>{document.title=document.title.replace(/^● Offer: /,""),r&&(document.title=`\u25CF Offer: ${document.title}`)},[r,o]),n.length?c`<aside class="offers" aria-label="Offers">
    ${n.map(s=>c`<${ct} key=${s.id} booking=${s} named />`)}
  </aside>`:null}function Lr(){let{polite:e,assertive:t,notices:n}=he.use(o=>o);return c`
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices">
      ${n.map(({id:o,sentence:r,wrong:s})=>c`<p key=${o} class=${s?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label="Dismiss"
              onClick=${()=>Rt(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  `}go();Nt(c`<${Cr} />`,document.getElementById("page"));
