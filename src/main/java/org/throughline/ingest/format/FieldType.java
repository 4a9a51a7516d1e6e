package org.throughline.ingest.format;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a field may hold. */
public enum FieldType {
    /** The id of the row itself. */
    @JsonProperty("id")
    ID,
    /** Free text. */
    @JsonProperty("text")
    TEXT,
    /** One of a list of words. */
    @JsonProperty("enum")
    ENUM,
    /** A date as precise as its source. */
    @JsonProperty("date")
    DATE,
    /** A whole number. */
    @JsonProperty("integer")
    INTEGER,
    /** A whole or decimal number. */
    @JsonProperty("number")
    NUMBER,
    /** True or false. */
    @JsonProperty("boolean")
    BOOLEAN,
    /** A figure as the source writes it: a number or a text. */
    @JsonProperty("value")
    VALUE,
    /** An interval as the source writes it: two numbers or a text. */
    @JsonProperty("interval")
    INTERVAL,
    /** The id of another row. */
    @JsonProperty("reference")
    REFERENCE,
    /** The id of another row, or a name that is no row. */
    @JsonProperty("party")
    PARTY,
    /** A group of fields. */
    @JsonProperty("object")
    OBJECT,
    /** A web address. */
    @JsonProperty("url")
    URL,
    /** A digital object identifier. */
    @JsonProperty("doi")
    DOI,
    /** The number of a publication in PubMed. */
    @JsonProperty("pmid")
    PMID,
    /** The id of a descriptor of the Medical Subject Headings. */
    @JsonProperty("mesh")
    MESH,
    /** The id of a concept of SNOMED CT. */
    @JsonProperty("snomed")
    SNOMED,
    /** A code of the NHS's Organisation Data Service. */
    @JsonProperty("ods")
    ODS,
    /** An id of the Research Organization Registry. */
    @JsonProperty("ror")
    ROR,
    /** A postcode of the United Kingdom. */
    @JsonProperty("postcode")
    POSTCODE,
    /** The number of a trial or review in a public register. */
    @JsonProperty("registration")
    REGISTRATION
}
