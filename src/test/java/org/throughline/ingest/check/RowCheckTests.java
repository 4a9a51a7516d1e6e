package org.throughline.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.ingest.format.FileKinds;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RowCheckTests {

    private static final FileKinds KINDS = FileKinds.load();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String ORGANISATION = """
            {"id": "org/a", "name": "A trust", "kind": "NHS_TRUST", "sources": ["source/s"], "basis": "read"}""";
    private static final String NETWORK = """
            {"id": "net/a", "name": "A network", "kind": "AHSN", "sources": ["source/s"], "basis": "read"}""";
    private static final String STUDY = """
            {"id": "study/a", "title": "A study", "summary": "What it found", "phase": "T2", "phaseRationale": "Why",
             "design": "RCT", "sources": ["source/s"], "basis": "read"}""";
    private static final String CLAIM = """
            {"id": "claim/a", "subject": "net/a", "measure": "How many", "value": 5, "status": "REPORTED",
             "sources": ["source/s"], "basis": "read"}""";
    private static final String ADOPTION = """
            {"innovation": "innovation/a", "adopter": "org/a", "status": "ADOPTED", "sources": ["source/s"],
             "basis": "recalled"}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "town      | null                | null                | a value; leave the field out where nothing is known",
                "name      | 5                   | 5                   | text",
                "name      | \"\"                | an empty text       | text of at most 20000 characters that does not begin or end with white space and holds no control characters",
                "kind      | 'TRUST'             | \"TRUST\"           | one of NHS_TRUST, COMMISSIONER, UNIVERSITY, COMPANY, CHARITY, LOCAL_AUTHORITY, GOVERNMENT_BODY, PROFESSIONAL_BODY, PRIMARY_CARE, OTHER",
                "id        | 'net/a'             | \"net/a\"           | an id such as org/lower-case-words",
                "id        | 'org/A'             | \"org/A\"           | an id such as org/lower-case-words",
                "id        | 'org/a@3'           | \"org/a@3\"         | an id such as org/lower-case-words",
                "from      | '2013-02-30'        | \"2013-02-30\"      | a date such as 2013, 2013-05 or 2013-05-23",
                "from      | '23/05/2013'        | \"23/05/2013\"      | a date such as 2013, 2013-05 or 2013-05-23",
                "from      | 2013                | 2013                | text",
                "lat       | '53.4'              | \"53.4\"            | a number of at most 15 digits",
                "lat       | 53.12345678901234567890 | 53.12345678901234567890 | a number of at most 15 digits",
                "lat       | 1e400               | 1E+400              | a number of at most 15 digits",
                "aliases   | 'A'                 | \"A\"               | a list",
                "aliases   | []                  | []                  | at least one value; leave the field out where nothing is known",
                "sources   | ['org/a']           | \"org/a\"           | an id such as source/lower-case-words",
                "successors| [5]                 | 5                   | text",
                "foundedOn | '2013'              | \"2013\"            | no such field, but one of id, name, kind, odsCode, rorId, town, postcode, lat, lon, region, from, to, successors, aliases, sources, basis",
                "town      | 'ask jo@nhs.net'    | an e-mail address   | no personal data in free text",
                "aliases   | ['9434765919']      | a ten-digit number that passes the check of an NHS number | no personal data in free text"
            },
            quoteCharacter = '~')
    void aValueOfAnotherFormIsDescribed(String field, String value, String found, String expected) {
        assertThat(RowCheck.check(KINDS.named("organisations.jsonl").orElseThrow(), with(ORGANISATION, field, value)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).startsWith(field);
                    assertThat(finding.found()).isEqualTo(found);
                    assertThat(finding.expected()).isEqualTo(expected);
                });
    }

    @Test
    void aListHoldsEachValueOnce() {
        assertFinding(
                "organisations",
                with(ORGANISATION, "aliases", "['A', 'B', 'A']"),
                "aliases[2]: found \"A\", expected each value once");
    }

    @Test
    void whatIsRequiredIsMissed() {
        assertFinding(
                "organisations",
                row(ORGANISATION).without("basis").asObject(),
                "basis: found nothing, expected on what ground these fields stand");
    }

    @Test
    void everyFieldThatIsWrongIsReportedAtOnce() {
        var row = with(with(ORGANISATION, "kind", "'TRUST'").toString(), "from", "'soon'");

        assertThat(RowCheck.check(KINDS.named("organisations.jsonl").orElseThrow(), row))
                .extracting(Finding::field)
                .containsExactly("kind", "from");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population | 4.8  | 4.8  | a whole number up to 2147483647",
                "population | -1   | -1   | 0 or more",
                "population | 2147483648 | 2147483648 | a whole number up to 2147483647",
                "population | 99999999999999999999 | 99999999999999999999 | a whole number up to 2147483647",
                "licences   | [{}] | {}   | an object with at least one of from, to, awardedBy",
                "licences   | ['x']| \"x\"| an object with at least one of from, to, awardedBy",
                "licences   | [{'to': '2018', 'by': 'x'}]         | \"x\" | no such field, but one of from, to, awardedBy",
                "licences   | [{'from': '2018', 'to': '2013'}]    | 2013, before from 2018 | a date that is not before from",
                "licences   | [{'awardedBy': 'org/NHS England'}]  | \"org/NHS England\" | an id such as org/lower-case-words or net/lower-case-words or programme/lower-case-words, or a name"
            },
            quoteCharacter = '~')
    void numbersAndObjectsAreChecked(String field, String value, String found, String expected) {
        assertThat(RowCheck.check(KINDS.named("networks.jsonl").orElseThrow(), with(NETWORK, field, value)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).startsWith(field);
                    assertThat(finding.found()).isEqualTo(found);
                    assertThat(finding.expected()).isEqualTo(expected);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "0.5", "'about a third'", "-3", "1e3"})
    void aValueIsANumberOrAText(String value) {
        assertFine("claims", with(CLAIM, "value", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "[5]", "{'a': 5}"})
    void aValueIsNothingElse(String value) {
        assertThat(RowCheck.check(KINDS.named("claims.jsonl").orElseThrow(), with(CLAIM, "value", value)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'0.54 to 1.28'", "[0.54, 1.28]", "[1, 1]"})
    void anIntervalIsTwoNumbersOrAText(String interval) {
        assertFine("studies", with(STUDY, "findings", "[{'measure': 'm', 'ci': " + interval + "}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1.28, 0.54]", "[1]", "[1, 2, 3]", "['1', '2']", "5"})
    void anIntervalIsNothingElse(String interval) {
        assertThat(RowCheck.check(
                        KINDS.named("studies.jsonl").orElseThrow(),
                        with(STUDY, "findings", "[{'measure': 'm', 'ci': " + interval + "}]")))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.expected()).isEqualTo("two numbers, the lower first, or a text"));
    }

    @Test
    void aFieldForOneOrMoreTakesBoth() {
        var condition = "{'id': 'condition/a', 'name': 'A condition'}";
        assertFine("conditions", with(condition, "icd10", "'I44-I49'"));
        assertFine("conditions", with(condition, "icd10", "['I44', 'I49']"));
        assertFinding(
                "conditions",
                with(condition, "snomed", "['49601008']"),
                "snomed[0]: found \"49601008\", expected the id of a SNOMED CT concept: 6 to 18 digits, of which the"
                        + " last checks the others");
    }

    @Test
    void aPartyIsAnIdOrAName() {
        assertFine("studies", with(STUDY, "funders", "['org/nihr', 'A family trust']"));
        assertFinding(
                "studies",
                with(STUDY, "funders", "['jo@example.org']"),
                "funders[0]: found an e-mail address, expected no personal data in free text");
    }

    @Test
    void datesThatAreSurelyInTheWrongOrderAreFound() {
        assertFinding(
                "organisations",
                with(with(ORGANISATION, "from", "'2014'").toString(), "to", "'2013-12-31'"),
                "to: found 2013-12-31, before from 2014, expected a date that is not before from");
        assertFine("organisations", with(with(ORGANISATION, "from", "'2013-06'").toString(), "to", "'2013'"));
    }

    @Test
    void theOrderOfThreeDatesHoldsWhereTheMiddleOneIsMissing() {
        assertFinding(
                "studies",
                with(with(STUDY, "started", "'2014'").toString(), "retracted", "'2013'"),
                "retracted: found 2013, before started 2014, expected a date that is not before started");
    }

    @Test
    void oneCoordinateAloneIsFound() {
        assertFinding(
                "organisations", with(ORGANISATION, "lat", "53.4"), "lat: found lat alone, expected all of lat, lon");
    }

    @Test
    void aTrustLiesInTheUnitedKingdomButACompanyNeedNot() {
        var abroad = with(with(ORGANISATION, "lat", "40.7").toString(), "lon", "-1.5")
                .toString();
        assertFinding("organisations", row(abroad), "lat: found 40.7, expected 49 or more where kind NHS_TRUST");
        assertFine("organisations", with(abroad, "kind", "'COMPANY'"));
    }

    @Test
    void aFigureNeedsASourceThatWasRead() {
        assertFinding(
                "adoptions",
                with(ADOPTION, "sites", "5"),
                "sites: found 5 without basis read, expected basis read, because a figure is only kept where its source"
                        + " was read");
        assertFine("adoptions", with(with(ADOPTION, "sites", "5").toString(), "basis", "'read'"));
    }

    @Test
    void aClaimSaysSomething() {
        assertFinding(
                "claims",
                row(CLAIM).without("value").asObject(),
                "value: found nothing, expected at least one of value, text");
    }

    @Test
    void aNetworkIsNotLinkedToItself() {
        assertFinding(
                "network-links",
                row("{'from': 'net/a', 'to': 'net/a', 'kind': 'NESTED_IN', 'sources': ['source/s'], 'basis': 'read'}"),
                "to: found net/a, expected another than in from, to");
    }

    @Test
    void aRowDoesNotReferToItself() {
        assertFinding(
                "organisations",
                with(ORGANISATION, "successors", "['org/b', 'org/a']"),
                "successors[1]: found org/a, expected another row than itself");
    }

    private static void assertFine(String file, ObjectNode row) {
        assertThat(RowCheck.check(KINDS.named(file + ".jsonl").orElseThrow(), row))
                .isEmpty();
    }

    private static void assertFinding(String file, ObjectNode row, String finding) {
        assertThat(RowCheck.check(KINDS.named(file + ".jsonl").orElseThrow(), row))
                .singleElement()
                .extracting(one -> "%s: found %s, expected %s".formatted(one.field(), one.found(), one.expected()))
                .isEqualTo(finding);
    }

    private static ObjectNode with(String row, String field, String value) {
        return row(row).set(field, JSON.readTree(value.replace('\'', '"')));
    }

    private static ObjectNode row(String json) {
        return JSON.readTree(json.replace('\'', '"')).asObject();
    }
}
