package be.vormingsportaal.web.imports;

import be.vormingsportaal.imports.caregivers.ImportRowView;
import java.util.List;

/**
 * A row of an import, as a person reads it.
 *
 * @param instruments their names
 * @param word what will come, or came, of it
 * @param details why, in whole sentences; often none
 */
record LineView(ImportRowView line, List<String> instruments, String word, List<String> details) {}
