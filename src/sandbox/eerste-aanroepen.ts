import type { FastifyInstance } from 'fastify'
import { mensen } from '../../test/gezinnen.ts'

/** What one can paste as it stands, on the screen of whoever starts the sandbox. Each line works on its own, in this order. */
export async function toonEersteAanroepen(_app: FastifyInstance, url: string): Promise<string> {
  const json = `-H 'Content-Type: application/json'`
  return `
Rondetafel draait als sandbox op ${url} (stoppen met Ctrl-C).
De beschrijving van de API staat op ${url}/

Plak deze regels in een tweede venster:

  # 1. Wie zijn er? Scholen, wijkteams, ouders, jeugdigen en hun systemen; allemaal verzonnen.
  curl -s ${url}/sandbox/personen

  # 2. Word de intern begeleider van basisschool De Vlierhof.
  TOKEN=$(curl -s ${url}/sandbox/tokens ${json} -d '{"soort":"medewerker","id":"ib"}' | cut -d '"' -f 4)

  # 3. Welke personen ziet zij?
  curl -s ${url}/v1/personen -H "Authorization: Bearer $TOKEN"

  # 4. Open een casus rond Noortje.
  CASUS=$(curl -s -D - -o /dev/null ${url}/v1/casussen -H "Authorization: Bearer $TOKEN" ${json} \\
    -d '{"jeugdigen":[{"persoonId":"${mensen.noor.ids.vlierhof}"}]}' | tr -d '\\r' | awk 'tolower($1)=="location:"{print $2}')
  curl -s ${url}$CASUS -H "Authorization: Bearer $TOKEN"

  # 5. Mag de casus al naar samen beslissen? Proberen legt niets vast. Het antwoord zegt welke regel nee zegt, waarom, en hoe het wel kan.
  curl -s "${url}$CASUS/faseovergangen?proef=true" -H "Authorization: Bearer $TOKEN" ${json} -d '{"naar":"samen-beslissen"}'

Het hele verhaal van Noortje, met weigeringen en al: npm run demo
`
}
