@ApplicationModule(allowedDependencies = {})
package be.vormingsportaal.testing.house.wrong.hall.sibling;

import org.springframework.modulith.ApplicationModule;
