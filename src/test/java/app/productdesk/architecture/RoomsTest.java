package app.productdesk.architecture;

import static app.productdesk.architecture.Rooms.ADAPTER;
import static app.productdesk.architecture.Rooms.APPLICATION;
import static app.productdesk.architecture.Rooms.BOOT;
import static app.productdesk.architecture.Rooms.DOMAIN;
import static app.productdesk.architecture.Rooms.HOUSE;
import static app.productdesk.architecture.Rooms.ROOMS;
import static app.productdesk.architecture.Rooms.UI;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Keeps the other rules honest: what they look at is really there.
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
final class RoomsTest {

    @ArchTest
    static void classesAreReadAtAll(JavaClasses house) {
        assertThat(house.that(resideInAPackage(BOOT))).hasSizeGreaterThan(1);
    }

    @ArchTest
    static void everyRoomHasClasses(JavaClasses house) {
        var empty =
                ROOMS.stream()
                        .filter(room -> house.that(resideInAPackage(room)).isEmpty())
                        .toList();
        if (Rooms.ALL_BUILT) {
            assertThat(empty).isEmpty();
        }
    }

    @ArchTest
    static void everyKindOfScreenPartIsThere(JavaClasses house) {
        if (Rooms.ALL_BUILT) {
            assertThat(house.that(nameEndingWith("Controller"))).isNotEmpty();
            assertThat(house.that(nameEndingWith("ViewModel"))).isNotEmpty();
        }
    }

    @ArchTest
    static final ArchRule nothingStandsOutsideTheRooms =
            classes()
                    .that()
                    .doNotHaveSimpleName("module-info")
                    .should()
                    .resideInAnyPackage(BOOT, DOMAIN, APPLICATION, ADAPTER, UI);
}
