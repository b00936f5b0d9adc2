package io.github.warraq.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;

/** What holds for all classes of a house. */
final class Rules {
    /** What the methods of {@link Files} begin with that change the disk. */
    private static final List<String> CHANGES = List.of(
            "write", "newOutput", "newBufferedWriter", "newByteChannel", "create", "delete", "move", "copy", "set");

    /** Rooms that people and programs call: the command line, the plugin, the library. */
    private static final Set<String> DOORS = Set.of("cli", "maven", "api");

    private final House house;

    Rules(House house) {
        this.house = house;
    }

    /** Imports follow the table; a class stands in a room; a library stays in its room. */
    ArchRule imports() {
        return rule("import what the table of rooms allows", (judged, violation) -> {
            if (!House.isRoom(House.room(house.inside(judged)))) {
                violation.accept(judged.getName() + " stands in no room");
                return;
            }
            judged.getDirectDependenciesFromSelf()
                    .forEach(dependency -> house.objection(dependency)
                            .ifPresent(why -> violation.accept(why + ": " + dependency.getDescription())));
        });
    }

    ArchRule noCircles() {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles();
    }

    /** Threads are made and pools used in {@code build} and {@code serve} only; collections and atomics are everyone's. */
    ArchRule threads() {
        return accesses("start threads in build and serve only", Set.of("build", "serve"), Rules::isThread);
    }

    /** Only those whom others call ask what time it is, where they were not told; elapsed time is for those who show it. */
    ArchRule clock() {
        Predicate<AccessTarget> stopwatch = target -> is(target, System.class, "nanoTime");
        ArchRule today = accesses("leave the clock to those whom others call", DOORS, Rules::isClock);
        ArchRule elapsed =
                accesses("leave stopwatches to build, serve and cli", Set.of("build", "serve", "cli"), stopwatch);
        return CompositeArchRule.of(today).and(elapsed);
    }

    /** Nothing depends on the machine's locale, charset or time zone. */
    ArchRule defaults() {
        return accesses("name their locale, charset and zone", Set.of(), Defaults::isUsedBy);
    }

    /** The same input gives the same output: nothing is drawn by chance. */
    ArchRule chance() {
        return accesses("leave nothing to chance", Set.of(), Rules::isChance);
    }

    /** Only the command line prints and exits; it and the plugin read properties and the environment. */
    ArchRule process() {
        return accesses("leave the process to cli and maven", Set.of("cli", "maven"), Rules::isProcess);
    }

    /** Only {@code publish} writes outputs, only {@code catalog} and {@code build} what is in the work folder, only {@code desk} seeds. */
    ArchRule writing() {
        return accesses(
                "leave writing files to publish, catalog, build and desk",
                Set.of("publish", "catalog", "build", "desk"),
                Rules::isWriting);
    }

    /** No state is shared by all: a static field is final. */
    ArchRule noGlobals() {
        return rule(
                "have no static field that changes",
                (judged, violation) -> judged.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .forEach(field -> violation.accept(field.getFullName() + " is static and not final")));
    }

    private static boolean isThread(AccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return (owner.isAssignableTo(Thread.class) && Set.of("<init>", "start").contains(name))
                || owner.isAssignableTo(Executor.class)
                || owner.isEquivalentTo(Executors.class)
                || owner.isAssignableTo(Future.class)
                || owner.isAssignableTo(Timer.class)
                || name.equals("parallelStream")
                || (owner.isAssignableTo(BaseStream.class) && name.equals("parallel"));
    }

    private static boolean isClock(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return is(target, System.class, "currentTimeMillis")
                || (owner.getPackageName().startsWith("java.time")
                        && target.getName().equals("now"))
                || (owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system"))
                || is(target, InstantSource.class, "system")
                || owner.isEquivalentTo(Date.class)
                || owner.isAssignableTo(Calendar.class);
    }

    private static boolean isChance(AccessTarget target) {
        return target.getOwner().isAssignableTo(RandomGenerator.class)
                || is(target, Math.class, "random")
                || is(target, UUID.class, "randomUUID")
                || is(target, System.class, "identityHashCode")
                || is(target, Collections.class, "shuffle");
    }

    private static boolean isProcess(AccessTarget target) {
        return (target.getOwner().isEquivalentTo(System.class)
                        && Set.of("exit", "out", "err", "in", "getProperty", "setProperty", "getenv", "console")
                                .contains(target.getName()))
                || target.getName().equals("printStackTrace")
                || is(target, Runtime.class, "exit")
                || is(target, Runtime.class, "halt")
                || is(target, Runtime.class, "exec")
                || target.getOwner().isEquivalentTo(ProcessBuilder.class);
    }

    private static boolean isWriting(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return (owner.isEquivalentTo(Files.class) && CHANGES.stream().anyMatch(target.getName()::startsWith))
                || (owner.isEquivalentTo(FileOutputStream.class) && !isStandardStream(target))
                || owner.isEquivalentTo(RandomAccessFile.class)
                || is(target, FileChannel.class, "open");
    }

    /** {@code new FileOutputStream(FileDescriptor)} opens nothing. */
    private static boolean isStandardStream(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(FileDescriptor.class));
    }

    static boolean is(AccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    private ArchRule accesses(String does, Set<String> exempt, Predicate<AccessTarget> forbidden) {
        return rule(does, (judged, violation) -> {
            if (!exempt.contains(House.room(house.inside(judged)))) {
                judged.getAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .map(JavaAccess::getDescription)
                        .forEach(violation);
                judged.getMethodReferencesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .map(JavaAccess::getDescription)
                        .forEach(violation);
                judged.getConstructorReferencesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .map(JavaAccess::getDescription)
                        .forEach(violation);
            }
        });
    }

    private ArchRule rule(String does, BiConsumer<JavaClass, Consumer<String>> judge) {
        return classes().should(new ArchCondition<>(does) {
            @Override
            public void check(JavaClass judged, ConditionEvents events) {
                judge.accept(judged, message -> events.add(SimpleConditionEvent.violated(judged, message)));
            }
        });
    }
}
