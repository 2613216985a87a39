import type { PrivacyverzoekFeiten } from '../../src/regels/feiten.ts'
import { geboren, moeder, vader } from './bouwers.ts'

const antwoord = { uitkomst: 'beantwoord', verstuurdOp: '2026-09-20' } as const
/** The mother of a child of eleven asks a school for inzage on 25 August; all was looked at, and the answer goes out in time. */
export const verzoek = (over: Partial<PrivacyverzoekFeiten> = {}): PrivacyverzoekFeiten => ({
  ...{ verzoekId: 'verzoek-1', organisatieId: 'school-1', stap: 'afhandelen', soort: 'inzage', compartimenten: ['school'] },
  ...{ hoedanigheid: 'gezagdrager', doorId: 'moeder-1', ontvangenOp: '2026-08-25' },
  ...{ identiteitVastgesteldOp: '2026-08-26', gezagGecontroleerdOp: '2026-08-26' },
  ...{ over: { id: 'kind-1', geboortedatum: geboren.elf }, gezag: [moeder, vader], isOuder: false, besluiten: [], afhandeling: antwoord },
  ...over,
})
export const kindVan = (geboortedatum: string | undefined): Pick<PrivacyverzoekFeiten, 'over'> => ({
  over: { id: 'kind-1', geboortedatum },
})
/** Whom it is about asks it themselves. */
export const zelf = (geboortedatum: string | undefined, over: Partial<PrivacyverzoekFeiten> = {}): PrivacyverzoekFeiten =>
  verzoek({ hoedanigheid: 'zelf', doorId: 'kind-1', gezagGecontroleerdOp: undefined, ...kindVan(geboortedatum), ...over })
export const op = (
  verstuurdOp: string,
  over: Partial<PrivacyverzoekFeiten['afhandeling']> = {},
): Pick<PrivacyverzoekFeiten, 'afhandeling'> => ({
  afhandeling: { ...antwoord, verstuurdOp, ...over },
})
export const niet = (toelichting?: string, verstuurdOp = '2026-09-20'): Pick<PrivacyverzoekFeiten, 'afhandeling'> => ({
  afhandeling: { uitkomst: 'niet-in-behandeling', verstuurdOp, ...(toelichting && { toelichting }) },
})
export const bij = '/v1/privacyverzoeken/verzoek-1'
