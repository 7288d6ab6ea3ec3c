package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.listing.ListedPeople;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import be.vormingsportaal.testing.TestTasks;
import be.vormingsportaal.testing.TestTrainings;
import java.util.UUID;

/** Puts something of one organisation, made for the purpose, into the addresses of {@link AddressTable}. */
class AddressPaths {

    private static final String LTCF = "ltcf";

    private final TestPeople people;
    private final TestMaterials materials;
    private final ListedPeople listed;
    private final TestImports imports;
    private final TestTrainings trainings;
    private final TestInvoices invoices;
    private final TestBilling billing;
    private final TestRefunds refunds;
    private final TestIntervisions intervisions;
    private final TestTasks tasks;

    private UUID organisation;
    private UUID manager;
    private UUID staff;
    private UUID otherOrganisation;

    AddressPaths(
            TestPeople people,
            TestMaterials materials,
            ListedPeople listed,
            TestImports imports,
            TestTrainings trainings,
            TestInvoices invoices,
            TestBilling billing,
            TestRefunds refunds,
            TestIntervisions intervisions,
            TestTasks tasks) {
        this.people = people;
        this.materials = materials;
        this.listed = listed;
        this.imports = imports;
        this.trainings = trainings;
        this.invoices = invoices;
        this.billing = billing;
        this.refunds = refunds;
        this.intervisions = intervisions;
        this.tasks = tasks;
    }

    /** @param other where somebody is whom the organisation asks to move */
    AddressPaths of(UUID organisation, UUID manager, UUID staff, UUID other) {
        this.organisation = organisation;
        this.manager = manager;
        this.staff = staff;
        this.otherOrganisation = other;
        return this;
    }

    /** The path of an address of the table; what was put into it before stays. */
    String fill(String address) {
        String path = address.substring(address.indexOf('/'));
        Role role = path.startsWith("/zorgverleners")
                ? Role.CAREGIVER
                : path.contains("managers") ? Role.MANAGER : Role.TRAINER_EXTERNAL;
        UUID by = role == Role.MANAGER ? staff : manager;
        if (path.startsWith("/beheer/personen/{personId}/")) {
            path = with(path, "personId", people.registered(organisation, role));
        }
        if (path.contains("{personId}")) {
            path = with(path, "personId", people.invited(organisation, role, by));
        }
        if (path.contains("{transferId}")) {
            UUID person = people.registered(otherOrganisation, role);
            path = with(path, "transferId", people.asked(organisation, person, by));
        }
        if (path.contains("{materialId}")) {
            path = with(path, "materialId", materials.link(LTCF));
        }
        if (path.contains("{publicId}")) {
            path = with(path, "publicId", listed.publicId(listed.trainer(organisation, LTCF)));
        }
        if (path.contains("{importId}")) {
            path = with(path, "importId", imports.taken(organisation, manager));
        }
        if (path.contains("{invoiceId}")) {
            path = with(path, "invoiceId", invoices.issued(organisation, 9_500).id());
        }
        if (path.contains("{paymentId}")) {
            path = with(path, "paymentId", billing.unassigned());
        }
        if (path.contains("{refundId}")) {
            path = with(path, "refundId", refunds.requested());
        }
        if (path.contains("{refundFileId}")) {
            path = with(path, "refundFileId", refunds.file());
        }
        if (path.contains("{bankFileId}")) {
            path = with(path, "bankFileId", billing.bankFile(staff));
        }
        if (path.contains("{doubtId}")) {
            path = with(path, "doubtId", billing.doubt(staff));
        }
        if (path.contains("{taskId}")) {
            path = with(path, "taskId", tasks.followUp(organisation, manager));
        }
        if (path.contains("{proofCode}")) {
            path = with(path, "proofCode", intervisions.proof(organisation));
        }
        if (path.contains("{intervisionId}") || path.contains("{enrolmentId}")) {
            path = intervision(path);
        }
        if (path.contains("{trainingId}")) {
            path = training(path);
        }
        if (path.contains("{businessKey}")) {
            path = with(path, "story", "account-registration");
            path = with(path, "businessKey", people.invited(organisation, role, by));
            path = with(path, "noteId", organisation);
        }
        path = with(path, "id", organisation);
        path = with(path, "code", LTCF);
        path = with(path, "fileId", organisation);
        path = with(path, "noteId", organisation);
        path = with(path, "organisationId", organisation);
        return with(path, "link", "made-up-by-somebody");
    }

    private String intervision(String path) {
        UUID intervision = intervisions.planned(2, TestIntervisions.FREE);
        String filled = with(path, "intervisionId", intervision);
        return path.contains("{enrolmentId}")
                ? with(filled, "enrolmentId", intervisions.enrolled(intervision, intervisions.trainer(organisation)))
                : filled;
    }

    private String training(String path) {
        UUID training = trainings.planned(organisation, trainings.trainer(organisation, LTCF), LTCF);
        if (!path.contains("{participantId}")) {
            return with(path, "trainingId", training);
        }
        UUID caregiver = trainings.caregiver(organisation, LTCF);
        trainings.with(training, caregiver);
        return with(with(path, "trainingId", training), "participantId", trainings.place(training, caregiver));
    }

    private static String with(String path, String variable, Object value) {
        return path.replace("{" + variable + "}", value.toString());
    }
}
