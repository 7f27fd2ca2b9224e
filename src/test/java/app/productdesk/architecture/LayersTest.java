package app.productdesk.architecture;

import static app.productdesk.architecture.Rooms.ADAPTER;
import static app.productdesk.architecture.Rooms.APPLICATION;
import static app.productdesk.architecture.Rooms.BOOT;
import static app.productdesk.architecture.Rooms.DOMAIN;
import static app.productdesk.architecture.Rooms.HOUSE;
import static app.productdesk.architecture.Rooms.PORT;
import static app.productdesk.architecture.Rooms.PROGRESS;
import static app.productdesk.architecture.Rooms.SETTINGS;
import static app.productdesk.architecture.Rooms.UI;
import static app.productdesk.architecture.Rooms.packageOf;
import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.Clock;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.joda.money.Money;
import org.joda.money.format.MoneyFormatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.sqlite.SQLiteConfig;

/// Who may know whom: boot knows everybody, ui and adapter know the application, all know the
/// domain.
@AnalyzeClasses(packages = HOUSE, importOptions = DoNotIncludeTests.class)
final class LayersTest {

    private static final DescribedPredicate<JavaClass> PLAIN_JAVA =
            resideInAnyPackage("java.lang..", "java.math..", "java.security..", "java.time..")
                    .or(resideInAPackage("java.util.."))
                    .or(equivalentTo(Serializable.class))
                    .or(equivalentTo(StandardCharsets.class))
                    // names are compared in one Unicode form; nothing is formatted
                    .or(equivalentTo(Normalizer.class))
                    .or(equivalentTo(Normalizer.Form.class))
                    .or(new PrimitivesAndArrays());

    private static final DescribedPredicate<JavaClass> MONEY_AND_NULLNESS =
            resideInAnyPackage(packageOf(Money.class), packageOf(Nullable.class));

    @ArchTest
    static final ArchRule domainKnowsPlainJavaAndMoneyOnly =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAPackage(DOMAIN).or(PLAIN_JAVA).or(MONEY_AND_NULLNESS));

    @ArchTest
    static final ArchRule domainReadsNoClockAndWritesNoText =
            noClasses()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            packageOf(MessageFormat.class),
                                            packageOf(DateTimeFormatter.class),
                                            packageOf(MoneyFormatter.class),
                                            "java.util.logging..")
                                    .and(not(equivalentTo(Normalizer.class)))
                                    .and(not(equivalentTo(Normalizer.Form.class)))
                                    .or(equivalentTo(Clock.class))
                                    .or(equivalentTo(InstantSource.class))
                                    .or(equivalentTo(ResourceBundle.class)));

    @ArchTest
    static final ArchRule onlyAClockIsAskedForTheTime =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN, APPLICATION)
                    .should()
                    .callMethodWhere(new ReadsTheMachinesTime());

    @ArchTest
    static final ArchRule applicationKnowsPlainJavaAndTheDomainOnly =
            classes()
                    .that()
                    .resideInAPackage(APPLICATION)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(APPLICATION, DOMAIN)
                                    .or(PLAIN_JAVA)
                                    .or(MONEY_AND_NULLNESS)
                                    .or(resideInAPackage(packageOf(Logger.class)))
                                    .or(resideInAPackage("java.io.."))
                                    // the bytes of a list are text in one of several encodings
                                    .or(resideInAnyPackage("java.nio", "java.nio.charset"))
                                    .or(resideInAPackage(packageOf(Path.class))));

    @ArchTest
    static final ArchRule portsKnowTheDomainOnly =
            noClasses()
                    .that()
                    .resideInAPackage(PORT)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(APPLICATION)
                                    .and(not(resideInAnyPackage(PORT, PROGRESS, SETTINGS))));

    @ArchTest
    static final ArchRule useCasesOfOneKindStandAlone =
            slices().matching(HOUSE + ".application.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAnyPackage(PORT, PROGRESS, SETTINGS));

    @ArchTest
    static final ArchRule adaptersKnowPortsAndDomainOnly =
            noClasses()
                    .that()
                    .resideInAPackage(ADAPTER)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(BOOT, UI, "javafx..")
                                    .or(
                                            resideInAPackage(APPLICATION)
                                                    .and(
                                                            not(
                                                                    resideInAnyPackage(
                                                                            PORT, PROGRESS,
                                                                            SETTINGS)))));

    @ArchTest
    static final ArchRule eachTechnologyStandsAlone =
            slices().matching(HOUSE + ".adapter.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule noFolderNeedsOneThatNeedsIt =
            slices().matching(HOUSE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static void innerRoomsServeTheirOwnHouse(JavaClasses house) {
        for (String room : Rooms.INNER) {
            String around = room.substring(0, room.lastIndexOf('.')) + "..";
            classes()
                    .that()
                    .resideInAPackage(room)
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAPackage(around)
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule uiKnowsNoTechnology =
            noClasses()
                    .that()
                    .resideInAPackage(UI)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    ADAPTER,
                                    BOOT,
                                    packageOf(Connection.class),
                                    packageOf(SQLiteConfig.class),
                                    packageOf(ObjectMapper.class),
                                    packageOf(CSVFormat.class),
                                    packageOf(PDDocument.class),
                                    packageOf(PdfRendererBuilder.class)));

    /// Primitive types and arrays of them have no package of their own.
    private static final class PrimitivesAndArrays extends DescribedPredicate<JavaClass> {
        PrimitivesAndArrays() {
            super("primitives and arrays of them");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isPrimitive() || type.getBaseComponentType().isPrimitive();
        }
    }

    /// `Instant.now()` and its kin; a clock handed in is asked with `instant()`.
    private static final class ReadsTheMachinesTime extends DescribedPredicate<JavaAccess<?>> {
        ReadsTheMachinesTime() {
            super("reads the machine's time");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            var owner = access.getTargetOwner();
            return switch (access.getName()) {
                case "now" ->
                        owner.getPackageName().startsWith("java.time")
                                && access.getTarget().getFullName().endsWith("now()");
                case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
                case "systemDefaultZone", "systemUTC" -> owner.isEquivalentTo(Clock.class);
                default -> false;
            };
        }
    }
}
