import type { Noun } from '../toegang/noun.ts'
import type { Operatie } from '../toegang/operatie.ts'
import { convenantOperaties } from './convenanten/routes.ts'
import { convenant, convenanttoetreding } from './convenanten/schema.ts'
import { externeVerwijzingOperaties } from './externe-verwijzingen/routes.ts'
import { externeVerwijzing } from './externe-verwijzingen/schema.ts'
import { gezinOperaties } from './gezinnen/routes.ts'
import { gezin, gezinslid } from './gezinnen/schema.ts'
import { mandaatOperaties } from './mandaten/routes.ts'
import { mandaat } from './mandaten/schema.ts'
import { medewerkerOperaties } from './medewerkers/routes.ts'
import { medewerker } from './medewerkers/schema.ts'
import { organisatieOperaties } from './organisaties/routes.ts'
import { organisatie, systeem } from './organisaties/schema.ts'
import { persoonOperaties } from './personen/routes.ts'
import { gezagsrelatie, inschrijving, persoon } from './personen/schema.ts'
import { persoonsnummerOperaties } from './persoonsnummers/routes.ts'
import { persoonsnummer } from './persoonsnummers/schema.ts'
import { privacyreglementOperaties } from './privacyreglementen/routes.ts'
import { privacyreglement } from './privacyreglementen/schema.ts'
import { privacyverzoekOperaties } from './privacyverzoeken/routes.ts'
import { privacyafhandeling, privacybesluit, privacyverlenging, privacyverzoek } from './privacyverzoeken/schema.ts'
import { regioafspraakOperaties } from './regioafspraken/routes.ts'
import { regioafspraak, regiotrede } from './regioafspraken/schema.ts'
import { vervallenverklaring } from './vervallen/schema.ts'
import { zienswijze } from './zienswijzen/schema.ts'

export { beperkingen } from './beperkingen.ts'

export const nouns: Noun<never>[] = [
  organisatie,
  systeem,
  regiotrede,
  regioafspraak,
  medewerker,
  privacyreglement,
  convenant,
  convenanttoetreding,
  mandaat,
  persoon,
  gezagsrelatie,
  inschrijving,
  persoonsnummer,
  privacyverlenging,
  privacybesluit,
  privacyafhandeling,
  privacyverzoek,
  gezin,
  gezinslid,
  externeVerwijzing,
  vervallenverklaring,
  zienswijze,
]

export const operaties: Operatie[] = [
  ...organisatieOperaties,
  ...regioafspraakOperaties,
  ...medewerkerOperaties,
  ...privacyreglementOperaties,
  ...convenantOperaties,
  ...mandaatOperaties,
  ...persoonOperaties,
  ...persoonsnummerOperaties,
  ...privacyverzoekOperaties,
  ...gezinOperaties,
  ...externeVerwijzingOperaties,
]
