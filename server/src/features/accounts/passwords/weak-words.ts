/**
 * Words that password lists are made of, and words of this program and its surroundings: they add nothing to a password.
 * Lower case, umlauts as two letters, without blanks.
 */
const COMMON = `
passwort passwoerter password passphrase passcode kennwort losung losungswort geheim geheimnis geheimwort zugang zugangsdaten
login logmein anmelden anmeldung einloggen admin administrator root master superuser user benutzer benutzername gast guest
test tester testing testen probe demo beispiel muster default standard changeme change aendern aendermich neues neu new temp
temporaer start starten letmein lassmichrein welcome willkommen hallo hello hallowelt helloworld guten gutentag moin servus
hi sesam oeffne dich oeffnedich ichliebedich iloveyou liebe love schatz schatzi liebling baby engel angel teufel devil sonne
sunshine sommer summer winter herbst fruehling autumn spring montag dienstag mittwoch donnerstag freitag samstag sonntag
januar februar maerz april juni juli august september oktober november dezember heute morgen gestern
fussball football soccer baseball basketball hockey golf tennis bayern bvb schalke borussia dortmund werder hansa dynamo
union hertha stpauli eintracht frankfurt berlin hamburg muenchen koeln dresden leipzig halle magdeburg erfurt stuttgart
deutschland germany europa monkey dragon drache tiger loewe wolf baer katze hund hase maus mausi pferd einhorn princess
prinzessin prinz koenig queen king superman batman spiderman ironman starwars pokemon pikachu naruto minecraft fortnite
michael thomas andreas stefan daniel alexander sandra nicole andrea julia jennifer jessica jordan hunter harley ashley
charlie george killer ranger shadow mustang ferrari porsche mercedes bmw audi volkswagen opel google facebook instagram
whatsapp twitter youtube apple iphone samsung android windows microsoft office outlook internet computer laptop server
office365 database datenbank access secret secure security sicher sicherheit sicherespasswort trustno freedom freiheit
whatever nothing nichts keinpasswort nopassword pass word pw pwd mypassword meinpasswort meinkennwort dein mein unser my
correcthorsebatterystaple correct horse battery staple dasisteinpasswort dasisteinsicherespasswort ein eine ist das die der
und the and is ich bin du bist lustig geil cool super toll okay money geld bank kaffee123 bier abc xyz
`;
const PRODUCT = `
quartiersnetz quartiersmanagement quartiersmanager quartiersmanagerin quartier quartiere quartiersbuero quartierszeitung
stadtteil stadtteilbuero stadtteilverein stadtteilmanagement stadt stadtverwaltung verwaltung rathaus gemeinde kommune amt
netzwerk netzwerken netzkarte akteur akteure akteursnetz beziehung beziehungen verein traeger gremium beirat nachbarschaft
nachbarn buerger buergerin buergerbuero buergertreff lindenaue musterquartier musterstadt soziale sozialestadt
sozialerzusammenhalt foerderung foerdergebiet verfuegungsfonds verstetigung neo4j sqlite graphql
`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Longest first, so that the longest piece is found where several begin. */
export const WEAK_WORDS: readonly string[] = [...new Set([...words(COMMON), ...words(PRODUCT)])].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
