/** What a line says beside the row that waits, by its `kern` where it has one; and the rule from which it follows, if any. */
export type Uitleg = { regel?: string; teksten: Record<string, string> }

export const verjaardagen: Uitleg = {
  regel: 'leeftijdsgrens-herijking',
  teksten: {
    12: 'Dit is de 12e verjaardag van de jeugdige. Vanaf die dag geldt deze toestemming alleen als ook de jeugdige zelf ja zegt, naast wie gezag heeft. Leg de vraag op tijd aan de jeugdige voor.',
    16: 'Dit is de 16e verjaardag van de jeugdige. Vanaf die dag beslist de jeugdige alleen, en telt het ja van wie gezag heeft niet meer mee. Bespreek of de toestemming zo blijft, en of de ouders mee mogen blijven kijken.',
    18: 'Dit is de 18e verjaardag van de jeugdige. Dan eindigt het gezag, en wie gezag had antwoordt niet meer voor de jeugdige. Zoek op tijd uit wie dat daarna doet, leg dat vanaf die dag vast, en vraag het dan opnieuw.',
  },
}

export const thuiszitter: Uitleg = {
  regel: 'thuiszitter-maandoverleg',
  teksten: {
    '': 'Voor zover u kunt zien staat een leerplichtig kind in deze casus al vier weken bij geen school ingeschreven. Overleg elke maand met onderwijs, jeugdhulp en gezin samen. Gaat het kind wel naar school, leg dan de inschrijving vast. Heeft het een vrijstelling, dan geldt dit niet.',
  },
}

export const leerlingdossier: Uitleg = {
  teksten: {
    '': 'De leerling is van school. Een leerlingdossier, met het OPP erin, wordt tot twee jaar na vertrek bewaard; langer alleen als u kunt zeggen waarom. Zo staat het in vakbronnen (VGS, VBSO, AVS); in de wet is het niet nagetrokken. Er wordt hier niets vanzelf gewist.',
  },
}
