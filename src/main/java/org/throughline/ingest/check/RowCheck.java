package org.throughline.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ingest.format.FileKind;
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
        return findings;
    }
}
