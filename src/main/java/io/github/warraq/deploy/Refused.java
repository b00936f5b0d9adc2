package io.github.warraq.deploy;

import java.util.Locale;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.transport.RemoteRefUpdate;

/** Says why a remote did not take a push, in words that help. */
final class Refused {
    private Refused() {}

    static DeployFailure of(Exception refused, Push push) {
        String said = message(refused);
        String lower = said.toLowerCase(Locale.ROOT);
        boolean auth = lower.contains("auth")
                || lower.contains("credential")
                || lower.contains("not permitted")
                || lower.contains("permission denied")
                || lower.contains("publickey");
        if (auth) {
            return new DeployFailure(
                    "not-let-in",
                    "",
                    "the remote lets nobody in without a key or a password: " + said,
                    "over SSH: see that 'git fetch' works; over HTTPS: set GITHUB_TOKEN, or have 'git credential' know the password",
                    refused);
        }
        if (refused instanceof NoRemoteRepositoryException || lower.contains("not found")) {
            return new DeployFailure(
                    "no-repository",
                    "",
                    "there is no repository: " + said,
                    "check the address with 'git remote -v'",
                    refused);
        }
        return new DeployFailure(
                "remote-failed",
                "",
                "the remote '" + push.remote() + "' could not be talked to: " + said,
                "check the address and the network",
                refused);
    }

    private static String message(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getMessage() == null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    static DeployFailure of(RemoteRefUpdate update, Push push) {
        return switch (update.getStatus()) {
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED ->
                new DeployFailure(
                        "branch-moved",
                        "",
                        "somebody else has pushed to " + push.branch() + " meanwhile",
                        "publish again",
                        null);
            default ->
                new DeployFailure(
                        "push-refused",
                        "",
                        "the remote refuses the push: "
                                + (update.getMessage() == null ? update.getStatus() : update.getMessage()),
                        "see whether the branch " + push.branch() + " is protected",
                        null);
        };
    }
}
