@ApplicationModule(allowedDependencies = {"hall.room"})
package be.vormingsportaal.testing.house.right.hall.sibling;

import org.springframework.modulith.ApplicationModule;
