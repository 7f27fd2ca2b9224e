package app.productdesk.architecture;

import static app.productdesk.architecture.Rooms.APPLICATION;
import static app.productdesk.architecture.Rooms.DOMAIN;
import static app.productdesk.architecture.Rooms.HOUSE;
import static app.productdesk.architecture.Rooms.UI_COMMON;
import static app.productdesk.architecture.Rooms.UI_SHELL;
import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// What the parts of a screen may know: screens stand alone, view-models see no control,
/// controllers decide nothing.
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
final class ScreensTest {

    private static final DescribedPredicate<JavaClass> CONTROLS =
            resideInAPackage("javafx..")
                    .and(
                            not(
                                    resideInAnyPackage(
                                            "javafx.beans..",
                                            "javafx.collections..",
                                            "javafx.util")));

    @ArchTest
    static final ArchRule screensStandAlone =
            slices().matching(HOUSE + ".ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage(UI_COMMON))
                    .ignoreDependency(resideInAPackage(UI_SHELL), alwaysTrue());

    @ArchTest
    static final ArchRule whatIsSharedKnowsNoScreen =
            noClasses()
                    .that()
                    .resideInAPackage(UI_COMMON)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(HOUSE + ".ui..")
                                    .and(not(resideInAPackage(UI_COMMON))));

    @ArchTest
    static final ArchRule viewModelsTouchNoControl =
            noClasses().that(new PartsNamed("ViewModel")).should().dependOnClassesThat(CONTROLS);

    @ArchTest
    static final ArchRule controllersDecideNothing =
            noClasses()
                    .that(new PartsNamed("Controller"))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(DOMAIN, APPLICATION));

    @ArchTest
    static final ArchRule theDoorIsTheOnlyWayIn =
            noClasses()
                    .that(new PartsNamed("ViewModel").or(new PartsNamed("Controller")))
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .bePublic();

    /// A class of that ending, with everything written inside it.
    private static final class PartsNamed extends DescribedPredicate<JavaClass> {
        private final String ending;

        PartsNamed(String ending) {
            super("are named ..." + ending);
            this.ending = ending;
        }

        @Override
        public boolean test(JavaClass type) {
            return type.getSimpleName().endsWith(ending)
                    || type.getEnclosingClass().filter(this).isPresent();
        }
    }
}
