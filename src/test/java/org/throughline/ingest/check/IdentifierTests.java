package org.throughline.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.ingest.format.FieldType;

class IdentifierTests {

    @ParameterizedTest
    @CsvSource({
        "URL, https://www.nice.org.uk/guidance/ng25",
        "URL, http://emahsn.org.uk",
        "DOI, 10.1136/bmj.c332",
        "DOI, 10.1016/S0140-6736(02)09389-3",
        "PMID, 1",
        "PMID, 123456789",
        "MESH, D002318",
        "MESH, D000086382",
        "MESH, C000657245",
        "SNOMED, 49601007",
        "SNOMED, 1119303003",
        "ODS, RA7",
        "ODS, G6V2S",
        "ROR, 013meh722",
        "ROR, https://ror.org/013meh722",
        "POSTCODE, BS1 3NU",
        "POSTCODE, EC1A 1BB",
        "POSTCODE, M13 9WL",
        "REGISTRATION, ISRCTN63848242",
        "REGISTRATION, NCT02209116",
        "REGISTRATION, 2004-000446-20",
        "REGISTRATION, 2022-500014-26-00",
        "REGISTRATION, CRD42012002154"
    })
    void rightOnesAreAccepted(FieldType type, String text) {
        assertThat(Identifier.of(type).good()).accepts(text);
    }

    @ParameterizedTest
    @CsvSource({
        "URL, www.nice.org.uk",
        "URL, ftp://example.org/a",
        "URL, https://nice org.uk",
        "URL, https://localhost",
        "DOI, https://doi.org/10.1136/bmj.c332",
        "DOI, 10.1136",
        "DOI, 10.1136/bmj c332",
        "PMID, 0123",
        "PMID, 1234567890",
        "PMID, PMC123",
        "MESH, D2318",
        "MESH, 002318",
        "MESH, d002318",
        "SNOMED, 49601008",
        "SNOMED, 46901007",
        "SNOMED, 0601007",
        "SNOMED, 754786011",
        "ODS, ra7",
        "ODS, R7",
        "ODS, RA7 01",
        "ROR, 013meh723",
        "ROR, 031meh722",
        "ROR, 113meh722",
        "ROR, 013MEH722",
        "ROR, ror.org/013meh722",
        "POSTCODE, bs1 3nu",
        "POSTCODE, BS13NU",
        "POSTCODE, BS1  3NU",
        "REGISTRATION, ISRCTN6384824",
        "REGISTRATION, ISRCTN 63848242",
        "REGISTRATION, NCT2209116",
        "REGISTRATION, 63848242"
    })
    void wrongOnesAreNot(FieldType type, String text) {
        assertThat(Identifier.of(type).good()).rejects(text);
    }
}
