package io.github.warraq.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** A built site as a tree of git's: all of its files but our own records, and two of git hosts' concern. */
final class SiteTree {
    /** Says that a branch is ours. */
    static final String MARKER = ".warraq-pages";

    private static final String MARKER_TEXT =
            "This branch is made by 'warraq publish --pages', which deletes whatever else is put here.\n";

    /** Tells GitHub Pages to serve files as they are, those whose names begin with an underscore, too. */
    private static final String NO_JEKYLL = ".nojekyll";

    /** GitHub itself puts one onto the branch, where a domain is set in its pages. */
    static final String CNAME = "CNAME";

    private static final String RECORDS = ".warraq-";
    private static final String GIT = ".git";

    private final ObjectInserter inserter;
    private final Repository repository;
    private final DirCacheBuilder builder;
    private final DirCache index = DirCache.newInCore();

    private SiteTree(Repository repository, ObjectInserter inserter) {
        this.repository = repository;
        this.inserter = inserter;
        this.builder = index.builder();
    }

    /**
     * Puts the files that the repository does not know yet into it.
     *
     * @param cname the domain's file on the branch, kept if the site has none
     * @return the tree's name
     */
    static ObjectId write(Path output, Repository repository, ObjectInserter inserter, Optional<ObjectId> cname)
            throws IOException {
        SiteTree tree = new SiteTree(repository, inserter);
        tree.files(output);
        tree.text(MARKER, MARKER_TEXT);
        if (!Files.exists(output.resolve(NO_JEKYLL))) {
            tree.text(NO_JEKYLL, "");
        }
        if (cname.isPresent() && !Files.exists(output.resolve(CNAME))) {
            tree.add(CNAME, cname.get());
        }
        tree.builder.finish();
        ObjectId name = tree.index.writeTree(inserter);
        inserter.flush();
        return name;
    }

    private void files(Path output) throws IOException {
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isOurs(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !isOurs(file)) {
                    add(output.relativize(file).toString().replace('\\', '/'), blob(file, attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean isOurs(Path path) {
                String name = path.getFileName().toString();
                return path.getNameCount() == output.getNameCount() + 1
                        && (name.startsWith(RECORDS) || name.equals(GIT));
            }
        });
    }

    private ObjectId blob(Path file, long size) throws IOException {
        ObjectId name;
        try (InputStream in = Files.newInputStream(file)) {
            name = inserter.idFor(Constants.OBJ_BLOB, size, in);
        }
        if (!repository.getObjectDatabase().has(name)) {
            try (InputStream in = Files.newInputStream(file)) {
                inserter.insert(Constants.OBJ_BLOB, size, in);
            }
        }
        return name;
    }

    private void text(String path, String text) throws IOException {
        add(path, inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String path, ObjectId blob) {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(blob);
        builder.add(entry);
    }
}
