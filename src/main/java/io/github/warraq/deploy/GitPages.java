package io.github.warraq.deploy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Pushes a built site to a branch of a git remote, as hosts such as GitHub Pages serve it. A push is one commit upon those
 * before it, and takes only what the branch does not have; a branch without our marker is somebody else's, and refused.
 */
public final class GitPages {
    private static final String MANIFEST = ".warraq-manifest";
    private static final String LOCAL = "refs/warraq/pages";
    private static final String NAME = "Warraq";
    private static final String MAIL = "warraq@localhost";

    private final Push push;
    private final Door door;
    private final Repository cache;
    private final URIish remote;
    private final PersonIdent author;

    private GitPages(Push push, Repository cache, URIish remote, PersonIdent author) {
        this.push = push;
        this.door = new Door(push.environment(), push.shell());
        this.cache = cache;
        this.remote = remote;
        this.author = author;
    }

    /**
     * Pushes a site, if the branch does not hold just this one.
     *
     * @throws DeployFailure if it cannot be done: then the remote is as it was
     */
    public static Pushed run(Push push) throws DeployFailure {
        if (!Files.isRegularFile(push.output().resolve(MANIFEST))) {
            throw new DeployFailure(
                    "not-built", push.output().toString(), "no site was built here", "run 'warraq build' first", null);
        }
        if (!Repository.isValidRefName(Constants.R_HEADS + push.branch())) {
            throw new DeployFailure(
                    "bad-branch", "", "'" + push.branch() + "' is no name of a branch", "such as gh-pages", null);
        }
        try (Repository around = around(push);
                Repository cache = cache(push)) {
            URIish remote = remote(push, around);
            return new GitPages(push, cache, remote, author(push, around == null ? cache : around)).run();
        } catch (TransportException | NotSupportedException refused) {
            throw Refused.of(refused, push);
        } catch (IOException | JGitInternalException failed) {
            throw new DeployFailure(
                    "input-output",
                    push.cache().toString(),
                    "git's files could not be read or written: " + failed.getMessage(),
                    "check the disk's room; the folder may be deleted",
                    failed);
        }
    }

    /** The repository that the site is in; null if it is in none. */
    private static Repository around(Push push) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .findGitDir(push.site().toAbsolutePath().normalize().toFile());
        return builder.getGitDir() == null ? null : builder.setMustExist(true).build();
    }

    private static Repository cache(Push push) throws IOException {
        FileRepository cache = new FileRepository(push.cache().toAbsolutePath().toFile());
        if (!cache.getObjectDatabase().exists()) {
            cache.create(true);
        }
        return cache;
    }

    private static URIish remote(Push push, Repository around) throws DeployFailure {
        try {
            if (around != null && around.getConfig().getSubsections("remote").contains(push.remote())) {
                RemoteConfig config = new RemoteConfig(around.getConfig(), push.remote());
                List<URIish> addresses = config.getPushURIs().isEmpty() ? config.getURIs() : config.getPushURIs();
                if (!addresses.isEmpty()) {
                    URIish address = addresses.get(0);
                    return isRelative(address)
                            ? new URIish(push.site()
                                    .resolve(address.getPath())
                                    .normalize()
                                    .toUri()
                                    .toString())
                            : address;
                }
            }
            URIish address = new URIish(push.remote());
            if (address.isRemote() || Files.isDirectory(Path.of(address.getPath()))) {
                return address;
            }
        } catch (URISyntaxException | InvalidPathException noAddress) {
            // Said below.
        }
        throw new DeployFailure(
                "no-remote",
                "",
                "there is no git remote '" + push.remote() + "' here",
                "add it with 'git remote add " + push.remote() + " ADDRESS', or give its address with --remote",
                null);
    }

    private static boolean isRelative(URIish address) {
        return !address.isRemote()
                && address.getScheme() == null
                && !address.getPath().startsWith("/");
    }

    private static PersonIdent author(Push push, Repository config) {
        UserConfig user = config.getConfig().get(UserConfig.KEY);
        boolean known = !user.isAuthorNameImplicit() && !user.isAuthorEmailImplicit();
        return new PersonIdent(
                known ? user.getAuthorName() : NAME, known ? user.getAuthorEmail() : MAIL, push.now(), ZoneOffset.UTC);
    }

    private Pushed run() throws IOException, DeployFailure {
        Optional<ObjectId> tip = fetch();
        try (RevWalk walk = new RevWalk(cache);
                ObjectInserter inserter = ((ObjectDirectory) cache.getObjectDatabase()).newPackInserter()) {
            Optional<RevCommit> before = tip.isPresent() ? Optional.of(walk.parseCommit(tip.get())) : Optional.empty();
            Optional<ObjectId> cname = Optional.empty();
            if (before.isPresent()) {
                requireOurs(before.get());
                cname = find(before.get(), SiteTree.CNAME);
            }
            ObjectId tree = SiteTree.write(push.output(), cache, inserter, cname);
            List<Pushed.Change> changes = changes(before, tree);
            if (changes.isEmpty() || push.dryRun()) {
                return new Pushed(address(), changes, Optional.empty());
            }
            ObjectId commit = commit(before, tree, inserter);
            send(commit, tip);
            return new Pushed(address(), changes, Optional.of(commit.name()));
        }
    }

    /** The branch's newest commit with its tree, and nothing of its past. */
    private Optional<ObjectId> fetch() throws IOException {
        String branch = Constants.R_HEADS + push.branch();
        try (Transport transport = Transport.open(cache, remote)) {
            door.open(transport);
            try (FetchConnection connection = transport.openFetch()) {
                Ref there = connection.getRef(branch);
                if (there == null) {
                    return Optional.empty();
                }
            }
        }
        try (Transport transport = Transport.open(cache, remote)) {
            door.open(transport);
            transport.setDepth(1);
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + branch + ":" + LOCAL)));
        }
        return Optional.ofNullable(cache.resolve(LOCAL));
    }

    private void requireOurs(RevCommit before) throws IOException, DeployFailure {
        if (find(before, SiteTree.MARKER).isEmpty()) {
            throw new DeployFailure(
                    "foreign-branch",
                    "",
                    "the branch " + push.branch() + " of " + address() + " was not made by 'warraq publish'",
                    "choose another one with --branch, or delete it first: git push " + push.remote() + " --delete "
                            + push.branch(),
                    null);
        }
    }

    private Optional<ObjectId> find(RevCommit commit, String path) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(cache, path, commit.getTree())) {
            return found == null ? Optional.empty() : Optional.of(found.getObjectId(0));
        }
    }

    private List<Pushed.Change> changes(Optional<RevCommit> before, AnyObjectId tree) throws IOException {
        List<Pushed.Change> changes = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(cache)) {
            if (before.isPresent()) {
                walk.addTree(before.get().getTree());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(tree);
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                Pushed.Kind kind = walk.getRawMode(0) == 0
                        ? Pushed.Kind.ADDED
                        : walk.getRawMode(1) == 0 ? Pushed.Kind.DELETED : Pushed.Kind.CHANGED;
                changes.add(new Pushed.Change(kind, walk.getPathString()));
            }
        }
        return changes;
    }

    private ObjectId commit(Optional<RevCommit> before, ObjectId tree, ObjectInserter inserter) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        before.ifPresent(commit::setParentId);
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage(push.message().orElse("Publish the site") + "\n");
        ObjectId name = inserter.insert(commit);
        inserter.flush();
        return name;
    }

    /** Only if the branch still is what it was: whoever pushed meanwhile must not be overruled. */
    private void send(ObjectId commit, Optional<ObjectId> tip) throws IOException, DeployFailure {
        String branch = Constants.R_HEADS + push.branch();
        try (Transport transport = Transport.open(cache, remote)) {
            door.open(transport);
            RemoteRefUpdate update = new RemoteRefUpdate(
                    cache, commit.name(), commit, branch, false, null, tip.orElse(ObjectId.zeroId()));
            transport.push(NullProgressMonitor.INSTANCE, Set.of(update));
            if (update.getStatus() != RemoteRefUpdate.Status.OK) {
                throw Refused.of(update, push);
            }
        }
    }

    private String address() {
        return remote.setPass(null).toString();
    }
}
