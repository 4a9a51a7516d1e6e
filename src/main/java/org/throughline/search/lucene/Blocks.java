package org.throughline.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.throughline.graph.Id;
import org.throughline.search.Abbreviation;
import org.throughline.search.Facet;
import org.throughline.search.Identifiers;
import org.throughline.search.LegalForm;
import org.throughline.search.Part;
import org.throughline.search.SearchDocument;
import org.throughline.search.SearchDocument.Years;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Passage;

/** Makes the documents of a thing: one for each passage that has a vector, then its own. */
final class Blocks {

    /** Longer ones are no names that anybody would type; Lucene takes terms of up to 32,766 bytes. */
    private static final int LONGEST_KEY = 2_000;

    private Blocks() {}

    static List<Document> block(IndexedThing thing) {
        var id = thing.document().id();
        var documents = new ArrayList<Document>();
        boolean pending = false;
        for (var passage : thing.passages()) {
            var vector = passage.vector();
            if (vector == null) {
                pending = true;
            } else {
                documents.add(passage(id, passage, vector));
            }
        }
        documents.add(thing(thing.document(), pending));
        return documents;
    }

    private static Document passage(Id thing, Passage passage, byte[] vector) {
        var fields = new Document();
        fields.add(new StringField(Fields.THING, thing.value(), Store.NO));
        fields.add(new StoredField(Fields.STORED_PASSAGE, passage.text()));
        fields.add(new KnnByteVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return fields;
    }

    private static Document thing(SearchDocument thing, boolean pending) {
        var fields = new Document();
        fields.add(new StringField(Fields.LEVEL, "thing", Store.NO));
        fields.add(new StringField(Fields.THING, thing.id().value(), Store.YES));
        fields.add(new BinaryDocValuesField(
                Fields.THING_VALUE, new BytesRef(thing.id().value())));
        if (pending) {
            fields.add(new StringField(Fields.PENDING, "yes", Store.NO));
        }
        names(fields, thing);
        words(fields, thing);
        stored(fields, thing);
        facets(fields, thing);
        connections(fields, thing);
        return fields;
    }

    private static void names(Document fields, SearchDocument thing) {
        exact(fields, Fields.EXACT_NAME, Analysis.key(thing.name()));
        thing.aliases().forEach(alias -> exact(fields, Fields.EXACT_ALIAS, Analysis.key(alias)));
        thing.identifiers().forEach(written -> exact(fields, Fields.IDENTIFIER, Identifiers.key(written)));
        for (var name : names(thing)) {
            LegalForm.without(name).ifPresent(bare -> exact(fields, Fields.SHORT_NAME, ExactNames.shortKey(bare)));
            fields.add(new TextField(Fields.COMPLETION, name, Store.NO));
            fields.add(new TextField(Fields.COMPLETION, Spelling.american(name), Store.NO));
        }
        Abbreviation.in(names(thing))
                .forEach(found -> fields.add(new StringField(Fields.ABBREVIATION, Readings.term(found), Store.NO)));
    }

    private static void exact(Document fields, String field, String key) {
        if (key.length() <= LONGEST_KEY) {
            fields.add(new StringField(field, key, Store.NO));
        }
    }

    private static List<String> names(SearchDocument thing) {
        var names = new ArrayList<String>();
        names.add(thing.name());
        names.addAll(thing.aliases());
        return names;
    }

    private static void words(Document fields, SearchDocument thing) {
        for (var name : names(thing)) {
            fields.add(new TextField(Fields.words(Part.NAME), name, Store.NO));
            fields.add(new TextField(Fields.words(Part.TEXT), name, Store.NO));
            fields.add(new TextField(Fields.SPELLING, name, Store.NO));
        }
        fields.add(new TextField(Fields.words(Part.TEXT), thing.text(), Store.NO));
        fields.add(new TextField(Fields.SPELLING, thing.text(), Store.NO));
        thing.notes().forEach(note -> fields.add(new TextField(Fields.words(Part.CONTEXT), note, Store.NO)));
        thing.related().forEach(name -> fields.add(new TextField(Fields.words(Part.CONTEXT), name, Store.NO)));
    }

    private static void stored(Document fields, SearchDocument thing) {
        fields.add(new StoredField(Fields.STORED_NAME, thing.name()));
        thing.aliases().forEach(alias -> fields.add(new StoredField(Fields.STORED_ALIAS, alias)));
        fields.add(new StoredField(Fields.STORED_TEXT, thing.text()));
        thing.notes().forEach(note -> fields.add(new StoredField(Fields.STORED_NOTE, note)));
        thing.related().forEach(name -> fields.add(new StoredField(Fields.STORED_RELATED, name)));
    }

    private static void facets(Document fields, SearchDocument thing) {
        thing.facets().forEach((facet, values) -> values.forEach(value -> facet(fields, facet, value)));
        var years = thing.years();
        if (years != null) {
            fields.add(range(years));
        }
    }

    private static void facet(Document fields, Facet facet, String value) {
        fields.add(new KeywordField(Fields.facet(facet), value, Store.NO));
    }

    private static IntRange range(Years years) {
        return new IntRange(Fields.YEARS, new int[] {years.from()}, new int[] {years.to()});
    }

    private static void connections(Document fields, SearchDocument thing) {
        for (var id : thing.neighbours()) {
            fields.add(new KeywordField(Fields.NEIGHBOUR, id.value(), Store.NO));
            fields.add(new SortedNumericDocValuesField(Fields.NEIGHBOUR_KEY, Connections.key(id.value())));
        }
        fields.add(
                new NumericDocValuesField(Fields.NEIGHBOURS, thing.neighbours().size()));
        thing.mentions().forEach(id -> fields.add(new StringField(Fields.MENTION, id.value(), Store.NO)));
    }
}
