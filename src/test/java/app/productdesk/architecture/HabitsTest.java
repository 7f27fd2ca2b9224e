package app.productdesk.architecture;

import static app.productdesk.architecture.Rooms.HOUSE;
import static app.productdesk.architecture.Rooms.UI_COMMON;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.value.WritableValue;

/// Habits that hold in every room: one place for threads, no hidden state, looks in style sheets.
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
final class HabitsTest {

    private static final String THREAD_MAKERS =
            "ofVirtual|ofPlatform|start|startVirtualThread|<init>";

    @ArchTest
    static final ArchRule threadsAreChangedInOnePlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(UI_COMMON)
                    .should()
                    .callMethodWhere(new ChangesThread());

    @ArchTest
    static final ArchRule threadsAreMadeInOnePlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(UI_COMMON)
                    .should()
                    .dependOnClassesThat(
                            assignableTo(Executor.class)
                                    .or(equivalentTo(Executors.class))
                                    .or(equivalentTo(CompletableFuture.class))
                                    .or(equivalentTo(Timer.class))
                                    .or(resideInAPackage("javafx.concurrent..")));

    @ArchTest
    static final ArchRule threadsAreStartedInOnePlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(UI_COMMON)
                    .should()
                    .accessTargetWhere(new MakesThread());

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().and(new WrittenByHand()).should().beFinal();

    @ArchTest
    static final ArchRule staticFieldsHoldNoState =
            noFields()
                    .that()
                    .areStatic()
                    .and(new WrittenByHand())
                    .should()
                    .haveRawType(
                            assignableTo(AbstractCollection.class)
                                    .or(assignableTo(AbstractMap.class))
                                    .or(assignableTo(WritableValue.class))
                                    .or(assignableTo(StringBuilder.class))
                                    .or(assignableTo(ThreadLocal.class))
                                    .or(resideInAPackage(Rooms.packageOf(AtomicReference.class))));

    @ArchTest
    static final ArchRule looksAreInStyleSheets =
            noClasses().should().callMethodWhere(new SetsStyle());

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service)");

    /// Leaves out what the compiler and the coverage agent add.
    private static final class WrittenByHand extends DescribedPredicate<JavaField> {
        WrittenByHand() {
            super("are written by hand");
        }

        @Override
        public boolean test(JavaField field) {
            return !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !field.getName().contains("$");
        }
    }

    /// Hands work to the UI thread.
    private static final class ChangesThread extends DescribedPredicate<JavaAccess<?>> {
        ChangesThread() {
            super("hands work to the UI thread");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access.getTargetOwner().isEquivalentTo(Platform.class)
                    && access.getName().matches("runLater|startup");
        }
    }

    /// Makes or starts a thread; reading the current one is allowed.
    private static final class MakesThread extends DescribedPredicate<JavaAccess<?>> {
        MakesThread() {
            super("makes a thread");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access.getTargetOwner().isAssignableTo(Thread.class)
                    && access.getName().matches(THREAD_MAKERS);
        }
    }

    /// Gives a control a look in Java.
    private static final class SetsStyle extends DescribedPredicate<JavaAccess<?>> {
        SetsStyle() {
            super("sets a style in Java");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access.getName().equals("setStyle");
        }
    }
}
