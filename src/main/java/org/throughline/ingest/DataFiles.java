package org.throughline.ingest;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.FileKinds;

/**
 * The files that an import was pointed at.
 *
 * @param files those whose name says what they hold, what others refer to first
 * @param problems one for each other file
 */
record DataFiles(List<DataFile> files, List<Problem> problems) {

    private static final String ENDING = ".jsonl";

    /**
     * Finds the files.
     *
     * @param paths files, and folders whose files ending in {@code .jsonl} are taken
     * @throws UnreadableFile if one of them is not there
     */
    static DataFiles in(List<Path> paths, FileKinds kinds) {
        var found = new LinkedHashSet<Path>();
        var problems = new ArrayList<Problem>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                addFolder(path, found, problems);
            } else if (Files.isReadable(path)) {
                found.add(path.normalize());
            } else {
                throw new UnreadableFile(path.toString(), "there is no such file or folder that may be read");
            }
        }
        var files = new ArrayList<DataFile>();
        for (var path : found) {
            kinds.named(path.getFileName().toString())
                    .ifPresentOrElse(
                            kind -> files.add(new DataFile(path.toString(), kind, () -> Files.newInputStream(path))),
                            () -> problems.add(nameless(path, kinds)));
        }
        files.sort(
                comparing((DataFile file) -> kinds.files().indexOf(file.kind())).thenComparing(DataFile::name));
        return new DataFiles(files, problems);
    }

    private static void addFolder(Path folder, Set<Path> found, List<Problem> problems) {
        try (var content = Files.list(folder)) {
            var files = content.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .map(Path::normalize)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                var place = new Place(folder.toString(), 0);
                problems.add(new Problem(place, "", "no file that ends in " + ENDING, "at least one"));
            }
            found.addAll(files);
        } catch (IOException unreadable) {
            throw new UnreadableFile(folder.toString(), unreadable);
        }
    }

    private static Problem nameless(Path file, FileKinds kinds) {
        var names = kinds.files().stream().map(FileKind::file).collect(joining(", "));
        return new Problem(
                new Place(file.toString(), 0),
                "",
                "a file name that does not say what the rows are",
                "NAME.jsonl or NAME-anything.jsonl, with NAME one of " + names);
    }
}
