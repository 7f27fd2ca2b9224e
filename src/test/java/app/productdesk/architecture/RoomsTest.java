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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Keeps the other rules honest: what they look at is really there.
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
final class RoomsTest {

    private static final Pattern ROOM = Pattern.compile(Pattern.quote(HOUSE) + "\\.\\w+\\.\\w+");

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
        assertThat(empty).isEmpty();
    }

    /// A room that nobody listed could be emptied without a word.
    @ArchTest
    static void everyRoomIsListed(JavaClasses house) {
        var rooms = new TreeSet<String>();
        for (var type : house) {
            var room = ROOM.matcher(type.getPackageName());
            if (room.lookingAt()) {
                rooms.add(room.group() + "..");
            }
        }
        assertThat(rooms).isNotEmpty().isSubsetOf(ROOMS);
    }

    @ArchTest
    static void noFolderHoldsMoreThanADozen(JavaClasses house) {
        var sizes = new TreeMap<String, Integer>();
        for (var type : house) {
            if (!type.isNestedClass() && !type.getSimpleName().endsWith("-info")) {
                sizes.merge(type.getPackageName(), 1, Integer::sum);
            }
        }
        sizes.values().removeIf(size -> size <= 12);
        assertThat(sizes).isEmpty();
    }

    @ArchTest
    static void everyInnerRoomHasClasses(JavaClasses house) {
        assertThat(Rooms.INNER).allMatch(room -> !house.that(resideInAPackage(room)).isEmpty());
    }

    @ArchTest
    static void everyKindOfScreenPartIsThere(JavaClasses house) {
        assertThat(house.that(nameEndingWith("Controller"))).isNotEmpty();
        assertThat(house.that(nameEndingWith("ViewModel"))).isNotEmpty();
    }

    @ArchTest
    static final ArchRule nothingStandsOutsideTheRooms =
            classes()
                    .that()
                    .doNotHaveSimpleName("module-info")
                    .should()
                    .resideInAnyPackage(BOOT, DOMAIN, APPLICATION, ADAPTER, UI);
}
