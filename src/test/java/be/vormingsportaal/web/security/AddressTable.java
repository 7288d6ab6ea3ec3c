package be.vormingsportaal.web.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every address of the portal, and who gets which status there. */
final class AddressTable {

    /** Anonymous, trainer, caregiver, manager of another organisation, staff, manager of this one; "in": sign in first. */
    private static final List<String> EXPECTED = List.of(
            "GET  /                                                                    in  302 302 302 302 302",
            "GET  /aanmelden                                                           200 302 302 302 302 302",
            "GET  /wachtwoord-vergeten                                                 200 200 200 200 200 200",
            "POST /wachtwoord-vergeten                                                 200 200 200 200 200 200",
            "GET  /wachtwoord-vergeten/{link}                                          404 404 404 404 404 404",
            "POST /wachtwoord-vergeten/{link}                                          404 404 404 404 404 404",
            "GET  /nieuwe-link                                                         200 200 200 200 200 200",
            "POST /nieuwe-link                                                         200 200 200 200 200 200",
            "GET  /registratie/{link}                                                  404 404 404 404 404 404",
            "POST /registratie/{link}                                                  404 404 404 404 404 404",
            "GET  /wissel/{link}                                                       404 404 404 404 404 404",
            "POST /wissel/{link}/bevestigen                                            404 404 404 404 404 404",
            "POST /wissel/{link}/weigeren                                              404 404 404 404 404 404",
            "GET  /robots.txt                                                          200 200 200 200 200 200",
            "GET  /.well-known/security.txt                                            200 200 200 200 200 200",
            "GET  /aangemeld-blijven                                                   in  204 204 204 204 204",
            "GET  /mailbox-kwijt                                                       200 200 200 200 200 200",
            "POST /mailbox-kwijt                                                       200 200 200 200 200 200",
            "GET  /mailbox-kwijt/{link}                                                404 404 404 404 404 404",
            "POST /mailbox-kwijt/{link}                                                404 404 404 404 404 404",
            "GET  /mailbox-behouden/{link}                                             404 404 404 404 404 404",
            "POST /mailbox-behouden/{link}                                             404 404 404 404 404 404",
            "GET  /betalen/{link}                                                      404 404 404 404 404 404",
            "POST /betalen/{link}                                                      404 404 404 404 404 404",
            "POST /betalingen/mollie                                                   200 200 200 200 200 200",
            "GET  /trainers-in-je-buurt                                                200 200 200 200 200 200",
            "GET  /trainers-in-je-buurt/{publicId}/contact                             200 200 200 200 200 200",
            "POST /trainers-in-je-buurt/{publicId}/contact                             200 200 200 200 200 200",
            "GET  /mijn-account                                                        in  200 200 200 200 200",
            "POST /mijn-account                                                        in  200 200 200 200 200",
            "GET  /mijn-account/wachtwoord                                             in  200 200 200 200 200",
            "POST /mijn-account/wachtwoord                                             in  200 200 200 200 200",
            "POST /mijn-account/overal-afmelden                                        in  302 302 302 302 302",
            "GET  /mijn-account/mijn-gegevens                                          in  200 200 200 200 200",
            "GET  /mijn-account/mijn-gegevens/download                                 in  200 200 200 200 200",
            "GET  /mijn-account/organisatie-verlaten                                   in  200 200 200 302 200",
            "POST /mijn-account/organisatie-verlaten                                   in  302 302 302 302 302",
            "GET  /mijn-account/e-mail                                                 in  200 200 200 200 200",
            "POST /mijn-account/e-mail                                                 in  200 200 200 200 200",
            "POST /mijn-account/e-mail/annuleren                                       in  302 302 302 302 302",
            "GET  /e-mail-bevestigen/{link}                                            404 404 404 404 404 404",
            "POST /e-mail-bevestigen/{link}                                            404 404 404 404 404 404",
            "GET  /instrumenten                                                        in  200 200 403 403 403",
            "GET  /instrumenten/{code}                                                 in  403 404 403 403 403",
            "GET  /instrumenten/{code}/handleidingen                                   in  403 404 403 403 403",
            "GET  /instrumenten/{code}/e-learning                                      in  403 404 403 403 403",
            "GET  /materiaal/{materialId}                                              in  403 404 403 200 403",
            "GET  /materiaal/{materialId}/bestand                                      in  403 404 403 404 403",
            "GET  /materiaal/{materialId}/voorbeeld                                    in  403 404 403 404 403",
            "GET  /instrumenten/{code}/attest                                          in  200 403 403 403 403",
            "POST /instrumenten/{code}/attest                                          in  200 403 403 403 403",
            "GET  /instrumenten/{code}/attest/vervaldatum                              in  200 403 403 403 403",
            "POST /instrumenten/{code}/attest/bestanden                                in  302 403 403 403 403",
            "POST /instrumenten/{code}/attest/bestanden/{fileId}/verplaatsen           in  302 403 403 403 403",
            "POST /instrumenten/{code}/attest/bestanden/{fileId}/verwijderen           in  302 403 403 403 403",
            "GET  /attesten/{id}/document                                              in  404 404 404 404 404",
            "GET  /attesten/{id}/voorbeeld                                             in  404 404 404 404 404",
            "GET  /personen/{personId}                                                 in  403 403 404 302 200",
            "GET  /dossiers/{story}/{businessKey}                                       in  404 404 404 302 200",
            "GET  /trainers                                                            in  403 403 200 403 200",
            "GET  /trainers/toevoegen                                                  in  403 403 200 403 200",
            "POST /trainers/toevoegen                                                  in  403 403 200 403 200",
            "GET  /trainers/{personId}/bewerken                                        in  403 403 404 403 200",
            "POST /trainers/{personId}/bewerken                                        in  403 403 404 403 200",
            "GET  /trainers/{personId}/uitnodiging                                     in  403 403 404 403 200",
            "POST /trainers/{personId}/uitnodiging                                     in  403 403 404 403 302",
            "GET  /trainers/{personId}/verwijderen                                     in  403 403 404 403 200",
            "POST /trainers/{personId}/verwijderen                                     in  403 403 302 403 302",
            "GET  /trainers/wissels/{transferId}/herinneren                            in  403 403 404 403 200",
            "POST /trainers/wissels/{transferId}/herinneren                            in  403 403 404 403 302",
            "GET  /trainers/wissels/{transferId}/intrekken                             in  403 403 404 403 200",
            "POST /trainers/wissels/{transferId}/intrekken                             in  403 403 404 403 302",
            "GET  /zorgverleners                                                       in  200 403 200 403 200",
            "GET  /zorgverleners/lijst.csv                                             in  200 403 200 403 200",
            "GET  /zorgverleners/lijst.xlsx                                            in  200 403 200 403 200",
            "GET  /zorgverleners/toevoegen                                             in  302 403 200 403 200",
            "POST /zorgverleners/toevoegen                                             in  302 403 200 403 200",
            "GET  /zorgverleners/{personId}/bewerken                                   in  200 403 404 403 200",
            "POST /zorgverleners/{personId}/bewerken                                   in  200 403 404 403 200",
            "GET  /zorgverleners/{personId}/uitnodiging                                in  200 403 404 403 200",
            "POST /zorgverleners/{personId}/uitnodiging                                in  302 403 404 403 302",
            "GET  /zorgverleners/{personId}/verwijderen                                in  200 403 404 403 200",
            "POST /zorgverleners/{personId}/verwijderen                                in  302 403 302 403 302",
            "GET  /zorgverleners/importeren                                            in  302 403 200 403 200",
            "POST /zorgverleners/importeren                                            in  302 403 200 403 200",
            "GET  /zorgverleners/importeren/sjabloon.csv                               in  200 403 200 403 200",
            "GET  /zorgverleners/importeren/sjabloon.xlsx                              in  200 403 200 403 200",
            "GET  /zorgverleners/importeren/{importId}                                 in  200 403 404 403 200",
            "POST /zorgverleners/importeren/{importId}/starten                         in  302 403 404 403 302",
            "POST /zorgverleners/importeren/{importId}/annuleren                       in  302 403 404 403 302",
            "GET  /zorgverleners/importeren/{importId}/voortgang                       in  302 403 404 403 302",
            "GET  /zorgverleners/importeren/{importId}/resultaat.csv                   in  200 403 404 403 200",
            "GET  /zorgverleners/importeren/{importId}/resultaat.xlsx                  in  200 403 404 403 200",
            "GET  /zorgverleners/wissels/{transferId}/herinneren                       in  200 403 404 403 200",
            "POST /zorgverleners/wissels/{transferId}/herinneren                       in  302 403 404 403 302",
            "GET  /zorgverleners/wissels/{transferId}/intrekken                        in  200 403 404 403 200",
            "POST /zorgverleners/wissels/{transferId}/intrekken                        in  302 403 404 403 302",
            "GET  /trainingen                                                          in  200 200 200 403 200",
            "GET  /trainingen/toevoegen                                                in  302 403 200 403 200",
            "POST /trainingen/toevoegen                                                in  302 403 200 403 200",
            "GET  /trainingen/{trainingId}                                             in  200 404 404 403 200",
            "GET  /trainingen/{trainingId}/bewerken                                    in  302 403 404 403 200",
            "POST /trainingen/{trainingId}/bewerken                                    in  302 403 404 403 200",
            "GET  /trainingen/{trainingId}/intern                                      in  302 403 404 403 200",
            "POST /trainingen/{trainingId}/intern                                      in  302 403 404 403 200",
            "GET  /trainingen/{trainingId}/extern                                      in  302 403 404 403 200",
            "POST /trainingen/{trainingId}/extern                                      in  302 403 404 403 200",
            "GET  /trainingen/{trainingId}/afgelasten                                  in  302 403 404 403 200",
            "POST /trainingen/{trainingId}/afgelasten                                  in  302 403 404 403 200",
            "GET  /trainingen/{trainingId}/verwijderen                                 in  302 403 404 403 200",
            "POST /trainingen/{trainingId}/verwijderen                                 in  302 403 302 403 302",
            "GET  /trainingen/{trainingId}/deelnemers/{participantId}/verwijderen      in  302 403 404 403 200",
            "POST /trainingen/{trainingId}/deelnemers/{participantId}/verwijderen      in  302 403 404 403 302",
            "GET  /trainers/attesten.csv                                               in  403 403 200 403 200",
            "GET  /trainers/attesten.xlsx                                              in  403 403 200 403 200",
            "GET  /trainingen/{trainingId}/deelnemers.csv                              in  200 403 404 403 200",
            "GET  /trainingen/{trainingId}/deelnemers.xlsx                             in  200 403 404 403 200",
            "GET  /trainingen/{trainingId}/aanwezigheidslijst.pdf                      in  200 403 404 403 200",
            "GET  /trainingen/{trainingId}/kalender.ics                                in  404 404 404 403 404",
            "GET  /taken                                                               in  403 403 200 200 200",
            "POST /taken/samen                                                         in  403 403 302 302 302",
            "GET  /taken/{taskId}                                                      in  403 403 404 200 200",
            "POST /taken/{taskId}/afronden                                             in  403 403 404 200 200",
            "POST /taken/{taskId}/nemen                                                in  403 403 404 302 302",
            "POST /taken/{taskId}/teruggeven                                           in  403 403 404 302 302",
            "POST /taken/{taskId}/doorgeven                                            in  403 403 404 302 302",
            "GET  /facturen                                                            in  403 403 200 403 200",
            "GET  /facturen/{invoiceId}/factuur.pdf                                    in  403 403 404 403 200",
            "GET  /facturen/{invoiceId}/factuur.xml                                    in  403 403 404 403 200",
            "GET  /bewijs/{proofCode}                                                   200 200 200 200 200 200",
            "GET  /intervisie-aanbod/{link}                                             404 404 404 404 404 404",
            "POST /intervisie-aanbod/{link}/aanvaarden                                  404 404 404 404 404 404",
            "POST /intervisie-aanbod/{link}/weigeren                                    404 404 404 404 404 404",
            "GET  /instrumenten/{code}/intervisies                                      in  200 403 403 403 403",
            "POST /instrumenten/{code}/intervisies/attestbestand                        in  302 403 403 403 403",
            "GET  /instrumenten/{code}/intervisies/{intervisionId}                      in  200 403 403 403 403",
            "POST /instrumenten/{code}/intervisies/{intervisionId}                      in  302 403 403 403 403",
            "GET  /inschrijvingen/{enrolmentId}/annuleren                               in  404 403 404 403 200",
            "POST /inschrijvingen/{enrolmentId}/annuleren                               in  404 403 404 403 302",
            "GET  /inschrijvingen/{enrolmentId}/bewijs.pdf                              in  404 403 403 403 403",
            "GET  /intervisies                                                          in  403 403 200 403 200",
            "GET  /intervisies/{intervisionId}                                          in  403 403 200 403 200",
            "POST /intervisies/{intervisionId}                                          in  403 403 302 403 302");

    /** Whose answers stand in the columns, in their order. */
    enum Column {
        ANONYMOUS(Visitors.EVERYBODY),
        TRAINER(Visitors.TRAINERS),
        CAREGIVER(Visitors.CAREGIVERS),
        MANAGER_OF_ANOTHER_ORGANISATION(Visitors.MANAGERS),
        STAFF(Visitors.STAFF),
        MANAGER(Visitors.MANAGERS);

        final Visitors visitors;

        Column(Visitors visitors) {
            this.visitors = visitors;
        }
    }

    private AddressTable() {}

    static Stream<Arguments> rows() {
        return expected().entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    static Stream<String> posts() {
        return Stream.concat(
                expected().keySet().stream()
                        .filter(address -> address.startsWith("POST"))
                        // for machines of the payment provider, which have no token
                        .filter(address -> !address.endsWith("/betalingen/mollie")),
                Stream.of("POST /aanmelden", "POST /afmelden"));
    }

    static Stream<String> withOrganisationAndPerson() {
        return withId().filter(address -> address.contains("{organisationId}")
                && (address.contains("{personId}") || address.contains("{transferId}")));
    }

    static Stream<String> withId() {
        return expected().keySet().stream()
                .filter(address -> address.contains("{") && !address.contains("{link}"))
                // only leads on, to a page that looks for the person
                .filter(address -> !address.equals("GET /personen/{personId}"))
                // answers the same for somebody who is gone already; see below
                .filter(address -> !(address.startsWith("POST") && address.endsWith("/verwijderen")));
    }

    /** @return what somebody has to do so that the table names all these addresses, and no others */
    static List<String> toDo(Set<String> addresses) {
        Stream<String> missing = addresses.stream()
                .filter(address -> !expected().containsKey(address))
                .map(address -> "add to " + file(address) + " a row for \"" + address + "\", with a status for each of "
                        + List.of(Column.values()) + "; its controller says in @OpenTo who may open it");
        Stream<String> gone = expected().keySet().stream()
                .filter(address -> !addresses.contains(address))
                .map(address -> "take the row for \"" + address + "\" out of " + file(address)
                        + ": no controller has that address");
        return Stream.concat(missing, gone).toList();
    }

    /** @return names the row and the column, for a test that fails */
    static String cell(String address, int column) {
        return address + " for " + Column.values()[column] + ", as " + file(address) + " says";
    }

    private static String file(String address) {
        return address.contains(" /beheer") ? "DeskAddresses.EXPECTED" : "AddressTable.EXPECTED";
    }

    static Map<String, List<String>> expected() {
        Map<String, List<String>> table = new TreeMap<>();
        for (String line : Stream.concat(EXPECTED.stream(), DeskAddresses.EXPECTED.stream())
                .toList()) {
            List<String> words = List.of(line.split(" +"));
            table.put(words.get(0) + " " + words.get(1), words.subList(2, words.size()));
        }
        return table;
    }
}
