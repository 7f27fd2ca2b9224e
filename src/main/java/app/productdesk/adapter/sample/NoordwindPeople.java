package app.productdesk.adapter.sample;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Who works at Noordwind and holds what (`sample.md`, People and Groups): 118 people with one of
/// P01 to P06 each, 15 function accounts with P10, and 2 with nothing.
final class NoordwindPeople {

    private static final int FUNCTIONS = 15;

    /// Yammer and Sway, which some people have turned off (published service plan ids).
    private static final List<String> SERVICES =
            List.of("7547a3fe-08ee-4ccb-b430-5077c5041653", "a23b959c-7ce8-4e57-9140-b90eb88a9e97");

    private final Staff staff;
    private final List<PersonId> licensed = new ArrayList<>();

    NoordwindPeople(Instant made) {
        staff = new Staff(made, "noordwind.example");
        hireSales();
        hireOffice();
        hireWarehouse();
        hireOthers();
        addExtras();
    }

    List<Person> people() {
        return staff.people();
    }

    List<Group> groups() {
        return staff.groups();
    }

    List<Membership> memberships() {
        return staff.memberships();
    }

    List<LicenseAssignment> assignments() {
        return staff.assignments();
    }

    /// P01’s 31: 22 direct only, 3 direct and through the group, 6 through the group only. Of the
    /// 22 two are blocked, two never signed in, two not for long; the next three also hold P11.
    private void hireSales() {
        Group sales =
                staff.group("Verkoop-NL", Group.Kind.STATIC, "Business Standard, verkoopsite");
        for (int number = 0; number < 22; number++) {
            PersonId holder = staff.hire("Verkoop", habitInSales(number));
            licensed.add(holder);
            staff.assignWithout(
                    number % 10 == 0 && number < 20 ? SERVICES : List.of(),
                    holder,
                    Products.BUSINESS_STANDARD,
                    "P01");
        }
        for (int number = 0; number < 9; number++) {
            PersonId member = staff.hire("Verkoop", Staff.Habit.REGULAR);
            licensed.add(member);
            staff.inherit(member, Products.BUSINESS_STANDARD, "P01", sales);
            if (number < 3) {
                staff.assign(member, Products.BUSINESS_STANDARD, "P01");
            }
        }
    }

    private static Staff.Habit habitInSales(int number) {
        return switch (number) {
            case 0, 1 -> Staff.Habit.BLOCKED;
            case 2, 3 -> Staff.Habit.NEVER;
            case 4, 5 -> Staff.Habit.LONG_AGO;
            default -> Staff.Habit.REGULAR;
        };
    }

    private void hireOffice() {
        for (int number = 0; number < 25; number++) {
            Staff.Habit habit = number == 0 ? Staff.Habit.BLOCKED : Staff.Habit.REGULAR;
            hireWith(Products.BUSINESS_PREMIUM, "P02", "Kantoor", habit);
        }
    }

    private void hireWarehouse() {
        Group warehouse = staff.group("Magazijn", Group.Kind.DYNAMIC, "Business Basic");
        for (int number = 0; number < 12; number++) {
            PersonId member = staff.hire("Magazijn", Staff.Habit.REGULAR);
            licensed.add(member);
            staff.inherit(member, Products.BUSINESS_BASIC, "P03", warehouse);
        }
        for (int number = 0; number < 12; number++) {
            hireWith(Products.BUSINESS_BASIC, "P03", "Transport", Staff.Habit.REGULAR);
        }
    }

    private void hireOthers() {
        for (int number = 0; number < 8; number++) {
            hireWith(Products.BUSINESS_STANDARD, "P04", "Inkoop", Staff.Habit.REGULAR);
        }
        for (int number = 0; number < 18; number++) {
            hireWith(Products.OFFICE_E3, "P05", "Financiën", Staff.Habit.REGULAR);
        }
        for (int number = 0; number < 12; number++) {
            hireWith(Products.MICROSOFT_E5, "P06", "IT", Staff.Habit.REGULAR);
        }
        for (int number = 0; number < FUNCTIONS; number++) {
            staff.assign(staff.addFunction(number), Products.EXCHANGE, "P10");
        }
        Group board = staff.group("Directie", Group.Kind.SYNCHRONIZED, "");
        licensed.subList(115, 118).forEach(member -> staff.join(member, board));
        staff.hire("Stage", Staff.Habit.NEVER);
        staff.hire("Stage", Staff.Habit.REGULAR);
    }

    /// What some of the 118 hold besides; P11 begins with three of P01’s direct holders.
    private void addExtras() {
        giveTo(Products.PREPAID, "P11", 6, 9);
        giveTo(Products.PREPAID, "P11", 80, 83);
        giveTo(Products.VISIO_2, "P07", 106, 109);
        giveTo(Products.PROJECT_3, "P08", 110, 114);
        giveTo(Products.POWER_BI, "P09", 88, 95);
        giveTo(Products.COPILOT, "P12", 96, 105);
        giveTo(Products.VISIO_1, "P14", 40, 42);
        giveTo(Products.POWER_AUTOMATE, "X1", 31, 68);
    }

    private void giveTo(Sku sku, String subscription, int from, int to) {
        licensed.subList(from, to).forEach(holder -> staff.assign(holder, sku, subscription));
    }

    private void hireWith(Sku sku, String subscription, String department, Staff.Habit habit) {
        PersonId holder = staff.hire(department, habit);
        licensed.add(holder);
        staff.assign(holder, sku, subscription);
    }
}
