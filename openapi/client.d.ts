// Generated from openapi.json by test/maak/openapi.ts. Do not edit.
export interface paths {
    "/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke organisaties er zijn */
        get: operations["lijstOrganisaties"];
        put?: never;
        /** Leg een organisatie vast */
        post: operations["maakOrganisatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een organisatie */
        get: operations["leesOrganisatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig de naam, de gemeente of de nummers van een organisatie */
        patch: operations["wijzigOrganisatie"];
        trace?: never;
    };
    "/organisaties/{organisatieId}/systemen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke systemen voor uw organisatie werken */
        get: operations["lijstSystemen"];
        put?: never;
        /**
         * Laat een systeem voor deze organisatie werken
         * @description Vanaf dan handelt wie met een token van deze uitgever en deze client komt, voor deze organisatie.
         */
        post: operations["maakSysteem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatieId}/systemen/{systeemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een systeem van uw organisatie */
        get: operations["leesSysteem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatieId}/systemen/{systeemId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstSysteemVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarSysteemVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatieId}/systemen/{systeemId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesSysteemVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatieId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstOrganisatieExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakOrganisatieExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{organisatieId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesOrganisatieExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medewerkers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke medewerkers uw organisatie heeft */
        get: operations["lijstMedewerkers"];
        put?: never;
        /**
         * Leg een medewerker vast
         * @description Door een beheerder of het systeem van de organisatie, of met scope `beheer`.
         */
        post: operations["maakMedewerker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medewerkers/{medewerkerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een medewerker */
        get: operations["leesMedewerker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig de naam, de functie of de laatste dag van een medewerker */
        patch: operations["wijzigMedewerker"];
        trace?: never;
    };
    "/medewerkers/{medewerkerId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstMedewerkerVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarMedewerkerVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medewerkers/{medewerkerId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesMedewerkerVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medewerkers/{medewerkerId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstMedewerkerExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakMedewerkerExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/medewerkers/{medewerkerId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesMedewerkerExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke personen u mag zien */
        get: operations["lijstPersonen"];
        put?: never;
        /**
         * Leg een persoon vast
         * @description Een jeugdige, een ouder of iemand uit het netwerk. De persoon hoort bij uw organisatie; anderen zien die pas als daar een grond voor is.
         */
        post: operations["maakPersoon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een persoon, met gezag en inschrijvingen */
        get: operations["leesPersoon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Verbeter de naam of de geboortedatum van een persoon, of leg een overlijden vast */
        patch: operations["wijzigPersoon"];
        trace?: never;
    };
    "/personen/{persoonId}/gezagsrelaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wie gezag heeft over deze persoon */
        get: operations["lijstGezagsrelaties"];
        put?: never;
        /** Leg vast wie gezag heeft over deze persoon */
        post: operations["maakGezagsrelatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/gezagsrelaties/{gezagsrelatieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een gezagsrelatie */
        get: operations["leesGezagsrelatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Leg vast wanneer het gezag eindigt */
        patch: operations["wijzigGezagsrelatie"];
        trace?: never;
    };
    "/personen/{persoonId}/gezagsrelaties/{gezagsrelatieId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezagsrelatieVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezagsrelatieVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/gezagsrelaties/{gezagsrelatieId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezagsrelatieVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/inschrijvingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waar deze persoon naar school gaat en ging */
        get: operations["lijstInschrijvingen"];
        put?: never;
        /**
         * Leg vast waar deze persoon naar school of opvang gaat
         * @description Inschrijvingen mogen overlappen: een leerling kan op twee scholen zitten.
         */
        post: operations["maakInschrijving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/inschrijvingen/{inschrijvingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een inschrijving */
        get: operations["leesInschrijving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Leg vast wanneer de inschrijving eindigt */
        patch: operations["wijzigInschrijving"];
        trace?: never;
    };
    "/personen/{persoonId}/inschrijvingen/{inschrijvingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstInschrijvingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarInschrijvingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/inschrijvingen/{inschrijvingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesInschrijvingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstPersoonVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarPersoonVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesPersoonVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstPersoonExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakPersoonExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesPersoonExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke gezinnen u mag zien */
        get: operations["lijstGezinnen"];
        put?: never;
        /**
         * Leg een gezin vast
         * @description Woont een kind op twee adressen, leg dan twee gezinnen vast: wie bij het ene hoort, ziet het andere niet.
         */
        post: operations["maakGezin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen/{gezinId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een gezin, met wie erbij hoort */
        get: operations["leesGezin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig de aanduiding of het aanspreekpunt van een gezin */
        patch: operations["wijzigGezin"];
        trace?: never;
    };
    "/gezinnen/{gezinId}/leden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wie bij het gezin hoort en hoorde */
        get: operations["lijstGezinsleden"];
        put?: never;
        /** Leg vast wie bij het gezin hoort */
        post: operations["maakGezinslid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen/{gezinId}/leden/{gezinslidId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een gezinslid */
        get: operations["leesGezinslid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Leg vast tot wanneer iemand bij het gezin hoort */
        patch: operations["wijzigGezinslid"];
        trace?: never;
    };
    "/gezinnen/{gezinId}/leden/{gezinslidId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinslidVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinslidVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen/{gezinId}/leden/{gezinslidId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinslidVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen/{gezinId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen/{gezinId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen/{gezinId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstGezinExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakGezinExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinnen/{gezinId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesGezinExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externe-verwijzingen/_zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek een gegeven op uw eigen nummer
         * @description Zoekt alleen in wat uw eigen organisatie heeft vastgelegd.
         */
        post: operations["zoekExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externe-verwijzingen/{externeVerwijzingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstExterneVerwijzingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarExterneVerwijzingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externe-verwijzingen/{externeVerwijzingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesExterneVerwijzingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de casussen die u mag zien, de nieuwste eerst */
        get: operations["lijstCasussen"];
        put?: never;
        /**
         * Open een casus
         * @description Noem de jeugdigen om wie het gaat, met hun hulpvraag. Uw organisatie zit aan tafel en heeft de regie, tot een ander die aanneemt. Andere organisaties staan op de lijst als uitgenodigd.
         */
        post: operations["maakCasus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een casus */
        get: operations["leesCasus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/jeugdigen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees om welke jeugdigen het gaat */
        get: operations["lijstJeugdigen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/jeugdigen/{jeugdigeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een jeugdige van de casus */
        get: operations["leesJeugdige"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/hulpvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de hulpvragen */
        get: operations["lijstHulpvragen"];
        put?: never;
        /** Voeg een hulpvraag toe */
        post: operations["maakHulpvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/hulpvragen/{hulpvraagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een hulpvraag */
        get: operations["leesHulpvraag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/faseovergangen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees hoe de casus door de fases ging */
        get: operations["lijstFaseovergangen"];
        put?: never;
        /**
         * Ga naar de volgende fase
         * @description De volgorde is signaleren, samen beslissen, toewijzen, uitvoeren. Bij lichte hulp kan toewijzen worden overgeslagen. Na een evaluatie kan de casus terug van uitvoeren naar samen beslissen.
         */
        post: operations["maakFaseovergang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/faseovergangen/{faseovergangId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een faseovergang */
        get: operations["leesFaseovergang"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/afsluitingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom de casus is afgesloten */
        get: operations["lijstAfsluitingen"];
        put?: never;
        /**
         * Sluit de casus af
         * @description De regie eindigt, en wat op grond van toestemmingen in deze casus openstond gaat dicht.
         */
        post: operations["maakAfsluiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/afsluitingen/{afsluitingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een afsluiting */
        get: operations["leesAfsluiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstCasusVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarCasusVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesCasusVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/deelnemers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wie er aan tafel zit */
        get: operations["lijstDeelnemers"];
        put?: never;
        /**
         * Zet een organisatie of persoon op de lijst van deelnemers
         * @description Uw eigen organisatie en personen die u zelf bijhoudt doen meteen mee. Een andere organisatie staat op de lijst als uitgenodigd; stuur ook een uitnodiging. Meedoen alleen opent geen dossier.
         */
        post: operations["maakDeelnemer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/deelnemers/{deelnemerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een deelnemer */
        get: operations["leesDeelnemer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Beëindig een deelname
         * @description Dit doet de organisatie die de casus opende, of de deelnemende organisatie zelf.
         */
        patch: operations["wijzigDeelnemer"];
        trace?: never;
    };
    "/casussen/{casusId}/deelnemers/{deelnemerId}/medewerkers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke medewerkers namens deze organisatie aan tafel zitten */
        get: operations["lijstDeelnemermedewerkers"];
        put?: never;
        /** Zeg welke medewerker namens uw organisatie aan tafel zit */
        post: operations["maakDeelnemermedewerker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/deelnemers/{deelnemerId}/medewerkers/{deelnemermedewerkerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de deelname van een medewerker */
        get: operations["leesDeelnemermedewerker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Beëindig de deelname van een medewerker */
        patch: operations["wijzigDeelnemermedewerker"];
        trace?: never;
    };
    "/casussen/{casusId}/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de uitnodigingen voor deze casus */
        get: operations["lijstUitnodigingenVanCasus"];
        put?: never;
        /**
         * Nodig een organisatie of persoon uit
         * @description Wie is uitgenodigd ziet het nummer van de casus, uw organisatie en de eigen uitnodiging; verder niets. Nodigt u een persoon uit, dan staat in het antwoord een code die u één keer ziet. Geef haar door aan de persoon zelf.
         */
        post: operations["maakUitnodiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/uitnodigingen/{uitnodigingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een uitnodiging voor deze casus */
        get: operations["leesUitnodigingVanCasus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de uitnodigingen die u verstuurde of kreeg, de nieuwste eerst */
        get: operations["lijstUitnodigingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{uitnodigingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een uitnodiging */
        get: operations["leesUitnodiging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{uitnodigingId}/acceptaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of de uitnodiging is aangenomen */
        get: operations["lijstUitnodigingacceptaties"];
        put?: never;
        /**
         * Neem een uitnodiging aan
         * @description Voor een organisatie: noem wie de jeugdigen in uw eigen administratie zijn. Voor een persoon: stuur de code mee die u kreeg; vanaf dan bent u hier bekend.
         */
        post: operations["maakUitnodigingacceptatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{uitnodigingId}/acceptaties/{acceptatieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees hoe een uitnodiging is aangenomen */
        get: operations["leesUitnodigingacceptatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{uitnodigingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstUitnodigingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarUitnodigingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{uitnodigingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesUitnodigingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de toestemmingen in deze casus */
        get: operations["lijstToestemmingen"];
        put?: never;
        /**
         * Vraag toestemming om gegevens te delen
         * @description Zeg waarvoor, welke delen van wiens dossier, wie het mag zien en tot wanneer. Onder 12 jaar antwoorden allen met gezag, van 12 tot 16 jaar ook de jeugdige, vanaf 16 jaar alleen de jeugdige.
         */
        post: operations["maakToestemming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen/{toestemmingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een toestemming */
        get: operations["leesToestemming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen/{toestemmingId}/antwoorden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de antwoorden die u mag zien */
        get: operations["lijstAntwoorden"];
        put?: never;
        /**
         * Antwoord op de vraag om toestemming
         * @description De gever antwoordt zelf (`digitaal`), of wie het vroeg legt vast wat de gever zei of ondertekende (`mondeling`, `schriftelijk`). Een gever heeft één antwoord tegelijk; trek het in om anders te antwoorden.
         */
        post: operations["maakAntwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen/{toestemmingId}/antwoorden/{antwoordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een antwoord */
        get: operations["leesAntwoord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen/{toestemmingId}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de intrekkingen die u mag zien */
        get: operations["lijstIntrekkingen"];
        put?: never;
        /**
         * Trek een antwoord in
         * @description Dit kan altijd, zonder reden. Wat op deze toestemming openstond is bij de eerstvolgende aanroep dicht.
         */
        post: operations["maakIntrekking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen/{toestemmingId}/intrekkingen/{intrekkingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een intrekking */
        get: operations["leesIntrekking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen/{toestemmingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstToestemmingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarToestemmingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toestemmingen/{toestemmingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesToestemmingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/regie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie nu de regie heeft
         * @description Heeft de familie zelf de regie, dan staat er ook wie er als professional naast staat. Na afsluiting is de lijst leeg.
         */
        get: operations["lijstRegie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/regie/perioden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wie de regie heeft en had */
        get: operations["lijstRegieperioden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/regie/perioden/{periodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een periode van de regie */
        get: operations["leesRegieperiode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/regie/aanbiedingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees aan wie de regie is aangeboden */
        get: operations["lijstRegieaanbiedingen"];
        put?: never;
        /**
         * Bied de regie aan een ander aan
         * @description Wie nu de regie heeft biedt haar aan: aan een professional, of aan een ouder of de jeugdige met een professional ernaast. De regie blijft waar zij is tot de ander haar aanneemt.
         */
        post: operations["maakRegieaanbieding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/regie/aanbiedingen/{aanbiedingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een aanbieding van de regie */
        get: operations["leesRegieaanbieding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/regie/aanbiedingen/{aanbiedingId}/acceptaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of de aanbieding is aangenomen */
        get: operations["lijstRegieacceptaties"];
        put?: never;
        /**
         * Neem de regie aan
         * @description Vanaf nu heeft u de regie. Uw naam en organisatie zijn zichtbaar voor ieder die de basis van de casus ziet.
         */
        post: operations["maakRegieacceptatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/regie/aanbiedingen/{aanbiedingId}/acceptaties/{acceptatieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees hoe de regie is aangenomen */
        get: operations["leesRegieacceptatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/inbreng": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke plannen er op tafel liggen of lagen */
        get: operations["lijstInbreng"];
        put?: never;
        /**
         * Leg een versie van een eigen plan op tafel
         * @description Het plan moet gaan over een jeugdige van de casus of over diens gezin. Lag er een oudere versie, dan gaat die van tafel.
         */
        post: operations["maakInbreng"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/inbreng/{inbrengId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wat er is ingebracht */
        get: operations["leesInbreng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/inbreng/{inbrengId}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit van tafel is gehaald */
        get: operations["lijstInbrengbeeindigingen"];
        put?: never;
        /** Haal een plan van tafel */
        post: operations["maakInbrengbeeindiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/inbreng/{inbrengId}/beeindigingen/{beeindigingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit van tafel is gehaald */
        get: operations["leesInbrengbeeindiging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de inzetten die u ziet */
        get: operations["lijstInzetten"];
        put?: never;
        /**
         * Leg vast welke steun of hulp er komt of loopt
         * @description De inzet loopt pas als de start is vastgelegd, met `/starts`.
         */
        post: operations["maakInzet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een inzet */
        get: operations["leesInzet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig het doel, het contact of de afgesproken periode */
        patch: operations["wijzigInzet"];
        trace?: never;
    };
    "/inzetten/{inzetId}/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of de inzet is gestart */
        get: operations["lijstInzetStarts"];
        put?: never;
        /** Leg vast dat de inzet start */
        post: operations["startInzet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}/starts/{startId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de start van een inzet */
        get: operations["leesInzetStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of de inzet is beëindigd */
        get: operations["lijstInzetBeeindigingen"];
        put?: never;
        /**
         * Leg vast dat de inzet eindigt
         * @description Dit wordt nooit door een regel geweigerd. Een plan dat naar de inzet verwijst, krijgt een afwijking.
         */
        post: operations["beeindigInzet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}/beeindigingen/{beeindigingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom een inzet eindigde */
        get: operations["leesInzetBeeindiging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstInzetExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakInzetExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesInzetExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstInzetVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarInzetVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzetten/{inzetId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesInzetVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de OPP’s die u ziet */
        get: operations["lijstOpps"];
        put?: never;
        /**
         * Begin een OPP, handelingsplan of ondersteuningsafspraken
         * @description Er ontstaat een eerste versie, als concept. Zet daar de onderdelen in en stel haar dan vast.
         */
        post: operations["maakOpp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een OPP met zijn onderdelen */
        get: operations["leesOpp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig wat de conceptversie zegt naast de onderdelen */
        patch: operations["wijzigOpp"];
        trace?: never;
    };
    "/opps/{oppId}/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de versies van een OPP */
        get: operations["lijstOppVersies"];
        put?: never;
        /**
         * Begin de volgende versie, met alles uit de vorige
         * @description De inbreng van de leerling gaat niet mee: die wordt voor elke versie opnieuw gevraagd.
         */
        post: operations["maakOppVersie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/versies/{planversie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wat een versie van een OPP zegt naast de onderdelen */
        get: operations["leesOppVersie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/factoren": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees factoren in een OPP, van elke versie die u ziet */
        get: operations["lijstOppFactoren"];
        put?: never;
        /** Zet een factor in de conceptversie van een OPP */
        post: operations["maakOppFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/factoren/{factorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een factor in een OPP, uit de nieuwste versie die u ziet */
        get: operations["leesOppFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig een factor in de conceptversie van een OPP */
        patch: operations["wijzigOppFactor"];
        trace?: never;
    };
    "/opps/{oppId}/factoren/{factorId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppFactorVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppFactorVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/factoren/{factorId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppFactorVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/leerlinginbreng": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees leerlinginbreng in een OPP, van elke versie die u ziet */
        get: operations["lijstOppLeerlinginbreng"];
        put?: never;
        /** Zet de inbreng van de leerling in de conceptversie van een OPP */
        post: operations["maakOppLeerlinginbreng"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/leerlinginbreng/{leerlinginbrengId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de inbreng van de leerling in een OPP, uit de nieuwste versie die u ziet */
        get: operations["leesOppLeerlinginbreng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig de inbreng van de leerling in de conceptversie van een OPP */
        patch: operations["wijzigOppLeerlinginbreng"];
        trace?: never;
    };
    "/opps/{oppId}/leerlinginbreng/{leerlinginbrengId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppLeerlinginbrengVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppLeerlinginbrengVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/leerlinginbreng/{leerlinginbrengId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppLeerlinginbrengVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/begeleiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees begeleiding in een OPP, van elke versie die u ziet */
        get: operations["lijstOppBegeleiding"];
        put?: never;
        /** Zet begeleiding in de conceptversie van een OPP */
        post: operations["maakOppBegeleiding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/begeleiding/{begeleidingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees begeleiding in een OPP, uit de nieuwste versie die u ziet */
        get: operations["leesOppBegeleiding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig begeleiding in de conceptversie van een OPP */
        patch: operations["wijzigOppBegeleiding"];
        trace?: never;
    };
    "/opps/{oppId}/begeleiding/{begeleidingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppBegeleidingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppBegeleidingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/begeleiding/{begeleidingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppBegeleidingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulpverklaring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees jeugdhulpverklaring in een OPP, van elke versie die u ziet */
        get: operations["lijstOppJeugdhulpverklaring"];
        put?: never;
        /** Zet de jeugdhulpverklaring in de conceptversie van een OPP */
        post: operations["maakOppJeugdhulpverklaring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulpverklaring/{jeugdhulpverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de jeugdhulpverklaring in een OPP, uit de nieuwste versie die u ziet */
        get: operations["leesOppJeugdhulpverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig de jeugdhulpverklaring in de conceptversie van een OPP */
        patch: operations["wijzigOppJeugdhulpverklaring"];
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulpverklaring/{jeugdhulpverklaringId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppJeugdhulpverklaringVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppJeugdhulpverklaringVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulpverklaring/{jeugdhulpverklaringId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppJeugdhulpverklaringVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees jeugdhulp in een OPP, van elke versie die u ziet */
        get: operations["lijstOppJeugdhulp"];
        put?: never;
        /** Zet een verwijzing naar jeugdhulp in de conceptversie van een OPP */
        post: operations["maakOppJeugdhulp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulp/{jeugdhulpId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een verwijzing naar jeugdhulp in een OPP, uit de nieuwste versie die u ziet */
        get: operations["leesOppJeugdhulp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig een verwijzing naar jeugdhulp in de conceptversie van een OPP */
        patch: operations["wijzigOppJeugdhulp"];
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulp/{jeugdhulpId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppJeugdhulpVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppJeugdhulpVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/jeugdhulp/{jeugdhulpId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppJeugdhulpVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/doelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees doelen in een OPP, van elke versie die u ziet */
        get: operations["lijstOppDoelen"];
        put?: never;
        /** Zet een doel in de conceptversie van een OPP */
        post: operations["maakOppDoel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/doelen/{doelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een doel in een OPP, uit de nieuwste versie die u ziet */
        get: operations["leesOppDoel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig een doel in de conceptversie van een OPP */
        patch: operations["wijzigOppDoel"];
        trace?: never;
    };
    "/opps/{oppId}/doelen/{doelId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppDoelVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppDoelVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/doelen/{doelId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppDoelVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/instemmingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wie met welke versie instemde */
        get: operations["lijstOppInstemmingen"];
        put?: never;
        /** Leg vast of een ouder of leerling instemt met het handelingsdeel van een versie */
        post: operations["stemInMetOpp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/instemmingen/{instemmingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een instemming */
        get: operations["leesOppInstemming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/vaststellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wanneer welk deel is vastgesteld */
        get: operations["lijstOppVaststellingen"];
        put?: never;
        /** Stel het perspectief of het handelingsdeel van de conceptversie vast */
        post: operations["stelOppVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/vaststellingen/{vaststellingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een vaststelling */
        get: operations["leesOppVaststelling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstOppExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakOppExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesOppExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de gezinsplannen die u ziet */
        get: operations["lijstGezinsplannen"];
        put?: never;
        /**
         * Begin een gezinsplan
         * @description Er ontstaat een eerste versie, als concept. Zet daar de onderdelen in en stel haar dan vast.
         */
        post: operations["maakGezinsplan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een gezinsplan met zijn onderdelen */
        get: operations["leesGezinsplan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig wat de conceptversie zegt naast de onderdelen */
        patch: operations["wijzigGezinsplan"];
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de versies van een gezinsplan */
        get: operations["lijstGezinsplanVersies"];
        put?: never;
        /** Begin de volgende versie, met alles uit de vorige */
        post: operations["maakGezinsplanVersie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/versies/{planversie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wat een versie van een gezinsplan zegt naast de onderdelen */
        get: operations["leesGezinsplanVersie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/krachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees krachten in een gezinsplan, van elke versie die u ziet */
        get: operations["lijstGezinsplanKrachten"];
        put?: never;
        /** Zet een kracht in de conceptversie van een gezinsplan */
        post: operations["maakGezinsplanKracht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/krachten/{krachtId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een kracht in een gezinsplan, uit de nieuwste versie die u ziet */
        get: operations["leesGezinsplanKracht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig een kracht in de conceptversie van een gezinsplan */
        patch: operations["wijzigGezinsplanKracht"];
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/krachten/{krachtId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinsplanKrachtVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinsplanKrachtVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/krachten/{krachtId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinsplanKrachtVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/hulp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees hulp in een gezinsplan, van elke versie die u ziet */
        get: operations["lijstGezinsplanHulp"];
        put?: never;
        /** Zet een verwijzing naar hulp in de conceptversie van een gezinsplan */
        post: operations["maakGezinsplanHulp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/hulp/{hulpId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een verwijzing naar hulp in een gezinsplan, uit de nieuwste versie die u ziet */
        get: operations["leesGezinsplanHulp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig een verwijzing naar hulp in de conceptversie van een gezinsplan */
        patch: operations["wijzigGezinsplanHulp"];
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/hulp/{hulpId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinsplanHulpVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinsplanHulpVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/hulp/{hulpId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinsplanHulpVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/schoolloopbaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees schoolloopbaan in een gezinsplan, van elke versie die u ziet */
        get: operations["lijstGezinsplanSchoolloopbaan"];
        put?: never;
        /** Zet de schoolloopbaan van een jeugdige in de conceptversie van een gezinsplan */
        post: operations["maakGezinsplanSchoolloopbaan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/schoolloopbaan/{schoolloopbaanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de schoolloopbaan van een jeugdige in een gezinsplan, uit de nieuwste versie die u ziet */
        get: operations["leesGezinsplanSchoolloopbaan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig de schoolloopbaan van een jeugdige in de conceptversie van een gezinsplan */
        patch: operations["wijzigGezinsplanSchoolloopbaan"];
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/schoolloopbaan/{schoolloopbaanId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinsplanSchoolloopbaanVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinsplanSchoolloopbaanVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/schoolloopbaan/{schoolloopbaanId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinsplanSchoolloopbaanVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/doelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees doelen in een gezinsplan, van elke versie die u ziet */
        get: operations["lijstGezinsplanDoelen"];
        put?: never;
        /** Zet een doel in de conceptversie van een gezinsplan */
        post: operations["maakGezinsplanDoel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/doelen/{doelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een doel in een gezinsplan, uit de nieuwste versie die u ziet */
        get: operations["leesGezinsplanDoel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Wijzig een doel in de conceptversie van een gezinsplan */
        patch: operations["wijzigGezinsplanDoel"];
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/doelen/{doelId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinsplanDoelVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinsplanDoelVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/doelen/{doelId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinsplanDoelVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/vaststellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees wanneer welke versie is vastgesteld */
        get: operations["lijstGezinsplanVaststellingen"];
        put?: never;
        /** Stel de conceptversie vast */
        post: operations["stelGezinsplanVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/vaststellingen/{vaststellingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een vaststelling */
        get: operations["leesGezinsplanVaststelling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstGezinsplanExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakGezinsplanExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesGezinsplanExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinsplanVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinsplanVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinsplanVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/samenvattingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de samenvattingen in een OPP */
        get: operations["lijstOppSamenvattingen"];
        put?: never;
        /**
         * Zet een samenvatting van iets van een ander in de conceptversie van een OPP
         * @description De samenvatting blijft van wie het origineel bijhoudt, en sluit vanzelf als de toestemming eindigt.
         */
        post: operations["maakOppSamenvatting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/samenvattingen/{samenvattingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een samenvatting in een OPP */
        get: operations["leesOppSamenvatting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/samenvattingen/{samenvattingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstOppSamenvattingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarOppSamenvattingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opps/{oppId}/samenvattingen/{samenvattingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesOppSamenvattingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/samenvattingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de samenvattingen in een gezinsplan */
        get: operations["lijstGezinsplanSamenvattingen"];
        put?: never;
        /**
         * Zet een samenvatting van iets van een ander in de conceptversie van een gezinsplan
         * @description De samenvatting blijft van wie het origineel bijhoudt, en sluit vanzelf als de toestemming eindigt.
         */
        post: operations["maakGezinsplanSamenvatting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/samenvattingen/{samenvattingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een samenvatting in een gezinsplan */
        get: operations["leesGezinsplanSamenvatting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/samenvattingen/{samenvattingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstGezinsplanSamenvattingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarGezinsplanSamenvattingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezinsplannen/{gezinsplanId}/samenvattingen/{samenvattingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesGezinsplanSamenvattingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de koppelingen die u ziet */
        get: operations["lijstKoppelingen"];
        put?: never;
        /**
         * Stel een koppeling voor tussen een OPP en een gezinsplan
         * @description U vult de kant van uw eigen plan in. Wie het andere plan bijhoudt, bevestigt en vult de andere kant in.
         */
        post: operations["stelKoppelingVoor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een koppeling met de kanten die u ziet */
        get: operations["leesKoppeling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/bevestigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke kanten zijn ingevuld, en wanneer */
        get: operations["lijstKoppelingBevestigingen"];
        put?: never;
        /** Bevestig een voorgestelde koppeling, vanuit het andere plan */
        post: operations["bevestigKoppeling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/bevestigingen/{bevestigingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een kant van een koppeling */
        get: operations["leesKoppelingBevestiging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of de koppeling is beëindigd */
        get: operations["lijstKoppelingBeeindigingen"];
        put?: never;
        /**
         * Beëindig een koppeling
         * @description Rust een vastgestelde versie op de koppeling, maak dan eerst de volgende versie.
         */
        post: operations["beeindigKoppeling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/beeindigingen/{beeindigingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom een koppeling eindigde */
        get: operations["leesKoppelingBeeindiging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/externe-verwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees uw eigen nummers hiervan */
        get: operations["lijstKoppelingExterneVerwijzingen"];
        put?: never;
        /**
         * Leg uw eigen nummer hiervan vast
         * @description Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.
         */
        post: operations["maakKoppelingExterneVerwijzing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/externe-verwijzingen/{externeVerwijzingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een eigen nummer hiervan */
        get: operations["leesKoppelingExterneVerwijzing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees of en waarom dit is vervallen */
        get: operations["lijstKoppelingVervallenverklaringen"];
        put?: never;
        /**
         * Haal weg wat hier ten onrechte is vastgelegd
         * @description Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.
         */
        post: operations["verklaarKoppelingVervallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/vervallenverklaringen/{vervallenverklaringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees waarom dit is vervallen */
        get: operations["leesKoppelingVervallenverklaring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/afwijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de open afwijkingen van de eigen plannen, de eerste termijn eerst */
        get: operations["lijstAfwijkingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/afwijkingen/{afwijkingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een afwijking */
        get: operations["leesAfwijking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen/{koppelingId}/afwijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees de open afwijkingen bij een koppeling */
        get: operations["lijstKoppelingAfwijkingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle regels, met bron en zekerheid */
        get: operations["lijstRegels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/toetsing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vraag elke regel wat zij nu van deze casus vindt */
        get: operations["leesToetsing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/motiveringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De motiveringen die uw organisatie heeft gegeven */
        get: operations["lijstMotiveringen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusId}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees alles van een casus in één keer */
        get: operations["leesDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gemeenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zoek een gemeente */
        get: operations["lijstGemeenten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gemeenten/{gemeentecode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een gemeente */
        get: operations["leesGemeente"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scholen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zoek een school */
        get: operations["lijstScholen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scholen/{vestigingscode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een school */
        get: operations["leesSchool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postcodes/{pc4}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees in welke gemeente een postcode ligt, en welke samenwerkingsverbanden daar werken */
        get: operations["leesPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codelijsten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees welke codelijsten er zijn */
        get: operations["lijstCodelijsten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codelijsten/{lijst}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lees een codelijst */
        get: operations["leesCodelijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dit document
         * @description De beschrijving van deze API, voor iedereen te lezen.
         */
        get: operations["leesOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Een deel dat u niet ziet. Het staat er ook als er in dat deel niets is vastgelegd. */
        Afgeschermd: {
            /**
             * @description Het deel van het dossier dat dicht is
             * @example jeugdhulp/jeugdhulp
             * @enum {string}
             */
            cel: "school/basis" | "school/onderwijs" | "school/thuissituatie" | "school/gezondheid" | "school/jeugdhulp" | "school/veiligheid" | "school/leerplicht" | "school/financieel" | "swv/basis" | "swv/onderwijs" | "swv/thuissituatie" | "swv/gezondheid" | "swv/jeugdhulp" | "swv/veiligheid" | "swv/leerplicht" | "swv/financieel" | "jeugdhulp/basis" | "jeugdhulp/onderwijs" | "jeugdhulp/thuissituatie" | "jeugdhulp/gezondheid" | "jeugdhulp/jeugdhulp" | "jeugdhulp/veiligheid" | "jeugdhulp/leerplicht" | "jeugdhulp/financieel" | "zorg/basis" | "zorg/onderwijs" | "zorg/thuissituatie" | "zorg/gezondheid" | "zorg/jeugdhulp" | "zorg/veiligheid" | "zorg/leerplicht" | "zorg/financieel" | "leerplicht/basis" | "leerplicht/onderwijs" | "leerplicht/thuissituatie" | "leerplicht/gezondheid" | "leerplicht/jeugdhulp" | "leerplicht/veiligheid" | "leerplicht/leerplicht" | "leerplicht/financieel" | "gezin/basis" | "gezin/onderwijs" | "gezin/thuissituatie" | "gezin/gezondheid" | "gezin/jeugdhulp" | "gezin/veiligheid" | "gezin/leerplicht" | "gezin/financieel" | "casus/basis" | "casus/onderwijs" | "casus/thuissituatie" | "casus/gezondheid" | "casus/jeugdhulp" | "casus/veiligheid" | "casus/leerplicht" | "casus/financieel" | "organisatie/basis";
            /**
             * @description Uw functie laat dit niet toe, of er is (nog) geen grond
             * @example geen-grond
             * @enum {string}
             */
            reden: "functie" | "geen-grond";
            /**
             * @description Wie dit kan openen
             * @example Vraag toestemming aan ieder met gezag.
             */
            hoeOpenen: string;
        };
        /** @description Het einde van de casus */
        Afsluiting: {
            /**
             * Format: uuid
             * @description De afsluiting
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description Waarom de casus wordt afgesloten
             * @example De doelen zijn gehaald
             */
            reden: string;
            /**
             * @description Wat het heeft opgeleverd
             * @example Hij gaat weer elke dag naar school en moeder weet wie ze kan bellen.
             */
            opbrengst?: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is afgesloten
             * @example 2026-09-01T10:00:00.000Z
             */
            op: string;
        };
        AfsluitingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Afsluiting"][];
        };
        Afwijking: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat er afwijkt
             * @example jeugdhulp-beeindigd
             * @enum {string}
             */
            soort: "jeugdhulp-ontbreekt" | "jeugdhulp-beeindigd" | "schoolloopbaan-ontbreekt" | "schoolloopbaan-verouderd" | "grond-vervallen" | "versie-verouderd" | "koppeling-onbevestigd";
            /**
             * @description In wat voor plan
             * @example opp
             * @enum {string}
             */
            planSoort: "opp" | "gezinsplan";
            /**
             * Format: uuid
             * @description Het plan dat moet veranderen
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            planId: string;
            /**
             * Format: uuid
             * @description Waar het om gaat: een inzet, een jeugdige, een verwijzing, een samenvatting of een koppeling
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            onderwerpId: string;
            /**
             * Format: date
             * @description De eerste dag waarop het plan afwijkt
             * @example 2026-09-01
             */
            vanaf: string;
            /**
             * Format: date
             * @description De laatste dag waarop het plan afwijkt, als die bekend is
             * @example 2027-02-01
             */
            tot?: string;
            /**
             * Format: date
             * @description De dag waarop het hersteld moet zijn
             * @example 2026-10-13
             */
            termijn: string;
            /**
             * @description Het id van de regel die dit vraagt
             * @example opp-bevat-jeugdhulp
             */
            regel: string;
            /** @example 1 */
            regelversie: number;
        };
        AfwijkingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Afwijking"][];
        };
        /** @description Vastgelegd, maar niet voor u te lezen */
        AlleenId: {
            /**
             * @description Het id
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
        };
        /** @description Het antwoord van één gever. Alleen de gever en wie het vroeg zien het. */
        Antwoord: {
            /**
             * Format: uuid
             * @description Het antwoord
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De toestemming waar het om gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            toestemmingId: string;
            /**
             * Format: uuid
             * @description De persoon die antwoordt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            geverId?: string;
            /**
             * Format: uuid
             * @description De organisatie met voogdij die antwoordt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            geverOrganisatieId?: string;
            /**
             * @description In welke hoedanigheid wordt geantwoord
             * @example jeugdige
             * @enum {string}
             */
            hoedanigheid: "jeugdige" | "ouder-met-gezag" | "voogd" | "gecertificeerde-instelling" | "rechter";
            /**
             * @description Hoe is geantwoord. Digitaal kan alleen wie zelf antwoordt.
             * @example digitaal
             * @enum {string}
             */
            wijze: "digitaal" | "schriftelijk" | "mondeling";
            /**
             * @description Ja of nee
             * @example gegeven
             * @enum {string}
             */
            uitkomst: "gegeven" | "geweigerd";
            /**
             * @description Waarom het zonder de ouders kan: alleen bij een jeugdige van 12 tot 16 jaar, en alleen voor hulp
             * @example ernstig-nadeel
             * @enum {string}
             */
            zonderOuderdeel?: "ernstig-nadeel" | "weloverwogen-wens-jeugdige";
            /**
             * @description Waar het stuk te vinden is: de brief, of de uitspraak van de rechter
             * @example Beschikking van 12 mei 2026, map 3
             */
            document?: string;
            /**
             * Format: date
             * @description De dag waarop is geantwoord
             * @example 2026-09-01
             */
            gegevenOp: string;
            /**
             * Format: date-time
             * @description Wanneer het antwoord is ingetrokken
             * @example 2026-09-01T10:00:00.000Z
             */
            ingetrokkenOp?: string;
        };
        AntwoordLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Antwoord"][];
        };
        BeeindigInzet: {
            /**
             * Format: date
             * @description De laatste dag van de hulp of steun
             * @example 2027-02-01
             */
            einddatum: string;
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden: string;
            /**
             * @description Wat het heeft opgeleverd
             * @example De ochtenden verlopen nu rustig.
             */
            opbrengst?: string;
        };
        BeeindigKoppeling: {
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        BevestigKoppeling: {
            /**
             * @description De versie van het eigen plan waarop dit rust
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description Het onderdeel van het eigen plan: een doel, een verwijzing naar hulp, of een schoolloopbaan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            onderdeelId?: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        /** @description Wat een regel van deze handeling vindt */
        Bevinding: {
            /**
             * @description Het id van de regel
             * @example gezinsplan-bevat-schoolloopbaan
             */
            regel: string;
            /**
             * @description De versie van de regel
             * @example 1
             */
            versie: number;
            /**
             * @description Hoe zwaar de regel op dit moment weegt
             * @example blokkeert
             * @enum {string}
             */
            ernst: "blokkeert" | "waarschuwt" | "informeert";
            /**
             * @description Wat de regel ervan vindt
             * @example geschonden
             * @enum {string}
             */
            uitkomst: "voldaan" | "geschonden" | "onbekend" | "oordeel-nodig";
            /**
             * @description Waarom, in gewone taal
             * @example Het plan zegt nog niet hoe het op school gaat.
             */
            uitleg?: string;
            /** @description Waar de regel op rust */
            bronnen?: components["schemas"]["Bron"][];
            /**
             * @description De feiten die ontbreken, bij `onbekend`
             * @example [
             *       "Voorbeeld"
             *     ]
             */
            ontbreekt?: string[];
            /**
             * @description De vraag aan een professional, bij `oordeel-nodig`
             * @example Is het plan met de jeugdige besproken?
             */
            vraag?: string;
            /** @description De feiten waarop de regel let */
            feiten?: {
                [key: string]: unknown;
            };
            /** @description De kleinste stappen waarna het wel kan, op volgorde */
            herstel?: components["schemas"]["Herstelstap"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Waar een regel op rust */
        Bron: {
            /**
             * @description Wet of document
             * @example Jeugdwet
             */
            document: string;
            /**
             * @description Waar in de wet of het document
             * @example artikel 4.1.2
             */
            plaats: string;
            /**
             * @description De stand van de wet die is gelezen
             * @example 2026-01-01
             */
            stand?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Alles wat rond één of meer jeugdigen aan tafel gebeurt */
        Casus: {
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Het nummer om over de casus te praten of te bellen
             * @example RT-7K2M9QX4TB
             */
            nummer: string;
            /**
             * @description Of er nog aan de casus wordt gewerkt
             * @example open
             * @enum {string}
             */
            status: "open" | "afgesloten";
            /**
             * @description De fase van de casus
             * @example signaleren
             * @enum {string}
             */
            fase: "signaleren" | "samen-beslissen" | "toewijzen" | "uitvoeren";
            /**
             * Format: uuid
             * @description De organisatie die de casus opende
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            geopendDoorId: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is geopend
             * @example 2026-09-01T10:00:00.000Z
             */
            geopendOp: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is afgesloten
             * @example 2026-09-01T10:00:00.000Z
             */
            afgeslotenOp?: string;
            /**
             * Format: uuid
             * @description Het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId?: string;
            jeugdigen: components["schemas"]["Casusjeugdige"][];
            hulpvragen: components["schemas"]["Hulpvraag"][];
            afgeschermd: components["schemas"]["Afgeschermd"][];
        };
        /** @description Alles wat rond één of meer jeugdigen aan tafel gebeurt */
        CasusInLijst: {
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Het nummer om over de casus te praten of te bellen
             * @example RT-7K2M9QX4TB
             */
            nummer: string;
            /**
             * @description Of er nog aan de casus wordt gewerkt
             * @example open
             * @enum {string}
             */
            status: "open" | "afgesloten";
            /**
             * @description De fase van de casus
             * @example signaleren
             * @enum {string}
             */
            fase: "signaleren" | "samen-beslissen" | "toewijzen" | "uitvoeren";
            /**
             * Format: uuid
             * @description De organisatie die de casus opende
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            geopendDoorId: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is geopend
             * @example 2026-09-01T10:00:00.000Z
             */
            geopendOp: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is afgesloten
             * @example 2026-09-01T10:00:00.000Z
             */
            afgeslotenOp?: string;
            /**
             * Format: uuid
             * @description Het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId?: string;
            jeugdigen: components["schemas"]["Casusjeugdige"][];
        };
        CasusLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["CasusInLijst"][];
        };
        /** @description Een jeugdige om wie de casus gaat */
        Casusjeugdige: {
            /**
             * Format: uuid
             * @description Dit onderdeel
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De jeugdige
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId: string;
        };
        CasusjeugdigeLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Casusjeugdige"][];
        };
        /** @description Een organisatie of persoon aan tafel. Meedoen alleen opent geen dossier. */
        Deelnemer: {
            /**
             * Format: uuid
             * @description De deelnemer
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De organisatie die meedoet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId?: string;
            /**
             * Format: uuid
             * @description De persoon die meedoet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId?: string;
            /**
             * @description De rol aan tafel
             * @example school
             * @enum {string}
             */
            rol: "school" | "samenwerkingsverband" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "ouder" | "jeugdige" | "netwerk" | "overig";
            /**
             * @description Of de deelnemer al, nog of niet meer meedoet
             * @example uitgenodigd
             * @enum {string}
             */
            status: "uitgenodigd" | "actief" | "beeindigd";
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-09-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag
             * @example 2027-07-31
             */
            tot?: string;
        };
        DeelnemerLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Deelnemer"][];
        };
        /** @description De medewerker die namens een organisatie aan tafel zit */
        Deelnemermedewerker: {
            /**
             * Format: uuid
             * @description Deze deelname
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De organisatie aan tafel
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            deelnemerId: string;
            /**
             * Format: uuid
             * @description De medewerker
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            medewerkerId: string;
            /**
             * @description De naam, zoals die bij het toevoegen was
             * @example Noor de Wit
             */
            naam: string;
            /**
             * @description De functie, zoals die bij het toevoegen was
             * @example intern-begeleider
             */
            functie: string;
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-09-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag
             * @example 2027-07-31
             */
            tot?: string;
        };
        DeelnemermedewerkerLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Deelnemermedewerker"][];
        };
        ExterneVerwijzing: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat voor gegeven het nummer aanwijst
             * @example persoon
             */
            soort: string;
            /**
             * Format: uuid
             * @description Het gegeven dat het nummer aanwijst
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            verwijstNaarId: string;
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        ExterneVerwijzingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["ExterneVerwijzing"][];
        };
        /** @description De stap van de ene fase naar de andere */
        Faseovergang: {
            /**
             * Format: uuid
             * @description De faseovergang
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description De fase van de casus
             * @example signaleren
             * @enum {string}
             */
            van: "signaleren" | "samen-beslissen" | "toewijzen" | "uitvoeren";
            /**
             * @description De fase die nu begint
             * @example samen-beslissen
             * @enum {string}
             */
            naar: "samen-beslissen" | "toewijzen" | "uitvoeren";
            /**
             * @description Waarom deze stap nu wordt gezet
             * @example Het beeld is compleet en iedereen kan aan tafel.
             */
            toelichting?: string;
            /** @description Of de familie eerst is gevraagd om zelf de regie te voeren */
            regieGevraagd?: {
                /**
                 * @description Of de regie eerst aan de familie is gevraagd
                 * @example true
                 */
                aanFamilie: boolean;
                /**
                 * @description Wat daar uitkwam
                 * @example familie-voert-regie
                 * @enum {string}
                 */
                uitkomst?: "familie-voert-regie" | "familie-wil-niet" | "niet-gevraagd";
                /**
                 * @description Waarom het zo is gegaan
                 * @example Moeder wil graag dat het wijkteam dit nu doet.
                 */
                toelichting?: string;
            };
            /**
             * Format: date-time
             * @description Wanneer de casus overging
             * @example 2026-09-01T10:00:00.000Z
             */
            op: string;
        };
        FaseovergangLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Faseovergang"][];
        };
        Gezagsrelatie: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De persoon over wie dit gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId: string;
            /**
             * Format: uuid
             * @description Wie het gezag heeft: een persoon die uw organisatie heeft vastgelegd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            houderPersoonId?: string;
            /**
             * Format: uuid
             * @description Welke organisatie het gezag heeft, bijvoorbeeld een voogdijinstelling
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            houderOrganisatieId?: string;
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
            /**
             * @description Waaruit het gezag blijkt
             * @example gezagsregister
             * @enum {string}
             */
            bron: "brp" | "gezagsregister" | "rechterlijke-uitspraak" | "verklaring-ouders" | "akte";
            /**
             * Format: date
             * @description Wanneer dit is nagekeken
             * @example 2026-08-24
             */
            gecontroleerdOp: string;
            /**
             * @description Wie dit heeft nagekeken. Laat u dit weg, dan is het de medewerker die, of het systeem dat, dit vastlegt
             * @example administratie Basisschool De Wilgenhoek
             */
            gecontroleerdDoor: string;
        };
        GezagsrelatieLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Gezagsrelatie"][];
        };
        Gezin: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De organisatie die dit gezin heeft vastgelegd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
            /**
             * @description Hoe u dit gezin noemt, om het te herkennen
             * @example Gezin bij moeder
             */
            aanduiding?: string;
            /**
             * Format: uuid
             * @description Wie u vanuit het gezin aanspreekt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            aanspreekpuntId?: string;
            leden: components["schemas"]["Gezinslid"][];
        };
        GezinInLijst: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De organisatie die dit gezin heeft vastgelegd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
            /**
             * @description Hoe u dit gezin noemt, om het te herkennen
             * @example Gezin bij moeder
             */
            aanduiding?: string;
            /**
             * Format: uuid
             * @description Wie u vanuit het gezin aanspreekt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            aanspreekpuntId?: string;
        };
        GezinLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinInLijst"][];
        };
        Gezinslid: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description Het gezin waar het om gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId: string;
            /**
             * Format: uuid
             * @description Wie er bij het gezin hoort
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId: string;
            /**
             * @description Wat die persoon in dit gezin is
             * @example ouder
             * @enum {string}
             */
            rol: "jeugdige" | "ouder" | "pleegouder" | "partner-van-ouder" | "broer-of-zus" | "netwerk";
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
        };
        GezinslidLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Gezinslid"][];
        };
        Gezinsplan: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat voor plan het is
             * @example gezinsplan
             * @enum {string}
             */
            soort: "gezinsplan" | "familiegroepsplan" | "hulpverleningsplan" | "plan-van-aanpak";
            /**
             * Format: uuid
             * @description Het gezin van wie het plan is
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId: string;
            /**
             * Format: uuid
             * @description De organisatie die het plan bijhoudt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
            versie?: components["schemas"]["GezinsplanVersie"];
            krachten: components["schemas"]["GezinsplanKracht"][];
            hulp: components["schemas"]["GezinsplanHulp"][];
            schoolloopbaan: components["schemas"]["GezinsplanSchoolloopbaan"][];
            doelen: components["schemas"]["GezinsplanDoel"][];
            samenvattingen: components["schemas"]["Samenvatting"][];
            afgeschermd: components["schemas"]["Afgeschermd"][];
        };
        GezinsplanDoel: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * @description Wat er bereikt moet zijn
             * @example De ochtenden verlopen rustig.
             */
            tekst: string;
            /**
             * @description Waar het doel over gaat
             * @example thuis
             * @enum {string}
             */
            domein: "onderwijs" | "thuis" | "jeugdhulp" | "vrije-tijd";
            /**
             * Format: date
             * @description De dag waarop het doel bereikt zou moeten zijn
             * @example 2027-02-01
             */
            streefdatum?: string;
        };
        GezinsplanDoelLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinsplanDoel"][];
        };
        GezinsplanHulp: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * Format: uuid
             * @description De inzet waarnaar het plan verwijst; de opsteller moet die kunnen zien
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            inzetId: string;
            /**
             * @description Wat deze hulp voor het gezin betekent
             * @example De hulp komt thuis, na schooltijd.
             */
            toelichting?: string;
        };
        GezinsplanHulpLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinsplanHulp"][];
        };
        GezinsplanInLijst: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat voor plan het is
             * @example gezinsplan
             * @enum {string}
             */
            soort: "gezinsplan" | "familiegroepsplan" | "hulpverleningsplan" | "plan-van-aanpak";
            /**
             * Format: uuid
             * @description Het gezin van wie het plan is
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId: string;
            /**
             * Format: uuid
             * @description De organisatie die het plan bijhoudt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
        };
        GezinsplanKracht: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * @description Iets wat iemand zelf kan, of wat het netwerk doet
             * @example netwerk
             * @enum {string}
             */
            aard: "eigen-kracht" | "netwerk";
            /**
             * @description Wat het gezin zelf kan, of wie er meehelpt
             * @example Opa haalt de kinderen op dinsdag van school.
             */
            tekst: string;
        };
        GezinsplanKrachtLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinsplanKracht"][];
        };
        GezinsplanLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinsplanInLijst"][];
        };
        GezinsplanSchoolloopbaan: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * @description Op welke school de jeugdige zit
             * @example Basisschool De Wilgentuin
             */
            school?: string;
            /**
             * @description Waar de jeugdige op school naartoe werkt
             * @example Volgend jaar naar het vmbo
             */
            perspectief?: string;
            /**
             * @description Of de jeugdige elke dag op school is
             * @example Mist ongeveer een ochtend per week
             */
            verzuim?: string;
            /**
             * @description Welke steun de jeugdige op school krijgt
             * @example Een rustige plek en een vaste begeleider
             */
            steunOpSchool?: string;
            /**
             * @description Of de school dit deelt via een koppeling, of het gezin het vertelt
             * @example gezin
             * @enum {string}
             */
            herkomst?: "koppeling" | "gezin";
            /**
             * Format: uuid
             * @description De koppeling met het OPP waar dit uit komt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            koppelingId?: string;
            /**
             * @description Waarom school niet van toepassing is
             * @example Is nog geen vijf jaar
             */
            nvtReden?: string;
        };
        GezinsplanSchoolloopbaanLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinsplanSchoolloopbaan"][];
        };
        GezinsplanVaststelling: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: date-time
             * @example 2026-09-01T10:00:00.000Z
             */
            vastgesteldOp: string;
        };
        GezinsplanVaststellingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinsplanVaststelling"][];
        };
        GezinsplanVersie: {
            /**
             * Format: uuid
             * @description Het id van het plan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /** @description Het aanbod aan de familie om eerst zelf een plan te maken */
            familiegroepsplanAanbod?: {
                /**
                 * Format: date
                 * @description De dag waarop is aangeboden dat de familie zelf een plan maakt
                 * @example 2026-09-01
                 */
                aangebodenOp?: string;
                /**
                 * @description Wat daaruit kwam
                 * @example ouders-zien-af
                 * @enum {string}
                 */
                uitkomst?: "gemaakt" | "ouders-zien-af" | "bedreiging-ontwikkeling" | "belang-kind" | "niet-van-toepassing";
                /**
                 * @description Waarom
                 * @example De ouders willen het liever samen met de hulpverlener doen.
                 */
                toelichting?: string;
            };
            /**
             * Format: date
             * @description De dag van het overleg met de jeugdige over het plan
             * @example 2026-09-01
             */
            overlegMetJeugdigeOp?: string;
            /**
             * Format: date
             * @description De dag van het overleg met de ouders over het plan
             * @example 2026-09-01
             */
            overlegMetOudersOp?: string;
            /**
             * @description Wat daarbij is gezegd, of waarom er niet is overlegd
             * @example De jeugdige was erbij en vertelde zelf.
             */
            overlegToelichting?: string;
            /**
             * Format: date
             * @description De dag waarop het gezin het plan op schrift wilde
             * @example 2026-09-01
             */
            opSchriftGevraagdOp?: string;
            /**
             * Format: date
             * @description De dag waarop het gezin het plan op schrift kreeg
             * @example 2026-09-01
             */
            opSchriftVerstrektOp?: string;
            /**
             * @description Of er een kinderbeschermingsmaatregel of jeugdreclassering is
             * @example false
             */
            maatregel: boolean;
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden?: string;
            /**
             * Format: date-time
             * @description Wanneer deze versie is vastgesteld
             * @example 2026-09-01T10:00:00.000Z
             */
            vastgesteldOp?: string;
        };
        GezinsplanVersieLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["GezinsplanVersie"][];
        };
        /** @description Eén stap die helpt om het wel te laten slagen */
        Herstelstap: {
            /**
             * @description De rol die deze stap zet
             * @example opsteller van het gezinsplan
             */
            door: string;
            /**
             * @description De HTTP-methode
             * @example POST
             */
            methode: string;
            /**
             * @description Het adres van de aanroep
             * @example /v1/gezinsplannen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d/schoolloopbaan
             */
            pad: string;
            /**
             * @description Wie dat is, als u dat mag weten
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            wie?: string;
            /** @description Koppen die mee moeten */
            kop?: {
                /**
                 * @description Lees eerst, en stuur de `ETag` mee
                 * @example true
                 */
                "If-Match"?: boolean;
            } & {
                [key: string]: unknown;
            };
            /** @description De body, voor zover al bekend */
            body?: {
                [key: string]: unknown;
            };
            /** @description Wat nog moet worden ingevuld */
            invullen?: components["schemas"]["Invulling"][];
            /**
             * @description Naam waaronder latere stappen het id kennen dat deze stap oplevert
             * @example koppeling
             */
            geeft?: string;
            /**
             * @description Deze stap komt in de plaats van de geweigerde aanroep
             * @example true
             */
            vervangt?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Een vraag waarmee de casus begon of die er later bij kwam */
        Hulpvraag: {
            /**
             * Format: uuid
             * @description De hulpvraag
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * @description De hulpvraag, in de woorden van wie haar stelt
             * @example Hoe krijgen we de ochtenden weer rustig, zodat hij op tijd op school is?
             */
            tekst: string;
            /**
             * @description Waar de vraag over gaat
             * @example onderwijs
             * @enum {string}
             */
            categorie: "onderwijs" | "thuissituatie" | "gezondheid" | "veiligheid";
        };
        HulpvraagLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Hulpvraag"][];
        };
        /** @description Welke versie van een plan er op deze tafel ligt. Wie via de casus meekijkt, ziet precies die versie. */
        Inbreng: {
            /**
             * Format: uuid
             * @description De inbreng
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description Wat er op tafel ligt
             * @example opp
             * @enum {string}
             */
            soort: "opp" | "gezinsplan" | "inzet";
            /**
             * Format: uuid
             * @description Het OPP, het gezinsplan of de inzet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            planId: string;
            /**
             * @description Welke versie van het plan; een inzet heeft geen versies
             * @example 1
             */
            planversie?: number;
            /**
             * Format: uuid
             * @description De organisatie van wie het plan is
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
            /**
             * @description Of het nog op tafel ligt
             * @example op-tafel
             * @enum {string}
             */
            status: "op-tafel" | "van-tafel";
            /**
             * Format: date-time
             * @description Wanneer het op tafel kwam
             * @example 2026-09-01T10:00:00.000Z
             */
            ingebrachtOp: string;
            /**
             * Format: date-time
             * @description Wanneer het van tafel ging
             * @example 2026-09-01T10:00:00.000Z
             */
            vanTafelOp?: string;
        };
        InbrengLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Inbreng"][];
        };
        /** @description Dat een plan van tafel is gehaald */
        Inbrengbeeindiging: {
            /**
             * Format: uuid
             * @description De beëindiging
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De inbreng
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            inbrengId: string;
            /**
             * @description Waarom het van tafel gaat
             * @example Het gezin is verhuisd; een ander wijkteam maakt een nieuw plan.
             */
            reden: string;
            /**
             * Format: date-time
             * @description Wanneer
             * @example 2026-09-01T10:00:00.000Z
             */
            op: string;
        };
        InbrengbeeindigingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Inbrengbeeindiging"][];
        };
        Inschrijving: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De persoon over wie dit gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId: string;
            /**
             * Format: uuid
             * @description De school, als die hier een organisatie is
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            schoolId?: string;
            /**
             * @description De naam van de school, als die hier geen organisatie is
             * @example De Wilgenhoek
             */
            schoolnaam?: string;
            /**
             * @description Het soort onderwijs of opvang
             * @example po
             * @enum {string}
             */
            sector: "kinderopvang" | "po" | "sbo" | "so" | "vo" | "vso" | "pro" | "mbo";
            /**
             * @description De groep of het leerjaar
             * @example 6
             */
            leerjaar?: number;
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
        };
        InschrijvingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Inschrijving"][];
        };
        /** @description Dat een antwoord is ingetrokken. Vanaf dat moment is er op deze grond niets meer te zien. */
        Intrekking: {
            /**
             * Format: uuid
             * @description De intrekking
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De toestemming waar het om gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            toestemmingId: string;
            /**
             * Format: uuid
             * @description Het antwoord dat is ingetrokken
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            antwoordId: string;
            /**
             * @description Waarom; dat hoeft niemand te zeggen
             * @example Ik wil er eerst zelf met school over praten.
             */
            reden?: string;
            /**
             * Format: date-time
             * @description Wanneer is ingetrokken
             * @example 2026-09-01T10:00:00.000Z
             */
            op: string;
        };
        IntrekkingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Intrekking"][];
        };
        /** @description Eén fout in de invoer */
        Invoerfout: {
            /**
             * @description Waar de fout staat
             * @example body
             * @enum {string}
             */
            in: "path" | "query" | "header" | "body";
            /**
             * @description JSON Pointer in de body, of de naam van de parameter of kop
             * @example /geboortedatum
             */
            location: string;
            /**
             * @description Vaste code van de fout
             * @example datum
             */
            code: string;
            /**
             * @description Wat er anders moet
             * @example Dit moet een bestaande datum zijn, als `JJJJ-MM-DD`.
             */
            detail: string;
        };
        /** @description Alle fouten in de invoer, in één keer */
        Invoerprobleem: {
            /**
             * @description Het soort probleem
             * @example urn:rondetafel:probleem:niet-gevonden
             */
            type: string;
            /**
             * @description Korte naam van het probleem
             * @example Niet gevonden
             */
            title: string;
            /**
             * @description De HTTP-status
             * @example 404
             */
            status: number;
            /**
             * @description Uitleg in gewone taal
             * @example Dit bestaat niet, of het is niet voor u zichtbaar.
             */
            detail: string;
            /**
             * @description Kenmerk van deze aanroep
             * @example urn:uuid:0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            instance: string;
            errors: components["schemas"]["Invoerfout"][];
        };
        /** @description Iets wat alleen een mens kan invullen */
        Invulling: {
            /**
             * @description Waar in de body het antwoord hoort
             * @example /perspectief
             */
            pointer: string;
            /**
             * @description De vraag aan een mens
             * @example Waar werkt het kind op school naartoe?
             */
            vraag: string;
            /** @description JSON Schema van het antwoord */
            schema?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Inzet: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De organisatie die deze inzet bijhoudt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId?: string;
            /**
             * Format: uuid
             * @description Het gezin dat de hulp krijgt, als het niet om één jeugdige gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId?: string;
            /**
             * @description Wat voor steun of hulp het is
             * @example lichte-jeugdhulp
             * @enum {string}
             */
            soort: "extra-ondersteuning" | "speciale-ondersteuning" | "lichte-jeugdhulp" | "specialistische-jeugdhulp" | "gezinshulp" | "medische-zorg" | "begeleiding" | "dagbesteding" | "leerlingenvervoer" | "overig";
            /** @description Wie de hulp of steun geeft */
            aanbieder: {
                /**
                 * Format: uuid
                 * @description De organisatie, als die hier bekend is
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId?: string;
                /**
                 * @description De naam van de aanbieder
                 * @example Jeugdteam Zuid
                 */
                naam: string;
            };
            /**
             * @description Wat de hulp of steun moet bereiken
             * @example Leren plannen, thuis en op school.
             */
            doel: string;
            /**
             * @description Bij wie men terechtkan
             * @example Via het secretariaat van het jeugdteam
             */
            contact?: string;
            /**
             * Format: date
             * @description De eerste dag die is afgesproken
             * @example 2026-09-01
             */
            van?: string;
            /**
             * Format: date
             * @description De laatste dag die is afgesproken
             * @example 2027-02-01
             */
            tot?: string;
            /**
             * Format: date
             * @description De dag waarop de inzet is gestart
             * @example 2026-09-01
             */
            gestartOp?: string;
            /**
             * Format: date
             * @description De laatste dag, als de inzet is beëindigd
             * @example 2027-02-01
             */
            beeindigdOp?: string;
        };
        InzetBeeindiging: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: date
             * @description De laatste dag van de hulp of steun
             * @example 2027-02-01
             */
            einddatum: string;
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden: string;
            /**
             * @description Wat het heeft opgeleverd
             * @example De ochtenden verlopen nu rustig.
             */
            opbrengst?: string;
        };
        InzetBeeindigingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["InzetBeeindiging"][];
        };
        InzetLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Inzet"][];
        };
        InzetStart: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: date
             * @description De eerste dag van de hulp of steun
             * @example 2026-09-01
             */
            startdatum: string;
        };
        InzetStartLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["InzetStart"][];
        };
        Koppeling: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat met wat wordt verbonden: eerst de kant van het OPP
             * @example schoolloopbaan-opp
             * @enum {string}
             */
            soort: "doel-doel" | "jeugdhulp-hulp" | "schoolloopbaan-opp";
            /**
             * Format: uuid
             * @description Het OPP
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            oppId: string;
            /**
             * Format: uuid
             * @description Het gezinsplan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinsplanId: string;
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * Format: uuid
             * @description De organisatie die de koppeling voorstelde
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            voorgesteldDoorId: string;
            /**
             * Format: date-time
             * @example 2026-09-01T10:00:00.000Z
             */
            voorgesteldOp: string;
            /**
             * Format: date-time
             * @description Wanneer de andere kant haar bevestigde
             * @example 2026-09-01T10:00:00.000Z
             */
            bevestigdOp?: string;
            /**
             * Format: date-time
             * @description Wanneer de koppeling eindigde
             * @example 2026-09-01T10:00:00.000Z
             */
            beeindigdOp?: string;
            helften: components["schemas"]["Koppelinghelft"][];
        };
        KoppelingBeeindiging: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Aan welke kant het plan staat
             * @example opp
             * @enum {string}
             */
            kant: "opp" | "gezinsplan";
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden: string;
        };
        KoppelingBeeindigingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["KoppelingBeeindiging"][];
        };
        KoppelingInLijst: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat met wat wordt verbonden: eerst de kant van het OPP
             * @example schoolloopbaan-opp
             * @enum {string}
             */
            soort: "doel-doel" | "jeugdhulp-hulp" | "schoolloopbaan-opp";
            /**
             * Format: uuid
             * @description Het OPP
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            oppId: string;
            /**
             * Format: uuid
             * @description Het gezinsplan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinsplanId: string;
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * Format: uuid
             * @description De organisatie die de koppeling voorstelde
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            voorgesteldDoorId: string;
            /**
             * Format: date-time
             * @example 2026-09-01T10:00:00.000Z
             */
            voorgesteldOp: string;
            /**
             * Format: date-time
             * @description Wanneer de andere kant haar bevestigde
             * @example 2026-09-01T10:00:00.000Z
             */
            bevestigdOp?: string;
            /**
             * Format: date-time
             * @description Wanneer de koppeling eindigde
             * @example 2026-09-01T10:00:00.000Z
             */
            beeindigdOp?: string;
        };
        KoppelingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["KoppelingInLijst"][];
        };
        Koppelinghelft: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            koppelingId: string;
            /**
             * @description Aan welke kant het plan staat
             * @example opp
             * @enum {string}
             */
            kant: "opp" | "gezinsplan";
            /**
             * Format: uuid
             * @description Het plan aan deze kant
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            planId: string;
            /**
             * @description De versie waarop deze kant is vastgelegd
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description Het onderdeel van het eigen plan: een doel, een verwijzing naar hulp, of een schoolloopbaan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            onderdeelId?: string;
            /**
             * Format: date-time
             * @description Wanneer deze kant is ingevuld
             * @example 2026-09-01T10:00:00.000Z
             */
            bevestigdOp: string;
        };
        KoppelinghelftLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Koppelinghelft"][];
        };
        LeesCodelijstAntwoord: {
            /**
             * @description De korte naam van de codelijst
             * @example JZ588
             */
            lijst: string;
            /** @example Wijkteam De Brug */
            naam: string;
            /** @example Voorbeeld */
            standaard: string;
            codes: {
                /** @example K7PD-2MQX */
                code: string;
                /** @example Voorbeeld */
                omschrijving: string;
                /**
                 * @description Onwaar: vervallen, alleen nog in oude gegevens
                 * @example true
                 */
                actief: boolean;
            }[];
        };
        /** @description Alles van een casus wat u mag zien, met van elk plan precies de versie die op tafel ligt */
        LeesDossierAntwoord: {
            casus: components["schemas"]["Casus"];
            deelnemers: components["schemas"]["Deelnemer"][];
            medewerkers: components["schemas"]["Deelnemermedewerker"][];
            regie: components["schemas"]["Regieperiode"][];
            regieaanbiedingen: components["schemas"]["Regieaanbieding"][];
            faseovergangen: components["schemas"]["Faseovergang"][];
            afsluitingen: components["schemas"]["Afsluiting"][];
            inbreng: components["schemas"]["Inbreng"][];
            toestemmingen: components["schemas"]["Toestemming"][];
            uitnodigingen: components["schemas"]["Uitnodiging"][];
            opps: components["schemas"]["Opp"][];
            gezinsplannen: components["schemas"]["Gezinsplan"][];
            inzetten: components["schemas"]["Inzet"][];
            koppelingen: components["schemas"]["Koppeling"][];
        };
        LeesGemeenteAntwoord: {
            /**
             * @description De gemeentecode van het CBS
             * @example GM0222
             */
            gemeentecode: string;
            /** @example Doetinchem */
            naam: string;
            /** @example Gelderland */
            provincie: string;
            /** @description De regio waarin gemeenten samen jeugdhulp inkopen (indeling van het CBS, 2025) */
            jeugdregio: {
                /** @example K7PD-2MQX */
                code: string;
                /** @example Wijkteam De Brug */
                naam: string;
            };
            /** @description De regio voor leerplicht en voortijdig schoolverlaten */
            rmcRegio: {
                /** @example K7PD-2MQX */
                code: string;
                /** @example Wijkteam De Brug */
                naam: string;
            };
            /**
             * @description Waarin de schoolvakanties vallen; enkele gemeenten liggen in twee regio’s
             * @example [
             *       "noord"
             *     ]
             */
            vakantieregios: ("noord" | "midden" | "zuid")[];
        };
        LeesPostcodeAntwoord: {
            /**
             * @description De vier cijfers van een postcode
             * @example 7001
             */
            pc4: string;
            /** @description De gemeenten waarin dit gebied ligt. Zijn het er meer, dan zegt de postcode alleen niet welke het is; `voorkeur` noemt de waarschijnlijkste */
            gemeenten: {
                /**
                 * @description De gemeentecode van het CBS
                 * @example GM0222
                 */
                gemeentecode: string;
                /** @example Wijkteam De Brug */
                naam: string;
                /** @example true */
                voorkeur: boolean;
            }[];
            /**
             * @example [
             *       "Voorbeeld"
             *     ]
             */
            plaatsen: string[];
            /**
             * @description Het samenwerkingsverband primair onderwijs (indeling van 2015)
             * @example PO2503
             */
            swvPo?: string;
            /**
             * @description Het samenwerkingsverband voortgezet onderwijs (indeling van 2015)
             * @example VO2503
             */
            swvVo?: string;
            /**
             * @description Of de samenwerkingsverbanden in de regeling staan of uit de gemeente zijn afgeleid
             * @example regeling
             * @enum {string}
             */
            swvHerkomst: "regeling" | "afgeleid" | "onbekend";
        };
        LeesSchoolAntwoord: {
            /**
             * @description De code van DUO voor één vestiging van een school: BRIN en vestigingsnummer
             * @example 00AH00
             */
            vestigingscode: string;
            /** @example 00AH */
            brin: string;
            /** @example Wijkteam De Brug */
            naam: string;
            /**
             * @description Het soort onderwijs, in de indeling van DUO
             * @example bo
             * @enum {string}
             */
            sector: "bo" | "sbo" | "so" | "vso" | "sovso" | "vo";
            /** @example Voorbeeld */
            onderwijssoort: string;
            /** @example Voorbeeld */
            straat?: string;
            /** @example Voorbeeld */
            huisnummer?: string;
            /** @example Voorbeeld */
            postcode?: string;
            /** @example Voorbeeld */
            plaats?: string;
            /**
             * @description De gemeentecode van het CBS
             * @example GM0222
             */
            gemeentecode: string;
            /**
             * @description Het nummer van het schoolbestuur bij DUO
             * @example Voorbeeld
             */
            bevoegdGezag?: string;
            /** @example Voorbeeld */
            denominatie: string;
            /**
             * @description Het samenwerkingsverband primair onderwijs (indeling van 2015)
             * @example PO2503
             */
            swvPo?: string;
            /**
             * @description Het samenwerkingsverband voortgezet onderwijs (indeling van 2015)
             * @example VO2503
             */
            swvVo?: string;
            /**
             * @description Het bestand van DUO waaruit deze gegevens komen, met jaar en maand
             * @example brp
             */
            bron: string;
        };
        /** @description Elke regel, gevraagd van deze casus zoals zij nu is */
        LeesToetsingAntwoord: {
            /** @description Wat elke regel nu van deze casus vindt, op wat u mag zien */
            bevindingen: components["schemas"]["Bevinding"][];
        };
        LijstCodelijstenAntwoord: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: {
                /**
                 * @description De korte naam van de codelijst
                 * @example JZ588
                 */
                lijst: string;
                /** @example Wijkteam De Brug */
                naam: string;
                /** @example Voorbeeld */
                standaard: string;
            }[];
        };
        LijstGemeentenAntwoord: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: {
                /**
                 * @description De gemeentecode van het CBS
                 * @example GM0222
                 */
                gemeentecode: string;
                /** @example Doetinchem */
                naam: string;
                /** @example Gelderland */
                provincie: string;
                /** @description De regio waarin gemeenten samen jeugdhulp inkopen (indeling van het CBS, 2025) */
                jeugdregio: {
                    /** @example K7PD-2MQX */
                    code: string;
                    /** @example Wijkteam De Brug */
                    naam: string;
                };
                /** @description De regio voor leerplicht en voortijdig schoolverlaten */
                rmcRegio: {
                    /** @example K7PD-2MQX */
                    code: string;
                    /** @example Wijkteam De Brug */
                    naam: string;
                };
                /**
                 * @description Waarin de schoolvakanties vallen; enkele gemeenten liggen in twee regio’s
                 * @example [
                 *       "noord"
                 *     ]
                 */
                vakantieregios: ("noord" | "midden" | "zuid")[];
            }[];
        };
        LijstRegelsAntwoord: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: {
                /**
                 * @description Vaste naam van de regel
                 * @example opp-bevat-jeugdhulp
                 */
                id: string;
                /**
                 * @description Versie van de regel
                 * @example 1
                 */
                versie: number;
                /**
                 * @description Wat er moet gelden
                 * @example Het OPP bevat de jeugdhulp die er is
                 */
                titel: string;
                /**
                 * @description Waar de regel over gaat
                 * @example opp
                 */
                onderwerp: string;
                /** @description Hoe zwaar de regel op welk moment weegt */
                ernst: {
                    /**
                     * @description Wanneer
                     * @example vaststellen
                     * @enum {string}
                     */
                    moment: "concept" | "vaststellen" | "evalueren" | "inzet-starten" | "koppeling-voorstellen" | "koppeling-bevestigen" | "koppeling-verwijderen" | "plan-van-tafel" | "samenvatting-opnemen" | "toestemming-vragen" | "toestemming-antwoorden" | "plan-maken" | "fase-overgaan" | "regie-aanbieden" | "regie-accepteren" | "casus-afsluiten" | "toetsing";
                    /**
                     * @description Hoe zwaar
                     * @example blokkeert
                     * @enum {string}
                     */
                    ernst: "blokkeert" | "waarschuwt" | "informeert";
                }[];
                /**
                 * Format: date
                 * @description Eerste dag waarop de regel geldt
                 * @example 2017-01-01
                 */
                geldigVan: string;
                /**
                 * Format: date
                 * @description Laatste dag waarop de regel geldt
                 * @example 2027-12-31
                 */
                geldigTot?: string;
                /** @description Waar de regel op rust */
                bronnen: components["schemas"]["Bron"][];
                /**
                 * @description Hoe zeker dat is: gelezen in de wet, in een vakbron, in een brondocument, of niet nagetrokken
                 * @example brondocument
                 * @enum {string}
                 */
                zekerheid: "wettekst" | "vakbron" | "brondocument" | "niet-nagetrokken";
            }[];
        };
        LijstScholenAntwoord: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: {
                /**
                 * @description De code van DUO voor één vestiging van een school: BRIN en vestigingsnummer
                 * @example 00AH00
                 */
                vestigingscode: string;
                /** @example 00AH */
                brin: string;
                /** @example Wijkteam De Brug */
                naam: string;
                /**
                 * @description Het soort onderwijs, in de indeling van DUO
                 * @example bo
                 * @enum {string}
                 */
                sector: "bo" | "sbo" | "so" | "vso" | "sovso" | "vo";
                /** @example Voorbeeld */
                onderwijssoort: string;
                /** @example Voorbeeld */
                straat?: string;
                /** @example Voorbeeld */
                huisnummer?: string;
                /** @example Voorbeeld */
                postcode?: string;
                /** @example Voorbeeld */
                plaats?: string;
                /**
                 * @description De gemeentecode van het CBS
                 * @example GM0222
                 */
                gemeentecode: string;
                /**
                 * @description Het nummer van het schoolbestuur bij DUO
                 * @example Voorbeeld
                 */
                bevoegdGezag?: string;
                /** @example Voorbeeld */
                denominatie: string;
                /**
                 * @description Het samenwerkingsverband primair onderwijs (indeling van 2015)
                 * @example PO2503
                 */
                swvPo?: string;
                /**
                 * @description Het samenwerkingsverband voortgezet onderwijs (indeling van 2015)
                 * @example VO2503
                 */
                swvVo?: string;
                /**
                 * @description Het bestand van DUO waaruit deze gegevens komen, met jaar en maand
                 * @example brp
                 */
                bron: string;
            }[];
        };
        MaakAfsluiting: {
            /**
             * @description Waarom de casus wordt afgesloten
             * @example De doelen zijn gehaald
             */
            reden: string;
            /**
             * @description Wat het heeft opgeleverd
             * @example Hij gaat weer elke dag naar school en moeder weet wie ze kan bellen.
             */
            opbrengst?: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakAntwoord: {
            /**
             * Format: uuid
             * @description De persoon die antwoordt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            geverId?: string;
            /**
             * Format: uuid
             * @description De organisatie met voogdij die antwoordt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            geverOrganisatieId?: string;
            /**
             * @description In welke hoedanigheid wordt geantwoord
             * @example jeugdige
             * @enum {string}
             */
            hoedanigheid: "jeugdige" | "ouder-met-gezag" | "voogd" | "gecertificeerde-instelling" | "rechter";
            /**
             * @description Hoe is geantwoord. Digitaal kan alleen wie zelf antwoordt.
             * @example digitaal
             * @enum {string}
             */
            wijze: "digitaal" | "schriftelijk" | "mondeling";
            /**
             * @description Ja of nee
             * @example gegeven
             * @enum {string}
             */
            uitkomst: "gegeven" | "geweigerd";
            /**
             * @description Waarom het zonder de ouders kan: alleen bij een jeugdige van 12 tot 16 jaar, en alleen voor hulp
             * @example ernstig-nadeel
             * @enum {string}
             */
            zonderOuderdeel?: "ernstig-nadeel" | "weloverwogen-wens-jeugdige";
            /**
             * @description Waar het stuk te vinden is: de brief, of de uitspraak van de rechter
             * @example Beschikking van 12 mei 2026, map 3
             */
            document?: string;
            /**
             * Format: date
             * @description De dag waarop is geantwoord
             * @example 2026-09-01
             */
            gegevenOp?: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakCasus: {
            /** @description De jeugdigen om wie het gaat */
            jeugdigen: {
                /**
                 * Format: uuid
                 * @description De jeugdige
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: string;
                /** @description De vraag waarmee het begint */
                hulpvraag?: {
                    /**
                     * @description De hulpvraag, in de woorden van wie haar stelt
                     * @example Hoe krijgen we de ochtenden weer rustig, zodat hij op tijd op school is?
                     */
                    tekst: string;
                    /**
                     * @description Waar de vraag over gaat
                     * @example onderwijs
                     * @enum {string}
                     */
                    categorie: "onderwijs" | "thuissituatie" | "gezondheid" | "veiligheid";
                };
            }[];
            /**
             * Format: uuid
             * @description Het gezin waarvan zij allen deel uitmaken
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId?: string;
            /** @description Wie er verder aan tafel komt */
            deelnemers?: {
                /**
                 * Format: uuid
                 * @description De organisatie die meedoet
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId?: string;
                /**
                 * Format: uuid
                 * @description De persoon die meedoet
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId?: string;
                /**
                 * @description De rol aan tafel
                 * @example school
                 * @enum {string}
                 */
                rol: "school" | "samenwerkingsverband" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "ouder" | "jeugdige" | "netwerk" | "overig";
            }[];
        };
        MaakDeelnemer: {
            /**
             * Format: uuid
             * @description De organisatie die meedoet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId?: string;
            /**
             * Format: uuid
             * @description De persoon die meedoet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId?: string;
            /**
             * @description De rol aan tafel
             * @example school
             * @enum {string}
             */
            rol: "school" | "samenwerkingsverband" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "ouder" | "jeugdige" | "netwerk" | "overig";
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-09-01
             */
            van?: string;
        };
        MaakDeelnemermedewerker: {
            /**
             * Format: uuid
             * @description De medewerker van uw organisatie
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            medewerkerId: string;
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-09-01
             */
            van?: string;
        };
        MaakFaseovergang: {
            /**
             * @description De fase die nu begint
             * @example samen-beslissen
             * @enum {string}
             */
            naar: "samen-beslissen" | "toewijzen" | "uitvoeren";
            /**
             * @description Waarom deze stap nu wordt gezet
             * @example Het beeld is compleet en iedereen kan aan tafel.
             */
            toelichting?: string;
            /** @description Of de familie eerst is gevraagd om zelf de regie te voeren */
            regieGevraagd?: {
                /**
                 * @description Of de regie eerst aan de familie is gevraagd
                 * @example true
                 */
                aanFamilie: boolean;
                /**
                 * @description Wat daar uitkwam
                 * @example familie-voert-regie
                 * @enum {string}
                 */
                uitkomst?: "familie-voert-regie" | "familie-wil-niet" | "niet-gevraagd";
                /**
                 * @description Waarom het zo is gegaan
                 * @example Moeder wil graag dat het wijkteam dit nu doet.
                 */
                toelichting?: string;
            };
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakGezagsrelatie: {
            /**
             * Format: uuid
             * @description Wie het gezag heeft: een persoon die uw organisatie heeft vastgelegd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            houderPersoonId?: string;
            /**
             * Format: uuid
             * @description Welke organisatie het gezag heeft, bijvoorbeeld een voogdijinstelling
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            houderOrganisatieId?: string;
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
            /**
             * @description Waaruit het gezag blijkt
             * @example gezagsregister
             * @enum {string}
             */
            bron: "brp" | "gezagsregister" | "rechterlijke-uitspraak" | "verklaring-ouders" | "akte";
            /**
             * Format: date
             * @description Wanneer dit is nagekeken
             * @example 2026-08-24
             */
            gecontroleerdOp: string;
            /**
             * @description Wie dit heeft nagekeken. Laat u dit weg, dan is het de medewerker die, of het systeem dat, dit vastlegt
             * @example administratie Basisschool De Wilgenhoek
             */
            gecontroleerdDoor?: string;
        };
        MaakGezin: {
            /**
             * @description Hoe u dit gezin noemt, om het te herkennen
             * @example Gezin bij moeder
             */
            aanduiding?: string;
            /**
             * Format: uuid
             * @description Wie u vanuit het gezin aanspreekt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            aanspreekpuntId?: string;
        };
        MaakGezinExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakGezinslid: {
            /**
             * Format: uuid
             * @description Wie er bij het gezin hoort
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId: string;
            /**
             * @description Wat die persoon in dit gezin is
             * @example ouder
             * @enum {string}
             */
            rol: "jeugdige" | "ouder" | "pleegouder" | "partner-van-ouder" | "broer-of-zus" | "netwerk";
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
        };
        MaakGezinsplan: {
            /**
             * @description Wat voor plan het is
             * @example gezinsplan
             * @enum {string}
             */
            soort: "gezinsplan" | "familiegroepsplan" | "hulpverleningsplan" | "plan-van-aanpak";
            /**
             * Format: uuid
             * @description Het gezin van wie het plan is
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId: string;
            /** @description Het aanbod aan de familie om eerst zelf een plan te maken */
            familiegroepsplanAanbod?: {
                /**
                 * Format: date
                 * @description De dag waarop is aangeboden dat de familie zelf een plan maakt
                 * @example 2026-09-01
                 */
                aangebodenOp?: string;
                /**
                 * @description Wat daaruit kwam
                 * @example ouders-zien-af
                 * @enum {string}
                 */
                uitkomst?: "gemaakt" | "ouders-zien-af" | "bedreiging-ontwikkeling" | "belang-kind" | "niet-van-toepassing";
                /**
                 * @description Waarom
                 * @example De ouders willen het liever samen met de hulpverlener doen.
                 */
                toelichting?: string;
            };
            /**
             * Format: date
             * @description De dag van het overleg met de jeugdige over het plan
             * @example 2026-09-01
             */
            overlegMetJeugdigeOp?: string;
            /**
             * Format: date
             * @description De dag van het overleg met de ouders over het plan
             * @example 2026-09-01
             */
            overlegMetOudersOp?: string;
            /**
             * @description Wat daarbij is gezegd, of waarom er niet is overlegd
             * @example De jeugdige was erbij en vertelde zelf.
             */
            overlegToelichting?: string;
            /**
             * Format: date
             * @description De dag waarop het gezin het plan op schrift wilde
             * @example 2026-09-01
             */
            opSchriftGevraagdOp?: string;
            /**
             * Format: date
             * @description De dag waarop het gezin het plan op schrift kreeg
             * @example 2026-09-01
             */
            opSchriftVerstrektOp?: string;
            /**
             * @description Of er een kinderbeschermingsmaatregel of jeugdreclassering is
             * @example false
             */
            maatregel?: boolean;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakGezinsplanDoel: {
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * @description Wat er bereikt moet zijn
             * @example De ochtenden verlopen rustig.
             */
            tekst: string;
            /**
             * @description Waar het doel over gaat
             * @example thuis
             * @enum {string}
             */
            domein: "onderwijs" | "thuis" | "jeugdhulp" | "vrije-tijd";
            /**
             * Format: date
             * @description De dag waarop het doel bereikt zou moeten zijn
             * @example 2027-02-01
             */
            streefdatum?: string;
        };
        MaakGezinsplanExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakGezinsplanHulp: {
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * Format: uuid
             * @description De inzet waarnaar het plan verwijst; de opsteller moet die kunnen zien
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            inzetId: string;
            /**
             * @description Wat deze hulp voor het gezin betekent
             * @example De hulp komt thuis, na schooltijd.
             */
            toelichting?: string;
        };
        MaakGezinsplanKracht: {
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * @description Iets wat iemand zelf kan, of wat het netwerk doet
             * @example netwerk
             * @enum {string}
             */
            aard: "eigen-kracht" | "netwerk";
            /**
             * @description Wat het gezin zelf kan, of wie er meehelpt
             * @example Opa haalt de kinderen op dinsdag van school.
             */
            tekst: string;
        };
        MaakGezinsplanSamenvatting: {
            /**
             * @description Wat is samengevat
             * @example inzet
             * @enum {string}
             */
            bronSoort: "inzet" | "opp" | "gezinsplan";
            /**
             * Format: uuid
             * @description Het gegeven dat is samengevat; u moet het kunnen zien
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            bronId: string;
            /**
             * Format: uuid
             * @description De toestemming waarop het delen rust
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            toestemmingId: string;
            /**
             * Format: uuid
             * @description De casus waarin die toestemming is gevraagd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description De samenvatting: niet meer dan nodig is
             * @example De begeleider komt op dinsdag thuis en oefent met plannen.
             */
            tekst: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakGezinsplanSchoolloopbaan: {
            /**
             * Format: uuid
             * @description Het lid van het gezin om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * @description Op welke school de jeugdige zit
             * @example Basisschool De Wilgentuin
             */
            school?: string;
            /**
             * @description Waar de jeugdige op school naartoe werkt
             * @example Volgend jaar naar het vmbo
             */
            perspectief?: string;
            /**
             * @description Of de jeugdige elke dag op school is
             * @example Mist ongeveer een ochtend per week
             */
            verzuim?: string;
            /**
             * @description Welke steun de jeugdige op school krijgt
             * @example Een rustige plek en een vaste begeleider
             */
            steunOpSchool?: string;
            /**
             * @description Of de school dit deelt via een koppeling, of het gezin het vertelt
             * @example gezin
             * @enum {string}
             */
            herkomst?: "koppeling" | "gezin";
            /**
             * Format: uuid
             * @description De koppeling met het OPP waar dit uit komt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            koppelingId?: string;
            /**
             * @description Waarom school niet van toepassing is
             * @example Is nog geen vijf jaar
             */
            nvtReden?: string;
        };
        MaakGezinsplanVersie: {
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden: string;
        };
        MaakHulpvraag: {
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * @description De hulpvraag, in de woorden van wie haar stelt
             * @example Hoe krijgen we de ochtenden weer rustig, zodat hij op tijd op school is?
             */
            tekst: string;
            /**
             * @description Waar de vraag over gaat
             * @example onderwijs
             * @enum {string}
             */
            categorie: "onderwijs" | "thuissituatie" | "gezondheid" | "veiligheid";
        };
        MaakInbreng: {
            /**
             * @description Wat er op tafel ligt
             * @example opp
             * @enum {string}
             */
            soort: "opp" | "gezinsplan" | "inzet";
            /**
             * Format: uuid
             * @description Het OPP, het gezinsplan of de inzet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            planId: string;
            /**
             * @description Welke versie van het plan; een inzet heeft geen versies
             * @example 1
             */
            planversie?: number;
        };
        MaakInbrengbeeindiging: {
            /**
             * @description Waarom het van tafel gaat
             * @example Het gezin is verhuisd; een ander wijkteam maakt een nieuw plan.
             */
            reden: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakInschrijving: {
            /**
             * Format: uuid
             * @description De school, als die hier een organisatie is
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            schoolId?: string;
            /**
             * @description De naam van de school, als die hier geen organisatie is
             * @example De Wilgenhoek
             */
            schoolnaam?: string;
            /**
             * @description Het soort onderwijs of opvang
             * @example po
             * @enum {string}
             */
            sector: "kinderopvang" | "po" | "sbo" | "so" | "vo" | "vso" | "pro" | "mbo";
            /**
             * @description De groep of het leerjaar
             * @example 6
             */
            leerjaar?: number;
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
        };
        MaakIntrekking: {
            /**
             * Format: uuid
             * @description Het antwoord dat is ingetrokken
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            antwoordId: string;
            /**
             * @description Waarom; dat hoeft niemand te zeggen
             * @example Ik wil er eerst zelf met school over praten.
             */
            reden?: string;
        };
        MaakInzet: {
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId?: string;
            /**
             * Format: uuid
             * @description Het gezin dat de hulp krijgt, als het niet om één jeugdige gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinId?: string;
            /**
             * @description Wat voor steun of hulp het is
             * @example lichte-jeugdhulp
             * @enum {string}
             */
            soort: "extra-ondersteuning" | "speciale-ondersteuning" | "lichte-jeugdhulp" | "specialistische-jeugdhulp" | "gezinshulp" | "medische-zorg" | "begeleiding" | "dagbesteding" | "leerlingenvervoer" | "overig";
            /** @description Wie de hulp of steun geeft */
            aanbieder: {
                /**
                 * Format: uuid
                 * @description De organisatie, als die hier bekend is
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId?: string;
                /**
                 * @description De naam van de aanbieder
                 * @example Jeugdteam Zuid
                 */
                naam: string;
            };
            /**
             * @description Wat de hulp of steun moet bereiken
             * @example Leren plannen, thuis en op school.
             */
            doel: string;
            /**
             * @description Bij wie men terechtkan
             * @example Via het secretariaat van het jeugdteam
             */
            contact?: string;
            /**
             * Format: date
             * @description De eerste dag die is afgesproken
             * @example 2026-09-01
             */
            van?: string;
            /**
             * Format: date
             * @description De laatste dag die is afgesproken
             * @example 2027-02-01
             */
            tot?: string;
        };
        MaakInzetExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakKoppelingExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakMedewerker: {
            /**
             * Format: uuid
             * @description De organisatie waar de medewerker werkt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId: string;
            /**
             * @description Hoe de medewerker heet
             * @example Marloes Terpstra
             */
            naam: string;
            /**
             * @description Wat de medewerker doet; dit bepaalt wat die ziet
             * @example intern-begeleider
             * @enum {string}
             */
            functie: "intern-begeleider" | "zorgcoordinator" | "schoolleider" | "gedragsdeskundige" | "onderwijsondersteuner" | "mentor" | "leraar" | "schoolmaatschappelijk-werker" | "wijkteammedewerker" | "jeugdhulpverlener" | "jeugdarts" | "jeugdverpleegkundige" | "jeugdbeschermer" | "swv-consulent" | "leerplichtambtenaar" | "beleidsmedewerker" | "administratie" | "beheerder";
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
            /**
             * @description De uitgever van het token van de medewerker
             * @example https://inloggen.wilgenhoek.example
             */
            tokenIssuer: string;
            /**
             * @description Het kenmerk (`sub`) van de medewerker bij die uitgever
             * @example a1f3c9
             */
            tokenSubject: string;
        };
        MaakMedewerkerExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakOpp: {
            /**
             * @description Een OPP (po, so, vo, vso, pro), een handelingsplan (kinderopvang) of ondersteuningsafspraken (mbo)
             * @example opp
             * @enum {string}
             */
            soort: "opp" | "handelingsplan" | "ondersteuningsafspraken";
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * @description Het schooljaar
             * @example 2026-2027
             */
            schooljaar: string;
            /**
             * @description Waar de leerling na deze school naar verwachting heen gaat
             * @example Vmbo, theoretische leerweg
             */
            uitstroombestemming?: string;
            /**
             * @description Hoe het programma afwijkt; `geen` als dat niet zo is
             * @example geen
             */
            programmaAfwijking?: string;
            /**
             * Format: uuid
             * @description De school die het plan bijhoudt: de eigen organisatie
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            schoolId?: string;
        };
        MaakOppBegeleiding: {
            /**
             * @description Welke begeleiding de leerling krijgt
             * @example Elke week een gesprek over plannen en huiswerk.
             */
            omschrijving: string;
            /**
             * @description Wie de begeleiding geeft
             * @example De onderwijsondersteuner
             */
            uitvoerder?: string;
            /**
             * @description Hoe vaak en hoe lang
             * @example Een uur per week, tot de voorjaarsvakantie
             */
            omvang?: string;
        };
        MaakOppDoel: {
            /**
             * @description Wat er bereikt moet zijn
             * @example Begint zelf aan een taak, zonder dat iemand helpt.
             */
            tekst: string;
            /**
             * @description Waar het doel over gaat
             * @example onderwijs
             * @enum {string}
             */
            domein: "onderwijs" | "thuis" | "jeugdhulp" | "vrije-tijd";
            /**
             * Format: date
             * @description De dag waarop het doel bereikt zou moeten zijn
             * @example 2027-02-01
             */
            streefdatum?: string;
        };
        MaakOppExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakOppFactor: {
            /**
             * @description Of dit het leren moeilijker maakt of juist helpt
             * @example bevorderend
             * @enum {string}
             */
            richting: "belemmerend" | "bevorderend";
            /**
             * @description Waar dit speelt
             * @example school
             * @enum {string}
             */
            gebied: "school" | "thuis" | "vrije-tijd";
            /**
             * @description Wat er speelt
             * @example Werkt graag samen met een vaste klasgenoot.
             */
            tekst: string;
        };
        MaakOppJeugdhulp: {
            /**
             * Format: uuid
             * @description De inzet van jeugdhulp waarnaar het plan verwijst; de school moet die kunnen zien
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            inzetId: string;
            /**
             * @description Wat dit voor de leerling op school betekent
             * @example Op dinsdag is de leerling om twee uur weg.
             */
            toelichting?: string;
        };
        MaakOppJeugdhulpverklaring: {
            /**
             * @description Wat er is geantwoord op de vraag of er jeugdhulp is
             * @example ja
             * @enum {string}
             */
            antwoord: "ja" | "nee" | "geen-antwoord-gewenst" | "onbekend";
            /**
             * @description Aan wie de school het heeft gevraagd
             * @example Beide ouders
             */
            gevraagdAan?: string;
            /**
             * Format: date
             * @description De dag waarop de school het heeft gevraagd
             * @example 2026-09-01
             */
            gevraagdOp?: string;
            /**
             * @description Waarom er geen antwoord is gewenst, in de woorden van wie het niet wil zeggen
             * @example De ouders willen dit eerst zelf bespreken.
             */
            motivering?: string;
        };
        MaakOppLeerlinginbreng: {
            /**
             * Format: date
             * @description De dag waarop de leerling de kans kreeg zijn mening te geven
             * @example 2026-09-01
             */
            gevraagdOp: string;
            /**
             * @description Hoe de leerling zijn mening wilde geven
             * @example gesprek
             * @enum {string}
             */
            vorm: "gesprek" | "tekening" | "brief" | "film" | "vertrouwenspersoon" | "anders";
            /**
             * @description Of de leerling deze vorm zelf heeft gekozen
             * @example true
             */
            gekozenDoorLeerling: boolean;
            /**
             * @description Welke hulp de leerling daarbij kreeg
             * @example De mentor las de vragen voor.
             */
            gebodenHulp?: string;
            /**
             * @description Of de leerling een mening gaf, of dat niet wilde
             * @example gegeven
             * @enum {string}
             */
            uitkomst: "gegeven" | "wil-niet";
            /**
             * @description Wat de leerling vindt, zo veel mogelijk in eigen woorden
             * @example Ik wil graag in de klas blijven.
             */
            inbreng?: string;
            /**
             * @description Wat er met de mening van de leerling is gedaan
             * @example De begeleiding is nu in de klas.
             */
            invloed?: string;
            /**
             * Format: date
             * @description De dag waarop dat aan de leerling is uitgelegd
             * @example 2026-09-01
             */
            toegelichtOp?: string;
            /**
             * @description Wie dat heeft uitgelegd
             * @example De mentor
             */
            toegelichtDoor?: string;
        };
        MaakOppSamenvatting: {
            /**
             * @description Wat is samengevat
             * @example inzet
             * @enum {string}
             */
            bronSoort: "inzet" | "opp" | "gezinsplan";
            /**
             * Format: uuid
             * @description Het gegeven dat is samengevat; u moet het kunnen zien
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            bronId: string;
            /**
             * Format: uuid
             * @description De toestemming waarop het delen rust
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            toestemmingId: string;
            /**
             * Format: uuid
             * @description De casus waarin die toestemming is gevraagd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description De samenvatting: niet meer dan nodig is
             * @example De begeleider komt op dinsdag thuis en oefent met plannen.
             */
            tekst: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakOppVersie: {
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden: string;
        };
        MaakOrganisatie: {
            /**
             * @description Wat voor organisatie dit is
             * @example school
             * @enum {string}
             */
            soort: "school" | "schoolbestuur" | "samenwerkingsverband" | "gemeente" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "veilig-thuis" | "politie" | "overig";
            /**
             * @description De naam van de organisatie
             * @example Basisschool De Wilgenhoek
             */
            naam: string;
            /** @description De nummers waaronder anderen deze organisatie kennen */
            identificaties?: {
                /**
                 * @description Organisatie-identificatienummer
                 * @example 00000001812345678000
                 */
                oin?: string;
                /**
                 * @description Nummer van de Kamer van Koophandel
                 * @example 90004760
                 */
                kvk?: string;
                /**
                 * @description BRIN van de instelling
                 * @example 99ZZ
                 */
                brin?: string;
                /**
                 * @description BRIN en vestigingsnummer van één vestiging
                 * @example 99ZZ00
                 */
                vestigingscode?: string;
                /**
                 * @description Code in het Register Instellingen en Opleidingen
                 * @example 100A001
                 */
                rio?: string;
                /**
                 * @description Code van het CBS van de gemeente waarvoor de organisatie werkt
                 * @example GM0222
                 */
                cbsCode?: string;
                /**
                 * @description AGB-code van een aanbieder
                 * @example 98765432
                 */
                agb?: string;
            };
            /**
             * @description De gemeente waarin de organisatie staat of waarvoor zij werkt
             * @example GM0222
             */
            gemeentecode?: string;
        };
        MaakOrganisatieExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakPersoon: {
            /**
             * @description De voornaam of roepnaam
             * @example Sem
             */
            voornaam: string;
            /**
             * @description De achternaam, met voorvoegsels
             * @example van der Velde
             */
            achternaam: string;
            /**
             * Format: date
             * @description De geboortedatum; hij kan niet in de toekomst liggen
             * @example 2015-03-14
             */
            geboortedatum?: string;
            /**
             * Format: date
             * @description De dag waarop deze persoon overleed
             * @example 2026-02-01
             */
            overledenOp?: string;
        };
        MaakPersoonExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
        MaakRegieaanbieding: {
            /** @description Aan wie de regie wordt aangeboden: een professional, of iemand uit de familie */
            aan: {
                /**
                 * Format: uuid
                 * @description De organisatie
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: string;
                /**
                 * Format: uuid
                 * @description De medewerker, als die al bekend is
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId?: string;
            } | {
                /**
                 * Format: uuid
                 * @description De ouder of jeugdige die de regie krijgt
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: string;
                /** @description De professional die naast de familie staat */
                naast?: {
                    /**
                     * Format: uuid
                     * @description De organisatie
                     * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                     */
                    organisatieId: string;
                    /**
                     * Format: uuid
                     * @description De medewerker, als die al bekend is
                     * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                     */
                    medewerkerId?: string;
                };
            };
            /**
             * @description Waarom de regie overgaat
             * @example De hulp ligt nu vooral thuis; het wijkteam komt er elke week.
             */
            reden?: string;
            /**
             * @description Wat het gezin hierover te horen krijgt
             * @example Vanaf nu is Sanne van het wijkteam uw vaste aanspreekpunt.
             */
            berichtAanGezin?: string;
            /**
             * @description Wat er nog loopt en wordt overgedragen
             * @example Op 12 oktober is het gesprek met de schoolarts.
             */
            openstaandeActies?: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakRegieacceptatie: {
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakSysteem: {
            /**
             * @description De uitgever van de tokens van dit systeem
             * @example https://tokens.wilgenhoek.example
             */
            issuer: string;
            /**
             * @description De naam waaronder die uitgever dit systeem kent
             * @example leerlingvolgsysteem
             */
            clientId: string;
        };
        MaakToestemming: {
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * @description Waarvoor de gegevens nodig zijn
             * @example De hulp thuis en de steun op school op elkaar afstemmen.
             */
            doel?: string;
            /**
             * @description De organisaties van wie de gegevens zijn
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            bronIds: string[];
            /**
             * @description Welke delen van het dossier opengaan
             * @example [
             *       "jeugdhulp/jeugdhulp"
             *     ]
             */
            cellen: ("school/basis" | "school/onderwijs" | "school/thuissituatie" | "school/gezondheid" | "school/jeugdhulp" | "school/veiligheid" | "school/leerplicht" | "school/financieel" | "swv/basis" | "swv/onderwijs" | "swv/thuissituatie" | "swv/gezondheid" | "swv/jeugdhulp" | "swv/veiligheid" | "swv/leerplicht" | "swv/financieel" | "jeugdhulp/basis" | "jeugdhulp/onderwijs" | "jeugdhulp/thuissituatie" | "jeugdhulp/gezondheid" | "jeugdhulp/jeugdhulp" | "jeugdhulp/veiligheid" | "jeugdhulp/leerplicht" | "jeugdhulp/financieel" | "zorg/basis" | "zorg/onderwijs" | "zorg/thuissituatie" | "zorg/gezondheid" | "zorg/jeugdhulp" | "zorg/veiligheid" | "zorg/leerplicht" | "zorg/financieel" | "leerplicht/basis" | "leerplicht/onderwijs" | "leerplicht/thuissituatie" | "leerplicht/gezondheid" | "leerplicht/jeugdhulp" | "leerplicht/veiligheid" | "leerplicht/leerplicht" | "leerplicht/financieel" | "gezin/basis" | "gezin/onderwijs" | "gezin/thuissituatie" | "gezin/gezondheid" | "gezin/jeugdhulp" | "gezin/veiligheid" | "gezin/leerplicht" | "gezin/financieel" | "casus/basis" | "casus/onderwijs" | "casus/thuissituatie" | "casus/gezondheid" | "casus/jeugdhulp" | "casus/veiligheid" | "casus/leerplicht" | "casus/financieel")[];
            /**
             * @description De organisaties die het mogen zien
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            ontvangerIds: string[];
            /**
             * Format: date
             * @description De laatste dag waarop de toestemming geldt
             * @example 2027-07-31
             */
            tot: string;
            /**
             * @description Welke versie van de uitleg de gevers hebben gekregen
             * @example folder-2026-1
             */
            informatieversie?: string;
            /**
             * @description Op welke grondslag uit de AVG de gegevens worden verwerkt
             * @example toestemming
             * @enum {string}
             */
            avgGrondslag?: "toestemming" | "wettelijke-verplichting" | "publieke-taak" | "vitaal-belang" | "overeenkomst";
            /**
             * @description Of een beroepsbeoefenaar hiermee van de geheimhouding mag afwijken
             * @example true
             */
            doorbrekingGeheimhouding?: boolean;
            /**
             * @description Of er uitdrukkelijk om gevraagd is; dat moet bij gegevens over gezondheid
             * @example true
             */
            uitdrukkelijk?: boolean;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        MaakUitnodiging: {
            /**
             * Format: uuid
             * @description De organisatie die wordt uitgenodigd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId?: string;
            /**
             * Format: uuid
             * @description De persoon die wordt uitgenodigd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId?: string;
            /**
             * @description De rol aan tafel
             * @example school
             * @enum {string}
             */
            rol: "school" | "samenwerkingsverband" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "ouder" | "jeugdige" | "netwerk" | "overig";
            /**
             * @description Om welke jeugdigen het gaat; zonder dit veld om allen die u in de casus noemde
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            jeugdigen?: string[];
        };
        MaakUitnodigingAntwoord: {
            /**
             * Format: uuid
             * @description De uitnodiging
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description Het nummer van de casus
             * @example RT-7K2M9QX4TB
             */
            casusnummer: string;
            /**
             * Format: uuid
             * @description De organisatie die uitnodigt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            uitgenodigdDoorId: string;
            /**
             * Format: uuid
             * @description De organisatie die wordt uitgenodigd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId?: string;
            /**
             * Format: uuid
             * @description De persoon die wordt uitgenodigd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId?: string;
            /**
             * @description De rol aan tafel
             * @example school
             * @enum {string}
             */
            rol: "school" | "samenwerkingsverband" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "ouder" | "jeugdige" | "netwerk" | "overig";
            /**
             * @description De jeugdigen om wie het gaat, zoals de casus hen kent. Noem bij het aannemen wie dat bij u zijn.
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            jeugdigen: string[];
            /**
             * @description Of de uitnodiging is aangenomen
             * @example open
             * @enum {string}
             */
            status: "open" | "geaccepteerd";
            /**
             * Format: date-time
             * @description Wanneer is uitgenodigd
             * @example 2026-09-01T10:00:00.000Z
             */
            uitgenodigdOp: string;
            /**
             * Format: date-time
             * @description Wanneer de uitnodiging is aangenomen
             * @example 2026-09-01T10:00:00.000Z
             */
            geaccepteerdOp?: string;
            /**
             * @description De code waarmee de uitgenodigde persoon zich bekendmaakt. U ziet haar alleen nu. Geef haar zelf door; zij werkt één keer.
             * @example 7K2M9QX4TB0HJ5VW
             */
            code?: string;
        };
        MaakUitnodigingacceptatie: {
            /** @description Wie de jeugdigen in uw eigen administratie zijn. Vanaf nu gaat het om dezelfde persoon; beide ids blijven werken. */
            eigenPersonen?: {
                /**
                 * Format: uuid
                 * @description De jeugdige, zoals de uitnodiging die noemt
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdigeId: string;
                /**
                 * Format: uuid
                 * @description Dezelfde jeugdige, zoals u die zelf bijhoudt
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                eigenPersoonId: string;
            }[];
            /**
             * @description De code die u van de uitnodigende organisatie kreeg
             * @example 7K2M9QX4TB0HJ5VW
             */
            code?: string;
        };
        Medewerker: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De organisatie waar de medewerker werkt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId: string;
            /**
             * @description Hoe de medewerker heet
             * @example Marloes Terpstra
             */
            naam: string;
            /**
             * @description Wat de medewerker doet; dit bepaalt wat die ziet
             * @example intern-begeleider
             * @enum {string}
             */
            functie: "intern-begeleider" | "zorgcoordinator" | "schoolleider" | "gedragsdeskundige" | "onderwijsondersteuner" | "mentor" | "leraar" | "schoolmaatschappelijk-werker" | "wijkteammedewerker" | "jeugdhulpverlener" | "jeugdarts" | "jeugdverpleegkundige" | "jeugdbeschermer" | "swv-consulent" | "leerplichtambtenaar" | "beleidsmedewerker" | "administratie" | "beheerder";
            /**
             * Format: date
             * @description De eerste dag
             * @example 2026-08-01
             */
            van: string;
            /**
             * Format: date
             * @description De laatste dag. Ontbreekt die, dan loopt het door
             * @example 2027-07-31
             */
            tot?: string;
        };
        MedewerkerLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Medewerker"][];
        };
        Motivering: {
            /**
             * Format: uuid
             * @description Het id van de motivering
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De regel waarvan is afgeweken
             * @example een-gezin-een-plan-een-regisseur
             */
            regel: string;
            /**
             * @description Waarom
             * @example Het tweede plan loopt over twee weken af.
             */
            tekst: string;
            /**
             * @description Soort gegeven waar de motivering bij hoort
             * @example gezinsplan
             */
            rijSoort: string;
            /**
             * Format: uuid
             * @description Het id van dat gegeven
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            rijId: string;
            /**
             * Format: date-time
             * @description Wanneer de motivering is vastgelegd
             * @example 2026-09-01T10:00:00.000Z
             */
            vastgelegdOp: string;
        };
        MotiveringBijRegel: {
            /**
             * @description Het id van de regel die waarschuwt
             * @example opp-leerling-gehoord
             */
            regel: string;
            /**
             * @description Waarom u het toch zo doet
             * @example De leerling wil op een ander moment praten; dat is afgesproken.
             */
            tekst: string;
        };
        MotiveringLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Motivering"][];
        };
        Opp: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Een OPP (po, so, vo, vso, pro), een handelingsplan (kinderopvang) of ondersteuningsafspraken (mbo)
             * @example opp
             * @enum {string}
             */
            soort: "opp" | "handelingsplan" | "ondersteuningsafspraken";
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * Format: uuid
             * @description De school die het plan bijhoudt: de eigen organisatie
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            schoolId: string;
            versie?: components["schemas"]["OppVersie"];
            factoren: components["schemas"]["OppFactor"][];
            leerlinginbreng: components["schemas"]["OppLeerlinginbreng"][];
            begeleiding: components["schemas"]["OppBegeleiding"][];
            jeugdhulpverklaring?: components["schemas"]["OppJeugdhulpverklaring"];
            jeugdhulp: components["schemas"]["OppJeugdhulp"][];
            doelen: components["schemas"]["OppDoel"][];
            samenvattingen: components["schemas"]["Samenvatting"][];
            instemmingen: components["schemas"]["OppInstemming"][];
            afgeschermd: components["schemas"]["Afgeschermd"][];
        };
        OppBegeleiding: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * @description Welke begeleiding de leerling krijgt
             * @example Elke week een gesprek over plannen en huiswerk.
             */
            omschrijving: string;
            /**
             * @description Wie de begeleiding geeft
             * @example De onderwijsondersteuner
             */
            uitvoerder?: string;
            /**
             * @description Hoe vaak en hoe lang
             * @example Een uur per week, tot de voorjaarsvakantie
             */
            omvang?: string;
        };
        OppBegeleidingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppBegeleiding"][];
        };
        OppDoel: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * @description Wat er bereikt moet zijn
             * @example Begint zelf aan een taak, zonder dat iemand helpt.
             */
            tekst: string;
            /**
             * @description Waar het doel over gaat
             * @example onderwijs
             * @enum {string}
             */
            domein: "onderwijs" | "thuis" | "jeugdhulp" | "vrije-tijd";
            /**
             * Format: date
             * @description De dag waarop het doel bereikt zou moeten zijn
             * @example 2027-02-01
             */
            streefdatum?: string;
        };
        OppDoelLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppDoel"][];
        };
        OppFactor: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * @description Of dit het leren moeilijker maakt of juist helpt
             * @example bevorderend
             * @enum {string}
             */
            richting: "belemmerend" | "bevorderend";
            /**
             * @description Waar dit speelt
             * @example school
             * @enum {string}
             */
            gebied: "school" | "thuis" | "vrije-tijd";
            /**
             * @description Wat er speelt
             * @example Werkt graag samen met een vaste klasgenoot.
             */
            tekst: string;
        };
        OppFactorLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppFactor"][];
        };
        OppInLijst: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Een OPP (po, so, vo, vso, pro), een handelingsplan (kinderopvang) of ondersteuningsafspraken (mbo)
             * @example opp
             * @enum {string}
             */
            soort: "opp" | "handelingsplan" | "ondersteuningsafspraken";
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * Format: uuid
             * @description De school die het plan bijhoudt: de eigen organisatie
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            schoolId: string;
        };
        OppInstemming: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description De persoon die wel of niet instemt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            doorId: string;
            /**
             * @description Als ouder, of als leerling vanaf 18 jaar
             * @example ouder
             * @enum {string}
             */
            hoedanigheid: "ouder" | "leerling";
            /**
             * @description Of er overeenstemming is over het handelingsdeel van deze versie
             * @example ingestemd
             * @enum {string}
             */
            uitkomst: "ingestemd" | "geen-overeenstemming";
            /**
             * Format: date
             * @description De dag waarop dit is gezegd of getekend
             * @example 2026-09-01
             */
            gegevenOp: string;
            /**
             * @description Wat erbij is gezegd
             * @example Met de afspraak dat we na drie maanden samen kijken hoe het gaat.
             */
            toelichting?: string;
        };
        OppInstemmingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppInstemming"][];
        };
        OppJeugdhulp: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description De inzet van jeugdhulp waarnaar het plan verwijst; de school moet die kunnen zien
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            inzetId: string;
            /**
             * @description Wat dit voor de leerling op school betekent
             * @example Op dinsdag is de leerling om twee uur weg.
             */
            toelichting?: string;
        };
        OppJeugdhulpLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppJeugdhulp"][];
        };
        OppJeugdhulpverklaring: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * @description Wat er is geantwoord op de vraag of er jeugdhulp is
             * @example ja
             * @enum {string}
             */
            antwoord: "ja" | "nee" | "geen-antwoord-gewenst" | "onbekend";
            /**
             * @description Aan wie de school het heeft gevraagd
             * @example Beide ouders
             */
            gevraagdAan?: string;
            /**
             * Format: date
             * @description De dag waarop de school het heeft gevraagd
             * @example 2026-09-01
             */
            gevraagdOp?: string;
            /**
             * @description Waarom er geen antwoord is gewenst, in de woorden van wie het niet wil zeggen
             * @example De ouders willen dit eerst zelf bespreken.
             */
            motivering?: string;
        };
        OppJeugdhulpverklaringLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppJeugdhulpverklaring"][];
        };
        OppLeerlinginbreng: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: date
             * @description De dag waarop de leerling de kans kreeg zijn mening te geven
             * @example 2026-09-01
             */
            gevraagdOp: string;
            /**
             * @description Hoe de leerling zijn mening wilde geven
             * @example gesprek
             * @enum {string}
             */
            vorm: "gesprek" | "tekening" | "brief" | "film" | "vertrouwenspersoon" | "anders";
            /**
             * @description Of de leerling deze vorm zelf heeft gekozen
             * @example true
             */
            gekozenDoorLeerling: boolean;
            /**
             * @description Welke hulp de leerling daarbij kreeg
             * @example De mentor las de vragen voor.
             */
            gebodenHulp?: string;
            /**
             * @description Of de leerling een mening gaf, of dat niet wilde
             * @example gegeven
             * @enum {string}
             */
            uitkomst: "gegeven" | "wil-niet";
            /**
             * @description Wat de leerling vindt, zo veel mogelijk in eigen woorden
             * @example Ik wil graag in de klas blijven.
             */
            inbreng?: string;
            /**
             * @description Wat er met de mening van de leerling is gedaan
             * @example De begeleiding is nu in de klas.
             */
            invloed?: string;
            /**
             * Format: date
             * @description De dag waarop dat aan de leerling is uitgelegd
             * @example 2026-09-01
             */
            toegelichtOp?: string;
            /**
             * @description Wie dat heeft uitgelegd
             * @example De mentor
             */
            toegelichtDoor?: string;
        };
        OppLeerlinginbrengLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppLeerlinginbreng"][];
        };
        OppLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppInLijst"][];
        };
        OppVaststelling: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * @description Welk deel van de conceptversie wordt vastgesteld
             * @example handelingsdeel
             * @enum {string}
             */
            deel: "perspectief" | "handelingsdeel";
            /**
             * Format: date
             * @description De dag waarop de school hierover met de ouders heeft overlegd
             * @example 2026-09-01
             */
            overlegGevoerdOp?: string;
            /**
             * Format: date-time
             * @example 2026-09-01T10:00:00.000Z
             */
            vastgesteldOp: string;
        };
        OppVaststellingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppVaststelling"][];
        };
        OppVersie: {
            /**
             * Format: uuid
             * @description Het id van het plan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * @description Het schooljaar
             * @example 2026-2027
             */
            schooljaar: string;
            /**
             * @description Waar de leerling na deze school naar verwachting heen gaat
             * @example Vmbo, theoretische leerweg
             */
            uitstroombestemming?: string;
            /**
             * @description Hoe het programma afwijkt; `geen` als dat niet zo is
             * @example geen
             */
            programmaAfwijking?: string;
            /**
             * @description Waarom, in gewone taal
             * @example De hulp sluit niet meer aan bij wat nodig is.
             */
            reden?: string;
            /**
             * Format: date-time
             * @description Wanneer het perspectief van deze versie is vastgesteld
             * @example 2026-09-01T10:00:00.000Z
             */
            perspectiefVastgesteldOp?: string;
            /**
             * Format: date-time
             * @description Wanneer het handelingsdeel van deze versie is vastgesteld
             * @example 2026-09-01T10:00:00.000Z
             */
            handelingsdeelVastgesteldOp?: string;
            /**
             * Format: date
             * @description De dag van het overleg met de ouders over het perspectief
             * @example 2026-09-01
             */
            overlegPerspectiefOp?: string;
        };
        OppVersieLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["OppVersie"][];
        };
        Organisatie: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat voor organisatie dit is
             * @example school
             * @enum {string}
             */
            soort: "school" | "schoolbestuur" | "samenwerkingsverband" | "gemeente" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "veilig-thuis" | "politie" | "overig";
            /**
             * @description De naam van de organisatie
             * @example Basisschool De Wilgenhoek
             */
            naam: string;
            /** @description De nummers waaronder anderen deze organisatie kennen */
            identificaties: {
                /**
                 * @description Organisatie-identificatienummer
                 * @example 00000001812345678000
                 */
                oin?: string;
                /**
                 * @description Nummer van de Kamer van Koophandel
                 * @example 90004760
                 */
                kvk?: string;
                /**
                 * @description BRIN van de instelling
                 * @example 99ZZ
                 */
                brin?: string;
                /**
                 * @description BRIN en vestigingsnummer van één vestiging
                 * @example 99ZZ00
                 */
                vestigingscode?: string;
                /**
                 * @description Code in het Register Instellingen en Opleidingen
                 * @example 100A001
                 */
                rio?: string;
                /**
                 * @description Code van het CBS van de gemeente waarvoor de organisatie werkt
                 * @example GM0222
                 */
                cbsCode?: string;
                /**
                 * @description AGB-code van een aanbieder
                 * @example 98765432
                 */
                agb?: string;
            };
            /**
             * @description De gemeente waarin de organisatie staat of waarvoor zij werkt
             * @example GM0222
             */
            gemeentecode?: string;
        };
        OrganisatieLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Organisatie"][];
        };
        Persoon: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De organisatie die deze persoon heeft vastgelegd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
            /**
             * @description De voornaam of roepnaam
             * @example Sem
             */
            voornaam: string;
            /**
             * @description De achternaam, met voorvoegsels
             * @example van der Velde
             */
            achternaam: string;
            /**
             * Format: date
             * @description De geboortedatum; hij kan niet in de toekomst liggen
             * @example 2015-03-14
             */
            geboortedatum?: string;
            /**
             * Format: date
             * @description De dag waarop deze persoon overleed
             * @example 2026-02-01
             */
            overledenOp?: string;
            gezagsrelaties: components["schemas"]["Gezagsrelatie"][];
            inschrijvingen: components["schemas"]["Inschrijving"][];
            afgeschermd: components["schemas"]["Afgeschermd"][];
        };
        PersoonInLijst: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De organisatie die deze persoon heeft vastgelegd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            eigenaarId: string;
            /**
             * @description De voornaam of roepnaam
             * @example Sem
             */
            voornaam: string;
            /**
             * @description De achternaam, met voorvoegsels
             * @example van der Velde
             */
            achternaam: string;
            /**
             * Format: date
             * @description De geboortedatum; hij kan niet in de toekomst liggen
             * @example 2015-03-14
             */
            geboortedatum?: string;
            /**
             * Format: date
             * @description De dag waarop deze persoon overleed
             * @example 2026-02-01
             */
            overledenOp?: string;
        };
        PersoonLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["PersoonInLijst"][];
        };
        /** @description Een probleem volgens RFC 9457 */
        Probleem: {
            /**
             * @description Het soort probleem
             * @example urn:rondetafel:probleem:niet-gevonden
             */
            type: string;
            /**
             * @description Korte naam van het probleem
             * @example Niet gevonden
             */
            title: string;
            /**
             * @description De HTTP-status
             * @example 404
             */
            status: number;
            /**
             * @description Uitleg in gewone taal
             * @example Dit bestaat niet, of het is niet voor u zichtbaar.
             */
            detail: string;
            /**
             * @description Kenmerk van deze aanroep
             * @example urn:uuid:0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            instance: string;
        };
        /** @description De uitslag van een proef: er is niets vastgelegd */
        Proefuitslag: {
            /**
             * @description Of het zou zijn gelukt
             * @example true
             */
            toegestaan: boolean;
            /** @description Wat de regels ervan vinden */
            bevindingen: components["schemas"]["Bevinding"][];
            /** @description Wat er zou veranderen, voor zover u het mag zien */
            wijzigingen: components["schemas"]["Wijziging"][];
            /** @description Hoe het gegeven er daarna uit zou zien */
            resultaat?: {
                [key: string]: unknown;
            };
        };
        /** @description Een regel, een bestaand gegeven of een gebruikte sleutel staat dit in de weg */
        Regelprobleem: {
            /**
             * @description Het soort probleem
             * @example urn:rondetafel:probleem:niet-gevonden
             */
            type: string;
            /**
             * @description Korte naam van het probleem
             * @example Niet gevonden
             */
            title: string;
            /**
             * @description De HTTP-status
             * @example 404
             */
            status: number;
            /**
             * @description Uitleg in gewone taal
             * @example Dit bestaat niet, of het is niet voor u zichtbaar.
             */
            detail: string;
            /**
             * @description Kenmerk van deze aanroep
             * @example urn:uuid:0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            instance: string;
            /** @description Per regel: wat er niet kan, waarom, en hoe het wel kan */
            bevindingen?: components["schemas"]["Bevinding"][];
        };
        /** @description Het aanbod om de regie over te nemen. Tot iemand haar aanneemt, blijft de regie waar zij is. */
        Regieaanbieding: {
            /**
             * Format: uuid
             * @description De aanbieding
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /** @description Aan wie de regie wordt aangeboden: een professional, of iemand uit de familie */
            aan: {
                /**
                 * Format: uuid
                 * @description De organisatie
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: string;
                /**
                 * Format: uuid
                 * @description De medewerker, als die al bekend is
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId?: string;
            } | {
                /**
                 * Format: uuid
                 * @description De ouder of jeugdige die de regie krijgt
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: string;
                /** @description De professional die naast de familie staat */
                naast?: {
                    /**
                     * Format: uuid
                     * @description De organisatie
                     * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                     */
                    organisatieId: string;
                    /**
                     * Format: uuid
                     * @description De medewerker, als die al bekend is
                     * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                     */
                    medewerkerId?: string;
                };
            };
            /**
             * @description Waarom de regie overgaat
             * @example De hulp ligt nu vooral thuis; het wijkteam komt er elke week.
             */
            reden?: string;
            /**
             * @description Wat het gezin hierover te horen krijgt
             * @example Vanaf nu is Sanne van het wijkteam uw vaste aanspreekpunt.
             */
            berichtAanGezin?: string;
            /**
             * @description Wat er nog loopt en wordt overgedragen
             * @example Op 12 oktober is het gesprek met de schoolarts.
             */
            openstaandeActies?: string;
            /**
             * @description Of de aanbieding nog openstaat. Achterhaald: een ander nam de regie aan.
             * @example open
             * @enum {string}
             */
            status: "open" | "geaccepteerd" | "achterhaald";
            /**
             * Format: date-time
             * @description Wanneer is aangeboden
             * @example 2026-09-01T10:00:00.000Z
             */
            aangebodenOp: string;
        };
        RegieaanbiedingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Regieaanbieding"][];
        };
        /** @description Dat iemand de regie heeft aangenomen. Naam en organisatie zijn zichtbaar voor ieder die de basis van de casus ziet. */
        Regieacceptatie: {
            /**
             * Format: uuid
             * @description De acceptatie
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De aanbieding die is aangenomen
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            aanbiedingId: string;
            /**
             * Format: uuid
             * @description De periode die hiermee begon
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            periodeId: string;
            /**
             * Format: date-time
             * @description Wanneer
             * @example 2026-09-01T10:00:00.000Z
             */
            op: string;
        };
        RegieacceptatieLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Regieacceptatie"][];
        };
        /** @description Wie de regie heeft of had. Ieder die de basis van de casus ziet, ziet ook dit. */
        Regieperiode: {
            /**
             * Format: uuid
             * @description De periode
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description De regie zelf, of de professional naast een familie die de regie heeft
             * @example regisseur
             * @enum {string}
             */
            rol: "regisseur" | "naast-de-familie";
            /**
             * Format: uuid
             * @description De organisatie
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId?: string;
            /**
             * Format: uuid
             * @description De medewerker
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            medewerkerId?: string;
            /**
             * Format: uuid
             * @description De persoon, als de familie zelf de regie heeft
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId?: string;
            /**
             * @description De naam, zoals die bij de overdracht was
             * @example Noor de Wit
             */
            naam: string;
            /**
             * Format: date-time
             * @description Vanaf wanneer
             * @example 2026-09-01T10:00:00.000Z
             */
            van: string;
            /**
             * Format: date-time
             * @description Wanneer een ander het overnam, of de casus sloot
             * @example 2026-09-01T10:00:00.000Z
             */
            tot?: string;
        };
        RegieperiodeLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Regieperiode"][];
        };
        Samenvatting: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * @description Wat is samengevat
             * @example inzet
             * @enum {string}
             */
            bronSoort: "inzet" | "opp" | "gezinsplan";
            /**
             * Format: uuid
             * @description Het gegeven dat is samengevat; u moet het kunnen zien
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            bronId: string;
            /**
             * Format: uuid
             * @description De toestemming waarop het delen rust
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            toestemmingId: string;
            /**
             * Format: uuid
             * @description De casus waarin die toestemming is gevraagd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description De samenvatting: niet meer dan nodig is
             * @example De begeleider komt op dinsdag thuis en oefent met plannen.
             */
            tekst: string;
        };
        SamenvattingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Samenvatting"][];
        };
        StartInzet: {
            /**
             * Format: date
             * @description De eerste dag van de hulp of steun
             * @example 2026-09-01
             */
            startdatum: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        StelGezinsplanVast: {
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        StelKoppelingVoor: {
            /**
             * @description Wat met wat wordt verbonden: eerst de kant van het OPP
             * @example schoolloopbaan-opp
             * @enum {string}
             */
            soort: "doel-doel" | "jeugdhulp-hulp" | "schoolloopbaan-opp";
            /**
             * Format: uuid
             * @description Het OPP
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            oppId: string;
            /**
             * Format: uuid
             * @description Het gezinsplan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gezinsplanId: string;
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat: het id van een persoon die u ziet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            jeugdigeId: string;
            /**
             * @description Welk van de twee plannen het eigen plan is
             * @example opp
             * @enum {string}
             */
            kant: "opp" | "gezinsplan";
            /**
             * @description De versie van het eigen plan waarop dit rust
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description Het onderdeel van het eigen plan: een doel, een verwijzing naar hulp, of een schoolloopbaan
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            onderdeelId?: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        StelOppVast: {
            /**
             * @description Welk deel van de conceptversie wordt vastgesteld
             * @example handelingsdeel
             * @enum {string}
             */
            deel: "perspectief" | "handelingsdeel";
            /**
             * Format: date
             * @description De dag waarop de school hierover met de ouders heeft overlegd
             * @example 2026-09-01
             */
            overlegGevoerdOp?: string;
            /** @description Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt. */
            motiveringen?: components["schemas"]["MotiveringBijRegel"][];
        };
        StemInMetOpp: {
            /**
             * @description De versie van het plan, vanaf 1
             * @example 1
             */
            planversie: number;
            /**
             * Format: uuid
             * @description De persoon die wel of niet instemt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            doorId: string;
            /**
             * @description Als ouder, of als leerling vanaf 18 jaar
             * @example ouder
             * @enum {string}
             */
            hoedanigheid: "ouder" | "leerling";
            /**
             * @description Of er overeenstemming is over het handelingsdeel van deze versie
             * @example ingestemd
             * @enum {string}
             */
            uitkomst: "ingestemd" | "geen-overeenstemming";
            /**
             * Format: date
             * @description De dag waarop dit is gezegd of getekend
             * @example 2026-09-01
             */
            gegevenOp: string;
            /**
             * @description Wat erbij is gezegd
             * @example Met de afspraak dat we na drie maanden samen kijken hoe het gaat.
             */
            toelichting?: string;
        };
        Systeem: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description Voor welke organisatie het werkt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId: string;
            /**
             * @description De uitgever van de tokens van dit systeem
             * @example https://tokens.wilgenhoek.example
             */
            issuer: string;
            /**
             * @description De naam waaronder die uitgever dit systeem kent
             * @example leerlingvolgsysteem
             */
            clientId: string;
        };
        SysteemLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Systeem"][];
        };
        /** @description Een vraag om gegevens te mogen delen. Zij gaat open op de dagen waarop ieder die nodig is ja heeft gezegd. */
        Toestemming: {
            /**
             * Format: uuid
             * @description De toestemming
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De organisatie die het vraagt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gevraagdDoorId: string;
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * @description Waarvoor de gegevens nodig zijn
             * @example De hulp thuis en de steun op school op elkaar afstemmen.
             */
            doel?: string;
            /**
             * @description De organisaties van wie de gegevens zijn
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            bronIds: string[];
            /**
             * @description Welke delen van het dossier opengaan
             * @example [
             *       "jeugdhulp/jeugdhulp"
             *     ]
             */
            cellen: ("school/basis" | "school/onderwijs" | "school/thuissituatie" | "school/gezondheid" | "school/jeugdhulp" | "school/veiligheid" | "school/leerplicht" | "school/financieel" | "swv/basis" | "swv/onderwijs" | "swv/thuissituatie" | "swv/gezondheid" | "swv/jeugdhulp" | "swv/veiligheid" | "swv/leerplicht" | "swv/financieel" | "jeugdhulp/basis" | "jeugdhulp/onderwijs" | "jeugdhulp/thuissituatie" | "jeugdhulp/gezondheid" | "jeugdhulp/jeugdhulp" | "jeugdhulp/veiligheid" | "jeugdhulp/leerplicht" | "jeugdhulp/financieel" | "zorg/basis" | "zorg/onderwijs" | "zorg/thuissituatie" | "zorg/gezondheid" | "zorg/jeugdhulp" | "zorg/veiligheid" | "zorg/leerplicht" | "zorg/financieel" | "leerplicht/basis" | "leerplicht/onderwijs" | "leerplicht/thuissituatie" | "leerplicht/gezondheid" | "leerplicht/jeugdhulp" | "leerplicht/veiligheid" | "leerplicht/leerplicht" | "leerplicht/financieel" | "gezin/basis" | "gezin/onderwijs" | "gezin/thuissituatie" | "gezin/gezondheid" | "gezin/jeugdhulp" | "gezin/veiligheid" | "gezin/leerplicht" | "gezin/financieel" | "casus/basis" | "casus/onderwijs" | "casus/thuissituatie" | "casus/gezondheid" | "casus/jeugdhulp" | "casus/veiligheid" | "casus/leerplicht" | "casus/financieel")[];
            /**
             * @description De organisaties die het mogen zien
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            ontvangerIds: string[];
            /**
             * Format: date
             * @description De laatste dag waarop de toestemming geldt
             * @example 2027-07-31
             */
            tot: string;
            /**
             * @description Welke versie van de uitleg de gevers hebben gekregen
             * @example folder-2026-1
             */
            informatieversie?: string;
            /**
             * @description Op welke grondslag uit de AVG de gegevens worden verwerkt
             * @example toestemming
             * @enum {string}
             */
            avgGrondslag?: "toestemming" | "wettelijke-verplichting" | "publieke-taak" | "vitaal-belang" | "overeenkomst";
            /**
             * @description Of een beroepsbeoefenaar hiermee van de geheimhouding mag afwijken
             * @example true
             */
            doorbrekingGeheimhouding?: boolean;
            /**
             * @description Of er uitdrukkelijk om gevraagd is; dat moet bij gegevens over gezondheid
             * @example true
             */
            uitdrukkelijk?: boolean;
            /**
             * Format: date-time
             * @description Wanneer het is gevraagd
             * @example 2026-09-01T10:00:00.000Z
             */
            gevraagdOp: string;
            antwoorden: components["schemas"]["Antwoord"][];
            intrekkingen: components["schemas"]["Intrekking"][];
        };
        /** @description Een vraag om gegevens te mogen delen. Zij gaat open op de dagen waarop ieder die nodig is ja heeft gezegd. */
        ToestemmingInLijst: {
            /**
             * Format: uuid
             * @description De toestemming
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * Format: uuid
             * @description De organisatie die het vraagt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            gevraagdDoorId: string;
            /**
             * Format: uuid
             * @description De jeugdige om wie het gaat
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            betreftId: string;
            /**
             * @description Waarvoor de gegevens nodig zijn
             * @example De hulp thuis en de steun op school op elkaar afstemmen.
             */
            doel?: string;
            /**
             * @description De organisaties van wie de gegevens zijn
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            bronIds: string[];
            /**
             * @description Welke delen van het dossier opengaan
             * @example [
             *       "jeugdhulp/jeugdhulp"
             *     ]
             */
            cellen: ("school/basis" | "school/onderwijs" | "school/thuissituatie" | "school/gezondheid" | "school/jeugdhulp" | "school/veiligheid" | "school/leerplicht" | "school/financieel" | "swv/basis" | "swv/onderwijs" | "swv/thuissituatie" | "swv/gezondheid" | "swv/jeugdhulp" | "swv/veiligheid" | "swv/leerplicht" | "swv/financieel" | "jeugdhulp/basis" | "jeugdhulp/onderwijs" | "jeugdhulp/thuissituatie" | "jeugdhulp/gezondheid" | "jeugdhulp/jeugdhulp" | "jeugdhulp/veiligheid" | "jeugdhulp/leerplicht" | "jeugdhulp/financieel" | "zorg/basis" | "zorg/onderwijs" | "zorg/thuissituatie" | "zorg/gezondheid" | "zorg/jeugdhulp" | "zorg/veiligheid" | "zorg/leerplicht" | "zorg/financieel" | "leerplicht/basis" | "leerplicht/onderwijs" | "leerplicht/thuissituatie" | "leerplicht/gezondheid" | "leerplicht/jeugdhulp" | "leerplicht/veiligheid" | "leerplicht/leerplicht" | "leerplicht/financieel" | "gezin/basis" | "gezin/onderwijs" | "gezin/thuissituatie" | "gezin/gezondheid" | "gezin/jeugdhulp" | "gezin/veiligheid" | "gezin/leerplicht" | "gezin/financieel" | "casus/basis" | "casus/onderwijs" | "casus/thuissituatie" | "casus/gezondheid" | "casus/jeugdhulp" | "casus/veiligheid" | "casus/leerplicht" | "casus/financieel")[];
            /**
             * @description De organisaties die het mogen zien
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            ontvangerIds: string[];
            /**
             * Format: date
             * @description De laatste dag waarop de toestemming geldt
             * @example 2027-07-31
             */
            tot: string;
            /**
             * @description Welke versie van de uitleg de gevers hebben gekregen
             * @example folder-2026-1
             */
            informatieversie?: string;
            /**
             * @description Op welke grondslag uit de AVG de gegevens worden verwerkt
             * @example toestemming
             * @enum {string}
             */
            avgGrondslag?: "toestemming" | "wettelijke-verplichting" | "publieke-taak" | "vitaal-belang" | "overeenkomst";
            /**
             * @description Of een beroepsbeoefenaar hiermee van de geheimhouding mag afwijken
             * @example true
             */
            doorbrekingGeheimhouding?: boolean;
            /**
             * @description Of er uitdrukkelijk om gevraagd is; dat moet bij gegevens over gezondheid
             * @example true
             */
            uitdrukkelijk?: boolean;
            /**
             * Format: date-time
             * @description Wanneer het is gevraagd
             * @example 2026-09-01T10:00:00.000Z
             */
            gevraagdOp: string;
        };
        ToestemmingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["ToestemmingInLijst"][];
        };
        /** @description Een uitnodiging om aan tafel te komen. Alleen wie uitnodigt en wie is uitgenodigd zien haar. */
        Uitnodiging: {
            /**
             * Format: uuid
             * @description De uitnodiging
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /**
             * @description Het nummer van de casus
             * @example RT-7K2M9QX4TB
             */
            casusnummer: string;
            /**
             * Format: uuid
             * @description De organisatie die uitnodigt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            uitgenodigdDoorId: string;
            /**
             * Format: uuid
             * @description De organisatie die wordt uitgenodigd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            organisatieId?: string;
            /**
             * Format: uuid
             * @description De persoon die wordt uitgenodigd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            persoonId?: string;
            /**
             * @description De rol aan tafel
             * @example school
             * @enum {string}
             */
            rol: "school" | "samenwerkingsverband" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "ouder" | "jeugdige" | "netwerk" | "overig";
            /**
             * @description De jeugdigen om wie het gaat, zoals de casus hen kent. Noem bij het aannemen wie dat bij u zijn.
             * @example [
             *       "0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d"
             *     ]
             */
            jeugdigen: string[];
            /**
             * @description Of de uitnodiging is aangenomen
             * @example open
             * @enum {string}
             */
            status: "open" | "geaccepteerd";
            /**
             * Format: date-time
             * @description Wanneer is uitgenodigd
             * @example 2026-09-01T10:00:00.000Z
             */
            uitgenodigdOp: string;
            /**
             * Format: date-time
             * @description Wanneer de uitnodiging is aangenomen
             * @example 2026-09-01T10:00:00.000Z
             */
            geaccepteerdOp?: string;
        };
        UitnodigingLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Uitnodiging"][];
        };
        /** @description Dat een uitnodiging is aangenomen */
        Uitnodigingacceptatie: {
            /**
             * Format: uuid
             * @description De acceptatie
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * Format: uuid
             * @description De uitnodiging
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            uitnodigingId: string;
            /**
             * Format: uuid
             * @description De casus
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            casusId: string;
            /** @description Wie de jeugdigen in uw eigen administratie zijn. Vanaf nu gaat het om dezelfde persoon; beide ids blijven werken. */
            eigenPersonen: {
                /**
                 * Format: uuid
                 * @description De jeugdige, zoals de uitnodiging die noemt
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdigeId: string;
                /**
                 * Format: uuid
                 * @description Dezelfde jeugdige, zoals u die zelf bijhoudt
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                eigenPersoonId: string;
            }[];
            /**
             * Format: date-time
             * @description Wanneer
             * @example 2026-09-01T10:00:00.000Z
             */
            op: string;
        };
        UitnodigingacceptatieLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Uitnodigingacceptatie"][];
        };
        /** @description Wat er aan één gegeven is veranderd */
        Veldwijziging: {
            /**
             * @description Soort gegeven
             * @example opp-doel
             */
            soort: string;
            /**
             * @description Het id van dat gegeven
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description De velden die anders zijn; `nieuw` als het er nog niet was
             * @example [
             *       "Voorbeeld"
             *     ]
             */
            velden: string[];
        };
        VerklaarCasusVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarExterneVerwijzingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezagsrelatieVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinslidVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinsplanDoelVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinsplanHulpVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinsplanKrachtVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinsplanSamenvattingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinsplanSchoolloopbaanVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarGezinsplanVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarInschrijvingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarInzetVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarKoppelingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarMedewerkerVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppBegeleidingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppDoelVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppFactorVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppJeugdhulpVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppJeugdhulpverklaringVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppLeerlinginbrengVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppSamenvattingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarOppVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarPersoonVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarSysteemVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarToestemmingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        VerklaarUitnodigingVervallen: {
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
        };
        Vervallenverklaring: {
            /**
             * Format: uuid
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat voor gegeven is vervallen
             * @example inschrijving
             */
            soort: string;
            /**
             * Format: uuid
             * @description Het gegeven dat is vervallen
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            vervallenId: string;
            /**
             * @description De versie van het plan waarin het stond
             * @example 1
             */
            planversie?: number;
            /**
             * @description Waarom dit niet klopte
             * @example Vastgelegd bij de verkeerde leerling.
             */
            reden: string;
            /**
             * Format: uuid
             * @description De medewerker die, of het systeem dat, dit heeft vastgelegd
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            doorId: string;
            /**
             * Format: date-time
             * @description Wanneer het gegeven verviel
             * @example 2026-09-01T10:00:00.000Z
             */
            vervallenOp: string;
        };
        VervallenverklaringLijst: {
            /** @description De resultaten, in vaste volgorde */
            resultaten: components["schemas"]["Vervallenverklaring"][];
        };
        WijzigDeelnemer: {
            /**
             * Format: date
             * @description De laatste dag
             * @example 2027-07-31
             */
            tot: string;
        };
        WijzigDeelnemermedewerker: {
            /**
             * Format: date
             * @description De laatste dag
             * @example 2027-07-31
             */
            tot: string;
        };
        WijzigGezagsrelatie: {
            /**
             * Format: date
             * @description De laatste dag. Met `null` loopt het weer door
             * @example 2027-07-31
             */
            tot: string | null;
        };
        WijzigGezin: {
            /**
             * @description Hoe u dit gezin noemt, om het te herkennen
             * @example Gezin bij moeder
             */
            aanduiding?: string | null;
            /**
             * Format: uuid
             * @description Wie u vanuit het gezin aanspreekt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            aanspreekpuntId?: string | null;
        };
        WijzigGezinslid: {
            /**
             * Format: date
             * @description De laatste dag. Met `null` loopt het weer door
             * @example 2027-07-31
             */
            tot: string | null;
        };
        WijzigGezinsplan: {
            familiegroepsplanAanbod?: {
                /**
                 * Format: date
                 * @description De dag waarop is aangeboden dat de familie zelf een plan maakt
                 * @example 2026-09-01
                 */
                aangebodenOp?: string | null;
                /**
                 * @description Wat daaruit kwam
                 * @example ouders-zien-af
                 * @enum {string|null}
                 */
                uitkomst?: "gemaakt" | "ouders-zien-af" | "bedreiging-ontwikkeling" | "belang-kind" | "niet-van-toepassing" | null;
                /**
                 * @description Waarom
                 * @example De ouders willen het liever samen met de hulpverlener doen.
                 */
                toelichting?: string | null;
            } | null;
            /**
             * Format: date
             * @description De dag van het overleg met de jeugdige over het plan
             * @example 2026-09-01
             */
            overlegMetJeugdigeOp?: string | null;
            /**
             * Format: date
             * @description De dag van het overleg met de ouders over het plan
             * @example 2026-09-01
             */
            overlegMetOudersOp?: string | null;
            /**
             * @description Wat daarbij is gezegd, of waarom er niet is overlegd
             * @example De jeugdige was erbij en vertelde zelf.
             */
            overlegToelichting?: string | null;
            /**
             * Format: date
             * @description De dag waarop het gezin het plan op schrift wilde
             * @example 2026-09-01
             */
            opSchriftGevraagdOp?: string | null;
            /**
             * Format: date
             * @description De dag waarop het gezin het plan op schrift kreeg
             * @example 2026-09-01
             */
            opSchriftVerstrektOp?: string | null;
            /**
             * @description Of er een kinderbeschermingsmaatregel of jeugdreclassering is
             * @example false
             */
            maatregel?: boolean;
        };
        WijzigGezinsplanDoel: {
            /**
             * @description Wat er bereikt moet zijn
             * @example De ochtenden verlopen rustig.
             */
            tekst?: string;
            /**
             * Format: date
             * @description De dag waarop het doel bereikt zou moeten zijn
             * @example 2027-02-01
             */
            streefdatum?: string | null;
        };
        WijzigGezinsplanHulp: {
            /**
             * @description Wat deze hulp voor het gezin betekent
             * @example De hulp komt thuis, na schooltijd.
             */
            toelichting?: string | null;
        };
        WijzigGezinsplanKracht: {
            /**
             * @description Iets wat iemand zelf kan, of wat het netwerk doet
             * @example netwerk
             * @enum {string}
             */
            aard?: "eigen-kracht" | "netwerk";
            /**
             * @description Wat het gezin zelf kan, of wie er meehelpt
             * @example Opa haalt de kinderen op dinsdag van school.
             */
            tekst?: string;
        };
        WijzigGezinsplanSchoolloopbaan: {
            /**
             * @description Op welke school de jeugdige zit
             * @example Basisschool De Wilgentuin
             */
            school?: string | null;
            /**
             * @description Waar de jeugdige op school naartoe werkt
             * @example Volgend jaar naar het vmbo
             */
            perspectief?: string | null;
            /**
             * @description Of de jeugdige elke dag op school is
             * @example Mist ongeveer een ochtend per week
             */
            verzuim?: string | null;
            /**
             * @description Welke steun de jeugdige op school krijgt
             * @example Een rustige plek en een vaste begeleider
             */
            steunOpSchool?: string | null;
            /**
             * @description Of de school dit deelt via een koppeling, of het gezin het vertelt
             * @example gezin
             * @enum {string|null}
             */
            herkomst?: "koppeling" | "gezin" | null;
            /**
             * Format: uuid
             * @description De koppeling met het OPP waar dit uit komt
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            koppelingId?: string | null;
            /**
             * @description Waarom school niet van toepassing is
             * @example Is nog geen vijf jaar
             */
            nvtReden?: string | null;
        };
        WijzigInschrijving: {
            /**
             * Format: date
             * @description De laatste dag. Met `null` loopt het weer door
             * @example 2027-07-31
             */
            tot: string | null;
        };
        WijzigInzet: {
            /**
             * @description Wat de hulp of steun moet bereiken
             * @example Leren plannen, thuis en op school.
             */
            doel?: string;
            /**
             * @description Bij wie men terechtkan
             * @example Via het secretariaat van het jeugdteam
             */
            contact?: string | null;
            /**
             * Format: date
             * @description De eerste dag die is afgesproken
             * @example 2026-09-01
             */
            van?: string | null;
            /**
             * Format: date
             * @description De laatste dag die is afgesproken
             * @example 2027-02-01
             */
            tot?: string | null;
        };
        WijzigMedewerker: {
            /**
             * @description Hoe de medewerker heet
             * @example Marloes Terpstra
             */
            naam?: string;
            /**
             * @description Wat de medewerker doet; dit bepaalt wat die ziet
             * @example intern-begeleider
             * @enum {string}
             */
            functie?: "intern-begeleider" | "zorgcoordinator" | "schoolleider" | "gedragsdeskundige" | "onderwijsondersteuner" | "mentor" | "leraar" | "schoolmaatschappelijk-werker" | "wijkteammedewerker" | "jeugdhulpverlener" | "jeugdarts" | "jeugdverpleegkundige" | "jeugdbeschermer" | "swv-consulent" | "leerplichtambtenaar" | "beleidsmedewerker" | "administratie" | "beheerder";
            /**
             * Format: date
             * @description De laatste dag in dienst. Met `null` loopt het dienstverband weer door
             * @example 2027-07-31
             */
            tot?: string | null;
        };
        WijzigOpp: {
            /**
             * @description Het schooljaar
             * @example 2026-2027
             */
            schooljaar?: string;
            /**
             * @description Waar de leerling na deze school naar verwachting heen gaat
             * @example Vmbo, theoretische leerweg
             */
            uitstroombestemming?: string | null;
            /**
             * @description Hoe het programma afwijkt; `geen` als dat niet zo is
             * @example geen
             */
            programmaAfwijking?: string | null;
        };
        WijzigOppBegeleiding: {
            /**
             * @description Welke begeleiding de leerling krijgt
             * @example Elke week een gesprek over plannen en huiswerk.
             */
            omschrijving?: string;
            /**
             * @description Wie de begeleiding geeft
             * @example De onderwijsondersteuner
             */
            uitvoerder?: string | null;
            /**
             * @description Hoe vaak en hoe lang
             * @example Een uur per week, tot de voorjaarsvakantie
             */
            omvang?: string | null;
        };
        WijzigOppDoel: {
            /**
             * @description Wat er bereikt moet zijn
             * @example Begint zelf aan een taak, zonder dat iemand helpt.
             */
            tekst?: string;
            /**
             * Format: date
             * @description De dag waarop het doel bereikt zou moeten zijn
             * @example 2027-02-01
             */
            streefdatum?: string | null;
        };
        WijzigOppFactor: {
            /**
             * @description Of dit het leren moeilijker maakt of juist helpt
             * @example bevorderend
             * @enum {string}
             */
            richting?: "belemmerend" | "bevorderend";
            /**
             * @description Wat er speelt
             * @example Werkt graag samen met een vaste klasgenoot.
             */
            tekst?: string;
        };
        WijzigOppJeugdhulp: {
            /**
             * @description Wat dit voor de leerling op school betekent
             * @example Op dinsdag is de leerling om twee uur weg.
             */
            toelichting?: string | null;
        };
        WijzigOppJeugdhulpverklaring: {
            /**
             * @description Wat er is geantwoord op de vraag of er jeugdhulp is
             * @example ja
             * @enum {string}
             */
            antwoord?: "ja" | "nee" | "geen-antwoord-gewenst" | "onbekend";
            /**
             * @description Aan wie de school het heeft gevraagd
             * @example Beide ouders
             */
            gevraagdAan?: string | null;
            /**
             * Format: date
             * @description De dag waarop de school het heeft gevraagd
             * @example 2026-09-01
             */
            gevraagdOp?: string | null;
            /**
             * @description Waarom er geen antwoord is gewenst, in de woorden van wie het niet wil zeggen
             * @example De ouders willen dit eerst zelf bespreken.
             */
            motivering?: string | null;
        };
        WijzigOppLeerlinginbreng: {
            /**
             * Format: date
             * @description De dag waarop de leerling de kans kreeg zijn mening te geven
             * @example 2026-09-01
             */
            gevraagdOp?: string;
            /**
             * @description Hoe de leerling zijn mening wilde geven
             * @example gesprek
             * @enum {string}
             */
            vorm?: "gesprek" | "tekening" | "brief" | "film" | "vertrouwenspersoon" | "anders";
            /**
             * @description Of de leerling deze vorm zelf heeft gekozen
             * @example true
             */
            gekozenDoorLeerling?: boolean;
            /**
             * @description Welke hulp de leerling daarbij kreeg
             * @example De mentor las de vragen voor.
             */
            gebodenHulp?: string | null;
            /**
             * @description Of de leerling een mening gaf, of dat niet wilde
             * @example gegeven
             * @enum {string}
             */
            uitkomst?: "gegeven" | "wil-niet";
            /**
             * @description Wat de leerling vindt, zo veel mogelijk in eigen woorden
             * @example Ik wil graag in de klas blijven.
             */
            inbreng?: string | null;
            /**
             * @description Wat er met de mening van de leerling is gedaan
             * @example De begeleiding is nu in de klas.
             */
            invloed?: string | null;
            /**
             * Format: date
             * @description De dag waarop dat aan de leerling is uitgelegd
             * @example 2026-09-01
             */
            toegelichtOp?: string | null;
            /**
             * @description Wie dat heeft uitgelegd
             * @example De mentor
             */
            toegelichtDoor?: string | null;
        };
        WijzigOrganisatie: {
            /**
             * @description De naam van de organisatie
             * @example Basisschool De Wilgenhoek
             */
            naam?: string;
            /** @description Alleen de nummers die veranderen; `null` haalt een nummer weg */
            identificaties?: {
                /**
                 * @description Organisatie-identificatienummer
                 * @example 00000001812345678000
                 */
                oin?: string | null;
                /**
                 * @description Nummer van de Kamer van Koophandel
                 * @example 90004760
                 */
                kvk?: string | null;
                /**
                 * @description BRIN van de instelling
                 * @example 99ZZ
                 */
                brin?: string | null;
                /**
                 * @description BRIN en vestigingsnummer van één vestiging
                 * @example 99ZZ00
                 */
                vestigingscode?: string | null;
                /**
                 * @description Code in het Register Instellingen en Opleidingen
                 * @example 100A001
                 */
                rio?: string | null;
                /**
                 * @description Code van het CBS van de gemeente waarvoor de organisatie werkt
                 * @example GM0222
                 */
                cbsCode?: string | null;
                /**
                 * @description AGB-code van een aanbieder
                 * @example 98765432
                 */
                agb?: string | null;
            };
            /**
             * @description De gemeente waarin de organisatie staat of waarvoor zij werkt
             * @example GM0222
             */
            gemeentecode?: string | null;
        };
        WijzigPersoon: {
            /**
             * @description De voornaam of roepnaam
             * @example Sem
             */
            voornaam?: string;
            /**
             * @description De achternaam, met voorvoegsels
             * @example van der Velde
             */
            achternaam?: string;
            /**
             * Format: date
             * @description De geboortedatum; hij kan niet in de toekomst liggen
             * @example 2015-03-14
             */
            geboortedatum?: string | null;
            /**
             * Format: date
             * @description De dag waarop deze persoon overleed
             * @example 2026-02-01
             */
            overledenOp?: string | null;
        };
        /** @description Wat er zou veranderen */
        Wijziging: {
            /**
             * @description Soort gegeven
             * @example koppeling
             */
            soort: string;
            /**
             * @description Het id; van wat nieuw is, bestaat het na de proef niet
             * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            id: string;
            /**
             * @description Wat ermee zou gebeuren
             * @example nieuw
             * @enum {string}
             */
            aard: "nieuw" | "gewijzigd" | "vervallen";
        };
        /** @description Het gegeven is intussen gewijzigd */
        Wijzigingsprobleem: {
            /**
             * @description Het soort probleem
             * @example urn:rondetafel:probleem:niet-gevonden
             */
            type: string;
            /**
             * @description Korte naam van het probleem
             * @example Niet gevonden
             */
            title: string;
            /**
             * @description De HTTP-status
             * @example 404
             */
            status: number;
            /**
             * @description Uitleg in gewone taal
             * @example Dit bestaat niet, of het is niet voor u zichtbaar.
             */
            detail: string;
            /**
             * @description Kenmerk van deze aanroep
             * @example urn:uuid:0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
             */
            instance: string;
            /** @description Wat er sinds uw lezing is gewijzigd, voor zover u het ziet */
            gewijzigd: components["schemas"]["Veldwijziging"][];
        };
        ZoekExterneVerwijzing: {
            /**
             * @description De naam van het systeem waar het nummer vandaan komt
             * @example leerlingvolgsysteem
             */
            systeem: string;
            /**
             * @description Het eigen nummer in dat systeem. Nooit een BSN of PGN
             * @example L-20418
             */
            waarde: string;
        };
    };
    responses: {
        /** @description De invoer klopt niet */
        OngeldigeInvoer: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Invoerprobleem"];
            };
        };
        /** @description Niet ingelogd */
        NietIngelogd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Niet toegestaan */
        NietToegestaan: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Niet gevonden */
        NietGevonden: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Deze antwoordvorm is er niet */
        AntwoordvormNietBeschikbaar: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Een regel staat dit niet toe, het botst met wat er al is, of de sleutel is al gebruikt */
        RegelGeschonden: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Regelprobleem"];
            };
        };
        /** @description Het gegeven is intussen gewijzigd */
        Gewijzigd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Wijzigingsprobleem"];
            };
        };
        /** @description De aanroep is te groot */
        TeGroot: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Deze invoervorm wordt niet gelezen */
        InvoervormNietOndersteund: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De kop If-Match ontbreekt */
        VoorwaardeOntbreekt: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er ging iets mis */
        InterneFout: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Tijdelijk niet beschikbaar */
        TijdelijkNietBeschikbaar: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De uitslag van een proef (`?proef=true`); er is niets vastgelegd */
        ProefuitslagGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Proefuitslag"];
            };
        };
        /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
        VervallenverklaringVastgelegd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Location: components["headers"]["Location"];
                ETag: components["headers"]["ETagVanNieuw"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Vervallenverklaring"] | components["schemas"]["AlleenId"];
            };
        };
        /** @description De resultaten van deze bladzijde */
        VervallenverklaringLijstGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VervallenverklaringLijst"];
            };
        };
        /** @description Het gevraagde */
        VervallenverklaringGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Vervallenverklaring"];
            };
        };
        /** @description Gewijzigd */
        Bijgewerkt: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description De resultaten van deze bladzijde */
        ExterneVerwijzingLijstGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExterneVerwijzingLijst"];
            };
        };
        /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
        ExterneVerwijzingVastgelegd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Location: components["headers"]["Location"];
                ETag: components["headers"]["ETagVanNieuw"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExterneVerwijzing"] | components["schemas"]["AlleenId"];
            };
        };
        /** @description Het gevraagde */
        ExterneVerwijzingGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExterneVerwijzing"];
            };
        };
        /** @description De resultaten van deze bladzijde */
        UitnodigingLijstGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UitnodigingLijst"];
            };
        };
        /** @description Het gevraagde */
        UitnodigingGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Uitnodiging"];
            };
        };
        /** @description De resultaten van deze bladzijde */
        RegieperiodeLijstGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RegieperiodeLijst"];
            };
        };
        /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
        SamenvattingVastgelegd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Location: components["headers"]["Location"];
                ETag: components["headers"]["ETagVanNieuw"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Samenvatting"] | components["schemas"]["AlleenId"];
            };
        };
        /** @description De resultaten van deze bladzijde */
        SamenvattingLijstGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SamenvattingLijst"];
            };
        };
        /** @description Het gevraagde */
        SamenvattingGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Samenvatting"];
            };
        };
        /** @description De resultaten van deze bladzijde */
        AfwijkingLijstGegeven: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfwijkingLijst"];
            };
        };
    };
    parameters: {
        /**
         * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
         * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
         */
        IfMatch: string;
        /**
         * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        IdempotencyKey: string;
        /**
         * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
         * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
         */
        traceparent: string;
        /**
         * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
         * @example false
         */
        proef: "true" | "false";
        /**
         * @description Hoeveel resultaten er hoogstens in het antwoord staan
         * @example 50
         */
        limiet: number;
        /**
         * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
         * @example q5Jk0Xv9m2Yt3bWc8LrHsA
         */
        na: string;
        /**
         * @description Het id uit het adres (`oppId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        oppId: string;
        /**
         * @description Het id uit het adres (`casusId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        casusId: string;
        /**
         * @description Het id uit het adres (`gezinsplanId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        gezinsplanId: string;
        /**
         * @description Het id uit het adres (`vervallenverklaringId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        vervallenverklaringId: string;
        /**
         * @description Het id uit het adres (`persoonId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        persoonId: string;
        /**
         * @description Het id uit het adres (`gezinId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        gezinId: string;
        /**
         * @description Het id uit het adres (`inzetId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        inzetId: string;
        /**
         * @description Het id uit het adres (`koppelingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        koppelingId: string;
        /**
         * @description Het id uit het adres (`organisatieId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        organisatieId: string;
        /**
         * @description Het id uit het adres (`externeVerwijzingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        externeVerwijzingId: string;
        /**
         * @description Het id uit het adres (`toestemmingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        toestemmingId: string;
        /**
         * @description Het id uit het adres (`doelId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        doelId: string;
        /**
         * @description Het id uit het adres (`medewerkerId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        medewerkerId: string;
        /**
         * @description Het id uit het adres (`uitnodigingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        uitnodigingId: string;
        /**
         * @description Het id uit het adres (`samenvattingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        samenvattingId: string;
        /**
         * @description Het id uit het adres (`deelnemerId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        deelnemerId: string;
        /**
         * @description Het id uit het adres (`gezagsrelatieId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        gezagsrelatieId: string;
        /**
         * @description Het id uit het adres (`inschrijvingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        inschrijvingId: string;
        /**
         * @description Het id uit het adres (`gezinslidId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        gezinslidId: string;
        /**
         * @description Het id uit het adres (`factorId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        factorId: string;
        /**
         * @description Het id uit het adres (`leerlinginbrengId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        leerlinginbrengId: string;
        /**
         * @description Het id uit het adres (`begeleidingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        begeleidingId: string;
        /**
         * @description Het id uit het adres (`jeugdhulpverklaringId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        jeugdhulpverklaringId: string;
        /**
         * @description Het id uit het adres (`jeugdhulpId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        jeugdhulpId: string;
        /**
         * @description Het id uit het adres (`krachtId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        krachtId: string;
        /**
         * @description Het id uit het adres (`hulpId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        hulpId: string;
        /**
         * @description Het id uit het adres (`schoolloopbaanId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        schoolloopbaanId: string;
        /**
         * @description Het id uit het adres (`systeemId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        systeemId: string;
        /**
         * @description Het id uit het adres (`aanbiedingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        aanbiedingId: string;
        /**
         * @description Het id uit het adres (`inbrengId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        inbrengId: string;
        /**
         * @description Het id uit het adres (`beeindigingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        beeindigingId: string;
        /**
         * @description Alleen wat hiermee overeenkomt (`jeugdigeId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        jeugdigeId: string;
        /**
         * @description Het id uit het adres (`deelnemermedewerkerId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        deelnemermedewerkerId: string;
        /**
         * @description Het id uit het adres (`acceptatieId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        acceptatieId: string;
        /**
         * @description Welke versie van het plan
         * @example 1
         */
        planversie: number;
        /**
         * @description Het id uit het adres (`vaststellingId`)
         * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        vaststellingId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description De volledige versie van deze API
         * @example 1.0.0
         */
        "API-Version": string;
        /**
         * @description W3C Trace Context: het spoor van de aanroep, met onze eigen stap daarin
         * @example 00-0af7651916cd43dd8448eb211c80319c-9c4d5e6f7a8b9c0d-01
         */
        traceparent: string;
        /**
         * @description De stand van dit gegeven, voor `If-Match`
         * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
         */
        ETag: string;
        /**
         * @description De stand van wat is gemaakt, voor `If-Match`; ontbreekt als u het zelf niet mag lezen
         * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
         */
        ETagVanNieuw: string;
        /**
         * @description Het adres van wat is gemaakt
         * @example /v1/casussen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
         */
        Location: string;
        /**
         * @description De volgende bladzijde, met `rel="next"`; ontbreekt op de laatste
         * @example </v1/casussen?limiet=50&na=q5Jk0Xv9m2Yt3bWc8LrHsA>; rel="next"
         */
        Link: string;
        /**
         * @description Hoe u inlogt
         * @example Bearer realm="rondetafel"
         */
        "WWW-Authenticate": string;
        /**
         * @description Na hoeveel seconden u het opnieuw kunt proberen
         * @example 5
         */
        "Retry-After": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lijstOrganisaties: {
        parameters: {
            query?: {
                /**
                 * @description Wat voor organisatie dit is
                 * @example school
                 */
                soort?: "school" | "schoolbestuur" | "samenwerkingsverband" | "gemeente" | "wijkteam" | "jeugdhulpaanbieder" | "jeugdgezondheidszorg" | "leerplicht" | "gecertificeerde-instelling" | "veilig-thuis" | "politie" | "overig";
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisatieLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOrganisatie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOrganisatie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisatie"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOrganisatie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisatie"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOrganisatie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOrganisatie"];
                "application/merge-patch+json": components["schemas"]["WijzigOrganisatie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstSystemen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SysteemLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakSysteem: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakSysteem"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Systeem"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesSysteem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
                /**
                 * @description Het id uit het adres (`systeemId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                systeemId: components["parameters"]["systeemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Systeem"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstSysteemVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
                /**
                 * @description Het id uit het adres (`systeemId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                systeemId: components["parameters"]["systeemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarSysteemVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
                /**
                 * @description Het id uit het adres (`systeemId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                systeemId: components["parameters"]["systeemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarSysteemVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesSysteemVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
                /**
                 * @description Het id uit het adres (`systeemId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                systeemId: components["parameters"]["systeemId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOrganisatieExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOrganisatieExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOrganisatieExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOrganisatieExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId: components["parameters"]["organisatieId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstMedewerkers: {
        parameters: {
            query?: {
                /**
                 * @description Alleen wat hiermee overeenkomt (`organisatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                organisatieId?: string;
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedewerkerLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakMedewerker: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakMedewerker"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Medewerker"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesMedewerker: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Medewerker"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigMedewerker: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigMedewerker"];
                "application/merge-patch+json": components["schemas"]["WijzigMedewerker"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstMedewerkerVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarMedewerkerVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarMedewerkerVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesMedewerkerVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstMedewerkerExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakMedewerkerExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakMedewerkerExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesMedewerkerExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`medewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                medewerkerId: components["parameters"]["medewerkerId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstPersonen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersoonLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakPersoon: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakPersoon"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persoon"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesPersoon: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persoon"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigPersoon: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigPersoon"];
                "application/merge-patch+json": components["schemas"]["WijzigPersoon"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezagsrelaties: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezagsrelatieLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezagsrelatie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezagsrelatie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezagsrelatie"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezagsrelatie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`gezagsrelatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezagsrelatieId: components["parameters"]["gezagsrelatieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezagsrelatie"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezagsrelatie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`gezagsrelatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezagsrelatieId: components["parameters"]["gezagsrelatieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezagsrelatie"];
                "application/merge-patch+json": components["schemas"]["WijzigGezagsrelatie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezagsrelatieVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`gezagsrelatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezagsrelatieId: components["parameters"]["gezagsrelatieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezagsrelatieVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`gezagsrelatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezagsrelatieId: components["parameters"]["gezagsrelatieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezagsrelatieVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezagsrelatieVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`gezagsrelatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezagsrelatieId: components["parameters"]["gezagsrelatieId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInschrijvingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InschrijvingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakInschrijving: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakInschrijving"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inschrijving"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInschrijving: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`inschrijvingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inschrijvingId: components["parameters"]["inschrijvingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inschrijving"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigInschrijving: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`inschrijvingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inschrijvingId: components["parameters"]["inschrijvingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigInschrijving"];
                "application/merge-patch+json": components["schemas"]["WijzigInschrijving"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInschrijvingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`inschrijvingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inschrijvingId: components["parameters"]["inschrijvingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarInschrijvingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`inschrijvingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inschrijvingId: components["parameters"]["inschrijvingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarInschrijvingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInschrijvingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`inschrijvingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inschrijvingId: components["parameters"]["inschrijvingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstPersoonVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarPersoonVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarPersoonVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesPersoonVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstPersoonExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakPersoonExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakPersoonExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesPersoonExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`persoonId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                persoonId: components["parameters"]["persoonId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinnen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezin: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezin"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezin"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezin"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezin: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezin"];
                "application/merge-patch+json": components["schemas"]["WijzigGezin"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsleden: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinslidLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinslid: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinslid"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezinslid"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinslid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
                /**
                 * @description Het id uit het adres (`gezinslidId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinslidId: components["parameters"]["gezinslidId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezinslid"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezinslid: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
                /**
                 * @description Het id uit het adres (`gezinslidId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinslidId: components["parameters"]["gezinslidId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezinslid"];
                "application/merge-patch+json": components["schemas"]["WijzigGezinslid"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinslidVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
                /**
                 * @description Het id uit het adres (`gezinslidId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinslidId: components["parameters"]["gezinslidId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinslidVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
                /**
                 * @description Het id uit het adres (`gezinslidId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinslidId: components["parameters"]["gezinslidId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinslidVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinslidVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
                /**
                 * @description Het id uit het adres (`gezinslidId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinslidId: components["parameters"]["gezinslidId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId: components["parameters"]["gezinId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    zoekExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZoekExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstExterneVerwijzingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarExterneVerwijzingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarExterneVerwijzingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesExterneVerwijzingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstCasussen: {
        parameters: {
            query?: {
                /**
                 * @description Of er nog aan de casus wordt gewerkt
                 * @example open
                 */
                status?: "open" | "afgesloten";
                /**
                 * @description De fase van de casus
                 * @example signaleren
                 */
                fase?: "signaleren" | "samen-beslissen" | "toewijzen" | "uitvoeren";
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasusLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakCasus: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakCasus"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Casus"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesCasus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Casus"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstJeugdigen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasusjeugdigeLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesJeugdige: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`jeugdigeId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdigeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Casusjeugdige"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstHulpvragen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HulpvraagLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakHulpvraag: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakHulpvraag"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hulpvraag"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesHulpvraag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`hulpvraagId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                hulpvraagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hulpvraag"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstFaseovergangen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaseovergangLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakFaseovergang: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakFaseovergang"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faseovergang"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesFaseovergang: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`faseovergangId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                faseovergangId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faseovergang"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstAfsluitingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfsluitingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakAfsluiting: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakAfsluiting"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Afsluiting"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesAfsluiting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`afsluitingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                afsluitingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Afsluiting"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstCasusVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarCasusVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarCasusVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesCasusVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstDeelnemers: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeelnemerLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakDeelnemer: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakDeelnemer"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deelnemer"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesDeelnemer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`deelnemerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemerId: components["parameters"]["deelnemerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deelnemer"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigDeelnemer: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`deelnemerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemerId: components["parameters"]["deelnemerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigDeelnemer"];
                "application/merge-patch+json": components["schemas"]["WijzigDeelnemer"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstDeelnemermedewerkers: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`deelnemerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemerId: components["parameters"]["deelnemerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeelnemermedewerkerLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakDeelnemermedewerker: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`deelnemerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemerId: components["parameters"]["deelnemerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakDeelnemermedewerker"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deelnemermedewerker"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesDeelnemermedewerker: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`deelnemerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemerId: components["parameters"]["deelnemerId"];
                /**
                 * @description Het id uit het adres (`deelnemermedewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemermedewerkerId: components["parameters"]["deelnemermedewerkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deelnemermedewerker"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigDeelnemermedewerker: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`deelnemerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemerId: components["parameters"]["deelnemerId"];
                /**
                 * @description Het id uit het adres (`deelnemermedewerkerId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                deelnemermedewerkerId: components["parameters"]["deelnemermedewerkerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigDeelnemermedewerker"];
                "application/merge-patch+json": components["schemas"]["WijzigDeelnemermedewerker"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstUitnodigingenVanCasus: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UitnodigingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakUitnodiging: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakUitnodiging"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaakUitnodigingAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesUitnodigingVanCasus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UitnodigingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstUitnodigingen: {
        parameters: {
            query?: {
                /**
                 * @description Of de uitnodiging is aangenomen
                 * @example open
                 */
                status?: "open" | "geaccepteerd";
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UitnodigingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesUitnodiging: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UitnodigingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstUitnodigingacceptaties: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitnodigingacceptatieLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakUitnodigingacceptatie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakUitnodigingacceptatie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitnodigingacceptatie"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesUitnodigingacceptatie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
                /**
                 * @description Het id uit het adres (`acceptatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                acceptatieId: components["parameters"]["acceptatieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitnodigingacceptatie"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstUitnodigingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarUitnodigingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarUitnodigingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesUitnodigingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`uitnodigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                uitnodigingId: components["parameters"]["uitnodigingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstToestemmingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToestemmingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakToestemming: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakToestemming"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toestemming"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesToestemming: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toestemming"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstAntwoorden: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AntwoordLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakAntwoord: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakAntwoord"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Antwoord"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesAntwoord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
                /**
                 * @description Het id uit het adres (`antwoordId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                antwoordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Antwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstIntrekkingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntrekkingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakIntrekking: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakIntrekking"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intrekking"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesIntrekking: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
                /**
                 * @description Het id uit het adres (`intrekkingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                intrekkingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intrekking"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstToestemmingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarToestemmingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarToestemmingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesToestemmingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`toestemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                toestemmingId: components["parameters"]["toestemmingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstRegie: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RegieperiodeLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstRegieperioden: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RegieperiodeLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesRegieperiode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`periodeId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                periodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regieperiode"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstRegieaanbiedingen: {
        parameters: {
            query?: {
                /**
                 * @description Of de aanbieding nog openstaat. Achterhaald: een ander nam de regie aan.
                 * @example open
                 */
                status?: "open" | "geaccepteerd" | "achterhaald";
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegieaanbiedingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakRegieaanbieding: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakRegieaanbieding"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regieaanbieding"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesRegieaanbieding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`aanbiedingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                aanbiedingId: components["parameters"]["aanbiedingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regieaanbieding"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstRegieacceptaties: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`aanbiedingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                aanbiedingId: components["parameters"]["aanbiedingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegieacceptatieLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakRegieacceptatie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`aanbiedingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                aanbiedingId: components["parameters"]["aanbiedingId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MaakRegieacceptatie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regieacceptatie"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesRegieacceptatie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`aanbiedingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                aanbiedingId: components["parameters"]["aanbiedingId"];
                /**
                 * @description Het id uit het adres (`acceptatieId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                acceptatieId: components["parameters"]["acceptatieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regieacceptatie"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInbreng: {
        parameters: {
            query?: {
                /**
                 * @description Wat er op tafel ligt
                 * @example opp
                 */
                soort?: "opp" | "gezinsplan" | "inzet";
                /**
                 * @description Of het nog op tafel ligt
                 * @example op-tafel
                 */
                status?: "op-tafel" | "van-tafel";
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InbrengLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakInbreng: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakInbreng"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbreng"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInbreng: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`inbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inbrengId: components["parameters"]["inbrengId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbreng"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInbrengbeeindigingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`inbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inbrengId: components["parameters"]["inbrengId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InbrengbeeindigingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakInbrengbeeindiging: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`inbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inbrengId: components["parameters"]["inbrengId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakInbrengbeeindiging"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbrengbeeindiging"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInbrengbeeindiging: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
                /**
                 * @description Het id uit het adres (`inbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inbrengId: components["parameters"]["inbrengId"];
                /**
                 * @description Het id uit het adres (`beeindigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                beeindigingId: components["parameters"]["beeindigingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbrengbeeindiging"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInzetten: {
        parameters: {
            query?: {
                /**
                 * @description Alleen wat hiermee overeenkomt (`soort`)
                 * @example extra-ondersteuning
                 */
                soort?: "extra-ondersteuning" | "speciale-ondersteuning" | "lichte-jeugdhulp" | "specialistische-jeugdhulp" | "gezinshulp" | "medische-zorg" | "begeleiding" | "dagbesteding" | "leerlingenvervoer" | "overig";
                /**
                 * @description Alleen wat hiermee overeenkomt (`jeugdigeId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdigeId?: components["parameters"]["jeugdigeId"];
                /**
                 * @description Alleen wat hiermee overeenkomt (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId?: string;
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InzetLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakInzet: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakInzet"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inzet"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInzet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inzet"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigInzet: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigInzet"];
                "application/merge-patch+json": components["schemas"]["WijzigInzet"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInzetStarts: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InzetStartLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    startInzet: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartInzet"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InzetStart"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInzetStart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
                /**
                 * @description Het id uit het adres (`startId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                startId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InzetStart"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInzetBeeindigingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InzetBeeindigingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    beeindigInzet: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeeindigInzet"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InzetBeeindiging"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInzetBeeindiging: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
                /**
                 * @description Het id uit het adres (`beeindigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                beeindigingId: components["parameters"]["beeindigingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InzetBeeindiging"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInzetExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakInzetExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakInzetExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInzetExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstInzetVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarInzetVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarInzetVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesInzetVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`inzetId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                inzetId: components["parameters"]["inzetId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOpps: {
        parameters: {
            query?: {
                /**
                 * @description Alleen wat hiermee overeenkomt (`soort`)
                 * @example opp
                 */
                soort?: "opp" | "handelingsplan" | "ondersteuningsafspraken";
                /**
                 * @description Alleen wat hiermee overeenkomt (`jeugdigeId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdigeId?: components["parameters"]["jeugdigeId"];
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOpp: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOpp"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opp"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOpp: {
        parameters: {
            query?: {
                /**
                 * @description Welke versie van het plan
                 * @example 1
                 */
                planversie?: components["parameters"]["planversie"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opp"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOpp: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOpp"];
                "application/merge-patch+json": components["schemas"]["WijzigOpp"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppVersies: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppVersieLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppVersie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppVersie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppVersie"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppVersie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`planversie`)
                 * @example 1
                 */
                planversie: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppVersie"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppFactoren: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppFactorLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppFactor: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppFactor"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppFactor"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`factorId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                factorId: components["parameters"]["factorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppFactor"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOppFactor: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`factorId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                factorId: components["parameters"]["factorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOppFactor"];
                "application/merge-patch+json": components["schemas"]["WijzigOppFactor"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppFactorVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`factorId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                factorId: components["parameters"]["factorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppFactorVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`factorId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                factorId: components["parameters"]["factorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppFactorVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppFactorVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`factorId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                factorId: components["parameters"]["factorId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppLeerlinginbreng: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppLeerlinginbrengLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppLeerlinginbreng: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppLeerlinginbreng"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppLeerlinginbreng"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppLeerlinginbreng: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`leerlinginbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                leerlinginbrengId: components["parameters"]["leerlinginbrengId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppLeerlinginbreng"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOppLeerlinginbreng: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`leerlinginbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                leerlinginbrengId: components["parameters"]["leerlinginbrengId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOppLeerlinginbreng"];
                "application/merge-patch+json": components["schemas"]["WijzigOppLeerlinginbreng"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppLeerlinginbrengVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`leerlinginbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                leerlinginbrengId: components["parameters"]["leerlinginbrengId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppLeerlinginbrengVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`leerlinginbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                leerlinginbrengId: components["parameters"]["leerlinginbrengId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppLeerlinginbrengVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppLeerlinginbrengVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`leerlinginbrengId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                leerlinginbrengId: components["parameters"]["leerlinginbrengId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppBegeleiding: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppBegeleidingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppBegeleiding: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppBegeleiding"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppBegeleiding"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppBegeleiding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`begeleidingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                begeleidingId: components["parameters"]["begeleidingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppBegeleiding"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOppBegeleiding: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`begeleidingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                begeleidingId: components["parameters"]["begeleidingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOppBegeleiding"];
                "application/merge-patch+json": components["schemas"]["WijzigOppBegeleiding"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppBegeleidingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`begeleidingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                begeleidingId: components["parameters"]["begeleidingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppBegeleidingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`begeleidingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                begeleidingId: components["parameters"]["begeleidingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppBegeleidingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppBegeleidingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`begeleidingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                begeleidingId: components["parameters"]["begeleidingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppJeugdhulpverklaring: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppJeugdhulpverklaringLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppJeugdhulpverklaring: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppJeugdhulpverklaring"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppJeugdhulpverklaring"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppJeugdhulpverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpverklaringId: components["parameters"]["jeugdhulpverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppJeugdhulpverklaring"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOppJeugdhulpverklaring: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpverklaringId: components["parameters"]["jeugdhulpverklaringId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOppJeugdhulpverklaring"];
                "application/merge-patch+json": components["schemas"]["WijzigOppJeugdhulpverklaring"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppJeugdhulpverklaringVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpverklaringId: components["parameters"]["jeugdhulpverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppJeugdhulpverklaringVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpverklaringId: components["parameters"]["jeugdhulpverklaringId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppJeugdhulpverklaringVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppJeugdhulpverklaringVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpverklaringId: components["parameters"]["jeugdhulpverklaringId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppJeugdhulp: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppJeugdhulpLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppJeugdhulp: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppJeugdhulp"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppJeugdhulp"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppJeugdhulp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpId: components["parameters"]["jeugdhulpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppJeugdhulp"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOppJeugdhulp: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpId: components["parameters"]["jeugdhulpId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOppJeugdhulp"];
                "application/merge-patch+json": components["schemas"]["WijzigOppJeugdhulp"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppJeugdhulpVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpId: components["parameters"]["jeugdhulpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppJeugdhulpVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpId: components["parameters"]["jeugdhulpId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppJeugdhulpVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppJeugdhulpVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`jeugdhulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdhulpId: components["parameters"]["jeugdhulpId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppDoelen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppDoelLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppDoel: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppDoel"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppDoel"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppDoel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppDoel"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigOppDoel: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigOppDoel"];
                "application/merge-patch+json": components["schemas"]["WijzigOppDoel"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppDoelVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppDoelVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppDoelVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppDoelVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppInstemmingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppInstemmingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    stemInMetOpp: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StemInMetOpp"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppInstemming"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppInstemming: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`instemmingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                instemmingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppInstemming"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppVaststellingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppVaststellingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    stelOppVast: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StelOppVast"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppVaststelling"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppVaststelling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`vaststellingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vaststellingId: components["parameters"]["vaststellingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OppVaststelling"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplannen: {
        parameters: {
            query?: {
                /**
                 * @description Alleen wat hiermee overeenkomt (`soort`)
                 * @example gezinsplan
                 */
                soort?: "gezinsplan" | "familiegroepsplan" | "hulpverleningsplan" | "plan-van-aanpak";
                /**
                 * @description Alleen wat hiermee overeenkomt (`gezinId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinId?: string;
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplan: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplan"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezinsplan"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplan: {
        parameters: {
            query?: {
                /**
                 * @description Welke versie van het plan
                 * @example 1
                 */
                planversie?: components["parameters"]["planversie"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezinsplan"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezinsplan: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezinsplan"];
                "application/merge-patch+json": components["schemas"]["WijzigGezinsplan"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanVersies: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanVersieLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplanVersie: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplanVersie"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanVersie"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanVersie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`planversie`)
                 * @example 1
                 */
                planversie: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanVersie"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanKrachten: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanKrachtLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplanKracht: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplanKracht"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanKracht"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanKracht: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`krachtId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                krachtId: components["parameters"]["krachtId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanKracht"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezinsplanKracht: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`krachtId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                krachtId: components["parameters"]["krachtId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezinsplanKracht"];
                "application/merge-patch+json": components["schemas"]["WijzigGezinsplanKracht"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanKrachtVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`krachtId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                krachtId: components["parameters"]["krachtId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinsplanKrachtVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`krachtId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                krachtId: components["parameters"]["krachtId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinsplanKrachtVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanKrachtVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`krachtId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                krachtId: components["parameters"]["krachtId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanHulp: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanHulpLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplanHulp: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplanHulp"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanHulp"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanHulp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`hulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                hulpId: components["parameters"]["hulpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanHulp"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezinsplanHulp: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`hulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                hulpId: components["parameters"]["hulpId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezinsplanHulp"];
                "application/merge-patch+json": components["schemas"]["WijzigGezinsplanHulp"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanHulpVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`hulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                hulpId: components["parameters"]["hulpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinsplanHulpVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`hulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                hulpId: components["parameters"]["hulpId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinsplanHulpVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanHulpVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`hulpId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                hulpId: components["parameters"]["hulpId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanSchoolloopbaan: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanSchoolloopbaanLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplanSchoolloopbaan: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplanSchoolloopbaan"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanSchoolloopbaan"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanSchoolloopbaan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`schoolloopbaanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                schoolloopbaanId: components["parameters"]["schoolloopbaanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanSchoolloopbaan"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezinsplanSchoolloopbaan: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`schoolloopbaanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                schoolloopbaanId: components["parameters"]["schoolloopbaanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezinsplanSchoolloopbaan"];
                "application/merge-patch+json": components["schemas"]["WijzigGezinsplanSchoolloopbaan"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanSchoolloopbaanVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`schoolloopbaanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                schoolloopbaanId: components["parameters"]["schoolloopbaanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinsplanSchoolloopbaanVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`schoolloopbaanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                schoolloopbaanId: components["parameters"]["schoolloopbaanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinsplanSchoolloopbaanVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanSchoolloopbaanVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`schoolloopbaanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                schoolloopbaanId: components["parameters"]["schoolloopbaanId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanDoelen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanDoelLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplanDoel: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplanDoel"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanDoel"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanDoel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanDoel"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    wijzigGezinsplanDoel: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WijzigGezinsplanDoel"];
                "application/merge-patch+json": components["schemas"]["WijzigGezinsplanDoel"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            204: components["responses"]["Bijgewerkt"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanDoelVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinsplanDoelVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinsplanDoelVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanDoelVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`doelId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                doelId: components["parameters"]["doelId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanVaststellingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanVaststellingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    stelGezinsplanVast: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StelGezinsplanVast"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanVaststelling"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanVaststelling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`vaststellingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vaststellingId: components["parameters"]["vaststellingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GezinsplanVaststelling"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplanExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplanExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinsplanVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinsplanVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppSamenvattingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SamenvattingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakOppSamenvatting: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakOppSamenvatting"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["SamenvattingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppSamenvatting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SamenvattingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstOppSamenvattingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarOppSamenvattingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarOppSamenvattingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOppSamenvattingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId: components["parameters"]["oppId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanSamenvattingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SamenvattingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakGezinsplanSamenvatting: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakGezinsplanSamenvatting"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["SamenvattingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanSamenvatting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SamenvattingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGezinsplanSamenvattingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarGezinsplanSamenvattingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarGezinsplanSamenvattingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGezinsplanSamenvattingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`gezinsplanId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                gezinsplanId: components["parameters"]["gezinsplanId"];
                /**
                 * @description Het id uit het adres (`samenvattingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                samenvattingId: components["parameters"]["samenvattingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstKoppelingen: {
        parameters: {
            query?: {
                /**
                 * @description Alleen wat hiermee overeenkomt (`soort`)
                 * @example doel-doel
                 */
                soort?: "doel-doel" | "jeugdhulp-hulp" | "schoolloopbaan-opp";
                /**
                 * @description Alleen wat hiermee overeenkomt (`status`)
                 * @example voorgesteld
                 */
                status?: "voorgesteld" | "bevestigd" | "beeindigd";
                /**
                 * @description Alleen wat hiermee overeenkomt (`oppId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                oppId?: string;
                /**
                 * @description Alleen wat hiermee overeenkomt (`jeugdigeId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                jeugdigeId?: components["parameters"]["jeugdigeId"];
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KoppelingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    stelKoppelingVoor: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StelKoppelingVoor"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppeling"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesKoppeling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppeling"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstKoppelingBevestigingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KoppelinghelftLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    bevestigKoppeling: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header: {
                /**
                 * @description De `ETag` van wat u het laatst hebt gelezen. Ontbreekt hij, dan volgt 428; past hij niet meer, dan 412.
                 * @example "q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BevestigKoppeling"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppelinghelft"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            412: components["responses"]["Gewijzigd"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            428: components["responses"]["VoorwaardeOntbreekt"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesKoppelingBevestiging: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
                /**
                 * @description Het id uit het adres (`bevestigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                bevestigingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppelinghelft"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstKoppelingBeeindigingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KoppelingBeeindigingLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    beeindigKoppeling: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeeindigKoppeling"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            /** @description Vastgelegd. Mag u het zelf niet lezen, dan staat er alleen het id */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETagVanNieuw"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KoppelingBeeindiging"] | components["schemas"]["AlleenId"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesKoppelingBeeindiging: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
                /**
                 * @description Het id uit het adres (`beeindigingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                beeindigingId: components["parameters"]["beeindigingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KoppelingBeeindiging"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstKoppelingExterneVerwijzingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    maakKoppelingExterneVerwijzing: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaakKoppelingExterneVerwijzing"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["ExterneVerwijzingVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesKoppelingExterneVerwijzing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
                /**
                 * @description Het id uit het adres (`externeVerwijzingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                externeVerwijzingId: components["parameters"]["externeVerwijzingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExterneVerwijzingGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstKoppelingVervallenverklaringen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    verklaarKoppelingVervallen: {
        parameters: {
            query?: {
                /**
                 * @description Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.
                 * @example false
                 */
                proef?: components["parameters"]["proef"];
            };
            header?: {
                /**
                 * @description Een eigen sleutel, bij voorkeur een UUID. Dezelfde aanroep met dezelfde sleutel wordt maar één keer uitgevoerd.
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerklaarKoppelingVervallen"];
            };
        };
        responses: {
            200: components["responses"]["ProefuitslagGegeven"];
            201: components["responses"]["VervallenverklaringVastgelegd"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            409: components["responses"]["RegelGeschonden"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["InvoervormNietOndersteund"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesKoppelingVervallenverklaring: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
                /**
                 * @description Het id uit het adres (`vervallenverklaringId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                vervallenverklaringId: components["parameters"]["vervallenverklaringId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VervallenverklaringGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstAfwijkingen: {
        parameters: {
            query?: {
                /**
                 * @description Alleen wat hiermee overeenkomt (`soort`)
                 * @example jeugdhulp-ontbreekt
                 */
                soort?: "jeugdhulp-ontbreekt" | "jeugdhulp-beeindigd" | "schoolloopbaan-ontbreekt" | "schoolloopbaan-verouderd" | "grond-vervallen" | "versie-verouderd" | "koppeling-onbevestigd";
                /**
                 * @description Alleen wat hiermee overeenkomt (`planId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                planId?: string;
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AfwijkingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesAfwijking: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`afwijkingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                afwijkingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Afwijking"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstKoppelingAfwijkingen: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`koppelingId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                koppelingId: components["parameters"]["koppelingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AfwijkingLijstGegeven"];
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstRegels: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstRegelsAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesToetsing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeesToetsingAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstMotiveringen: {
        parameters: {
            query?: {
                /**
                 * @description Het gegeven waar de motivering bij hoort
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                rijId?: string;
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotiveringLijst"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesDossier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description Het id uit het adres (`casusId`)
                 * @example 0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d
                 */
                casusId: components["parameters"]["casusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeesDossierAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstGemeenten: {
        parameters: {
            query?: {
                /**
                 * @description Het begin van de naam; hoofdletters, accenten en leestekens tellen niet
                 * @example Wijkteam De Brug
                 */
                naam?: string;
                /**
                 * @description De code van de jeugdregio
                 * @example JZ25
                 */
                jeugdregio?: string;
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstGemeentenAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesGemeente: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description De gemeentecode van het CBS
                 * @example GM0222
                 */
                gemeentecode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeesGemeenteAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstScholen: {
        parameters: {
            query?: {
                /**
                 * @description Een deel van de naam; hoofdletters, accenten en leestekens tellen niet
                 * @example Wijkteam De Brug
                 */
                naam?: string;
                /**
                 * @description De hele plaatsnaam
                 * @example Voorbeeld
                 */
                plaats?: string;
                /** @description Een postcode, of alleen de vier cijfers */
                postcode?: string;
                /**
                 * @description De gemeentecode van het CBS
                 * @example GM0222
                 */
                gemeentecode?: string;
                /**
                 * @description Het soort onderwijs, in de indeling van DUO
                 * @example bo
                 */
                sector?: "bo" | "sbo" | "so" | "vso" | "sovso" | "vo";
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstScholenAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesSchool: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description De code van DUO voor één vestiging van een school: BRIN en vestigingsnummer
                 * @example 00AH00
                 */
                vestigingscode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeesSchoolAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesPostcode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description De vier cijfers van een postcode
                 * @example 7001
                 */
                pc4: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeesPostcodeAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    lijstCodelijsten: {
        parameters: {
            query?: {
                /**
                 * @description Hoeveel resultaten er hoogstens in het antwoord staan
                 * @example 50
                 */
                limiet?: components["parameters"]["limiet"];
                /**
                 * @description Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.
                 * @example q5Jk0Xv9m2Yt3bWc8LrHsA
                 */
                na?: components["parameters"]["na"];
            };
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De resultaten van deze bladzijde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LijstCodelijstenAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesCodelijst: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C Trace Context: het spoor waar deze aanroep bij hoort.
                 * @example 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                 */
                traceparent?: components["parameters"]["traceparent"];
            };
            path: {
                /**
                 * @description De korte naam van de codelijst
                 * @example JZ588
                 */
                lijst: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het gevraagde */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeesCodelijstAntwoord"];
                };
            };
            400: components["responses"]["OngeldigeInvoer"];
            401: components["responses"]["NietIngelogd"];
            403: components["responses"]["NietToegestaan"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
            500: components["responses"]["InterneFout"];
            503: components["responses"]["TijdelijkNietBeschikbaar"];
        };
    };
    leesOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het OpenAPI-document */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    /**
                     * @description Elke herkomst mag dit document lezen
                     * @example *
                     */
                    "access-control-allow-origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            406: components["responses"]["AntwoordvormNietBeschikbaar"];
        };
    };
}
