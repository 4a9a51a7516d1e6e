package org.throughline.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.References;
import tools.jackson.databind.node.ObjectNode;

/** Checks one row by itself. */
public final class RowCheck {

    private RowCheck() {}

    /**
     * Checks a row against the description of its file. What takes other rows to check is left out.
     *
     * @return what is wrong; rules between fields only where each field by itself is right
     */
    public static List<Finding> check(FileKind kind, ObjectNode row) {
        var findings = new ArrayList<Finding>();
        new FieldsCheck(kind.fields(), kind.rowRules(), findings::add).check("", row);
        if (findings.isEmpty() && kind.hasOwnId()) {
            otherThanItself(kind, row, findings::add);
        }
        return findings;
    }

    private static void otherThanItself(FileKind kind, ObjectNode row, Consumer<Finding> findings) {
        var self = row.path(FileKind.ID).stringValue();
        References.in(kind.fields().values(), row, (path, id) -> {
            if (id.equals(self)) {
                findings.accept(new Finding(path, id, "another row than itself"));
            }
        });
    }
}
