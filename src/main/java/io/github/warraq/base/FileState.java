package io.github.warraq.base;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without the file being read. Where it is told (on Unix), the time of the last change
 * of the file's data or its attributes is part of it: unlike the time of modification it cannot be set back, so a file that
 * got other bytes of the same number and its old time again is another one, and so is one that became readable.
 *
 * @param modified nanoseconds since 1970
 * @param changed nanoseconds since 1970; {@code modified} where the system does not tell
 * @param identity of the file on its disk, if there is such a thing
 */
public record FileState(Kind kind, long size, long modified, long changed, String identity) {
    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /** No more than is needed: each attribute takes its time, and there may be a million files. */
    private static final String ATTRIBUTES = "unix:mode,size,lastModifiedTime,ctime,dev,ino";

    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    /** Kinds of files, as far as they are told apart here. */
    public enum Kind {
        REGULAR,
        FOLDER,
        LINK,
        OTHER
    }

    /** @throws IOException if there is no such file, or nothing is told of it */
    public static FileState of(Path file, LinkOption... options) throws IOException {
        return UNIX
                ? of(Files.readAttributes(file, ATTRIBUTES, options))
                : of(Files.readAttributes(file, BasicFileAttributes.class, options));
    }

    private static FileState of(Map<String, Object> unix) {
        Kind kind = switch ((Integer) unix.get("mode") & TYPE) {
            case REGULAR -> Kind.REGULAR;
            case FOLDER -> Kind.FOLDER;
            case LINK -> Kind.LINK;
            default -> Kind.OTHER;
        };
        return new FileState(
                kind,
                (Long) unix.get("size"),
                nanos((FileTime) unix.get("lastModifiedTime")),
                nanos((FileTime) unix.get("ctime")),
                unix.get("dev") + ":" + unix.get("ino"));
    }

    private static FileState of(BasicFileAttributes any) {
        Kind kind = any.isRegularFile()
                ? Kind.REGULAR
                : any.isDirectory() ? Kind.FOLDER : any.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
        long modified = nanos(any.lastModifiedTime());
        return new FileState(kind, any.size(), modified, modified, String.valueOf(any.fileKey()));
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Of the whole state, but the kind. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(size, modified, changed, identity);
    }
}
